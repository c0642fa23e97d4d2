import { FUNCTIONS, type FunctionName, type Span } from './expression';

/** Why an equation cannot be read. */
export type Cause = 'empty' | 'character' | 'number' | 'quote' | 'comment' | 'expected' | 'function' | 'arguments' | 'unsupported' | 'depth';

/** An equation that cannot be read: where, why, and what was probably meant. The only error that `parse` throws. */
export class ExpressionError extends Error {
	override readonly name = 'ExpressionError';
	readonly at: Span;
	readonly cause_: Cause;
	readonly suggestion: string | undefined;

	/** `what` is the cause in words; the position in `text` and the suggestion are added to it. */
	constructor(text: string, at: Span, cause_: Cause, what: string, suggestion?: string) {
		super(`${what} at ${position(text, at.start)}${suggestion === undefined ? '' : `: did you mean ${suggestion}?`}`);
		this.at = at;
		this.cause_ = cause_;
		this.suggestion = suggestion;
	}
}

/** Position in words, counted from 1: `column 5`, or `line 2, column 5` beyond the first line. */
function position(text: string, index: number): string {
	const before = text.slice(0, index);
	const line = before.split('\n').length;
	const column = `column ${index - before.lastIndexOf('\n')}`;
	return line === 1 ? column : `line ${line}, ${column}`;
}

const KEYWORDS = ['AND', 'OR', 'NOT', 'IF', 'THEN', 'ELSE', 'MOD'] as const;
export type Keyword = (typeof KEYWORDS)[number];

export const SYMBOLS = ['+', '-', '*', '/', '^', '<', '<=', '=', '<>', '>', '>=', '(', ')', ','] as const;

export type Token =
	| { readonly kind: 'number'; readonly value: number; readonly at: Span }
	| { readonly kind: 'name'; readonly id: string; readonly quoted: boolean; readonly at: Span }
	| { readonly kind: 'function'; readonly name: FunctionName; readonly at: Span }
	| { readonly kind: 'symbol'; readonly text: (typeof SYMBOLS)[number] | Keyword; readonly at: Span }
	| { readonly kind: 'end'; readonly at: Span };

const SPACE = /\s+/uy;
const NUMBER = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const NAME = /[\p{L}_][\p{L}\p{M}\p{Nd}_.$]*/uy;
const SYMBOL = /<=|>=|<>|[-+*/^<=>(),]/y;
const ASCII_WORD = /^[A-Za-z0-9]+$/;

/** What a reader used to other languages may have meant. */
const HABITS: Readonly<Record<string, string>> = {
	'!': 'NOT',
	'&': 'AND',
	'|': 'OR',
	'×': '*',
	'·': '*',
	'÷': '/',
	'−': '-',
	'≤': '<=',
	'≥': '>=',
	'≠': '<>',
	';': ','
};

function match(pattern: RegExp, text: string, index: number): string | undefined {
	pattern.lastIndex = index;
	return pattern.exec(text)?.[0];
}

/** The function or keyword that a word stands for, whatever its case. */
export function reserved(word: string): FunctionName | Keyword | undefined {
	if (!ASCII_WORD.test(word)) return undefined;
	const upper = word.toUpperCase();
	if (Object.hasOwn(FUNCTIONS, upper)) return upper as FunctionName;
	return KEYWORDS.find((keyword) => keyword === upper);
}

/** Whether a name can stand in an equation without quotes. */
export function isPlain(name: string): boolean {
	return match(NAME, name, 0) === name && reserved(name) === undefined;
}

function quoted(text: string, start: number): { id: string; end: number } {
	let id = '';
	for (let index = start + 1; index < text.length; index++) {
		const character = text.charAt(index);
		if (character === '"') {
			if (id === '') throw new ExpressionError(text, { start, end: index + 1 }, 'quote', 'empty name between quotes');
			return { id, end: index + 1 };
		}
		const next = text.charAt(index + 1);
		if (character === '\\' && (next === '"' || next === '\\' || next === 'n')) {
			id += next === 'n' ? '\n' : next;
			index++;
		} else id += character;
	}
	throw new ExpressionError(text, { start, end: text.length }, 'quote', 'quote never closed, opened');
}

/** The words of an equation, without spaces, new lines and `{ comments }`, ended by an `end` token. Throws `ExpressionError`. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let index = 0;
	while (index < text.length) {
		const start = index;
		const space = match(SPACE, text, index);
		if (space !== undefined) {
			index += space.length;
			continue;
		}
		const first = text.charAt(index);
		if (first === '{') {
			const close = text.indexOf('}', index);
			if (close < 0) throw new ExpressionError(text, { start, end: text.length }, 'comment', 'comment never closed, opened');
			index = close + 1;
			continue;
		}
		if (first === '"') {
			const { id, end } = quoted(text, index);
			tokens.push({ kind: 'name', id, quoted: true, at: { start, end } });
			index = end;
			continue;
		}
		const word = match(NUMBER, text, index) ?? match(NAME, text, index) ?? match(SYMBOL, text, index);
		if (word === undefined) {
			const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
			const at = { start, end: start + character.length };
			const habit = Object.hasOwn(HABITS, character) ? HABITS[character] : undefined;
			throw new ExpressionError(text, at, 'character', `unexpected character '${character}'`, habit);
		}
		index += word.length;
		tokens.push(token(text, word, { start, end: index }));
	}
	tokens.push({ kind: 'end', at: { start: text.length, end: text.length } });
	return tokens;
}

function token(text: string, word: string, at: Span): Token {
	if (/^[.0-9]/.test(word)) {
		const value = Number(word);
		if (!Number.isFinite(value)) throw new ExpressionError(text, at, 'number', 'number out of range');
		return { kind: 'number', value, at };
	}
	const symbol = SYMBOLS.find((candidate) => candidate === word);
	if (symbol !== undefined) return { kind: 'symbol', text: symbol, at };
	const special = reserved(word);
	if (special === undefined) return { kind: 'name', id: word, quoted: false, at };
	const keyword = KEYWORDS.find((candidate) => candidate === special);
	return keyword === undefined ? { kind: 'function', name: special as FunctionName, at } : { kind: 'symbol', text: keyword, at };
}
