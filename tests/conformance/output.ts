import { Unsupported } from './reader/names';

/** A table of results: its header, then rows of cells as printed. */
export interface Output {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the table of results beside a model: `kind` `tab` or `csv`, where commas or semicolons separate; lines ended by CR, LF or both; cells
 * quoted or not. A table with a variable a row is turned. Throws `Unsupported` where there is no table.
 */
export function readOutput(text: string, kind: 'csv' | 'tab'): Output {
	const plain = text.replace(/^\ufeff/, '');
	const head = plain.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? '';
	const separator = kind === 'tab' && head.includes('\t') ? '\t' : separatorOf(head);
	let table = split(plain, separator).filter((row) => row.some((cell) => cell.trim() !== ''));
	if (separator === ';') table = table.map((row) => row.map((cell) => (/^\s*[-+]?\d*,\d+(e[-+]?\d+)?\s*$/i.test(cell) ? cell.replace(',', '.') : cell)));
	const [first = []] = table;
	if (table.length > 1 && first.length > 1 && first.slice(1).every(isNumber)) table = first.map((_, column) => table.map((row) => row[column] ?? ''));
	const [header = [], ...rows] = table;
	if (header.length < 2 || rows.length === 0) throw new Unsupported('an output without table');
	return { header: header.map((cell) => cell.trim()), rows: rows.map((row) => row.map((cell) => cell.trim())) };
}

/** Whether a cell holds a number; NaN and infinities included. */
export function isNumber(cell: string): boolean {
	return cell.trim() !== '' && (!Number.isNaN(Number(cell)) || /^[-+]?(nan|inf(inity)?)$/i.test(cell.trim()));
}

/** The separator that the first line uses most, outside quotes. */
function separatorOf(line: string): string {
	const bare = line.replace(/"[^"]*"/g, '');
	const count = (separator: string) => bare.split(separator).length;
	return [',', ';', '\t'].reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

function split(text: string, separator: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let quoted = false;
	const end = () => {
		rows.at(-1)!.push(cell);
		cell = '';
	};
	for (let i = 0; i < text.length; i++) {
		const character = text.charAt(i);
		if (quoted) {
			if (character !== '"') cell += character;
			else if (text.charAt(i + 1) === '"') {
				cell += '"';
				i++;
			} else quoted = false;
		} else if (character === '"' && cell === '') quoted = true;
		else if (character === separator) end();
		else if (character === '\n' || character === '\r') {
			if (character === '\r' && text.charAt(i + 1) === '\n') i++;
			end();
			rows.push([]);
		} else cell += character;
	}
	end();
	return rows;
}
