import type { BinaryOperator, Expression } from './expression';
import { STRENGTH, UNARY_STRENGTH } from './strength';
import { isPlain } from './tokens';

/** Every name that an equation uses, `TIME` and `DT` included, as written. */
export function namesIn(expression: Expression): Set<string> {
	const names = new Set<string>();
	const visit = (node: Expression): void => {
		if (node.kind === 'name') names.add(node.id);
		for (const child of children(node)) visit(child);
	};
	visit(expression);
	return names;
}

/** The parts of a node, in the order in which they are written. */
export function children(node: Expression): readonly Expression[] {
	switch (node.kind) {
		case 'number':
		case 'name':
			return [];
		case 'unary':
			return [node.argument];
		case 'binary':
			return [node.left, node.right];
		case 'if':
			return [node.condition, node.then, node.otherwise];
		case 'call':
			return node.arguments;
	}
}

/**
 * The canonical text of an expression: one space around binary operators except `^`, no needless parenthesis, keywords and functions in
 * capitals. `parse(print(e))` equals `e` but for positions.
 */
export function print(expression: Expression): string {
	switch (expression.kind) {
		case 'number':
			return String(expression.value);
		case 'name':
			return isPlain(expression.id) ? expression.id : quote(expression.id);
		case 'unary':
			return `${expression.operator === 'NOT' ? 'NOT ' : '-'}${operand(expression.argument, UNARY_STRENGTH)}`;
		case 'binary':
			return binary(expression.operator, expression.left, expression.right);
		case 'if': {
			const condition = operand(expression.condition, 1);
			const then = operand(expression.then, 1);
			return `IF ${condition} THEN ${then} ELSE ${print(expression.otherwise)}`;
		}
		case 'call':
			return `${expression.name}(${expression.arguments.map(print).join(', ')})`;
	}
}

function quote(id: string): string {
	return `"${id.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): string {
	const strength = STRENGTH[operator];
	if (operator === '^') return `${operand(left, strength + 1)}^${right.kind === 'unary' ? print(right) : operand(right, strength)}`;
	return `${operand(left, strength)} ${operator} ${operand(right, strength + 1)}`;
}

/** An operand, in parentheses when it binds less than its place asks. */
function operand(expression: Expression, least: number): string {
	return strengthOf(expression) < least ? `(${print(expression)})` : print(expression);
}

function strengthOf(expression: Expression): number {
	switch (expression.kind) {
		case 'number':
			return expression.value < 0 ? UNARY_STRENGTH : Infinity;
		case 'name':
		case 'call':
			return Infinity;
		case 'unary':
			return UNARY_STRENGTH;
		case 'binary':
			return STRENGTH[expression.operator];
		case 'if':
			return 0;
	}
}
