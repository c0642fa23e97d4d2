import type { Expression } from '../expression';
import { namesIn, parse } from '../parse';
import { children } from '../print';
import { ExpressionError } from '../tokens';
import type { Model } from '../types';
import { divide, formatUnit, parseUnit, sameUnit, UnitError } from '../units';
import { cycles, initialNeeds, liveNeeds } from './cycles';
import { dimensionOf, integerOf, short, YEAR, type Dimension } from './dimensions';
import { unknown, unique, type Report } from './problem';

const TIME = ['TIME', 'DT'];

/** Everything that an equation may name: variables, parameters, levers and columns, with the place and the text of their units. */
function named(model: Model): Map<string, { readonly where: string; readonly unit: string }> {
	const names = new Map<string, { where: string; unit: string }>();
	for (const group of ['variables', 'parameters', 'levers', 'columns'] as const) {
		for (const [id, { unit }] of Object.entries(model[group])) if (!names.has(id)) names.set(id, { where: `${group}.${id}`, unit });
	}
	return names;
}

/** Checks every equation: it can be read, its names are known, its literals allowed, its units right, nothing is circular, nothing is unused. */
export function checkEquations(model: Model, report: Report): void {
	const names = named(model);
	const units = readUnits(names, report);
	const unitOf = (id: string): Dimension => units.get(id) ?? 'unknown';
	const equations = new Map<string, Expression>();
	for (const [id, variable] of Object.entries(model.variables)) {
		const field = variable.kind === 'stock' ? 'initial' : 'equation';
		const where = `variables.${id}.${field}`;
		const expression = read(where, variable.kind === 'stock' ? variable.initial : variable.equation, report);
		if (expression === undefined) continue;
		equations.set(id, expression);
		checkNames(where, expression, names, report);
		checkLiterals(where, expression, report);
		checkDelays(where, expression, model, report);
		const unit = dimensionOf(expression, unitOf, (at, message) => report({ where, at, message }));
		const declared = unitOf(id);
		if (variable.kind === 'auxiliary' && variable.points) checkPoints(`variables.${id}`, variable.points, variable.note, report);
		else if (typeof unit !== 'string' && typeof declared !== 'string' && !sameUnit(unit, declared)) {
			report({
				where,
				at: expression.at,
				message: `the ${field === 'initial' ? 'initial value' : 'equation'} is in ${formatUnit(unit)}, the ${variable.kind} in ${formatUnit(declared)}`
			});
		}
	}
	checkStocks(model, unitOf, report);
	checkCycles(model, equations, report);
	const used = new Set([...equations.values()].flatMap((expression) => [...namesIn(expression)]));
	for (const [id, { where }] of names) {
		if (!where.startsWith('variables.') && !used.has(id)) report({ where, message: `'${id}' is used by no equation` });
	}
}

function readUnits(names: ReturnType<typeof named>, report: Report): Map<string, Dimension> {
	const units = new Map<string, Dimension>();
	for (const [id, { where, unit }] of names) {
		try {
			units.set(id, parseUnit(unit));
		} catch (error) {
			if (!(error instanceof UnitError)) throw error;
			report({ where: `${where}.unit`, at: { start: error.at, end: unit.length }, message: error.message });
		}
	}
	return units;
}

function read(where: string, text: string, report: Report): Expression | undefined {
	try {
		return parse(text);
	} catch (error) {
		if (!(error instanceof ExpressionError)) throw error;
		report({ where, at: error.at, message: error.message, ...(error.suggestion !== undefined && { suggestion: error.suggestion }) });
		return undefined;
	}
}

/** Walks an expression; `exponent` is true for what stands after `^`. */
function walk(node: Expression, visit: (node: Expression, exponent: boolean) => void, exponent = false): void {
	visit(node, exponent);
	for (const part of children(node)) walk(part, visit, node.kind === 'binary' && node.operator === '^' && part === node.right);
}

function checkNames(where: string, expression: Expression, names: ReturnType<typeof named>, report: Report): void {
	walk(expression, (node) => {
		if (node.kind !== 'name' || names.has(node.id) || TIME.includes(node.id.toUpperCase())) return;
		report(unknown(where, 'name', node.id, [...names.keys(), ...TIME], node.at));
	});
}

