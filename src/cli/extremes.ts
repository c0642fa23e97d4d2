import { models } from '../../models';
import { exportsOf } from '../lib/engine/coupling';
import { complete, createEnsemble, drawsOf, withFixed } from '../lib/engine/ensemble';
import { javascriptBackend } from '../lib/engine/javascript-backend';
import { LEVELS, type Inputs } from '../lib/engine/result';
import { MONTHS, type Model, type Output } from '../lib/engine/types';
import { readDraws } from './draws';
import { loadModel } from './loaded';

type Levers = Inputs['levers'];

/** What a model says when its levers are at their ends: decided in January 2027, on calibrated draws. */
export interface Extremes {
	/** Runs of each case. */
	readonly runs: number;
	/** Months at whose ends the headline output is read. */
	readonly months: readonly number[];
	readonly cases: readonly ExtremeCase[];
	/** Lowest value that a stock takes, of all stocks, cases, runs and months; model units. */
	readonly lowest: { readonly stock: string; readonly value: number };
	/** Stocks that may be below zero, and are. */
	readonly below: readonly string[];
	/** Largest gap between the change of a stock over a month and what flowed in less what flowed out, in parts of the stock's size. */
	readonly leak: number;
	readonly finite: boolean;
}

/** Levers at their ends. */
export interface Corner {
	/** `reference`, `low` and `high`: all levers at that end; or a lever's id. */
	readonly id: string;
	/** End of a lever alone. */
	readonly end?: 'low' | 'high';
	/** Values of the levers that are moved. */
	readonly levers: Levers;
}

/** A corner, or `worst` and `best`: each lever at the end that serves the headline target least or most. */
export interface ExtremeCase extends Corner {
	/** Median of the headline output at the end of each month of `months`, in model units. */
	readonly medians: readonly number[];
}

const RUNS = 64;
/** January 2027. */
const DECISION = 96;
/** December 2027, December 2032. */
const READ = [107, 167] as const;
const P50 = LEVELS.indexOf(0.5);

/** Runs a model at every end of its levers, alone and together. */
export async function extremesOf(model: Model): Promise<Extremes> {
	const opened = openedOf(model);
	const { plan, kernel } = await loadModel(opened, { exported: exportsOf(model.id, models) });
	const { draws, record } = readDraws(model);
	const ensemble = createEnsemble(plan, javascriptBackend(plan, kernel), withFixed(plan, drawsOf(plan, draws, record.runs), record.runs));
	const outputs = Object.keys(opened.outputs);
	const target = model.targets[0];
	const headline = outputs.indexOf(target.readings[0].output);
	const stocks = Object.entries(model.variables).flatMap(([id, variable]) => (variable.kind === 'stock' ? [{ id, ...variable }] : []));
	const lowest = new Map<string, number>();
	let [leak, finite] = [0, true];

	const run = (levers: Levers): number[] => {
		const { bands, singles } = complete(ensemble.run({ decision: DECISION, horizon: READ[0], levers, assumptions: {} }, RUNS, { singles: RUNS }));
		if (!singles) throw new Error('the ensemble gave no single run');
		const row = (each: number, id: string) => (each * outputs.length + outputs.indexOf(id)) * MONTHS;
		for (const { id, inflows, outflows } of stocks) {
			let [worst, size, least] = [0, 0, lowest.get(id) ?? Infinity];
			const [filling, draining] = [inflows, outflows].map((flows) => flows.map((flow) => row(0, opening(flow))));
			for (let each = 0; each < RUNS; each++) {
				const at = row(each, opening(id));
				const shift = at - row(0, opening(id));
				for (let month = 0; month < MONTHS; month++) {
					const value = singles[at + month]!;
					if (value < least) least = value;
					if (!Number.isFinite(value)) finite = false;
					size = Math.max(size, Math.abs(value));
					if (month === 0) continue;
					let gap = value - singles[at + month - 1]!;
					for (const flow of filling!) gap -= singles[flow + shift + month]!;
					for (const flow of draining!) gap += singles[flow + shift + month]!;
					worst = Math.max(worst, Math.abs(gap));
				}
			}
			lowest.set(id, least);
			if (size > 0) leak = Math.max(leak, worst / size);
		}
		return READ.map((month) => bands[(headline * LEVELS.length + P50) * MONTHS + month]!);
	};

	const corners = cornersOf(model).map((corner): ExtremeCase => ({ ...corner, medians: run(corner.levers) }));
	// A lever serves the target by the end that, alone, takes the headline output furthest its way in the end.
	const better = target.better === 'more' ? 1 : -1;
	const serving = (way: 1 | -1): Levers =>
		Object.fromEntries(
			Object.entries(model.levers).flatMap(([id, { bounds }]) => {
				const [a, b] = corners.filter((one) => one.id === id && one.end).map(({ medians }) => medians[1]!);
				const gain = (b! - a!) * better * way;
				return gain === 0 ? [] : [[id, bounds[gain > 0 ? 1 : 0]]];
			})
		);
	const together = (id: string, levers: Levers): ExtremeCase => ({ id, levers, medians: run(levers) });
	const cases = [...corners, together('worst', serving(-1)), together('best', serving(1))];
	const [stock, value] = [...lowest].sort(([, a], [, b]) => a - b)[0] ?? ['', 0];
	const below = [...lowest].filter(([, least]) => least < -1e-9).map(([id]) => id);
	return { runs: RUNS, months: READ, cases, lowest: { stock, value }, below, leak, finite };
}

/** No lever, each lever alone at each end of its bounds, then all at their low and all at their high ends. */
export function cornersOf(model: Model): Corner[] {
	const levers = Object.entries(model.levers);
	const all = (end: 0 | 1): Levers => Object.fromEntries(levers.map(([id, { bounds }]) => [id, bounds[end]]));
	return [
		{ id: 'reference', levers: {} },
		...levers.flatMap(([id, { bounds }]) => (['low', 'high'] as const).map((end, index): Corner => ({ id, end, levers: { [id]: bounds[index]! } }))),
		{ id: 'low', levers: all(0) },
		{ id: 'high', levers: all(1) }
	];
}

/** Id of the output by which a variable is watched. */
export function opening(variable: string): string {
	return `${variable} `;
}

/** The same model, whose outputs are those it has, then every stock and every flow over the month. */
export function openedOf(model: Model): Model {
	const nothing = { fr: '–', en: '–' };
	const watched = Object.entries(model.variables).flatMap(([id, { kind }]): [string, Output][] =>
		kind === 'auxiliary'
			? []
			: [[opening(id), { label: nothing, of: id, read: kind === 'stock' ? 'end' : 'month', display: { unit: nothing }, scope: nothing, what: nothing }]]
	);
	return { ...model, outputs: { ...model.outputs, ...Object.fromEntries(watched) } };
}
