import { cdf, quantile } from './distribution';
import { byCodeUnit, columns } from './sobol';
import type { Distribution } from './types';

/**
 * The draws of a model: what its uncertain parameters are in each run. A kept draw is a 16-bit rank k in the parameter's own prior, which stands for
 * its quantile at (k + ½) / 65,536. A file holds ranks as 16-bit integers, low byte first, `[parameter][run]`, parameters in the order of `uncertain`.
 */

/** Runs of a calibrated file, and how many of its first ones stand for all while a lever is dragged. */
export const RUNS = 1024;
export const FIRST_RUNS = 256;

const RANKS = 65536;

/** Parameters by id; only the distribution matters here. */
export type Priors = Readonly<Record<string, { readonly distribution: Distribution }>>;

/** What is known of a calibrated file: `models/<id>/draws.json`. */
export interface DrawsRecord {
	readonly runs: number;
	/** Ids in the order of the file, which changes whenever the set of uncertain parameters does. */
	readonly parameters: readonly string[];
	/** Different draws among the runs. */
	readonly distinct: number;
	/** Effective sample size: the particles' number over the inefficiency that their remaining correlation causes. */
	readonly ess: number;
	/** Chance of each `target.reading` at its deadline, for each of two independent seeds. */
	readonly chances: Readonly<Record<string, readonly [number, number]>>;
}

/** Gives the ids of the parameters that vary, in the order of the file (by code unit). Fixed ones are constants of the model. */
export function uncertain(parameters: Priors): string[] {
	return Object.keys(parameters)
		.filter((id) => parameters[id]!.distribution.kind !== 'fixed')
		.sort(byCodeUnit);
}

/** Gives the rank, 0 to 65,535, of the sixteen-bit cell in which a share of the prior falls. */
export function rankOf(share: number): number {
	const rank = Math.floor(share * RANKS);
	return rank < 0 ? 0 : rank > RANKS - 1 ? RANKS - 1 : rank;
}

/** Gives the value that a rank stands for, in the parameter's unit. */
export function valueOf(distribution: Distribution, rank: number): number {
	return quantile(distribution, (rank + 0.5) / RANKS);
}

/** Gives the file of draws from their values, `[parameter][run]` in the order of `uncertain`. Values outside a prior fall on its ends. */
export function encodeDraws(values: Float64Array, parameters: Priors, runs: number): Uint8Array {
	const ids = uncertain(parameters);
	if (values.length !== ids.length * runs) throw new Error(`draws: ${values.length} values for ${ids.length} parameters × ${runs} runs`);
	const ranks = new Uint16Array(values.length);
	ids.forEach((id, index) => {
		const { distribution } = parameters[id]!;
		for (let run = 0; run < runs; run++) ranks[index * runs + run] = rankOf(cdf(distribution, values[index * runs + run]!));
	});
	return encodeRanks(ranks);
}

/** Gives the file of draws from their ranks. */
export function encodeRanks(ranks: Uint16Array): Uint8Array {
	const bytes = new Uint8Array(ranks.length * 2);
	const view = new DataView(bytes.buffer);
	ranks.forEach((rank, index) => view.setUint16(index * 2, rank, true));
	return bytes;
}

/** Cuts a file of draws in two, each `[parameter][run]`: its first runs, which stand for all, and the others. So the first answer waits for a quarter of the file only. */
export function splitDraws(bytes: Uint8Array, runs = RUNS): readonly [Uint8Array, Uint8Array] {
	const first = Math.min(FIRST_RUNS, runs);
	return [cut(bytes, runs, 0, first), cut(bytes, runs, first, runs)];
}

/** Puts the two parts of a file of draws together again. */
export function joinDraws(first: Uint8Array, rest: Uint8Array, runs = RUNS): Uint8Array {
	const row = runs * 2;
	const cutAt = Math.min(FIRST_RUNS, runs);
	const whole = new Uint8Array(first.length + rest.length);
	for (let at = 0, parameter = 0; at < whole.length; at += row, parameter++) {
		whole.set(first.subarray(parameter * cutAt * 2, (parameter + 1) * cutAt * 2), at);
		whole.set(rest.subarray(parameter * (runs - cutAt) * 2, (parameter + 1) * (runs - cutAt) * 2), at + cutAt * 2);
	}
	return whole;
}

/** Some runs of every parameter. */
function cut(bytes: Uint8Array, runs: number, from: number, to: number): Uint8Array {
	const rows = bytes.length / (2 * runs);
	const part = new Uint8Array(rows * (to - from) * 2);
	for (let row = 0; row < rows; row++) part.set(bytes.subarray((row * runs + from) * 2, (row * runs + to) * 2), row * (to - from) * 2);
	return part;
}

/** Gives the ranks that a file holds. */
export function decodeRanks(bytes: ArrayBuffer | Uint8Array): Uint16Array {
	const view = bytes instanceof Uint8Array ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new DataView(bytes);
	if (view.byteLength % 2 !== 0) throw new Error(`draws: ${view.byteLength} bytes hold no whole number of ranks`);
	return Uint16Array.from({ length: view.byteLength / 2 }, (_, index) => view.getUint16(index * 2, true));
}

/**
 * Gives the values that a file holds, in each parameter's unit, `[parameter][run]` in the order of `uncertain`.
 * Throws where the file was made for another number of parameters.
 */
export function decodeDraws(bytes: ArrayBuffer | Uint8Array, parameters: Priors, runs = RUNS): Float64Array {
	const ids = uncertain(parameters);
	const ranks = decodeRanks(bytes);
	if (ranks.length !== ids.length * runs) throw new Error(`draws: ${ranks.length} ranks for ${ids.length} parameters × ${runs} runs; calibrate again`);
	return valuesOf(ranks, parameters, runs);
}

/** Gives the values that ranks stand for, `[parameter][run]`. */
function valuesOf(ranks: Uint16Array, parameters: Priors, runs: number): Float64Array {
	const values = new Float64Array(ranks.length);
	uncertain(parameters).forEach((id, index) => {
		const { distribution } = parameters[id]!;
		for (let run = 0; run < runs; run++) values[index * runs + run] = valueOf(distribution, ranks[index * runs + run]!);
	});
	return values;
}

/**
 * Gives draws from the priors alone, by scrambled Sobol points: what the model says before any fact. `[parameter][run]` in the order of `uncertain`; `seed` is
 * usually `<model>:<number>`. Ids in `shared` have the column that all models share.
 */
export function priorDraws(parameters: Priors, seed: string | number, runs: number, shared?: ReadonlySet<string>): Float64Array {
	const ids = uncertain(parameters);
	const points = columns(ids, seed, runs, shared);
	ids.forEach((id, index) => {
		const { distribution } = parameters[id]!;
		for (let run = 0; run < runs; run++) points[index * runs + run] = quantile(distribution, points[index * runs + run]!);
	});
	return points;
}
