import { namesIn, parse } from '$lib/engine/parse';
import type { Model, Variable } from '$lib/engine/types';
import type { Graph, GraphInput } from '$lib/charts/diagram/graph';
import type { Locale } from '$lib/i18n';

/** Ids in the equation of a variable, in the order of the text; of a stock, those in its initial value. */
export function namesOf(variable: Variable): string[] {
	const names = namesIn(parse(variable.kind === 'stock' ? variable.initial : variable.equation));
	return [...names].filter((id) => !['TIME', 'DT'].includes(id.toUpperCase()));
}

/**
 * The stocks and flows of a model as a graph; `whole`: with auxiliaries, what each equation takes from the others, and the levers, assumptions and data that it takes,
 * written in its box (for a stock, what its first value takes). That a flow looks at the stock that it drains goes without an arrow: the pipe says it.
 */
export function graphOf(model: Model, locale: Locale, whole: boolean): Graph {
	const stocks = Object.entries(model.variables).flatMap(([id, variable]) => (variable.kind === 'stock' ? [{ id, variable }] : []));
	const shown = Object.entries(model.variables).filter(([, { kind }]) => whole || kind !== 'auxiliary');
	const pipes = shown.flatMap(([flow, { kind }]) =>
		kind === 'flow'
			? [
					{
						flow,
						from: stocks.filter(({ variable }) => variable.outflows.includes(flow)).map(({ id }) => id),
						to: stocks.filter(({ variable }) => variable.inflows.includes(flow)).map(({ id }) => id)
					}
				]
			: []
	);
	const nodes = shown.map(([id, variable]) => ({
		id,
		kind: variable.kind,
		label: variable.label[locale],
		inputs: whole ? namesOf(variable).flatMap((name) => inputOf(model, name, locale)) : []
	}));
	const drains = new Set(pipes.flatMap(({ flow, from }) => from.map((stock) => `${stock} ${flow}`)));
	const links = shown.flatMap(([to, variable]) =>
		namesOf(variable)
			.filter((from) => whole && model.variables[from] && from !== to && !drains.has(`${from} ${to}`))
			.map((from) => ({ from, to }))
	);
	return { nodes, pipes, links };
}

function inputOf(model: Model, id: string, locale: Locale): GraphInput[] {
	for (const [kind, group] of [
		['lever', model.levers],
		['parameter', model.parameters],
		['column', model.columns]
	] as const) {
		const found = group[id];
		if (found) return [{ id, kind, label: found.label[locale] }];
	}
	return [];
}
