import { dimensionOf, type Dimension } from '../check/dimensions';
import type { DataColumn, Lever, Model, Variable } from '../types';
import { formatUnit, parseUnit } from '../units';
import type { Documentation } from './documentation';
import { portable, type Part } from './equation';
import { isFlat, type Path } from './path';
import { tag, type Tag } from './xml';

/** Writes the variables of a file, each with its documentation and its unit. Names are our ids. */
export class Variables {
	constructor(
		readonly model: Model,
		readonly documentation: Documentation
	) {}

	/** A number that holds for the whole run. */
	constant(id: string, value: number, unit: string, doc: string, bounds?: readonly [number, number]): Tag[] {
		return [tag('aux', { name: id }, [...described(doc, String(value), unit), bounds && range(bounds)])];
	}

	/** A column as a named graph and the variable that reads it at each moment; a plain number where it never changes. */
	path(id: string, path: Path, column: Pick<Lever | DataColumn, 'unit'>, doc: string, bounds?: readonly [number, number]): Tag[] {
		if (isFlat(path)) return this.constant(id, path[0]?.[1] ?? NaN, column.unit, doc, bounds);
		const graph = this.own(`${id}_path`);
		return [tag('aux', { name: id }, [...described(doc, `${graph}(TIME)`, column.unit), bounds && range(bounds)]), graphical(graph, path, column.unit)];
	}

	/** A variable of the model; the parts of its equation that must stand alone follow it. */
	variable(id: string, variable: Variable): Tag[] {
		const doc = this.documentation.variable(variable);
		if (variable.kind === 'stock') {
			const { equation, parts } = portable(variable.initial, id);
			const copies: Tag[] = [];
			const links = (['inflow', 'outflow'] as const).flatMap((side) =>
				[...variable[`${side}s`]].sort().map((flow) => tag(side, {}, this.#pipe(side, flow, id, copies)))
			);
			return [tag('stock', { name: id }, described(doc, equation, variable.unit, links)), ...copies, ...this.#parts(variable, parts)];
		}
		const { equation, parts } = portable(variable.equation, id);
		const points = variable.kind === 'auxiliary' ? variable.points : undefined;
		const graph = this.own(`${id}_graph`);
		return [
			tag(variable.kind === 'flow' ? 'flow' : 'aux', { name: id }, described(doc, points ? `${graph}(${equation})` : equation, variable.unit)),
			...(points ? [graphical(graph, points, variable.unit)] : []),
			...this.#parts(variable, parts)
		];
	}

	/** A name that this file adds. Throws `Error` where the model has it already. */
	own(id: string): string {
		const { variables, parameters, levers, columns } = this.model;
		if ([variables, parameters, levers, columns].some((ids) => Object.hasOwn(ids, id)))
			throw new Error(`'${id}' is already a name of the model ${this.model.id}`);
		return id;
	}

	/**
	 * A flow fills one stock and drains one: where the model's counts in others too, those have a flow of their own, equal to it. It stays with the stock
	 * that something leaves again, since the others are mere counts.
	 */
	#pipe(side: 'inflow' | 'outflow', flow: string, stock: string, copies: Tag[]): string {
		const stocks = Object.entries(this.model.variables).flatMap(([id, one]) =>
			one.kind === 'stock' && one[`${side}s`].includes(flow) ? [{ id, ...one }] : []
		);
		const first = (stocks.find(({ outflows }) => outflows.length > 0) ?? stocks[0])?.id;
		const original = this.model.variables[flow];
		if (first === stock || !original) return flow;
		const id = this.own(`${stock}_${flow}`);
		copies.push(tag('flow', { name: id }, described(this.documentation.copy(original), flow, original.unit)));
		return id;
	}

	#parts(of: Variable, parts: readonly Part[]): Tag[] {
		const { variables, parameters, levers, columns } = this.model;
		const known = new Map<string, Dimension>();
		const unitOf = (id: string): Dimension => {
			const named = variables[id] ?? parameters[id] ?? levers[id] ?? columns[id];
			return named ? parseUnit(named.unit) : (known.get(id) ?? 'unknown');
		};
		return parts.map(({ id, equation, expression }) => {
			const unit = dimensionOf(expression, unitOf, () => undefined);
			known.set(id, unit);
			return tag('aux', { name: this.own(id) }, described(this.documentation.part(of), equation, typeof unit === 'string' ? '1' : formatUnit(unit)));
		});
	}
}

function described(doc: string, equation: string, unit: string, links: readonly Tag[] = []): Tag[] {
	return [tag('doc', {}, doc), tag('eqn', {}, equation), ...links, tag('units', {}, unit)];
}

function range([min, max]: readonly [number, number]): Tag {
	return tag('range', { min, max });
}

/** A named graphical function: straight lines, flat beyond its ends. */
function graphical(name: string, points: Path, unit: string): Tag {
	const ys = points.map(([, y]) => y);
	return tag('gf', { name, type: 'continuous' }, [
		tag('yscale', { min: Math.min(...ys), max: Math.max(...ys) }),
		tag('xpts', {}, points.map(([x]) => x).join(',')),
		tag('ypts', {}, ys.join(',')),
		tag('units', {}, unit)
	]);
}
