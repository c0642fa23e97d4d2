import { toJavaScript, type Clock, type Series } from './javascript';
import { parseMonth } from './months';
import { buildSystem, type Equations } from './system';
import { FIRST_YEAR, MONTHS, type DataColumn, type Distribution, type Model, type Month, type Observed, type Read } from './types';
import { toWebAssembly } from './wasm/kernel';

/** A lever as the ensemble needs it: months, and values in model units. */
export interface PlanLever {
	readonly id: string;
	readonly path: readonly (readonly [Month, number])[];
	readonly between: 'hold' | 'linear';
	/** Months between the decision and its full effect. */
	readonly delay: number;
}

/** Everything that the ensemble needs beside the kernel and the draws, as plain JSON. */
export interface Plan {
	readonly model: string;
	readonly clock: Clock;
	/** In column order, which is the alphabetical order of their ids. Those that are not fixed have a row in the draws. */
	readonly parameters: readonly { readonly id: string; readonly distribution: Distribution }[];
	/** The first held columns, in order. */
	readonly levers: readonly PlanLever[];
	/** The held columns after the levers, a value for each month. */
	readonly held: readonly (readonly number[])[];
	/** Interpolated columns, a value for each month's end, the start first. */
	readonly linear: readonly (readonly number[])[];
	/** The interpolated columns after those: variables of other models, whose kernels write them as values. */
	readonly upstream: readonly { readonly model: string; readonly variable: string }[];
	/** Variables that other models take. */
	readonly exported: readonly string[];
	/** Raw series of the kernel, in order. */
	readonly series: readonly { readonly variable: string; readonly mode: Series['mode'] }[];
	readonly outputs: readonly { readonly id: string; readonly series: number; readonly read: Read }[];
	readonly targets: readonly PlanTarget[];
	/** Whether anything was ever observed of this model; some of its readings may still be `unmeasured`. */
	readonly measured: boolean;
	/** Last month whose facts are known. */
	readonly factsEnd: Month;
}

export interface PlanTarget {
	readonly id: string;
	readonly deadline: Month;
	readonly better: 'more' | 'less';
	readonly readings: readonly { readonly id: string; readonly output: number; readonly value: number; readonly met?: boolean; readonly unmeasured?: true }[];
}

/** The mode in which a comparison or a reading needs a variable: flows are integrated, the rest is read at the month's end. */
export function modeOf(read: Read | Observed['compare']): Series['mode'] {
	return read === 'end' || read === 'mean' ? 'value' : 'integral';
}

/** The clock on which models run: January 2019 to December 2032 unless fewer months are asked, time in years. */
function clockOf(model: Pick<Model, 'method' | 'stepsPerMonth'>, periods = MONTHS): Clock {
	return { start: FIRST_YEAR, periods, stepsPerPeriod: model.stepsPerMonth, stepsPerUnit: 12 * model.stepsPerMonth, method: model.method };
}

export interface CompileOptions {
	/** Months to run. */
	readonly periods?: number;
	/** Variables that other models take, see `exportsOf`. */
	readonly exported?: readonly string[];
}

interface Compiled {
	readonly plan: Plan;
	/** The kernel as a JavaScript module, see `toJavaScript`, and as a WebAssembly module, see `toWebAssembly`. */
	readonly kernel: string;
	readonly wasm: Uint8Array<ArrayBuffer>;
}

/**
 * Compiles a model: its plan and its kernel. The same model gives the same bytes whatever the order of its equations. Throws on
 * what `check` would have reported. With fewer `periods` (months), the kernel stops earlier: the months that it computes are the same bits.
 */
