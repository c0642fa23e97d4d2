import type { Variable } from '../../src/lib/engine/types';

/** What a shape gives: variables ready to be spread into a model, in the order in which one would explain them. */
export type Variables = Readonly<Record<string, Variable>>;

/** An expression as one operand of a larger one: in parentheses, unless it is a single name. */
export function operand(expression: string): string {
	return /^[a-z0-9_]+$/.test(expression) ? expression : `(${expression})`;
}

/** The sum of the expressions that are there, as one operand. Throws when there is none. */
export function sum(...terms: readonly (string | undefined)[]): string {
	const given = terms.filter((term) => term !== undefined);
	if (given.length === 0) throw new Error('a sum has at least one term');
	return operand(given.join(' + '));
}
