import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../numerics';
import { hashText } from '../sobol';
import { nested, representative, type Feature } from './order';
import { Random } from './random';

const RUNS = 2048;
const random = new Random(hashText('order'));
const base = Array.from({ length: 20 }, () => Float64Array.from({ length: RUNS }, () => normalQuantile(random.uniform())));
const features: Feature[] = [
	...base.map((values) => ({ values, weight: 1 })),
	// A rare target and an even one, each a mixture of several parameters.
	{ values: Float64Array.from({ length: RUNS }, (_, run) => (base[0]![run]! + base[1]![run]! > 2.3 ? 1 : 0)), weight: 4 },
	{ values: Float64Array.from({ length: RUNS }, (_, run) => (base[2]![run]! - base[3]![run]! + base[4]![run]! > 0.1 ? 1 : 0)), weight: 4 }
];

/** Largest gap between the distribution of a feature over some runs and over all. */
function worstGap(values: Float64Array, runs: ArrayLike<number>): number {
	const all = values.slice().sort();
	const some = Float64Array.from(runs, (run) => values[run]!).sort();
	let [worst, below] = [0, 0];
	all.forEach((value, rank) => {
		if (rank < all.length - 1 && all[rank + 1] === value) return;
		while (below < some.length && some[below]! <= value) below++;
		worst = Math.max(worst, Math.abs(below / some.length - (rank + 1) / all.length));
	});
	return worst;
}

describe('nested runs', () => {
	const order = nested(features, RUNS, [256, 1024], 1);

	it('are each named once', () => {
		expect(order).toHaveLength(1024);
		expect(new Set(order).size).toBe(1024);
	});

	it('stand for all at both sizes, far better than chance', () => {
		for (const { values } of features) {
			expect(worstGap(values, order)).toBeLessThan(0.012);
			// 256 independent runs would miss by 0.06 and more.
			expect(worstGap(values, order.subarray(0, 256))).toBeLessThan(0.03);
		}
	});

	it('are the same for the same seed', () => expect(nested(features, RUNS, [256, 1024], 1)).toEqual(order));
});

it('a representative choice keeps a small share within one run', () => {
	const values = Float64Array.from({ length: 1000 }, (_, run) => (run % 50 === 0 ? 1 : 0));
	const chosen = representative([{ values, weight: 1 }], 1000, 250, 3);
	expect(chosen.filter((run) => run % 50 === 0)).toHaveLength(5);
	expect([...chosen]).toEqual([...chosen].sort((a, b) => a - b));
});

it('refuses to choose more runs than there are', () => expect(() => representative([], 10, 11, 1)).toThrow(RangeError));
