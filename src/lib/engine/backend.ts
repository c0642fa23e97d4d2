import type { Ensemble } from './ensemble';
import type { Plan } from './plan';
import type { Read } from './types';

/** Where the runs of a model are computed: the same bits everywhere. */
export interface Backend {
	readonly kind: 'javascript' | 'webassembly';
	/** As in `Kernel`. */
	readonly upstream?: ReadonlyMap<string, Ensemble>;
	/**
	 * Runs the kernel on parameter columns `[parameter][run]`, held columns `[column][month]` and, for each coupled column of the plan, its values
	 * `[month end][run]`, yielding between chunks.
	 */
	simulate(parameters: Float64Array, held: Float64Array, runs: number, coupled?: readonly Float64Array[]): Generator<void, Simulation>;
}

/** An output as a plan gives it. */
export type Reading = Plan['outputs'][number];

/** Where the months of an output lie: month m of run r at `start + m × step + r`. */
export interface Months {
	readonly values: Float64Array;
	readonly start: number;
	readonly step: number;
}

/** The series of an ensemble that was run, until it is closed. */
export interface Simulation {
	/** One raw series of every run, `[month end, the start included][run]`. */
	series(index: number): Float64Array;
	/** An output of every run, `[month][run]`. */
	read(output: Reading): Float64Array;
	/** The same where it lies, not to be changed nor kept: the next call of anything here may write over it. */
	months(output: Reading): Months;
	/** Quantiles of the outputs of the plan, `[output][level][month]`, yielding between outputs; NaN for those that are not among the wanted ones, where these are named. */
	bands(wanted?: readonly number[]): Generator<void, Float64Array>;
	/** Gives its memory back. */
	close(): void;
}

/** Runs computed between two yields: a few milliseconds of work. */
export const CHUNK = 32;

/** Months summed and multiplier of a reading. The first months of 2019, which lack some, are scaled up from those there are. */
export const WINDOWS: Record<Read, readonly [months: number, times: number]> = { end: [1, 1], month: [1, 1], 'quarter×4': [3, 4], year: [12, 1] };

/** Fills the interpolated columns of a kernel, `[column][month end][run]`, rows `stride` long: the plan's own, the same for every run, then those of other models. */
export function fillLinear(plan: Plan, linear: Float64Array, runs: number, stride: number, coupled: readonly Float64Array[]): void {
	const rows = plan.clock.periods + 1;
	for (const [index, column] of plan.linear.entries()) {
		for (let row = 0; row < rows; row++) linear.fill(column[row] ?? NaN, (index * rows + row) * stride, (index * rows + row + 1) * stride);
	}
	for (const [index, column] of coupled.entries()) {
		for (let row = 0; row < rows; row++) linear.set(column.subarray(row * runs, (row + 1) * runs), ((plan.linear.length + index) * rows + row) * stride);
	}
}
