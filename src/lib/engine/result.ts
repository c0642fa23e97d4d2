/** What is asked of a model, and what computing it gives: bands, and the two answers of each target. */

import type { Month } from './types';

/** What the engine needs to know of a scenario. Values in model units, by id. Present means moved, even at the reference value. */
export interface Inputs {
	readonly decision: Month;
	readonly horizon: Month;
	readonly levers: Readonly<Record<string, number>>;
	readonly assumptions: Readonly<Record<string, number>>;
}

/** The five levels of a band, in order. */
export const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * Verdict at a target's own deadline: `met` and `missed` are observed, `estimated` when the deadline is past the end of the facts and
 * before the decision date, `ahead` when it is still to come, `unmeasurable` when nothing was ever observed.
 */
export type Verdict = 'met' | 'missed' | 'estimated' | 'ahead' | 'unmeasurable';

/** When a target is met for the first time, under one reading. */
export interface Dates {
	/** Shares of the runs that first meet it in 2019, 2020, … 2032, then of those that never do before 2033: fifteen numbers, of sum 1. */
	readonly years: readonly number[];
	/** Months by which 5 % and 95 % of the runs have met it at least once; null when that is not before 2033. */
	readonly p5: Month | null;
	readonly p95: Month | null;
}

/** The two answers that a target has, under one reading. */
export interface Answer {
	readonly target: string;
	readonly reading: string;
	readonly deadline: Month;
	readonly verdict: Verdict;
	/** Share of runs that meet it at its deadline; null where no chance may be shown. */
	readonly chance: number | null;
	readonly horizon: Month;
	/** Share of runs that meet it at the horizon. */
	readonly prospect: number | null;
	/** Month at which half of the runs have met it for the first time; null when that is not before 2033. */
	readonly medianDate: Month | null;
	/** The whole distribution of that first date; null where no chance may be shown. */
	readonly dates: Dates | null;
}

/** What leaves the worker for one model and one set of inputs. */
export interface Result {
	readonly model: string;
	readonly runs: number;
	/** `[output][level][month]`, in display-free model units; `outputs × 5 × MONTHS` numbers, outputs in the model's order; NaN for an output that was not wanted. */
	readonly bands: Float64Array;
	readonly answers: readonly Answer[];
	/** `[run][output][month]` for a few single runs, when asked. */
	readonly singles?: Float64Array;
}
