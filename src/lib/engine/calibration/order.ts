import { Random } from './random';

/** A number of every run that a subset should represent: spread over its quantiles, or met by the right share of the runs. */
export interface Feature {
	/** One number per run. */
	readonly values: Float64Array;
	/** How much a gap on it costs, beside the others. */
	readonly weight: number;
}

/** Cells of equal size in which the runs are put, feature by feature. */
const CELLS = 20;

/**
 * Chooses `size` runs that stand for all of them: on every feature, the chosen runs fall in the quantile cells as all runs do. Starts from a random choice and keeps
 * the exchanges that lower the sum, over features and cells, of the squared gap between the two cumulative shares (the Cramér-von Mises distance). Gives
 * indices in increasing order. The same features and seed give the same choice.
 */
export function representative(features: readonly Feature[], runs: number, size: number, seed: number, exchanges = 40 * size): Int32Array {
	if (size > runs) throw new RangeError(`${size} of ${runs} runs`);
	const cells = features.map(({ values }) => cellsOf(values));
	const weights = features.map(({ weight }) => weight);
	const random = new Random(seed);
	const list = Int32Array.from({ length: runs }, (_, run) => run);
	for (let i = 0; i < size; i++) swap(list, i, i + random.below(runs - i));

	// gaps[f × CELLS + c]: chosen runs at or below cell c, less what the whole would have among `size`.
	const gaps = new Float64Array(features.length * CELLS);
	cells.forEach((cell, f) => {
		for (let i = 0; i < runs; i++) {
			const change = (i < size ? 1 : 0) - size / runs;
			for (let c = cell[list[i]!]!; c < CELLS; c++) gaps[f * CELLS + c]! += change;
		}
	});
	for (let k = 0; k < exchanges && size < runs; k++) {
		const i = random.below(size);
		const j = size + random.below(runs - size);
		const [out, into] = [list[i]!, list[j]!];
		let change = 0;
		for (let f = 0; f < cells.length; f++) {
			const [a, b] = [cells[f]![out]!, cells[f]![into]!];
			const step = a < b ? -1 : 1;
			for (let c = Math.min(a, b); c < Math.max(a, b); c++) change += weights[f]! * (2 * step * gaps[f * CELLS + c]! + 1);
		}
		if (change >= 0) continue;
		for (let f = 0; f < cells.length; f++) {
			const [a, b] = [cells[f]![out]!, cells[f]![into]!];
			for (let c = Math.min(a, b); c < Math.max(a, b); c++) gaps[f * CELLS + c]! += a < b ? -1 : 1;
		}
		swap(list, i, j);
	}
	return list.slice(0, size).sort();
}

/**
 * Orders runs so that the first `sizes[0]` stand for the first `sizes[1]`, which stand for the next, and so on to all of the `runs`. Sizes increase; runs beyond the
 * largest size are left out.
 */
export function nested(features: readonly Feature[], runs: number, sizes: readonly number[], seed: number): Int32Array {
	let pool = Int32Array.from({ length: runs }, (_, run) => run);
	const tail: number[] = [];
	for (const size of [...sizes].reverse()) {
		const within = features.map(({ values, weight }) => ({ weight, values: Float64Array.from(pool, (run) => values[run]!) }));
		const chosen = Int32Array.from(representative(within, pool.length, size, seed), (index) => pool[index]!);
		if (tail.length > 0 || size < Math.max(...sizes)) {
			const kept = new Set(chosen);
			tail.unshift(...[...pool].filter((run) => !kept.has(run)));
		}
		pool = chosen;
	}
	return Int32Array.from([...pool, ...tail]);
}

/** The quantile cell of each run. Equal values share a cell, so that a yes or no has two. */
function cellsOf(values: Float64Array): Uint8Array {
	const order = Int32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
	const cells = new Uint8Array(values.length);
	let cell = 0;
	order.forEach((run, rank) => {
		const previous = order[rank - 1];
		if (previous === undefined || values[previous] !== values[run]) cell = Math.floor((rank * CELLS) / values.length);
		cells[run] = cell;
	});
	return cells;
}

function swap(list: Int32Array, i: number, j: number): void {
	[list[i], list[j]] = [list[j]!, list[i]!];
}
