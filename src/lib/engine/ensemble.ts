import { answers } from './answers';
import type { Backend, Simulation } from './backend';
import { decodeDraws } from './draws';
import { leverValues, type Plan } from './plan';
import type { Inputs, Result } from './result';
import { MONTHS, type Month } from './types';

/** What a model runs on. */
export interface Kernel {
	/** Ensembles of the models that feed it, where its plan takes columns from some: run r of one feeds run r of the other. */
	readonly upstream?: ReadonlyMap<string, Ensemble>;
	/** The generated code: see `toJavaScript` for the shapes. */
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

/** What of an ensemble is wanted, beside its answers. */
export interface Wanted {
	/** Outputs whose bands are wanted, by their place in the plan; all when absent. The bands of others are NaN. */
	readonly outputs?: readonly number[] | undefined;
	/** Single runs wanted; none when absent. */
	readonly singles?: number | undefined;
}

/** An ensemble of runs of one model: common draws, any inputs. */
export interface Ensemble {
	readonly plan: Plan;
	/** Draws at hand: the most runs that can be asked. */
	readonly runs: number;
	/** Values of the parameters, `[parameter of the plan][run]`, in model units. */
	readonly draws: Float64Array;
	/** The ensembles of the models that it takes columns from. */
	readonly upstream: ReadonlyMap<string, Ensemble>;
	/** Where it is run. */
	readonly backend: Backend['kind'];
	/** Runs that the kernel has computed so far. */
	readonly computed: number;
	/**
	 * Computes the first `runs` draws and reduces them. Yields between chunks of a few milliseconds, so that its caller can stop it, and
	 * returns bands (of the outputs wanted) and answers; with `singles`, the first single runs too. Inputs of other models are ignored, and nothing is computed
	 * again that the last inputs already gave. Throws `RangeError` when more runs are asked than there are.
	 */
	run(inputs: Inputs, runs: number, wanted?: Wanted): Generator<void, Result>;
	/** An output (by its place in the plan) at a month, in every run asked. */
	values(inputs: Inputs, runs: number, output: number, month: Month): Generator<void, Float64Array>;
	/** A variable for the models downstream: its value at each month's end, the start included, `[month end][run]`. */
	column(variable: string, inputs: Inputs, runs: number): Generator<void, Float64Array>;
	/** What of the inputs can change anything here, as a text: equal texts give equal results but for the horizon. */
	key(inputs: Inputs): string;
}

/** An ensemble from a plan, the backend that runs it and its draws, `[parameter][run]` in model units with one row per parameter of the plan (fixed ones included). */
export function createEnsemble(plan: Plan, backend: Backend, draws: Float64Array): Ensemble {
	const available = plan.parameters.length > 0 ? draws.length / plan.parameters.length : 1024;
	let computed = 0;
	let read: { readonly key: string; readonly outputs: Wanted['outputs']; readonly simulation: Simulation; readonly bands: Float64Array } | undefined;
	let exported: { key: string; runs: number; columns: ReadonlyMap<string, Float64Array> } | undefined;

	const key = (inputs: Inputs): string => {
		const levers = plan.levers.flatMap(({ id }) => (inputs.levers[id] === undefined ? [] : [[id, inputs.levers[id]]]));
		const fixed = plan.parameters.flatMap(({ id }) => (inputs.assumptions[id] === undefined ? [] : [[id, inputs.assumptions[id]]]));
		const above = [...new Set(plan.upstream.map(({ model }) => model))].map((model) => upstreamOf(plan, backend, model).key(inputs));
		return JSON.stringify([levers, levers.length > 0 ? inputs.decision : null, fixed, above]);
	};
	function* raw(inputs: Inputs, runs: number): Generator<void, Simulation> {
		if (!(Number.isInteger(runs) && runs > 0 && runs <= available)) throw new RangeError(`${runs} runs asked, ${available} draws at hand`);
		const coupled: Float64Array[] = [];
		for (const { model, variable } of plan.upstream) coupled.push(yield* upstreamOf(plan, backend, model).column(variable, inputs, runs));
		const simulation = yield* backend.simulate(columnsOf(plan, draws, inputs, runs), heldColumns(plan, inputs), runs, coupled);
		computed += runs;
		if (plan.exported.length > 0) {
			const seriesOf = (variable: string) => plan.series.findIndex((one) => one.variable === variable && one.mode === 'value');
			exported = { key: key(inputs), runs, columns: new Map(plan.exported.map((variable) => [variable, simulation.series(seriesOf(variable))])) };
		}
		return simulation;
	}
	/** Runs and reduces, and keeps the series at hand in place of the last ones. */
	function* compute(inputs: Inputs, runs: number, outputs?: readonly number[]): Generator<void, void> {
		const simulation = yield* raw(inputs, runs);
		let kept = false;
		try {
			const bands = yield* simulation.bands(outputs);
			yield;
			read?.simulation.close();
			read = { key: `${runs} ${key(inputs)}`, outputs, simulation, bands };
			kept = true;
		} finally {
			if (!kept) simulation.close();
		}
	}

	return {
		plan,
		runs: available,
		draws,
		backend: backend.kind,
		upstream: backend.upstream ?? new Map<string, Ensemble>(),
		get computed() {
			return computed;
		},
		key,
		*run(inputs, runs, { outputs, singles = 0 } = {}) {
			const known = read?.key === `${runs} ${key(inputs)}` && (read.outputs === undefined || outputs?.every((output) => read?.outputs?.includes(output)));
			if (!known) yield* compute(inputs, runs, outputs);
			// No pause from here on: another question may take the place of these series.
			const { bands, simulation } = read!;
			const found = answers(plan, (output) => simulation.months(plan.outputs[output]!), inputs, runs);
			// The bands are copied: what a result holds travels to the page and leaves this side.
			const result: Result = { model: plan.model, runs, bands: bands.slice(), answers: found };
			if (singles <= 0) return result;
			const series = plan.outputs.map((output) => simulation.read(output));
			return { ...result, singles: singleRuns(series, runs, Math.min(singles, runs)) };
		},
		*values(inputs, runs, output, month) {
			if (read?.key !== `${runs} ${key(inputs)}`) yield* compute(inputs, runs);
			return read!.simulation.read(plan.outputs[output]!).slice(month * runs, (month + 1) * runs);
		},
		*column(variable, inputs, runs) {
			const wanted = key(inputs);
			if (exported?.key !== wanted || exported.runs < runs) (yield* raw(inputs, runs)).close();
			const { columns, runs: stride } = exported!;
			const column = columns.get(variable);
			if (!column) throw new Error(`${plan.model} does not export '${variable}'`);
			return stride === runs ? column : firstRuns(column, stride, runs);
		}
	};
}

/** The ensemble of a model that feeds a plan. Throws when it was not loaded with the kernel. */
export function upstreamOf(plan: Plan, kernel: Pick<Kernel, 'upstream'>, model: string): Ensemble {
	const found = kernel.upstream?.get(model);
	if (!found) throw new Error(`${plan.model} takes a column from ${model}, which is not loaded`);
	return found;
}

/** The first runs of a column `[month end][run]`. */
function firstRuns(column: Float64Array, stride: number, runs: number): Float64Array {
	const rows = column.length / stride;
	const fewer = new Float64Array(rows * runs);
	for (let row = 0; row < rows; row++) fewer.set(column.subarray(row * stride, row * stride + runs), row * runs);
	return fewer;
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
	const columns = [...plan.levers.map((lever) => leverValues(lever, inputs.levers[lever.id], inputs.decision).slice(0, plan.clock.periods)), ...plan.held];
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
