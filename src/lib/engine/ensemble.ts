import { answers } from './answers';
import { decodeDraws } from './draws';
import { exp, ln } from './numerics';
import { leverValues, type Plan } from './plan';
import { reduceColumn } from './reduce';
import { LEVELS, MONTHS, type Inputs, type Read, type Result } from './types';

/** A generated kernel: see `toJavaScript` for the shapes. */
export interface Kernel {
	run(
		numerics: { exp(x: number): number; ln(x: number): number },
		runs: number,
		from: number,
		to: number,
		parameters: Float64Array,
		held: Float64Array,
		linear: Float64Array,
		out: Float64Array
	): void;
}

/** Runs computed between two yields: a few milliseconds of work. */
const CHUNK = 32;

/** An ensemble of runs of one model: common draws, any inputs. */
export interface Ensemble {
	readonly plan: Plan;
	/** Draws at hand: the most runs that can be asked. */
	readonly runs: number;
	/**
	 * Computes the first `runs` draws and reduces them. Yields between chunks of a few milliseconds, so that its caller can stop it, and
	 * returns bands and answers; with `singles`, the first single runs too. Throws `RangeError` when more runs are asked than there are.
	 */
	run(inputs: Inputs, runs: number, singles?: number): Generator<void, Result>;
}

/**
 * An ensemble from a plan, its kernel and its draws, `[parameter][run]` in model units with one row per parameter of the plan (fixed ones
 * included).
 */
export function createEnsemble(plan: Plan, kernel: Kernel, draws: Float64Array): Ensemble {
	const available = plan.parameters.length > 0 ? draws.length / plan.parameters.length : 1024;
	return {
		plan,
		runs: available,
		*run(inputs, runs, singles = 0) {
			if (!(Number.isInteger(runs) && runs > 0 && runs <= available)) throw new RangeError(`${runs} runs asked, ${available} draws at hand`);
			const out = yield* simulate(plan, kernel, columnsOf(plan, draws, inputs, runs), heldColumns(plan, inputs), runs);
			const series = plan.outputs.map((output) => readColumns(plan, out, output, runs));
			const bands = new Float64Array(series.length * LEVELS.length * MONTHS);
			for (const [index, values] of series.entries()) {
				yield;
				for (let month = 0; month < MONTHS; month++) {
					reduceColumn(values, month * runs, runs, bands, index * LEVELS.length * MONTHS + month, MONTHS);
				}
			}
			yield;
			const result: Result = { model: plan.model, runs, bands, answers: answers(plan, series, inputs, runs) };
			return singles > 0 ? { ...result, singles: singleRuns(series, runs, Math.min(singles, runs)) } : result;
		}
	};
}

/** The parameter columns of a scenario, `[parameter][run]`: the draws, with a fixed assumption in place of its column. */
export function columnsOf(plan: Plan, draws: Float64Array, inputs: Pick<Inputs, 'assumptions'>, runs: number): Float64Array {
	const available = draws.length / Math.max(1, plan.parameters.length);
	const columns = new Float64Array(plan.parameters.length * runs);
	for (const [index, { id }] of plan.parameters.entries()) {
		const fixed = inputs.assumptions[id];
		if (fixed === undefined) columns.set(draws.subarray(index * available, index * available + runs), index * runs);
		else columns.fill(fixed, index * runs, (index + 1) * runs);
	}
	return columns;
}

/** The held columns of a scenario, `[column][month]`: its levers, then data. */
export function heldColumns(plan: Plan, inputs: Pick<Inputs, 'decision' | 'levers'>): Float64Array {
	const columns = [...plan.levers.map((lever) => leverValues(lever, inputs.levers[lever.id], inputs.decision)), ...plan.held];
	return Float64Array.from(columns.flat());
}

/** The values of the uncertain parameters that a draws file holds for a plan, `[uncertain parameter][run]`. Throws when it was made for other parameters. */
export function drawsOf(plan: Plan, bytes: ArrayBuffer | Uint8Array, runs?: number): Float64Array {
	return decodeDraws(bytes, Object.fromEntries(plan.parameters.map((parameter) => [parameter.id, parameter])), runs);
}

/** Values of every parameter of a plan, `[parameter][run]`, from those of the uncertain ones (as `decodeDraws` and `priorDraws` give them): fixed ones get their row. */
export function withFixed(plan: Plan, sampled: Float64Array, runs: number): Float64Array {
	const values = new Float64Array(plan.parameters.length * runs);
	let row = 0;
	for (const [index, { distribution }] of plan.parameters.entries()) {
		if (distribution.kind === 'fixed') values.fill(distribution.value, index * runs, (index + 1) * runs);
		else values.set(sampled.subarray(row * runs, ++row * runs), index * runs);
	}
	return values;
}

/**
 * Runs the kernel on parameter columns `[parameter][run]` and held columns `[column][month]`, yielding between chunks. Gives the raw series
 * `[month end, the start included][series][run]`.
 */
export function* simulate(plan: Plan, kernel: Kernel, parameters: Float64Array, held: Float64Array, runs: number): Generator<void, Float64Array> {
	const { periods } = plan.clock;
	const out = new Float64Array((periods + 1) * plan.series.length * runs);
	const linear = new Float64Array(plan.linear.length * (periods + 1) * runs);
	for (const [index, column] of plan.linear.entries()) {
		for (let row = 0; row <= periods; row++) {
			const at = (index * (periods + 1) + row) * runs;
			linear.fill(column[row] ?? NaN, at, at + runs);
		}
	}
	for (let from = 0; from < runs; from += CHUNK) {
		kernel.run({ exp, ln }, runs, from, Math.min(runs, from + CHUNK), parameters, held, linear, out);
		yield;
	}
	return out;
}

/** Months summed and multiplier of a reading. The first months of 2019, which lack some, are scaled up from those there are. */
const WINDOWS: Record<Read, readonly [months: number, times: number]> = { end: [1, 1], month: [1, 1], 'quarter×4': [3, 4], year: [12, 1] };

/** An output of every run, `[month][run]`, from the kernel's raw series. */
export function readColumns(plan: Plan, out: Float64Array, output: { readonly series: number; readonly read: Read }, runs: number): Float64Array {
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

function singleRuns(series: readonly Float64Array[], runs: number, singles: number): Float64Array {
	const values = new Float64Array(singles * series.length * MONTHS);
	for (let run = 0; run < singles; run++) {
		for (const [index, column] of series.entries()) {
			for (let month = 0; month < MONTHS; month++) values[(run * series.length + index) * MONTHS + month] = column[month * runs + run]!;
		}
	}
	return values;
}

/** The result of a generator, run to its end. */
export function complete<T>(work: Generator<void, T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}
