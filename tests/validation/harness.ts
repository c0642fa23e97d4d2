/**
 * Checks that hold for any model: what is poured in comes out, nothing is negative or undefined whatever the levers, every lever does what it
 * says, and the step is fine enough. Each gives the list of what is wrong, in English, empty when nothing is; runs are draws from the priors,
 * which reach further than the calibrated ones.
 */
import { vi } from 'vitest';
import { observations, sources } from '../../models/facts';
import { cornersOf, openedOf, opening } from '../../src/cli/extremes';
import { loadModel } from '../../src/cli/loaded';
import { check } from '../../src/lib/engine/check';
import { priorDraws } from '../../src/lib/engine/draws';
import { complete, createEnsemble, withFixed, type Ensemble } from '../../src/lib/engine/ensemble';
import { javascriptBackend } from '../../src/lib/engine/javascript-backend';
import { formatMonth, parseMonth } from '../../src/lib/engine/months';
import { LEVELS, type Inputs, type Result } from '../../src/lib/engine/result';
import { MONTHS, type Model } from '../../src/lib/engine/types';

// Thousands of runs: slow machines need more than the five seconds of a unit test.
vi.setConfig({ testTimeout: 120_000 });

/** Decision date of the checks: early, so that every lever has time to act. */
export const DECISION = parseMonth('2023-05');
/** Runs of a check. */
const RUNS = 64;
/** Level of the median in a band. */
const P50 = LEVELS.indexOf(0.5);

type Levers = Inputs['levers'];

/** A model ready to run: `run(levers)` gives its bands and answers, and every single run. */
export interface Bench {
	readonly model: Model;
	readonly outputs: readonly string[];
	run(levers?: Levers, assumptions?: Inputs['assumptions'], decision?: number): Result & { readonly singles: Float64Array };
}

/** Compiles a model, with `runs` draws from its priors. */
export async function bench(model: Model, runs = RUNS): Promise<Bench> {
	const { plan, kernel } = await loadModel(model);
	const draws = withFixed(plan, priorDraws(model.parameters, `${model.id}:validation`, runs), runs);
	const ensemble: Ensemble = createEnsemble(plan, javascriptBackend(plan, kernel), draws);
	return {
		model,
		outputs: Object.keys(model.outputs),
		run(levers = {}, assumptions = {}, decision = DECISION) {
			const inputs: Inputs = { decision, horizon: parseMonth('2027-12'), levers, assumptions };
			const result = complete(ensemble.run(inputs, runs, { singles: runs }));
			if (!result.singles) throw new Error('the ensemble gave no single run');
			return { ...result, singles: result.singles };
		}
	};
}

/** Every fault of a model that can be told before it runs, with the register's own sources and series. */
export function faults(model: Model): string[] {
	const context = { sources: new Set(sources().keys()), series: new Set(observations().map((row) => row.series)) };
	return check(model, context).map(({ where, message }) => `${where}: ${message}`);
}

/** The median of an output, month by month. */
export function medianOf(result: Result, output: number): Float64Array {
	const from = (output * LEVELS.length + P50) * MONTHS;
	return result.bands.subarray(from, from + MONTHS);
}

