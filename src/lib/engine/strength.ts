import type { BinaryOperator } from './expression';

/** Binding strength of the binary operators (XMILE 1.0, 3.3.1): the highest binds first. */
export const STRENGTH: Readonly<Record<BinaryOperator, number>> = {
	OR: 1,
	AND: 2,
	'=': 3,
	'<>': 3,
	'<': 4,
	'<=': 4,
	'>': 4,
	'>=': 4,
	'+': 5,
	'-': 5,
	'*': 6,
	'/': 6,
	'^': 8
};

/** Unary `-`, `+` and `NOT` bind more than a product, less than a power: `-2^2` is `-4`. */
export const UNARY_STRENGTH = 7;
