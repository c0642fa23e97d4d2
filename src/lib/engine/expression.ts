/** The syntax tree of an equation, as `parse` gives it. */

/** Positions in the text, from 0; `end` is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '=' | '<>' | '>' | '>=' | 'AND' | 'OR';
export type UnaryOperator = '-' | 'NOT';

/** Functions of the grammar. `DELAY`, `DELAY1`, `DELAY3`, `SMTH1`, `SMTH3` and `INIT` remember; the others do not. */
export const FUNCTIONS = {
	MIN: [1, Infinity],
	MAX: [1, Infinity],
	ABS: [1, 1],
	SQRT: [1, 1],
	EXP: [1, 1],
	LN: [1, 1],
	LOG10: [1, 1],
	INT: [1, 1],
	/** `SAFEDIV(a, b, [otherwise = 0])`. */
	SAFEDIV: [2, 3],
	/** `STEP(height, from)`. */
	STEP: [2, 2],
	/** `RAMP(slope, from, [until])`. */
	RAMP: [2, 3],
	/** `PULSE(magnitude, first, [interval])`: the whole magnitude within one step. */
	PULSE: [2, 3],
	/** `DELAY(input, delay, [initial])`: what entered `delay` ago. */
	DELAY: [2, 3],
	DELAY1: [2, 3],
	DELAY3: [2, 3],
	SMTH1: [2, 3],
	SMTH3: [2, 3],
	INIT: [1, 1]
} as const satisfies Record<string, readonly [number, number]>;

export type FunctionName = keyof typeof FUNCTIONS;

export type Expression =
	| { readonly kind: 'number'; readonly value: number; readonly at: Span }
	/** `TIME` and `DT` are names like others. */
	| { readonly kind: 'name'; readonly id: string; readonly at: Span }
	| { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly argument: Expression; readonly at: Span }
	| { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression; readonly at: Span }
	| { readonly kind: 'if'; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression; readonly at: Span }
	| { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Expression[]; readonly at: Span };
