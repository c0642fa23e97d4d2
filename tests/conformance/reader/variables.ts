import type { Element } from './document';
import { graphical, type Graphical } from './graphical';
import { canonical, Unsupported } from './names';

export interface Stock {
	readonly initial: string;
	/** Flows in their order, which is their priority. */
	readonly inflows: readonly string[];
	readonly outflows: readonly string[];
	readonly nonNegative: boolean;
}

/** A flow or an auxiliary. */
export interface Formula {
	/** Absent for a graphical function that is only called by name. */
	readonly equation: string | undefined;
	/** The equation of the first moment, where it is another. */
	readonly initial: string | undefined;
	readonly graphical: Graphical | undefined;
	readonly nonNegative: boolean;
}

/** The variables of a model by canonical name, equations as the file writes them. */
export interface Variables {
	readonly stocks: ReadonlyMap<string, Stock>;
	readonly formulas: ReadonlyMap<string, Formula>;
	/** Named graphical functions, those of variables included. */
	readonly graphicals: ReadonlyMap<string, Graphical>;
}

/** Parts of a variable whose meaning the engine does not have. */
const FOREIGN: Readonly<Record<string, string>> = {
	conveyor: 'conveyors',
	queue: 'queues',
	oven: 'ovens',
	multiplier: 'flows that change their unit on the way',
	leak: 'leaks',
	leak_start: 'leaks',
	overflow: 'overflows',
	element: 'arrays'
};

/** Reads the variables of a model. Throws `Unsupported` on arrays, modules and what else the engine has no words for. */
export function readVariables(root: Element, model: Element): Variables {
	const place = model.one('variables') ?? model;
	if (place.all('module').length > 0) throw new Unsupported('modules');
	const named = [...place.all('gf'), ...place.all('flow').flatMap((flow) => flow.all('gf')), ...place.all('aux').flatMap((aux) => aux.all('gf'))];
	const graphicals = new Map<string, Graphical>();
	for (const gf of named) if (gf.attributes.name !== undefined && gf.one('ypts')) graphicals.set(canonical(gf.attributes.name), readGraphical(gf));
	const stocks = new Map<string, Stock>();
	const formulas = new Map<string, Formula>();
	const add = <Kind>(into: Map<string, Kind>, element: Element, kind: Kind) => {
		const name = nameOf(element);
		if (stocks.has(name) || formulas.has(name)) throw new Unsupported(`two variables named '${name}'`);
		into.set(name, kind);
	};
	const behaviour = (kind: 'stock' | 'flow', element: Element) => isNonNegative(kind, element, model.one('behavior'), root.one('behavior'));
	for (const stock of place.all('stock')) {
		refuseForeign(stock);
		const initial = stock.textOf('eqn');
		if (initial === undefined) throw new Unsupported(`stock '${nameOf(stock)}' without initial value`);
		const flows = (tag: string) => stock.all(tag).map(({ text }) => canonical(text));
		add(stocks, stock, { initial, inflows: flows('inflow'), outflows: flows('outflow'), nonNegative: behaviour('stock', stock) });
	}
	for (const kind of ['flow', 'aux'] as const) {
		for (const variable of place.all(kind)) {
			refuseForeign(variable);
			const table = tableOf(variable, graphicals);
			const name = nameOf(variable);
			const equation = variable.textOf('eqn');
			if (equation === undefined && !table) throw new Unsupported(`variable '${name}' without equation`);
			if (table) graphicals.set(name, table);
			add(formulas, variable, {
				equation,
				initial: variable.textOf('init_eqn'),
				graphical: table,
				nonNegative: kind === 'flow' && behaviour('flow', variable)
			});
		}
	}
	return { stocks, formulas, graphicals };
}

function nameOf(element: Element): string {
	const name = element.attributes.name;
	if (name === undefined || name.trim() === '') throw new Unsupported('variable without name');
	return canonical(name);
}

function refuseForeign(element: Element): void {
	if (element.one('dimensions')?.all('dim').length) throw new Unsupported('arrays');
	for (const [tag, what] of Object.entries(FOREIGN)) if (element.one(tag)) throw new Unsupported(what);
}

function tableOf(variable: Element, graphicals: ReadonlyMap<string, Graphical>): Graphical | undefined {
	const gf = variable.one('gf');
	if (!gf) return undefined;
	if (gf.one('ypts')) return readGraphical(gf);
	const table = gf.attributes.name === undefined ? undefined : graphicals.get(canonical(gf.attributes.name));
	if (!table) throw new Unsupported(`variable '${nameOf(variable)}' with an empty graphical function`);
	return table;
}

function readGraphical(gf: Element): Graphical {
	const points = (tag: string) => {
		const element = gf.one(tag);
		return element && { text: element.text, separator: element.attributes.sep ?? ',' };
	};
	const ypts = points('ypts');
	const scale = gf.one('xscale')?.attributes;
	if (!ypts) throw new Unsupported('graphical function without y-points');
	const type = gf.attributes.type ?? (gf.attributes.discrete?.trim().toLowerCase() === 'true' ? 'discrete' : undefined);
	return graphical({ type, xpts: points('xpts'), ypts, xscale: scale && [scale.min ?? '', scale.max ?? ''] });
}

/** The element's own word first, then its model's behaviour, then its file's. */
function isNonNegative(kind: 'stock' | 'flow', element: Element, ...behaviours: (Element | undefined)[]): boolean {
	const said = [element, ...behaviours.flatMap((behaviour) => [behaviour?.one(kind), behaviour])]
		.map((place) => place?.one('non_negative'))
		.find((word) => word);
	return said !== undefined && said.text.trim().toLowerCase() !== 'false';
}