export function compile(model: Model, factsEnd: string, { periods = MONTHS, exported = [] }: CompileOptions = {}): Compiled {
	const clock = clockOf(model, periods);
	const parameters = Object.entries(model.parameters)
		.filter(([, parameter]) => parameter.shown || parameter.distribution.kind !== 'fixed')
		.map(([id, { distribution }]) => ({ id, distribution }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const levers = Object.entries(model.levers).map(([id, lever]) => ({
		id,
		path: lever.path.map((point) => [parseMonth(point.from), point.value] as const),
		between: lever.between,
		delay: lever.delay.months
	}));
	const data = Object.entries(model.columns).sort(([a], [b]) => (a < b ? -1 : 1));
	const own = data.flatMap(([id, column]) => ('upstream' in column ? [] : [[id, column] as const]));
	const held = own.filter(([, column]) => column.within === 'held');
	const linear = own.filter(([, column]) => column.within === 'linear');
	const coupled = data.flatMap(([id, column]) => ('upstream' in column ? [[id, column.upstream] as const] : []));
	const equations = equationsOf(model, {
		parameters: parameters.map(({ id }) => id),
		held: [...levers, ...held.map(([id]) => ({ id }))].map(({ id }) => id),
		linear: [...linear, ...coupled].map(([id]) => id)
	});
	const system = buildSystem(equations);
	const series: { variable: string; mode: Series['mode'] }[] = [];
	const seriesOf = (variable: string, mode: Series['mode']): number => {
		const known = series.findIndex((one) => one.variable === variable && one.mode === mode);
		return known >= 0 ? known : series.push({ variable, mode }) - 1;
	};
	const outputs = Object.entries(model.outputs).map(([id, output]) => ({ id, series: seriesOf(output.of, modeOf(output.read)), read: output.read }));
	for (const observed of model.observed) {
		if (!model.outputs[observed.of]) seriesOf(observed.of, modeOf(observed.compare));
		else seriesOf(model.outputs[observed.of]!.of, modeOf(observed.compare));
	}
	for (const variable of exported) seriesOf(variable, 'value');
	const plan: Plan = {
		model: model.id,
		clock,
		parameters,
		levers,
		held: held.map(([, column]) => columnValues(column, periods)),
		linear: linear.map(([, column]) => columnValues(column, periods + 1)),
		upstream: coupled.map(([, upstream]) => upstream),
		exported,
		series,
		outputs,
		targets: model.targets.map((target) => ({
			id: target.id,
			deadline: parseMonth(target.deadline),
			better: target.better,
			readings: target.readings.map((reading) => ({
				id: reading.id,
				output: outputs.findIndex((output) => output.id === reading.output),
				value: reading.value,
				...(reading.observed && { met: reading.observed.met }),
				...(reading.unmeasured && { unmeasured: true as const })
			}))
		})),
		measured: model.observed.length > 0,
		factsEnd: parseMonth(factsEnd.slice(0, 7))
	};
	const wanted = series.map(({ variable, mode }) => ({ node: system.nodeOf(variable), mode }));
	return { plan, kernel: toJavaScript(system, wanted, clock), wasm: toWebAssembly(system, wanted, clock) };
}

function equationsOf(model: Model, columns: Pick<Equations, 'parameters' | 'held' | 'linear'>): Equations {
	const stocks: Record<string, Equations['stocks'][string]> = {};
	const formulas: Record<string, Equations['formulas'][string]> = {};
	const constants: Record<string, number> = {};
	for (const [id, parameter] of Object.entries(model.parameters)) {
		if (parameter.distribution.kind === 'fixed' && !parameter.shown) constants[id] = parameter.distribution.value;
	}
	for (const [id, variable] of Object.entries(model.variables).sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (variable.kind === 'stock') stocks[id] = variable;
		else formulas[id] = variable;
	}
	return { stocks, formulas, constants, ...columns };
}

/** A data column month by month: the value that holds in the month, or (one more value than months) the value at each month's start. */
function columnValues(column: DataColumn, length: number): number[] {
	const { points } = column;
	if ('year' in points) return Array.from({ length }, (_, month) => points.year[month % 12] ?? NaN);
	return Array.from({ length }, (_, month) =>
		valueAt(
			points.map((point) => [parseMonth(point.from), point.value] as const),
			column.between ?? 'hold',
			month
		)
	);
}

/** The value of dated points at a month: the last point passed, or a straight line to the next; flat beyond both ends. */
export function valueAt(points: readonly (readonly [Month, number])[], between: 'hold' | 'linear', month: Month): number {
	const next = points.findIndex(([from]) => from > month);
	const [from, value] = points[next < 0 ? points.length - 1 : Math.max(0, next - 1)] ?? [0, NaN];
	const after = points[next];
	if (between === 'hold' || next <= 0 || !after) return value;
	return value + ((month - from) / (after[0] - from)) * (after[1] - value);
}

/** Pasts of the levers met so far: every run of a model begins with them. */
const pasts = new WeakMap<PlanLever, readonly number[]>();

function pastOf(lever: PlanLever): readonly number[] {
	const known = pasts.get(lever) ?? Array.from({ length: MONTHS }, (_, month) => valueAt(lever.path, lever.between, month));
	pasts.set(lever, known);
	return known;
}

/** A lever month by month: its past until the decision, then a straight ramp to its value over its delay. Unmoved: its past, the last point held. */
export function leverValues(lever: PlanLever, value: number | undefined, decision: Month): readonly number[] {
	const past = pastOf(lever);
	if (value === undefined) return past;
	const before = valueAt(lever.path, lever.between, decision - 1);
	return past.map((reference, month) => {
		if (month < decision) return reference;
		const done = lever.delay === 0 ? 1 : Math.min(1, (month - decision + 0.5) / lever.delay);
		return before + done * (value - before);
	});
}
