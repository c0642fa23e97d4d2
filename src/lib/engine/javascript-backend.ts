import { CHUNK, fillLinear, WINDOWS, type Backend, type Reading } from './backend';
import type { Kernel } from './ensemble';
import { exp, ln } from './numerics';
import type { Plan } from './plan';
import { reduceColumn } from './reduce';
import { LEVELS } from './result';
import { MONTHS } from './types';

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
				months: (output) => ({ values: readColumns(plan, out, output, runs), start: 0, step: runs }),
				*bands(wanted) {
					const bands = new Float64Array(plan.outputs.length * LEVELS.length * MONTHS).fill(NaN);
					for (const [index, output] of plan.outputs.entries()) {
						if (wanted?.includes(index) === false) continue;
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
