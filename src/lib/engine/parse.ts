import { FUNCTIONS, type BinaryOperator, type Expression, type FunctionName, type Span } from './expression';
import { nearest } from './nearest';
import { STRENGTH, UNARY_STRENGTH } from './strength';
import { ExpressionError, tokenize, type Cause, type Keyword, type SYMBOLS, type Token } from './tokens';

export { ExpressionError } from './tokens';
export { namesIn, print } from './print';

type Mark = (typeof SYMBOLS)[number] | Keyword;

/** Parentheses, calls, branches and operators that may be open at once. */
const MAX_DEPTH = 700;
/** Levels of the tree: what every later pass walks recursively. */
const MAX_HEIGHT = 200;

/**
 * The syntax tree of an equation in XMILE's expression syntax: `+ - * / ^`, comparisons, `AND OR NOT`, `IF … THEN … ELSE`, the functions
 * of `expression.ts`, numbers, names (quoted when they hold spaces) and `{ comments }`. Keywords and functions in any case; names are kept
 * as written. `^` groups from the right, every other binary operator from the left. Throws `ExpressionError`, and nothing else.
 * Source: OASIS XML Interchange Language for System Dynamics (XMILE) 1.0, section 3.
 */
export function parse(text: string): Expression {
	const tokens = tokenize(text);
	if (tokens.length === 1) throw new ExpressionError(text, { start: 0, end: text.length }, 'empty', 'empty equation');
	return new Parser(text, tokens).whole();
}

class Parser {
	readonly #text: string;
	readonly #tokens: readonly Token[];
	readonly #heights = new WeakMap<Expression, number>();
	#next = 0;
	#depth = 0;

	constructor(text: string, tokens: readonly Token[]) {
		this.#text = text;
		this.#tokens = tokens;
	}

	whole(): Expression {
		const expression = this.#expression(0);
		const rest = this.#token();
		if (rest.kind !== 'end') this.#unexpected(rest, this.#is(rest, ')') ? 'an opening ( before it' : 'an operator or the end');
		return expression;
	}

	#fail(at: Span, cause: Cause, what: string, suggestion?: string): never {
		throw new ExpressionError(this.#text, at, cause, what, suggestion);
	}

	#token(): Token {
		const token = this.#tokens[Math.min(this.#next, this.#tokens.length - 1)];
		return token ?? { kind: 'end', at: { start: this.#text.length, end: this.#text.length } };
	}

	#is(token: Token, mark: Mark): boolean {
		return token.kind === 'symbol' && token.text === mark;
	}

	#unexpected(token: Token, expected: string): never {
		if (this.#is(token, 'MOD')) this.#fail(token.at, 'unsupported', 'MOD is not supported');
		const written = this.#text.slice(token.at.start, token.at.end);
		const found = token.kind === 'end' ? 'the end of the equation' : `'${written.length > 40 ? `${written.slice(0, 40)}…` : written}'`;
		this.#fail(token.at, 'expected', `expected ${expected}, found ${found}`);
	}

	#take(mark: Mark, why: string): Token {
		const token = this.#token();
		if (!this.#is(token, mark)) this.#unexpected(token, `${mark} ${why}`);
		this.#next++;
		return token;
	}

	/** Notes the height of a new node, from its children's. */
	#grown<E extends Expression>(node: E, children: readonly Expression[] = []): E {
		const height = 1 + children.reduce((highest, child) => Math.max(highest, this.#heights.get(child) ?? 1), 0);
		if (height > MAX_HEIGHT) this.#fail(node.at, 'depth', `equation of more than ${MAX_HEIGHT} levels: give its parts names`);
		this.#heights.set(node, height);
		return node;
	}

	#expression(least: number): Expression {
		if (++this.#depth > MAX_DEPTH) this.#fail(this.#token().at, 'depth', `more than ${MAX_DEPTH} parts nested`);
		let left = this.#prefix();
		for (;;) {
			const token = this.#token();
			if (token.kind !== 'symbol' || !isBinary(token.text)) break;
			const operator = token.text;
			const strength = STRENGTH[operator];
			if (strength < least) break;
			this.#next++;
			const right = this.#expression(operator === '^' ? strength : strength + 1);
			left = this.#grown({ kind: 'binary', operator, left, right, at: { start: left.at.start, end: right.at.end } }, [left, right]);
		}
		this.#depth--;
		return left;
	}

	#prefix(): Expression {
		const token = this.#token();
		this.#next++;
		switch (token.kind) {
			case 'number':
				return this.#grown({ kind: 'number', value: token.value, at: token.at });
			case 'name':
				return this.#name(token);
			case 'function':
				return this.#call(token.name, token.at);
			case 'symbol':
				if (token.text === '(') return this.#parenthesis(token.at);
				if (token.text === 'IF') return this.#branches(token.at);
				if (token.text === '+') return this.#expression(UNARY_STRENGTH);
				if (token.text === '-' || token.text === 'NOT') {
					const argument = this.#expression(UNARY_STRENGTH);
					const at = { start: token.at.start, end: argument.at.end };
					return this.#grown({ kind: 'unary', operator: token.text, argument, at }, [argument]);
				}
		}
		return this.#unexpected(token, 'a number, a name or (');
	}

	#name(token: Token & { kind: 'name' }): Expression {
		if (!this.#is(this.#token(), '(')) return this.#grown({ kind: 'name', id: token.id, at: token.at });
		const short = token.id.length > 40 ? `${token.id.slice(0, 40)}…` : token.id;
		return this.#fail(token.at, 'function', `unknown function '${short}'`, nearest(token.id, Object.keys(FUNCTIONS)));
	}

	#parenthesis(open: Span): Expression {
		const inner = this.#expression(0);
		const close = this.#take(')', `to close the ( of column ${open.start + 1}`);
		const outer: Expression = { ...inner, at: { start: open.start, end: close.at.end } };
		this.#heights.set(outer, this.#heights.get(inner) ?? 1);
		return outer;
	}

	#branches(start: Span): Expression {
		const condition = this.#expression(0);
		this.#take('THEN', `for the IF of column ${start.start + 1}`);
		const then = this.#expression(0);
		this.#take('ELSE', `for the IF of column ${start.start + 1}`);
		const otherwise = this.#expression(0);
		return this.#grown({ kind: 'if', condition, then, otherwise, at: { start: start.start, end: otherwise.at.end } }, [condition, then, otherwise]);
	}

	#call(name: FunctionName, start: Span): Expression {
		this.#take('(', `after the function ${name}`);
		const given: Expression[] = [];
		if (!this.#is(this.#token(), ')')) {
			given.push(this.#expression(0));
			while (this.#is(this.#token(), ',')) {
				this.#next++;
				given.push(this.#expression(0));
			}
		}
		const close = this.#take(')', `or , in the call of ${name} of column ${start.start + 1}`);
		const at = { start: start.start, end: close.at.end };
		const [least, most] = FUNCTIONS[name];
		if (given.length < least || given.length > most) this.#fail(at, 'arguments', `${name} takes ${count(least, most)}, not ${given.length},`);
		return this.#grown({ kind: 'call', name, arguments: given, at }, given);
	}
}

function isBinary(mark: Mark): mark is BinaryOperator {
	return Object.hasOwn(STRENGTH, mark);
}

function count(least: number, most: number): string {
	const plural = (n: number) => `${n} argument${n === 1 ? '' : 's'}`;
	if (most === Infinity) return `at least ${plural(least)}`;
	return least === most ? plural(least) : `${least} or ${plural(most)}`;
}
