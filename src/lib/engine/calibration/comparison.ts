import { exp, ln } from '../numerics';
import { endOfDay } from '../months';
import { modeOf, type Plan } from '../plan';
import type { Model, Observation, Observed } from '../types';

/** A quantity read in the raw series of a run: the sum of some rows of one series, each times its weight. Row k is the end of month k - 1. */
export interface Functional {
	readonly rows: readonly number[];
	readonly weights: readonly number[];
}

/** A published measurement and what the model says of the same thing. Values in model units. */
export interface Comparison {
	readonly series: string;
	readonly of: string;
	/** ISO days. */
	readonly start: string;
	readonly end: string;
	readonly value: number;
	/** Unit of the register, of which a value is `value / factor`. */
	readonly unit: string;
	readonly factor: number;
	/** It tells of its whole period, or of an unknown day of it, rather than of its end. */
	readonly spans: boolean;
	readonly source: string;
	/** Relative standard error of the measurement and of the model together; absolute where the value is not positive. */
	readonly error: number;
	/** A floor ("more than"): only a model value below it counts against the model. */
	readonly floor: boolean;
	/** Index in the plan's raw series. */
	readonly index: number;
	/** One reading of the model, or one for each month end at which an undated measurement may have been made. */
	readonly alternatives: readonly Functional[];
}

/** A measurement that the fit leaves out, and why. */
export interface LeftOut {
	readonly series: string;
	readonly end: string;
	readonly reason: 'excluded' | 'drawn only' | 'no date' | 'outside 2019-2032';
}

/** Relative standard error of a measurement by its confidence, and of the model's own form. */
const CONFIDENCE = { high: 0.05, medium: 0.1, low: 0.25 } as const;
const DISCREPANCY = 0.1;

/**
 * Pairs the published measurements of a model with its raw series. The error of each is lognormal: its confidence (high 5 %, medium 10 %, low 25 %), a model
 * discrepancy of 10 % and the rounding of the published number (half of its last decimal, or half a unit for a count, spread evenly), in quadrature.
 * A stock seen on an unknown day of a period (`dated_within`) has one alternative for each month end of it. `until` leaves out what ended later (ISO day).
 */
export function compareAll(model: Model, plan: Plan, observations: readonly Observation[], until = '9999'): { compared: Comparison[]; leftOut: LeftOut[] } {
	const compared: Comparison[] = [];
	const leftOut: LeftOut[] = [];
	for (const observed of model.observed) {
		const variable = model.outputs[observed.of]?.of ?? observed.of;
		const index = plan.series.findIndex((series) => series.variable === variable && series.mode === modeOf(observed.compare));
		if (index < 0) throw new Error(`${model.id}: "${observed.of}" is not among the kernel's series`);
		const rows = observations.filter((row) => row.series === observed.series && row.end <= until && (observed.only?.includes(row.end) ?? true));
		for (const row of rows) {
			const leave = (reason: LeftOut['reason']) => leftOut.push({ series: row.series, end: row.end, reason });
			if (observed.drawnOnly) leave('drawn only');
			else if (observed.excluded?.[row.end]) leave('excluded');
			else if (row.end === '') leave('no date');
			else {
				const alternatives = functionals(row, observed.compare, plan.clock.periods);
				if (alternatives.length === 0) leave('outside 2019-2032');
				else {
					compared.push({
						series: row.series,
						of: observed.of,
						start: row.start,
						end: row.end,
						value: row.value * observed.factor,
						unit: row.unit,
						factor: observed.factor,
						spans: observed.compare !== 'end' || row.kind === 'dated_within',
						source: row.source,
						error: errorOf(row, observed.factor),
						floor: observed.floors?.includes(row.end) ?? false,
						index,
						alternatives
					});
				}
			}
		}
	}
	return { compared, leftOut };
}

function errorOf(row: Observation, factor: number): number {
	const decimals = String(row.value).split('.')[1]?.length ?? 0;
	let half = 0.5;
	for (let k = 0; k < decimals; k++) half /= 10;
	const rounding = half / Math.sqrt(3);
	if (row.value <= 0) return Math.abs(factor) * Math.max(rounding, 1e-9);
	const relative = rounding / row.value;
	return Math.sqrt(CONFIDENCE[row.confidence] * CONFIDENCE[row.confidence] + DISCREPANCY * DISCREPANCY + relative * relative);
}