function peak(values: Float64Array): number {
	return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Checks that over every month a stock changes by what flowed in less what flowed out, in every run. */
export async function conserves(model: Model): Promise<string[]> {
	const wrong: string[] = [];
	const { outputs, run } = await bench(openedOf(model), 16);
	const { singles } = run();
	const at = (runIndex: number, id: string, month: number): number =>
		singles[(runIndex * outputs.length + outputs.indexOf(opening(id))) * MONTHS + month] ?? NaN;
	for (const [id, variable] of Object.entries(model.variables)) {
		if (variable.kind !== 'stock') continue;
		let worst = 0;
		let size = 0;
		for (let each = 0; each < 16; each++) {
			for (let month = 1; month < MONTHS; month++) {
				const total = (flows: readonly string[]): number => flows.reduce((sum, flow) => sum + at(each, flow, month), 0);
				const gap = at(each, id, month) - at(each, id, month - 1) - total(variable.inflows) + total(variable.outflows);
				worst = Math.max(worst, Math.abs(gap));
				size = Math.max(size, Math.abs(at(each, id, month)), Math.abs(total(variable.inflows)));
			}
		}
		if (!(worst <= 1e-9 * Math.max(size, Number.MIN_VALUE))) wrong.push(`${id} gains or loses ${worst} in a month, for a size of ${size}`);
	}
	return wrong;
}

/**
 * Checks every lever at both ends, alone and together: all outputs and stocks are finite, and none is below zero but those named in `signed`.
 */
export async function extremes(model: Model, signed: readonly string[] = []): Promise<string[]> {
	const wrong = new Set<string>();
	const { outputs, run } = await bench(openedOf(model), 32);
	const flows = Object.entries(model.variables).flatMap(([id, { kind }]) => (kind === 'flow' ? [opening(id)] : []));
	for (const { id: corner, end, levers } of cornersOf(model)) {
		const name = end ? `${corner} at its ${end} end` : corner;
		const { singles } = run(levers);
		const lowest = new Map<string, number>();
		singles.forEach((value, index) => {
			const id = outputs[Math.floor(index / MONTHS) % outputs.length] ?? '';
			if (!Number.isFinite(value)) wrong.add(`${name}: ${id} is ${value}`);
			lowest.set(id, Math.min(lowest.get(id) ?? 0, value));
		});
		for (const [id, value] of lowest) {
			if (value < -1e-9 && !flows.includes(id) && !signed.includes(id.trim())) wrong.add(`${name}: ${id} falls to ${value}`);
		}
	}
	return [...wrong];
}

/**
 * Checks the stated sign of every lever on every output, on the median, from the low to the high end of its bounds. `0`: nothing moves, in no
 * run. `+` and `-`: the sum of the effect over the months has the sign, and no month goes the other way by more than 2 % of the largest
 * effect. `either` is not checked.
 */
export async function signsHold(model: Model, decision = DECISION): Promise<string[]> {
	const wrong: string[] = [];
	const { outputs, run } = await bench(model);
	for (const [id, lever] of Object.entries(model.levers)) {
		const [low, high] = lever.bounds.map((value) => run({ [id]: value }, {}, decision));
		if (!low || !high) continue;
		outputs.forEach((output, index) => {
			const stated = lever.effects[output];
			if (stated === 'either') return;
			const before = medianOf(low, index);
			const effect = medianOf(high, index).map((value, month) => value - (before[month] ?? NaN));
			const size = peak(before);
			if (stated === '0') {
				const runs = high.singles.length / (outputs.length * MONTHS);
				for (let each = 0; each < runs; each++) {
					const from = (each * outputs.length + index) * MONTHS;
					const most = peak(low.singles.subarray(from, from + MONTHS));
					const moved = peak(high.singles.subarray(from, from + MONTHS).map((value, month) => value - (low.singles[from + month] ?? NaN)));
					if (moved > 1e-9 * most) return void wrong.push(`${id} moves ${output} by ${moved}, its effect is stated to be nil`);
				}
				return;
			}
			const along = stated === '+' ? effect : effect.map((value) => -value);
			const total = along.reduce((sum, value) => sum + value, 0);
			const largest = peak(along);
			if (!(total > 1e-9 * size)) wrong.push(`${id} does not move ${output} in the direction ${stated ?? 'that nobody states'} (${total} over all months)`);
			const against = along.findIndex((value) => value < -0.02 * largest - 1e-9 * size);
			if (against >= 0) wrong.push(`${id} moves ${output} against the direction ${stated ?? '?'} in ${formatMonth(against)}`);
		});
	}
	return wrong;
}

/** Checks that halving the step moves no band by more than 0.5 % of its series' maximum, and no chance by more than 1 in 100. */
export async function halvingStep(model: Model, levers: Levers = {}): Promise<string[]> {
	const wrong: string[] = [];
	const runs = 256;
	const coarse = await bench(model, runs);
	const fine = await bench({ ...model, stepsPerMonth: 2 * model.stepsPerMonth }, runs);
	const [a, b] = [coarse.run(levers), fine.run(levers)];
	coarse.outputs.forEach((output, index) => {
		const from = index * LEVELS.length * MONTHS;
		const to = from + LEVELS.length * MONTHS;
		const moved = peak(b.bands.subarray(from, to).map((value, i) => value - (a.bands[from + i] ?? NaN)));
		const size = peak(b.bands.subarray(from, to));
		if (!(moved <= 0.005 * size)) wrong.push(`${output} moves by ${((100 * moved) / size).toFixed(2)} % of its maximum`);
	});
	a.answers.forEach((answer, index) => {
		const other = b.answers[index];
		for (const chance of ['chance', 'prospect'] as const) {
			const moved = Math.abs((answer[chance] ?? 0) - (other?.[chance] ?? 0));
			if (!(moved <= 0.01)) wrong.push(`the ${chance} of ${answer.target}.${answer.reading} moves by ${moved.toFixed(3)}`);
		}
	});
	return wrong;
}
