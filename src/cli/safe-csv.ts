import { dsvFormat } from 'd3-dsv';
import type { Language } from '../lib/engine/manifest';

export type Cell = string | number;

/**
 * Writes rows as CSV for a spreadsheet: a byte-order mark, lines that end by CR LF, `;` and decimal comma in French, `,` and point in English, twelve digits at most. A text that
 * a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function safeCsv(rows: readonly (readonly Cell[])[], language: Language): string {
	const written = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? numberCell(cell, language) : textCell(cell))));
	return `\ufeff${dsvFormat(language === 'fr' ? ';' : ',').formatRows(written)}\r\n`.replace(/\r?\n/g, '\r\n');
}

function numberCell(value: number, language: Language): string {
	const text = String(Number(value.toPrecision(12)));
	return language === 'fr' ? text.replace('.', ',') : text;
}

/** Negative numbers of a file read as text are numbers all the same. */
function textCell(text: string): string {
	return /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}
