import { complete, createEnsemble, type Kernel } from '../ensemble';
import { javascriptBackend } from '../javascript-backend';
import { FIRST_RUNS, uncertain } from '../draws';
import { exp, normalQuantile } from '../numerics';
import type { Plan } from '../plan';
import { reduceColumn } from '../reduce';
import { column } from '../sobol';
import { LEVELS, type Answer } from '../result';
import type { Model, Observation } from '../types';
import { compareAll, readFunctional, type Comparison, type LeftOut } from './comparison';
import { createReference, parametersOf } from './likelihood';

/** A measurement against the calibrated model: fifth, fiftieth and ninety-fifth percentiles of what would be published. Model units. */
export interface FittedRow {
	readonly series: string;
	readonly of: string;
	readonly start: string;
	readonly end: string;
	readonly value: number;
	readonly floor: boolean;
	readonly error: number;
	readonly p5: number;
	readonly p50: number;
	readonly p95: number;
	/** Within P5-P95 of what would be published; a floor, below P95. */
	readonly covered: boolean;
	/** Within P5-P95 of the model alone, without errors of measurement. */
	readonly coveredByModel: boolean;
}

/** Fit of a series, or of all of them. */
export interface Coverage {
	readonly rows: number;
	readonly covered: number;
	readonly coveredByModel: number;
	/** Median over rows of |P50 / measured - 1|; floors apart. Null where there is none. */
	readonly medianError: number | null;
}

/** What can be computed again from the draws: the same model, facts and draws give the same numbers. */
export interface Fit {
	readonly model: string;
	readonly runs: number;
	readonly distinct: number;
	readonly pooled: Coverage;
	readonly series: Readonly<Record<string, Coverage & { readonly of: string }>>;
	readonly rows: readonly FittedRow[];
	readonly leftOut: readonly LeftOut[];
	/** Chance of each `target.reading` at its deadline and prospect at the end of 2027, over all runs and over the first 256. */
	readonly chances: Readonly<Record<string, Chances>>;
	/** Parameters by the share of their prior spread that history leaves, least first (normal scores; 1: history says nothing). */
	readonly informed: readonly { readonly id: string; readonly spread: number; readonly shift: number }[];
}

export interface Chances {
	readonly deadline: number;
	readonly prospect: number;
	readonly firstDeadline: number;
	readonly firstProspect: number;
}

/** Decided in January 2027, judged at the end of 2027, no lever moved. */
const REFERENCE = { decision: 96, horizon: 107, levers: {}, assumptions: {} };

/** Digits kept in a report. */
const DIGITS = 5;

/**
 * Gives the fit of a model's draws (ranks `[parameter][run]`) to the measurements. The band of a measurement holds the spread of the parameters and that of its
 * own error, drawn from points that derive from its name; an undated one also the spread over its period.
 */
export function fitOf(model: Model, plan: Plan, kernel: Kernel, ranks: Uint16Array, runs: number, observations: readonly Observation[]): Fit {
	const { compared, leftOut } = compareAll(model, plan, observations);
	const parameters = parametersOf(plan, ranks, runs);
	const rows = predict(plan, kernel, parameters, runs, compared);
	const names = [...new Set(rows.map(({ series }) => series))];
	const ensemble = createEnsemble(plan, javascriptBackend(plan, kernel), parameters);
	const all = complete(ensemble.run(REFERENCE, runs)).answers;
	const first = complete(ensemble.run(REFERENCE, Math.min(FIRST_RUNS, runs))).answers;
	return {
		model: model.id,
		runs,
		distinct: distinctRuns(ranks, runs),
		pooled: coverage(rows),
		series: Object.fromEntries(
			names.map((name) => {
				const own = rows.filter(({ series }) => series === name);
				return [name, { of: own[0]!.of, ...coverage(own) }];
			})
		),
		rows,
		leftOut,
		chances: chancesOf(all, first),
		informed: informedBy(plan, ranks, runs)
	};
}

/** P5, P25, P50, P75, P95 of what the model says of a measurement, and of what would be published. */
export interface Predicted {
	readonly model: Float64Array;
	readonly published: Float64Array;
}

