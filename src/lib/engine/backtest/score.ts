import { round } from '../calibration/fit';
import type { Interval, Score } from './types';

/** What was measured and the band that was forecast of it. */
export interface Judged {
	readonly value: number;
	readonly floor: boolean;
	readonly interval: Interval;
}

/** Share of the time that a measurement should lie outside P5-P95. */
const ALPHA = 0.1;

/** Whether a measurement lies within its band; a floor ("more than") only has to lie below its top. */
export function isCovered({ value, floor, interval: [low, , high] }: Judged): boolean {
	return (floor || value >= low) && value <= high;
}

/** Interval score of a band P5-P95 (Gneiting and Raftery, 2007), divided by what was measured: its width, and twenty times what it missed by. */
export function intervalScore({ value, interval: [low, , high] }: Pick<Judged, 'value' | 'interval'>): number {
	return (high - low + (2 / ALPHA) * (Math.max(0, low - value) + Math.max(0, value - high))) / value;
}

/** Coverage, median error and mean interval score of forecasts. */
export function scoreOf(rows: readonly Judged[]): Score {
	const exact = rows.filter(({ floor, value }) => !floor && value > 0);
	const errors = exact.map(({ value, interval }) => Math.abs(interval[1] / value - 1)).sort((a, b) => a - b);
	const middle = errors.length / 2;
	return {
		rows: rows.length,
		covered: rows.filter(isCovered).length,
		medianError: errors.length === 0 ? null : round((errors[Math.ceil(middle) - 1]! + errors[Math.floor(middle)]!) / 2),
		interval: exact.length === 0 ? null : round(exact.reduce((sum, row) => sum + intervalScore(row), 0) / exact.length)
	};
}
