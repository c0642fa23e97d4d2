import type { Ensemble, Kernel } from './ensemble';
import { exp, ln } from './numerics';
import type { Plan } from './plan';
import { reduceColumn } from './reduce';
import { LEVELS, MONTHS, type Read } from './types';

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

/** The series of an ensemble that was run, until it is closed. */
export interface Simulation {
	/** One raw series of every run, `[month end, the start included][run]`. */
	series(index: number): Float64Array;
	/** An output of every run, `[month][run]`. */
	read(output: Reading): Float64Array;
	/** Quantiles of every output of the plan, `[output][level][month]`, yielding between outputs. */
	bands(): Generator<void, Float64Array>;
	/** Gives its memory back. */
	close(): void;
}

/** Runs computed between two yields: a few milliseconds of work. */
export const CHUNK = 32;

/** Months summed and multiplier of a reading. The first months of 2019, which lack some, are scaled up from those there are. */
export const WINDOWS: Record<Read, readonly [months: number, times: number]> = { end: [1, 1], month: [1, 1], 'quarter×4': [3, 4], year: [12, 1] };

/** The backend that works everywhere, and that the others are compared with. */
export function javascriptBackend(plan: Plan, kernel: Kernel): Backend {
	return {
		...(kernel.upstream && { upstream: kernel.upstream }),
		kind: 'javascript',
		*simulate(parameters, held, runs, coupled) {
			const out = yield* simulate(plan, kernel, parameters, held, runs, coupled);
			return {
				series: (index) => rowsOf(plan, out, index, runs),
				read: (output) => readColumns(plan, out, output, runs),
				*bands() {
					const bands = new Float64Array(plan.outputs.length * LEVELS.length * MONTHS);
					for (const [index, output] of plan.outputs.entries()) {
						yield;
						const values = readColumns(plan, out, output, runs);
						for (let month = 0; month < MONTHS; month++) reduceColumn(values, month * runs, runs, bands, index * LEVELS.length * MONTHS + month, MONTHS);
					}
					return bands;
				},
				close: () => undefined
			};
		}
	};
}

/** As `Backend.simulate`, in JavaScript. Gives the raw series `[month end, the start included][series][run]`. */
function* simulate(
	plan: Plan,
	kernel: Kernel,
	parameters: Float64Array,
	held: Float64Array,
	runs: number,
	coupled: readonly Float64Array[] = []
): Generator<void, Float64Array> {
	const { periods } = plan.clock;
	const out = new Float64Array((periods + 1) * plan.series.length * runs);
	const linear = new Float64Array((plan.linear.length + plan.upstream.length) * (periods + 1) * runs);
	fillLinear(plan, linear, runs, runs, coupled);
	for (let from = 0; from < runs; from += CHUNK) {
		kernel.run({ exp, ln }, runs, from, Math.min(runs, from + CHUNK), parameters, held, linear, out);
		yield;
	}
	return out;
}

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

/** An output of every run, `[month][run]`, from the kernel's raw series. */
export function readColumns(plan: Plan, out: Float64Array, output: Pick<Reading, 'series' | 'read'>, runs: number): Float64Array {
	const [window, times] = WINDOWS[output.read];
	const values = new Float64Array(MONTHS * runs);
	const row = (month: number) => ((month + 1) * plan.series.length + output.series) * runs;
	for (let month = 0; month < MONTHS; month++) {
		const first = Math.max(0, month - window + 1);
		const scale = (times * window) / (month - first + 1);
		const at = month * runs;
		for (let m = first; m <= month; m++) {
			const from = row(m);
			for (let run = 0; run < runs; run++) values[at + run]! += out[from + run]!;
		}
		if (scale !== 1) for (let run = 0; run < runs; run++) values[at + run]! *= scale;
	}
	return values;
}

/** One raw series of every run, `[month end][run]`. */
function rowsOf(plan: Plan, out: Float64Array, series: number, runs: number): Float64Array {
	const rows = plan.clock.periods + 1;
	const column = new Float64Array(rows * runs);
	for (let row = 0; row < rows; row++) {
		const from = (row * plan.series.length + series) * runs;
		column.set(out.subarray(from, from + runs), row * runs);
	}
	return column;
}
