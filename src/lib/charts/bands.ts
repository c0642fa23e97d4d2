import { LEVELS } from '$lib/engine/result';
import type { Manifest } from '$lib/engine/shown';
import { MONTHS, type Month } from '$lib/engine/types';

/** Indices of the five levels in a band. */
export const P5 = 0;
export const P25 = 1;
export const P50 = 2;
export const P75 = 3;
export const P95 = 4;

/** Five quantiles at each month, `[level][month]`, in the unit shown to the reader. Absent values are NaN. */
export type Band = Float64Array;

const SIZE = LEVELS.length * MONTHS;

/** Gives one value of a band. */
export function at(band: Band, level: number, month: Month): number {
	return band[level * MONTHS + month] ?? NaN;
}

/** Takes one output's band out of `[output][level][month]` and brings it to the unit shown. */
export function bandOf(bands: Float64Array, index: number, factor: number): Band {
	return bands.subarray(index * SIZE, (index + 1) * SIZE).map((value) => value * factor);
}

/** Levels in the order in which they are unpacked, and the neighbour that each rests on. */
const UNPACKED = [[2], [1, 2], [0, 1], [3, 2], [4, 3]] as const;

/** Gives the reference's bands, unpacked (see `PackedBand`), in the layout of `Result.bands`: `[output][level][month]`, model units. */
export function referenceBands(manifest: Pick<Manifest, 'reference'>): Float64Array {
	const { bands } = manifest.reference;
	const flat = new Float64Array(bands.length * SIZE);
	for (const [output, { scale, steps }] of bands.entries()) {
		const values: number[][] = [];
		// The median, then each level from its neighbour towards the median.
		for (const [level, neighbour] of UNPACKED) {
			const toward = neighbour === undefined ? undefined : values[neighbour]!;
			let [now, step] = [0, 0];
			values[level] = steps[level]!.map((written, month) => {
				const [before, last] = toward ? [toward[month - 1] ?? 0, toward[month]!] : [0, 0];
				step = written + (toward ? Math.round(((last - before) * now) / (before || 1)) : step);
				return (now += step);
			});
			values[level]!.forEach((value, month) => (flat[output * SIZE + level * MONTHS + month] = value * scale));
		}
	}
	return flat;
}

/** Largest magnitude of a median. */
function reach(band: Band): number {
	let most = 0;
	for (let month = 0; month < MONTHS; month++) most = Math.max(most, Math.abs(at(band, P50, month)) || 0);
	return most;
}

/**
 * Gives the first month, from `earliest`, at which a scenario leaves the reference: any of P5, P50 and P95 differs by more than 0.5 % of the
 * value, values below a fiftieth of the largest counting as that (the reference travels with four digits). `MONTHS` when it never does.
 */
export function leaves(reference: Band, scenario: Band, earliest: Month): Month {
	const least = reach(reference) / 50;
	for (let month = Math.max(0, earliest); month < MONTHS; month++) {
		for (const level of [P5, P50, P95]) {
			const before = at(reference, level, month);
			const after = at(scenario, level, month);
			if (Math.abs(after - before) > 0.005 * Math.max(Math.abs(before), least) + 1e-12 || Number.isNaN(before) !== Number.isNaN(after)) return month;
		}
	}
	return MONTHS;
}

/** Gives the first month from `earliest` at which the median meets a level it did not meet the month before; null when it never does, or starts beyond it. */
export function crosses(band: Band, level: number, better: 'more' | 'less', earliest: Month): Month | null {
	const met = (month: Month) => (better === 'more' ? at(band, P50, month) >= level : at(band, P50, month) <= level);
	for (let month = Math.max(1, earliest); month < MONTHS; month++) if (met(month) && !met(month - 1)) return month;
	return null;
}

/**
 * Estimates the share of runs that meet a level at a month from the five quantiles, straight lines between them; beyond P5 and P95 it gives
 * 0 or 1. An approximation for dates at which the ensemble gave no exact chance; null without a value.
 */
export function shareAt(band: Band, month: Month, level: number, better: 'more' | 'less'): number | null {
	const values = LEVELS.map((_, index) => at(band, index, month));
	if (values.some(Number.isNaN)) return null;
	const [first = NaN] = values;
	const last = values[values.length - 1] ?? NaN;
	let below: number;
	if (first === last) return (better === 'more' ? first >= level : first <= level) ? 1 : 0;
	if (level <= first) below = 0;
	else if (level > last) below = 1;
	else {
		const above = values.findIndex((value) => value >= level);
		const [low = NaN, high = NaN] = [values[above - 1], values[above]];
		const [from = NaN, to = NaN] = [LEVELS[above - 1], LEVELS[above]];
		below = from + ((level - low) / (high - low)) * (to - from);
	}
	return better === 'more' ? 1 - below : below;
}

/** First month with something to show: a value that is not negligible beside the largest. `MONTHS` when there is none. */
export function begins(band: Band): Month {
	const least = reach(band) / 200;
	for (let month = 0; month < MONTHS; month++) if (Math.abs(at(band, P95, month)) > least) return month;
	return MONTHS;
}
