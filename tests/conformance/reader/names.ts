/** What the reader or the engine cannot do: the file is told apart, never computed wrongly. */
export class Unsupported extends Error {
	override readonly name = 'Unsupported';
}

/**
 * The one spelling of a name: XMILE holds names equal whatever their case, their quotes and the kind and number of their spaces
 * (space, no-break space, new line, `_`). Source: XMILE 1.0, sections 3.2.2.1 and 3.2.2.2.
 */
export function canonical(name: string): string {
	const trimmed = name.trim();
	const bare = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
	return unescape(bare)
		.trim()
		.replace(/[\s\u00a0_]+/g, '_')
		.toLowerCase();
}

/** Reads `\n`, `\"` and `\\`; a backslash before anything else stands for itself. */
function unescape(text: string): string {
	return text.replace(/\\([n"\\])/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

/** The letters and digits of a name alone, for headers that another program has rewritten. */
export function loose(name: string): string {
	return canonical(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name as the engine's equations quote it. */
export function quote(id: string): string {
	return `"${id.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A number as the engine's equations write it. */
export function literal(value: number): string {
	if (!Number.isFinite(value)) throw new Unsupported(`the number ${value}`);
	return value < 0 ? `(${value})` : String(value);
}
