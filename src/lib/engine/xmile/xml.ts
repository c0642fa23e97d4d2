/** An XML element: its attributes, then text or elements. */
export interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly content: string | readonly Tag[];
}

/** An element; attributes that are undefined are left out, and so are undefined elements within. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content: string | readonly (Tag | undefined)[] = []): Tag {
	const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as const]));
	return { name, attributes: Object.fromEntries(given), content: typeof content === 'string' ? content : content.filter((one) => one !== undefined) };
}

/** The text of a document in UTF-8, an element a line. */
export function writeXml(root: Tag): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}`;
}

function write({ name, attributes, content }: Tag, indent: string): string {
	const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
	if (content.length === 0) return `${indent}<${opening}/>\n`;
	if (typeof content === 'string') return `${indent}<${opening}>${escape(content)}</${name}>\n`;
	return `${indent}<${opening}>\n${content.map((child) => write(child, `${indent}\t`)).join('')}${indent}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
