import { Random } from '../calibration/random';

/** An uncertain input in every run. */
export interface Input {
	readonly id: string;
	readonly values: Float64Array;
}

/** What an input tells of an output. */
export interface Index {
	readonly id: string;
	/** First-order index: share of the output's variance that would go, on average, if this input were known. 0 to 1. */
	readonly share: number;
	/** Mean output over the fifth of the runs where the input is lowest, and over the fifth where it is highest. */
	readonly low: number;
	readonly high: number;
}

export interface Indices {
	/** Largest first. Inputs that do not vary are left out. */
	readonly indices: readonly Index[];
	/** Noise floor: a share that chance alone gives to the luckiest of these inputs once in twenty. */
	readonly floor: number;
}

/** Shuffles of the output from which the noise floor is read, and the share of them below it. */
const SHUFFLES = 199;
const BELOW = 0.95;
/** Shuffles between two yields: a few milliseconds. */
const TOGETHER = 8;

/**
 * Gives the first-order indices of an output over its inputs, from the runs at hand. The runs are sorted by an input and cut into equal groups; the
 * index is the share of the variance that lies between the groups' means, corrected for what chance puts there (the correlation ratio ε² of Kelley,
 * 1935, as a given-data estimator of Var E[Y|Xᵢ] / Var Y: E. Plischke, E. Borgonovo and C. L. Smith, European Journal of Operational Research 226, 2013,
 * 536-550). Nothing is assumed of the inputs' laws or of their independence: where two go together, each index holds what they share, and the sum may
 * pass 1.
 *
 * The noise floor is the 95th percentile of the largest index found after the output is shuffled, 199 times with a fixed seed (maximum statistic of P.
 * H. Westfall and S. S. Young, 1993): below it, an index is not told from nothing. The same runs give the same numbers everywhere. Throws on columns of
 * different lengths or on fewer than 32 runs.
 */
export function* firstOrder(inputs: readonly Input[], output: Float64Array): Generator<void, Indices> {
	const runs = output.length;
	if (runs < 32) throw new RangeError(`${runs} runs are too few for an index`);
	for (const { id, values } of inputs) if (values.length !== runs) throw new RangeError(`${id}: ${values.length} values for ${runs} runs`);
	const varying = inputs.filter(({ values }) => values.some((value) => value !== values[0]));
	const standard = standardized(output);
	if (!standard) return { indices: varying.map(({ id }) => ({ id, share: 0, low: output[0]!, high: output[0]! })), floor: 0 };
	const groups = groupsOf(runs);
	const orders = varying.map(({ values }) => orderOf(values));
	yield;
	const shares = orders.map((order) => ratio(standard, order, groups));
	const floor = yield* noise(standard, orders, groups);
	const fifth = Math.floor(runs / 5);
	const indices = varying.map(({ id }, index) => {
		const order = orders[index]!;
		return { id, share: Math.min(1, Math.max(0, shares[index]!)), low: meanOver(output, order, 0, fifth), high: meanOver(output, order, runs - fifth, runs) };
	});
	return { indices: indices.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)), floor };
}

/** Groups into which runs are cut: 16 of 64 at 1,024 runs, 8 of 32 at 256. */
function groupsOf(runs: number): number {
	return Math.max(4, Math.min(32, Math.floor(Math.sqrt(runs) / 2)));
}

/** Output less its mean, over its deviation; undefined when it does not vary or is no number somewhere. */
function standardized(output: Float64Array): Float64Array | undefined {
	const runs = output.length;
	const mean = output.reduce((sum, value) => sum + value, 0) / runs;
	const deviation = Math.sqrt(output.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / runs);
	// A spread of a few last digits is none.
	if (!(deviation > 1e-12 * Math.abs(mean)) || deviation === Infinity) return undefined;
	return output.map((value) => (value - mean) / deviation);
}

/** Runs in rising order of a column; equal values keep their order. */
function orderOf(values: Float64Array): Uint32Array {
	return Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
}

/** Correlation ratio ε² of standardized values cut into equal groups along an order; may be slightly below 0. */
function ratio(standard: Float64Array, order: Uint32Array, groups: number): number {
	const runs = standard.length;
	let between = 0;
	for (let group = 0, from = 0; group < groups; group++) {
		const to = Math.floor(((group + 1) * runs) / groups);
		let sum = 0;
		for (let at = from; at < to; at++) sum += standard[order[at]!]!;
		between += (sum * sum) / (to - from);
		from = to;
	}
	return 1 - ((1 - between / runs) * (runs - 1)) / (runs - groups);
}

function* noise(standard: Float64Array, orders: readonly Uint32Array[], groups: number): Generator<void, number> {
	const random = new Random(standard.length);
	const shuffled = standard.slice();
	const largest = new Float64Array(SHUFFLES);
	for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
		if (shuffle % TOGETHER === 0) yield;
		for (let last = shuffled.length - 1; last > 0; last--) {
			const other = random.below(last + 1);
			const kept = shuffled[last]!;
			shuffled[last] = shuffled[other]!;
			shuffled[other] = kept;
		}
		for (const order of orders) {
			const share = ratio(shuffled, order, groups);
			if (share > largest[shuffle]!) largest[shuffle] = share;
		}
	}
	return largest.sort()[Math.ceil(BELOW * SHUFFLES) - 1]!;
}

function meanOver(output: Float64Array, order: Uint32Array, from: number, to: number): number {
	let sum = 0;
	for (let at = from; at < to; at++) sum += output[order[at]!]!;
	return sum / (to - from);
}
