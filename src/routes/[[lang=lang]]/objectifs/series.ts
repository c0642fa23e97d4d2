import { LEVELS } from '$lib/engine/result';
import { MONTHS, type Month } from '$lib/engine/types';
import type { PackedSeries } from './types';

/** First month of the small charts: January 2021. */
export const FIRST: Month = 24;
const STEP = 3;
/** Ends of quarters: deadlines fall on them. */
export const QUARTERS: readonly Month[] = Array.from({ length: (MONTHS - FIRST) / STEP }, (_, index) => FIRST + STEP - 1 + index * STEP);
/** P5, P50 and P95 among the levels of a band. */
const KEPT = [0, 2, 4] as const;
const LARGEST = 9999;

/** P5, P50 and P95 of an output at each quarter's end, in model units. */
export type Series = readonly [readonly number[], readonly number[], readonly number[]];

/** Takes an output's series out of whole bands, `[output][level][month]`. */
export function seriesOf(bands: ArrayLike<number>, output: number): Series {
	const level = (index: number) => QUARTERS.map((month) => bands[(output * LEVELS.length + index) * MONTHS + month] ?? NaN);
	return [level(KEPT[0]), level(KEPT[1]), level(KEPT[2])];
}

/** Rounds a series to four digits of its largest value, and keeps the changes from each quarter to the next, the first from 0. */
export function packSeries(series: Series): PackedSeries {
	const largest = series.flat().reduce((most, value) => Math.max(most, Math.abs(value) || 0), 0);
	const scale = largest / LARGEST || 1;
	const pack = (values: readonly number[]) => {
		let before = 0;
		return values.map((value) => {
			const now = Math.round((value || 0) / scale);
			const step = now - before;
			before = now;
			return step;
		});
	};
	return { scale, levels: [pack(series[0]), pack(series[1]), pack(series[2])] };
}

export function unpackSeries({ scale, levels }: PackedSeries): Series {
	const unpack = (steps: readonly number[]) => {
		let sum = 0;
		return steps.map((step) => (sum += step) * scale);
	};
	return [unpack(levels[0]), unpack(levels[1]), unpack(levels[2])];
}

/** Value of a series at the end of the quarter of a month; its levels are P5, P50 and P95. */
export function valueAt(series: Series, level: 0 | 1 | 2, month: Month): number {
	return series[level][Math.min(QUARTERS.length - 1, Math.max(0, Math.floor((month - FIRST) / STEP)))] ?? NaN;
}
