import type { Expression, FunctionName, Span } from '../expression';
import { print } from '../print';
import { DIMENSIONLESS, divide, formatUnit, multiply, parseUnit, power, sameUnit, type Unit } from '../units';

/** The unit of a part: zero takes any; `unknown` after a fault already told, so that one fault gives one problem. */
export type Dimension = Unit | 'any' | 'unknown';

type Fault = (at: Span, message: string) => void;

export const YEAR = parseUnit('year');

/** The integer that an exponent is, sign included; undefined when it is none. */
export function integerOf(expression: Expression): number | undefined {
	if (expression.kind === 'number') return Number.isInteger(expression.value) ? expression.value : undefined;
	if (expression.kind !== 'unary' || expression.operator !== '-') return undefined;
	const value = integerOf(expression.argument);
	return value === undefined ? undefined : -value;
}

/** The unit of an expression, from the units of names; tells every disagreement to `fault`. */
export function dimensionOf(expression: Expression, unitOf: (id: string) => Dimension, fault: Fault): Dimension {
	return new Inference(unitOf, fault).of(expression);
}

class Inference {
	readonly #unitOf: (id: string) => Dimension;
	readonly #fault: Fault;

	constructor(unitOf: (id: string) => Dimension, fault: Fault) {
		this.#unitOf = unitOf;
		this.#fault = fault;
	}

	of(node: Expression): Dimension {
		switch (node.kind) {
			case 'number':
				return node.value === 0 ? 'any' : DIMENSIONLESS;
			case 'name':
				return ['TIME', 'DT'].includes(node.id.toUpperCase()) ? YEAR : this.#unitOf(node.id);
			case 'unary':
				return node.operator === '-' ? this.of(node.argument) : this.#is(node.argument, DIMENSIONLESS);
			case 'if':
				this.#is(node.condition, DIMENSIONLESS);
				return this.#agree([node.then, node.otherwise]);
			case 'binary':
				return this.#binary(node);
			case 'call':
				return this.#call(node.name, node.arguments);
		}
	}

	/** The common unit of parts that must agree. */
	#agree(parts: readonly Expression[]): Dimension {
		let common: { part: Expression; unit: Unit } | undefined;
		let result: Dimension = 'any';
		for (const part of parts) {
			const unit = this.of(part);
			if (unit === 'unknown') result = 'unknown';
			if (unit === 'any' || unit === 'unknown') continue;
			if (common === undefined) common = { part, unit };
			else if (!sameUnit(common.unit, unit)) {
				this.#fault(part.at, `${short(common.part)} is in ${formatUnit(common.unit)}, ${short(part)} in ${formatUnit(unit)}`);
				return 'unknown';
			}
		}
		return common?.unit ?? result;
	}

	/** Asks a part to have a unit. */
	#is(part: Expression, expected: Unit): Dimension {
		const unit = this.of(part);
		if (unit !== 'any' && unit !== 'unknown' && !sameUnit(unit, expected)) {
			this.#fault(part.at, `${short(part)} is in ${formatUnit(unit)}, ${formatUnit(expected)} was expected`);
		}
		return expected;
	}

	#binary(node: Expression & { kind: 'binary' }): Dimension {
		switch (node.operator) {
			case '+':
			case '-':
				return this.#agree([node.left, node.right]);
			case '*':
			case '/':
				return this.#product(this.of(node.left), this.of(node.right), node.operator);
			case '^':
				return this.#power(node.left, node.right);
			case 'AND':
			case 'OR':
				this.#is(node.left, DIMENSIONLESS);
				return this.#is(node.right, DIMENSIONLESS);
			default:
				this.#agree([node.left, node.right]);
				return DIMENSIONLESS;
		}
	}

	#product(left: Dimension, right: Dimension, operator: '*' | '/'): Dimension {
		if (left === 'unknown' || right === 'unknown') return 'unknown';
		if (left === 'any') return 'any';
		if (right === 'any') return operator === '*' ? 'any' : 'unknown';
		return operator === '*' ? multiply(left, right) : divide(left, right);
	}

	#power(base: Expression, exponent: Expression): Dimension {
		const unit = this.of(base);
		this.#is(exponent, DIMENSIONLESS);
		if (unit === 'any' || unit === 'unknown' || unit.size === 0) return unit;
		const integer = integerOf(exponent);
		if (integer !== undefined) return power(unit, integer);
		this.#fault(exponent.at, `${short(base)} is in ${formatUnit(unit)}: its exponent must be an integer`);
		return 'unknown';
	}

	#call(name: FunctionName, given: readonly Expression[]): Dimension {
		const [first, second, third] = given;
		if (first === undefined) return 'unknown';
		switch (name) {
			case 'MIN':
			case 'MAX':
				return this.#agree(given);
			case 'ABS':
			case 'INT':
			case 'INIT':
				return this.of(first);
			case 'SQRT': {
				const unit = this.of(first);
				return unit === 'any' || unit === 'unknown' ? unit : power(unit, 0.5);
			}
			case 'EXP':
			case 'LN':
			case 'LOG10':
				return this.#is(first, DIMENSIONLESS);
			case 'SAFEDIV': {
				const quotient = this.#product(this.of(first), second ? this.of(second) : 'unknown', '/');
				if (!third) return quotient;
				if (quotient === 'any' || quotient === 'unknown') return this.of(third);
				return this.#is(third, quotient);
			}
			case 'STEP':
			case 'RAMP':
			case 'PULSE': {
				for (const date of given.slice(1)) this.#is(date, YEAR);
				const height = this.of(first);
				if (name === 'STEP') return height;
				return this.#product(height, YEAR, name === 'RAMP' ? '*' : '/');
			}
			case 'DELAY':
			case 'DELAY1':
			case 'DELAY3':
			case 'SMTH1':
			case 'SMTH3':
				if (second) this.#is(second, YEAR);
				return this.#agree(third ? [first, third] : [first]);
		}
	}
}

/** A part as a message names it. */
export function short(expression: Expression): string {
	const text = print(expression);
	return `'${text.length > 60 ? `${text.slice(0, 59)}…` : text}'`;
}