function checkLiterals(where: string, expression: Expression, report: Report): void {
	const exponents = new Set<Expression>();
	walk(expression, (node, exponent) => {
		if (exponent && integerOf(node) !== undefined) exponents.add(node.kind === 'unary' ? node.argument : node);
		if (node.kind !== 'number' || node.value === 0 || node.value === 1 || exponents.has(node)) return;
		report({ where, at: node.at, message: `give the number ${node.value} a name, a unit and a source` });
	});
}

/** A fixed delay of no duration would not break a loop, and no memory can last less than nothing. */
function checkDelays(where: string, expression: Expression, model: Model, report: Report): void {
	walk(expression, (node) => {
		if (node.kind !== 'call' || !/^(DELAY|SMTH)/.test(node.name)) return;
		const duration = node.arguments[1];
		if (duration !== undefined && !(lowest(duration, model) > 0)) {
			report({ where, at: duration.at, message: `the duration ${short(duration)} of ${node.name} can be 0 or less` });
		}
	});
}

/** The least value of a duration, where it can be told: that of a literal, of a parameter, of a lever. */
function lowest(expression: Expression, { parameters, levers }: Model): number {
	if (expression.kind === 'number') return expression.value;
	if (expression.kind !== 'name') return Infinity;
	const parameter = Object.hasOwn(parameters, expression.id) ? parameters[expression.id] : undefined;
	const lever = Object.hasOwn(levers, expression.id) ? levers[expression.id] : undefined;
	if (lever) return Math.min(lever.bounds[0], ...lever.path.map((point) => point.value));
	if (!parameter) return Infinity;
	const { distribution, bounds } = parameter;
	const least = distribution.kind === 'fixed' ? distribution.value : distribution.kind === 'lognormal' ? distribution.p5 : distribution.low;
	return Math.min(least, bounds?.[0] ?? Infinity);
}

function checkPoints(where: string, points: readonly (readonly [number, number])[], note: unknown, report: Report): void {
	if (points.length < 2) report({ where: `${where}.points`, message: 'a lookup has at least two points' });
	const ascending = points.every(([x, y], i) => Number.isFinite(x) && Number.isFinite(y) && x > (points[i - 1]?.[0] ?? -Infinity));
	if (!ascending) report({ where: `${where}.points`, message: 'the points of a lookup are finite and ascend' });
	if (note === undefined) report({ where, message: 'a lookup says in its note where its points come from' });
}

function checkStocks(model: Model, unitOf: (id: string) => Dimension, report: Report): void {
	const flows = Object.keys(model.variables).filter((id) => model.variables[id]?.kind === 'flow');
	for (const [id, stock] of Object.entries(model.variables)) {
		if (stock.kind !== 'stock') continue;
		unique(`variables.${id}`, 'flow', [...stock.inflows, ...stock.outflows], report);
		for (const side of ['inflows', 'outflows'] as const) {
			for (const flow of stock[side]) {
				const where = `variables.${id}.${side}`;
				if (!flows.includes(flow)) {
					report(Object.hasOwn(model.variables, flow) ? { where, message: `'${flow}' is not a flow` } : unknown(where, 'flow', flow, flows));
					continue;
				}
				const [unit, own] = [unitOf(flow), unitOf(id)];
				if (typeof unit === 'string' || typeof own === 'string' || sameUnit(unit, divide(own, YEAR))) continue;
				report({ where, message: `the flow '${flow}' is in ${formatUnit(unit)}, ${formatUnit(divide(own, YEAR))} was expected` });
			}
		}
	}
}

function checkCycles(model: Model, equations: ReadonlyMap<string, Expression>, report: Report): void {
	const isStock = (id: string) => model.variables[id]?.kind === 'stock';
	const live = new Map([...equations].filter(([id]) => !isStock(id)).map(([id, expression]) => [id, liveNeeds(expression)]));
	const loops = cycles(live);
	for (const loop of loops) report({ where: `variables.${loop[0]}.equation`, message: `circular: ${chain(loop)}. A stock or a delay must lie on the loop` });
	const initial = new Map([...equations].map(([id, expression]) => [id, initialNeeds(expression)]));
	for (const loop of cycles(initial)) {
		if (loops.some((other) => other.some((id) => loop.includes(id)))) continue;
		const first = loop.find(isStock) ?? loop[0] ?? '';
		report({ where: `variables.${first}.${isStock(first) ? 'initial' : 'equation'}`, message: `circular initial values: ${chain(loop)}` });
	}
}

function chain(loop: readonly string[]): string {
	return [...loop, loop[0] ?? ''].join(' → ');
}