/** What runs (values `[parameter][run]`) say of each measurement: the spread of the parameters alone, then with its own error. Model units. */
export function predictiveBands(plan: Plan, kernel: Kernel, parameters: Float64Array, runs: number, compared: readonly Comparison[]): Predicted[] {
	const model = compared.map(() => new Float64Array(runs));
	const scratch = new Float64Array(runs);
	const dates = compared.map((one) => column(`date:${one.series}:${one.end}`, 'fit', runs));
	createReference(plan, kernel)(parameters, runs, (raw, from, count, stride) => {
		compared.forEach(({ alternatives, index }, row) => {
			alternatives.forEach((functional, a) => {
				readFunctional(functional, raw, index, plan.series.length, stride, count, scratch);
				for (let run = 0; run < count; run++) {
					if (Math.floor(dates[row]![from + run]! * alternatives.length) === a) model[row]![from + run] = scratch[run]!;
				}
			});
		});
	});
	return compared.map(({ series, end, value, error }, row) => {
		const noise = column(`error:${series}:${end}`, 'fit', runs);
		const published = model[row]!.map((x, run) => (value > 0 ? x * exp(error * normalQuantile(noise[run]!)) : x + error * normalQuantile(noise[run]!)));
		return { model: quantilesOf(model[row]!), published: quantilesOf(published) };
	});
}

function quantilesOf(values: Float64Array): Float64Array {
	const quantiles = new Float64Array(LEVELS.length);
	reduceColumn(values, 0, values.length, quantiles);
	return quantiles;
}

function predict(plan: Plan, kernel: Kernel, parameters: Float64Array, runs: number, compared: readonly Comparison[]): FittedRow[] {
	const bands = predictiveBands(plan, kernel, parameters, runs, compared);
	return compared.map(({ series, of, start, end, value, floor, error }, row) => {
		const { model, published } = bands[row]!;
		const within = (band: Float64Array) => (floor || value >= band[0]!) && value <= band[4]!;
		return {
			series,
			of,
			start,
			end,
			value: round(value),
			floor,
			error: round(error),
			p5: round(published[0]!),
			p50: round(published[2]!),
			p95: round(published[4]!),
			covered: within(published),
			coveredByModel: within(model)
		};
	});
}

function coverage(rows: readonly FittedRow[]): Coverage {
	const errors = rows
		.filter(({ floor, value }) => !floor && value > 0)
		.map(({ value, p50 }) => Math.abs(p50 / value - 1))
		.sort((a, b) => a - b);
	const middle = errors.length / 2;
	return {
		rows: rows.length,
		covered: rows.filter((row) => row.covered).length,
		coveredByModel: rows.filter((row) => row.coveredByModel).length,
		medianError: errors.length === 0 ? null : round((errors[Math.ceil(middle) - 1]! + errors[Math.floor(middle)]!) / 2)
	};
}

function chancesOf(all: readonly Answer[], first: readonly Answer[]): Record<string, Chances> {
	const chances: Record<string, Chances> = {};
	all.forEach((answer, index) => {
		if (answer.chance === null || answer.prospect === null) return;
		chances[`${answer.target}.${answer.reading}`] = {
			deadline: answer.chance,
			prospect: answer.prospect,
			firstDeadline: first[index]!.chance!,
			firstProspect: first[index]!.prospect!
		};
	});
	return chances;
}

/** How many different draws there are among the runs. */
export function distinctRuns(ranks: Uint16Array, runs: number): number {
	const dimension = ranks.length / runs;
	return new Set(Array.from({ length: runs }, (_, run) => Array.from({ length: dimension }, (_, p) => ranks[p * runs + run]!).join())).size;
}

function informedBy(plan: Plan, ranks: Uint16Array, runs: number): Fit['informed'] {
	const ids = uncertain(Object.fromEntries(plan.parameters.map((parameter) => [parameter.id, parameter])));
	return ids
		.map((id, p) => {
			const scores = Float64Array.from(ranks.subarray(p * runs, (p + 1) * runs), (rank) => normalQuantile((rank + 0.5) / 65536));
			const shift = scores.reduce((sum, z) => sum + z, 0) / runs;
			const spread = Math.sqrt(scores.reduce((sum, z) => sum + (z - shift) * (z - shift), 0) / runs);
			return { id, spread: round(spread), shift: round(shift) };
		})
		.sort((a, b) => a.spread - b.spread || (a.id < b.id ? -1 : 1));
}

/** Rounds to the digits of a report. */
export function round(value: number): number {
	return Number(value.toPrecision(DIGITS));
}
