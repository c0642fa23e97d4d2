/* Lines of a label, where nothing can measure them: widths of a usual sans-serif, with room for wider ones. */

/** Widths of characters, in parts of the font's size: the first class that matches. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[ijlI.,:;'’!|\u00a0\u202f ]/, 0.29],
	[/[ftr()[\]/-]/, 0.36],
	[/[mwMW%@—]/, 0.88],
	[/[A-ZÀ-Ý&]/, 0.69]
];
const USUAL = 0.56;
/** Other fonts are wider than the one of the table. */
const SAFETY = 1.06;

/** Gives about how wide a text is, in pixels. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text) width += WIDTHS.find(([class_]) => class_.test(character))?.[1] ?? USUAL;
	return width * size * SAFETY;
}

/** Breaks a text at its spaces into lines of at most `width` pixels; a longer word has a line of its own. */
export function wrap(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
