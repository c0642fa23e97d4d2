import type { Expression } from '$lib/engine/expression';
import { parse } from '$lib/engine/parse';
import type { Model, Variable } from '$lib/engine/types';

/**
 * Finds the assumption that sets the strength of what a model takes from another: set to zero, it leaves no path from the column to any output.
 * It must be allowed to be zero; one that multiplies the column in its own equation comes before one further on. Undefined where there is none.
 */
export function strengthOf(model: Model, column: string): string | undefined {
	const near = new Set(equationsOf(model).flatMap(([, equation]) => (namesOf(equation).has(column) ? [...namesOf(equation)] : [])));
	const candidates = Object.entries(model.parameters).flatMap(([id, { bounds, distribution }]) => {
		const low = bounds?.[0] ?? ('low' in distribution ? distribution.low : Infinity);
		return low <= 0 && distribution.kind !== 'fixed' && !reaches(model, column, id) ? [id] : [];
	});
	return candidates.find((id) => near.has(id)) ?? candidates[0];
}

/** Whether a change of the column can be felt in an output when a parameter is zero. */
function reaches(model: Model, column: string, zero: string): boolean {
	const uses = new Map<string, Set<string>>();
	for (const [id, equation] of equationsOf(model)) uses.set(id, new Set([...(uses.get(id) ?? []), ...namesOf(without(equation, zero))]));
	for (const [id, variable] of Object.entries(model.variables))
		if (variable.kind === 'stock') [...variable.inflows, ...variable.outflows].forEach((flow) => uses.get(id)?.add(flow));
	const felt = new Set([column]);
	for (let before = 0; before < felt.size;) {
		before = felt.size;
		for (const [id, names] of uses) if ([...names].some((name) => felt.has(name))) felt.add(id);
	}
	return Object.values(model.outputs).some(({ of }) => felt.has(of));
}

function equationsOf({ variables }: Model): (readonly [string, Expression])[] {
	return Object.entries(variables).map(([id, variable]) => [id, parse(textOf(variable))] as const);
}

function textOf(variable: Variable): string {
	return variable.kind === 'stock' ? variable.initial : variable.equation;
}

function namesOf(expression: Expression): Set<string> {
	return new Set(expression.kind === 'name' ? [expression.id] : partsOf(expression).flatMap((part) => [...namesOf(part)]));
}

function partsOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case 'unary':
			return [expression.argument];
		case 'binary':
			return [expression.left, expression.right];
		case 'if':
			return [expression.condition, expression.then, expression.otherwise];
		case 'call':
			return expression.arguments;
		default:
			return [];
	}
}

/** The expression with a name at zero, products and quotients of zero gone. */
function without(expression: Expression, zero: string): Expression {
	const nothing: Expression = { kind: 'number', value: 0, at: expression.at };
	switch (expression.kind) {
		case 'name':
			return expression.id === zero ? nothing : expression;
		case 'unary': {
			const argument = without(expression.argument, zero);
			return isZero(argument) && expression.operator === '-' ? nothing : { ...expression, argument };
		}
		case 'binary': {
			const [left, right] = [without(expression.left, zero), without(expression.right, zero)];
			if (expression.operator === '*' && (isZero(left) || isZero(right))) return nothing;
			if (expression.operator === '/' && isZero(left)) return nothing;
			if (expression.operator === '+' && isZero(left) && isZero(right)) return nothing;
			return { ...expression, left, right };
		}
		case 'if':
			return {
				...expression,
				condition: without(expression.condition, zero),
				then: without(expression.then, zero),
				otherwise: without(expression.otherwise, zero)
			};
		case 'call':
			return { ...expression, arguments: expression.arguments.map((argument) => without(argument, zero)) };
		default:
			return expression;
	}
}

function isZero(expression: Expression): boolean {
	return expression.kind === 'number' && expression.value === 0;
}
