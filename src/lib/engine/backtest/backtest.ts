import { compareAll, type Comparison } from '../calibration/comparison';
import { predictiveBands, round } from '../calibration/fit';
import { parametersOf } from '../calibration/likelihood';
import type { Kernel } from '../ensemble';
import { endOfDay } from '../months';
import type { Plan } from '../plan';
import { FIRST_YEAR, type Model, type Observation, type Source } from '../types';
import { hindsightOf, publishedAfter } from './hindsight';
import { naiveForecast, withMargins, type Fact } from './naive';
import { isCovered, scoreOf, type Judged } from './score';
import type { Backtest, Forecast, Interval, NaiveMethod } from './types';

/** Measurements up to which a fit says no more than its priors. */
const PRIORS = 2;

/** The measurements of a model on either side of a cut, in order of their end. */
export interface Split {
	readonly fitted: readonly Comparison[];
	readonly later: readonly Comparison[];
	/** Their period begins before the cut and ends after it. */
	readonly astride: readonly Comparison[];
}

/** Splits what is compared at a cut (the last day that is fitted, ISO). */
export function splitAt(model: Model, plan: Plan, observations: readonly Observation[], cut: string): Split {
	const all = [...compareAll(model, plan, observations).compared].sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
	const isAstride = (row: Comparison) => row.end > cut && row.spans && row.start <= cut;
	return {
		fitted: all.filter(({ end }) => end <= cut),
		later: all.filter((row) => row.end > cut && !isAstride(row)),
		astride: all.filter(isAstride)
	};
}

/**
 * How the draws fitted up to a cut (ranks `[parameter][run]`) forecast what was measured later, beside two naive forecasts made from the same facts. The past of
 * levers and the data columns after the cut are the real ones: `hindsight` names them. The same model, facts and draws give the same report.
 */
export function backtestOf(
	model: Model,
	plan: Plan,
	kernel: Kernel,
	ranks: Uint16Array,
	runs: number,
	observations: readonly Observation[],
	sources: ReadonlyMap<string, Source>,
	cut: string
): Backtest {
	const split = splitAt(model, plan, observations, cut);
	const asShown = (rows: readonly Comparison[]) => rows.map((row) => (model.backtest?.ratios?.includes(row.series) ? { ...row, factor: 1, unit: '1' } : row));
	const [fitted, later] = [asShown(split.fitted), asShown(split.later)];
	const parameters = parametersOf(plan, ranks, runs);
	const bands = predictiveBands(plan, kernel, parameters, runs, [...fitted, ...later]);
	const facts = factsOf(fitted);
	const rows = later.map((row, index): Forecast => {
		const { series, of, start, end, unit, factor, floor, spans } = row;
		const band = Array.from(bands[fitted.length + index]!.published, (value) => round(value / factor));
		const value = round(row.value / factor);
		const interval = intervalOf(band);
		const naively = (method: NaiveMethod): Interval | null => {
			const middle = naiveForecast(method, facts.get(series) ?? [], momentOf(row));
			return middle === null ? null : roundAll(withMargins(middle, interval));
		};
		return {
			series,
			of,
			start,
			end,
			value,
			unit,
			floor,
			spans,
			known: facts.get(series)?.length ?? 0,
			band,
			covered: isCovered({ value, floor, interval }),
			naive: { persistence: naively('persistence'), trend: naively('trend') }
		};
	});
	const names = [...new Set(rows.map(({ series }) => series))];
	const last = later.at(-1)?.end ?? cut;
	return {
		until: cut,
		fitted: {
			rows: fitted.length,
			covered: fitted.filter(({ value, floor }, index) => isCovered({ value, floor, interval: intervalOf(bands[index]!.published) })).length
		},
		tests: fitted.length <= PRIORS ? 'priors' : 'fit',
		model: scoreOf(rows.map(byModel)),
		naive: { persistence: compare(rows, 'persistence'), trend: compare(rows, 'trend') },
		series: Object.fromEntries(names.map((name) => [name, scoreOf(rows.filter(({ series }) => series === name).map(byModel))])),
		rows,
		astride: split.astride.map(({ series, start, end }) => ({ series, start, end })),
		hindsight: {
			...hindsightOf(model, sources, cut, last),
			publishedLater: fitted.filter(({ source }) => publishedAfter(sources.get(source), cut)).length
		}
	};
}

/** The facts of each series before the cut, in the register's unit and in order of time. */
function factsOf(fitted: readonly Comparison[]): Map<string, Fact[]> {
	const facts = new Map<string, Fact[]>();
	for (const row of fitted) facts.set(row.series, [...(facts.get(row.series) ?? []), { at: momentOf(row), value: row.value / row.factor }]);
	for (const list of facts.values()) list.sort((a, b) => a.at - b.at);
	return facts;
}

/** When a measurement stands, in decimal years: its day, or the middle of the period of which it tells. */
function momentOf({ start, end, spans }: Comparison): number {
	return FIRST_YEAR + (spans ? (endOfDay(start) + endOfDay(end)) / 2 : endOfDay(end)) / 12;
}

function intervalOf(band: ArrayLike<number>): Interval {
	return [band[0]!, band[2]!, band[4]!];
}

const roundAll = ([low, middle, high]: Interval): Interval => [round(low), round(middle), round(high)];

const byModel = ({ value, floor, band }: Forecast): Judged => ({ value, floor, interval: intervalOf(band) });

/** A naive forecast and the model, on the measurements of which the naive one says something. */
function compare(rows: readonly Forecast[], method: NaiveMethod): Backtest['naive'][NaiveMethod] {
	const said = rows.filter(({ naive }) => naive[method] !== null);
	return {
		own: scoreOf(said.map(({ value, floor, naive }) => ({ value, floor, interval: naive[method]! }))),
		model: scoreOf(said.map(byModel))
	};
}