/** How the model's months read the quantity that a row measures; none outside the model's years. */
export function functionals(row: Pick<Observation, 'start' | 'end' | 'kind'>, compare: Observed['compare'], months: number): Functional[] {
	const end = endOfDay(row.end);
	const start = startOfDay(row.start);
	const integrated = modeOf(compare) === 'integral';
	if (end > months || end < 0 || ((integrated || compare === 'mean' || row.kind === 'dated_within') && start < 0)) return [];
	if (integrated) return [integral(start, end, compare === 'rate' ? 12 / (end - start) : 1)];
	if (row.kind === 'dated_within') {
		const ends: Functional[] = [];
		for (let at = Math.max(1, Math.ceil(start)); at <= Math.floor(end); at++) ends.push({ rows: [at], weights: [1] });
		return ends.length > 0 ? ends : [interpolated((start + end) / 2)];
	}
	return compare === 'end' ? [interpolated(end)] : [average(start, end)];
}

/** Decimal months since January 2019 at the first instant of an ISO day. */
function startOfDay(iso: string): number {
	const next = endOfDay(iso);
	const first = endOfDay(`${iso.slice(0, 8)}01`);
	const days = Number(iso.slice(8, 10));
	// The first of the month starts on the whole month; a day lasts what its first day lasts.
	const whole = Math.floor(first);
	return days === 1 ? whole : next - (first - whole);
}

/** The value at a moment, between two month ends. */
function interpolated(at: number): Functional {
	const row = Math.floor(at);
	const share = at - row;
	return share === 0 ? { rows: [row], weights: [1] } : { rows: [row, row + 1], weights: [1 - share, share] };
}

/** The mean over a period of what goes straight from one month end to the next. */
function average(start: number, end: number): Functional {
	const weights = new Map<number, number>();
	for (let month = Math.floor(start); month < end; month++) {
		const [a, b] = [Math.max(start, month), Math.min(end, month + 1)];
		const share = (b - a) / (end - start);
		const middle = (a + b) / 2 - month;
		weights.set(month, (weights.get(month) ?? 0) + share * (1 - middle));
		weights.set(month + 1, (weights.get(month + 1) ?? 0) + share * middle);
	}
	return { rows: [...weights.keys()], weights: [...weights.values()] };
}

/** The sum over a period of what is integrated month by month, months in part counting for their days. */
function integral(start: number, end: number, times: number): Functional {
	const rows: number[] = [];
	const weights: number[] = [];
	for (let month = Math.floor(start); month < end; month++) {
		rows.push(month + 1);
		weights.push(times * (Math.min(end, month + 1) - Math.max(start, month)));
	}
	return { rows, weights };
}

/** Reads a functional in raw series `[row][series][run]`, for runs 0 to `count - 1` of `stride`. */
export function readFunctional(
	functional: Functional,
	raw: Float64Array,
	index: number,
	seriesCount: number,
	stride: number,
	count: number,
	into: Float64Array
): void {
	into.fill(0, 0, count);
	functional.rows.forEach((row, k) => {
		const weight = functional.weights[k]!;
		const at = (row * seriesCount + index) * stride;
		for (let run = 0; run < count; run++) into[run] = into[run]! + weight * raw[at + run]!;
	});
}

/** Below this share of the measurement a model value counts as this share, so that an absurd run is very improbable but has an order. */
const LEAST = 1e-9;

/** Logarithm of the likelihood of a measurement, up to a constant, if the model's value is `value`. NaN counts as impossible. */
export function logDensity(comparison: Comparison, value: number): number {
	if (value !== value) return -Infinity;
	const { value: measured, error, floor } = comparison;
	const ratio = value / measured;
	const residual = measured > 0 ? ln(ratio > LEAST ? ratio : LEAST) / error : (value - measured) / error;
	return floor && residual > 0 ? 0 : (-residual * residual) / 2;
}

/** Logarithm of the mean of exponentials, without overflow. */
export function logMeanExp(values: readonly number[]): number {
	let best = -Infinity;
	for (const value of values) if (value > best) best = value;
	if (best === -Infinity) return best;
	let sum = 0;
	for (const value of values) sum += exp(value - best);
	return best + ln(sum / values.length);
}
