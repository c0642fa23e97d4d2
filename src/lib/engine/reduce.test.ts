import { quantileSorted } from 'd3';
import { describe, expect, it } from 'vitest';
import { exp, normalQuantile } from './numerics';
import { reduceColumn } from './reduce';
import { column } from './sobol';
import { LEVELS } from './result';

function bySorting(values: Float64Array): Float64Array {
	const sorted = [...values.slice().sort()];
	return Float64Array.from(LEVELS, (level) => quantileSorted(sorted, level)! + 0);
}

const uniform = (n: number, id: string) => column(id, n, n);

const COLUMNS: Record<string, (n: number) => Float64Array> = {
	uniform: (n) => uniform(n, 'u'),
	normal: (n) => uniform(n, 'n').map(normalQuantile),
	'heavy tails': (n) => uniform(n, 't').map((u) => exp(12 * normalQuantile(u))),
	constant: (n) => new Float64Array(n).fill(3.7),
	zeros: (n) => new Float64Array(n).map((_, i) => (i % 2 ? -0 : 0)),
	'two values': (n) => uniform(n, 'b').map((u) => (u < 0.3 ? 0 : 1)),
	'many ties': (n) => uniform(n, 'k').map((u) => Math.floor(u * 7) - 3),
	'one huge outlier': (n) => uniform(n, 'o').map((u, i) => (i === n >> 1 ? 1e300 : u)),
	'outliers on both sides': (n) => uniform(n, 'p').map((u, i) => (i === 0 ? -1e308 : i === n - 1 ? 1e308 : u)),
	'outliers within outliers': (n) => uniform(n, 'q').map((u, i) => (i % 50 === 0 ? u * 1e9 : i % 51 === 0 ? u * 1e18 : i % 53 === 0 ? u * 1e40 : u)),
	subnormal: (n) => uniform(n, 's').map((u) => Math.floor(u * 100) * 5e-324),
	'close to one': (n) => uniform(n, 'c').map((u) => 1 + Math.floor(u * 30) * 2.220446049250313e-16),
	ascending: (n) => new Float64Array(n).map((_, i) => i),
	descending: (n) => new Float64Array(n).map((_, i) => -i),
	infinite: (n) => uniform(n, 'i').map((u) => (u > 0.99 ? Infinity : u))
};

describe.each(Object.entries(COLUMNS))('%s', (_, make) => {
	it.each([1, 2, 3, 20, 21, 47, 64, 255, 256, 1000, 1024, 5000])('gives the bits of sorting for %i values', (n) => {
		const values = make(n);
		const before = values.slice();
		const out = new Float64Array(5);
		reduceColumn(values, 0, n, out);
		expect(out).toEqual(bySorting(values));
		expect(values).toEqual(before);
	});
});

describe('reduceColumn', () => {
	it('reads a part of a block and writes with a stride', () => {
		const block = uniform(3000, 'block');
		const out = new Float64Array(15).fill(-1);
		reduceColumn(block, 1000, 1000, out, 1, 3);
		expect(Float64Array.from(LEVELS, (_, level) => out[1 + 3 * level]!)).toEqual(bySorting(block.slice(1000, 2000)));
		expect(out[0]).toBe(-1);
		expect(out[2]).toBe(-1);
	});

	it('shows a failed run in all five', () => {
		const values = uniform(1024, 'nan');
		values[700] = NaN;
		const out = new Float64Array(5);
		reduceColumn(values, 0, 1024, out);
		expect([...out]).toEqual([NaN, NaN, NaN, NaN, NaN]);
	});

	it('refuses an empty column', () => expect(() => reduceColumn(new Float64Array(4), 0, 0, new Float64Array(5))).toThrow(RangeError));
});
