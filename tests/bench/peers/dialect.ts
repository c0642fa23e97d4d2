import type { BinaryOperator, Expression } from '../../../src/lib/engine/expression';
import { parse } from '../../../src/lib/engine/parse';

/** How another simulator writes what our expressions say. Everything is put in parentheses: nobody has to read it. */
export interface Dialect {
	name(id: string): string;
	number(value: number): string;
	readonly operators: Readonly<Record<BinaryOperator, string>>;
	not(a: string): string;
	choose(condition: string, then: string, otherwise: string): string;
	/** Functions by our name; `SMTH1` is given its duration in months. */
	readonly functions: Readonly<Partial<Record<string, (...words: string[]) => string>>>;
	/** `TIME`, in years, and `DT`. */
	readonly time: string;
	readonly dt: string;
}

/** Writes an equation of ours in another simulator's words. Throws `Error` on a function that the dialect lacks. */
export function translate(equation: string, dialect: Dialect): string {
	return write(parse(equation), dialect);
}

function write(e: Expression, dialect: Dialect): string {
	const part = (one: Expression) => write(one, dialect);
	switch (e.kind) {
		case 'number':
			return dialect.number(e.value);
		case 'name':
			return e.id.toUpperCase() === 'TIME' ? dialect.time : e.id.toUpperCase() === 'DT' ? dialect.dt : dialect.name(e.id);
		case 'unary':
			return e.operator === '-' ? `(-${part(e.argument)})` : dialect.not(part(e.argument));
		case 'if':
			return dialect.choose(part(e.condition), part(e.then), part(e.otherwise));
		case 'binary':
			return `(${part(e.left)} ${dialect.operators[e.operator]} ${part(e.right)})`;
		case 'call':
			return call(e, dialect);
	}
}

function call(e: Expression & { kind: 'call' }, dialect: Dialect): string {
	const words = e.arguments.map((one) => write(one, dialect));
	if ((e.name === 'MIN' || e.name === 'MAX') && dialect.functions[e.name]) return words.reduce((a, b) => dialect.functions[e.name]!(a, b));
	if (e.name === 'SAFEDIV') {
		const [a = '', b = '', otherwise = dialect.number(0)] = words;
		return dialect.choose(`${b} ${dialect.operators['=']} ${dialect.number(0)}`, otherwise, `(${a} / ${b})`);
	}
	if (e.name === 'SMTH1') words[1] = `(${words[1]} * ${dialect.number(12)})`;
	const written = dialect.functions[e.name]?.(...words);
	if (written === undefined) throw new Error(`${e.name} is not written for this simulator`);
	return written;
}

/** A number in full digits without an exponent where it can be, which every grammar reads. */
export function plainNumber(value: number): string {
	const text = String(value);
	return text.includes('e') && Math.abs(value) < 1 ? value.toFixed(30) : text;
}
