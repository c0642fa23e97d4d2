/** A unit: the exponent of each base symbol, none of them 0. Empty is dimensionless. Symbols are opaque: nothing is converted. */
export type Unit = ReadonlyMap<string, number>;

export const DIMENSIONLESS: Unit = new Map();

/** A unit that cannot be read, with the position (from 0) of the fault. The only error that `parseUnit` throws. */
export class UnitError extends Error {
	override readonly name = 'UnitError';
	readonly at: number;

	constructor(at: number, what: string) {
		super(`${what} at column ${at + 1}`);
		this.at = at;
	}
}

const WORD = /\s*(?:([\p{L}_€$£%‰°][\p{L}\p{M}\p{Nd}_€$£%‰°]*)|([0-9]+(?:\.[0-9]+)?)|([-+*/^()])|(\S)|$)/uy;
const MAX_DEPTH = 100;
const MAX_EXPONENT = 100;

type Word = { readonly kind: 'symbol' | 'number' | 'mark' | 'end'; readonly text: string; readonly at: number };

/**
 * Reads a unit such as `person`, `1`, `1/year` or `€/(person*year^2)`: symbols, `1`, `*`, `/` (from the left), `^` with a signed number and
 * parentheses. Throws `UnitError`.
 */
export function parseUnit(text: string): Unit {
	const words = split(text);
	let next = 0;
	const peek = (): Word => words[Math.min(next, words.length - 1)] ?? { kind: 'end', text: '', at: text.length };
	const unexpected = (expected: string): never => {
		const { kind, text: found, at } = peek();
		throw new UnitError(at, `expected ${expected}, found ${kind === 'end' ? 'the end of the unit' : `'${found}'`}`);
	};
	const product = (depth: number): Unit => {
		let unit = raised(depth);
		for (;;) {
			const mark = peek().kind === 'mark' ? peek().text : '';
			if (mark !== '*' && mark !== '/') return unit;
			next++;
			unit = mark === '*' ? multiply(unit, raised(depth)) : divide(unit, raised(depth));
		}
	};
	const raised = (depth: number): Unit => {
		const base = single(depth);
		if (peek().text !== '^') return base;
		next++;
		const sign = peek().text === '-' ? -1 : 1;
		if (peek().text === '-' || peek().text === '+') next++;
		const exponent = peek();
		if (exponent.kind !== 'number' || Number(exponent.text) > MAX_EXPONENT) return unexpected(`an exponent of at most ${MAX_EXPONENT}`);
		next++;
		return power(base, sign * Number(exponent.text));
	};
	const single = (depth: number): Unit => {
		const word = peek();
		if (depth > MAX_DEPTH) throw new UnitError(word.at, `more than ${MAX_DEPTH} parentheses nested`);
		if (word.kind === 'symbol' || word.text === '1') {
			next++;
			return word.kind === 'symbol' ? new Map([[word.text, 1]]) : DIMENSIONLESS;
		}
		if (word.text !== '(') return unexpected('a unit, 1 or (');
		next++;
		const inner = product(depth + 1);
		if (peek().text !== ')') return unexpected(')');
		next++;
		return inner;
	};
	const unit = product(0);
	return peek().kind === 'end' ? unit : unexpected('*, / or ^');
}

function split(text: string): Word[] {
	const words: Word[] = [];
	WORD.lastIndex = 0;
	while (WORD.lastIndex < text.length) {
		const found = WORD.exec(text);
		if (found === null) break;
		const [whole, symbol, number, mark, stray] = found;
		const word = symbol ?? number ?? mark ?? stray ?? '';
		const at = found.index + whole.length - word.length;
		if (stray !== undefined) throw new UnitError(at, `unexpected character '${stray}'`);
		if (word === '') break;
		words.push({ kind: symbol !== undefined ? 'symbol' : number !== undefined ? 'number' : 'mark', text: word, at });
	}
	words.push({ kind: 'end', text: '', at: text.length });
	return words;
}

/** The canonical text of a unit: symbols in alphabetical order, those above before those below: `document*person/year^2`, `1/year`, `1`. */
export function formatUnit(unit: Unit): string {
	const sorted = [...unit].sort(([a], [b]) => (a < b ? -1 : 1));
	const one = ([symbol, exponent]: readonly [string, number]) => (Math.abs(exponent) === 1 ? symbol : `${symbol}^${Math.abs(exponent)}`);
	const above = sorted.filter(([, exponent]) => exponent > 0).map(one);
	const below = sorted.filter(([, exponent]) => exponent < 0).map(one);
	return [above.join('*') || '1', ...below].join('/');
}

export function sameUnit(a: Unit, b: Unit): boolean {
	return a.size === b.size && [...a].every(([symbol, exponent]) => b.get(symbol) === exponent);
}

export function multiply(a: Unit, b: Unit): Unit {
	return combine(a, b, 1);
}

export function divide(a: Unit, b: Unit): Unit {
	return combine(a, b, -1);
}

/** `unit^exponent`; the exponent may be a fraction (a square root halves). */
export function power(unit: Unit, exponent: number): Unit {
	return new Map([...unit].map(([symbol, own]) => [symbol, own * exponent] as const).filter(([, own]) => own !== 0));
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
	const sum = new Map(a);
	for (const [symbol, exponent] of b) {
		const total = (sum.get(symbol) ?? 0) + sign * exponent;
		if (total === 0) sum.delete(symbol);
		else sum.set(symbol, total);
	}
	return sum;
}
