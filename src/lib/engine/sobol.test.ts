import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from './directions';
import { column, columns, dimensionsOf, hashText, scrambled, sobolBits } from './sobol';

/** First points of `new-joe-kuo-6` in ten dimensions, as published (in Gray order), × 8. */
const PUBLISHED = [
	[0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
	[4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
	[6, 2, 2, 2, 6, 6, 2, 6, 6, 6],
	[2, 6, 6, 6, 2, 2, 6, 2, 2, 2],
	[3, 3, 5, 7, 3, 1, 3, 7, 7, 5],
	[7, 7, 1, 3, 7, 5, 7, 3, 3, 1],
	[5, 1, 7, 5, 5, 7, 1, 1, 1, 3],
	[1, 5, 3, 1, 1, 3, 5, 5, 5, 7]
];

/** Point 777 (in Gray order) in 64 dimensions, × 1,024, from another implementation of the same numbers (SciPy). */
const POINT_777 = [
	709, 959, 167, 281, 651, 365, 195, 781, 357, 331, 763, 713, 393, 485, 583, 527, 413, 885, 379, 771, 243, 279, 969, 493, 353, 149, 61, 799, 65, 113, 555, 921,
	115, 3, 825, 969, 473, 359, 351, 367, 739, 273, 971, 411, 329, 155, 385, 33, 795, 975, 85, 37, 631, 725, 709, 933, 365, 661, 821, 565, 525, 501, 141, 437
];

const gray = (i: number) => i ^ (i >>> 1);

function correlation(a: Float64Array, b: Float64Array): number {
	let [ab, aa, bb] = [0, 0, 0];
	for (let i = 0; i < a.length; i++) {
		const [x, y] = [a[i]! - 0.5, b[i]! - 0.5];
		ab += x * y;
		aa += x * x;
		bb += y * y;
	}
	return ab / Math.sqrt(aa * bb);
}

/** How many points fall in each cell of a 2^m × 2^n division. */
function cells(x: Float64Array, m: number, y: Float64Array, n: number): number[] {
	const counts = new Array<number>(2 ** (m + n)).fill(0);
	for (let i = 0; i < x.length; i++) counts[Math.floor(x[i]! * 2 ** m) * 2 ** n + Math.floor(y[i]! * 2 ** n)]!++;
	return counts;
}

describe('the unscrambled net', () => {
	it('gives the published points', () => {
		PUBLISHED.forEach((point, i) => expect(point.map((_, d) => sobolBits(gray(i), d) / 2 ** 29)).toEqual(point));
		expect(POINT_777.map((_, d) => sobolBits(gray(777), d) / 2 ** 22)).toEqual(POINT_777);
	});

	it('has one point of 1,024 in each interval, in each of 64 dimensions', () => {
		for (let d = 0; d < DIMENSIONS; d++) expect(new Set(Array.from({ length: 1024 }, (_, i) => sobolBits(i, d) >>> 22)).size).toBe(1024);
	});
});

describe('scrambled columns', () => {
	const ids = Array.from({ length: 40 }, (_, i) => `parameter_${i}`);
	const runs = 1024;
	const points = columns(ids, 'mediation', runs);
	const at = (i: number, all = points) => all.subarray(i * runs, (i + 1) * runs);

	it('lie strictly between 0 and 1, one in each interval, for all runs and for the first 256', () => {
		expect(points.every((u) => u > 0 && u < 1)).toBe(true);
		ids.forEach((_, i) => {
			expect(new Set(at(i).map((u) => Math.floor(u * 1024))).size).toBe(1024);
			expect(
				new Set(
					at(i)
						.subarray(0, 256)
						.map((u) => Math.floor(u * 256))
				).size
			).toBe(256);
		});
	});

	it('fill every elementary interval of a pair that does so unscrambled', () => {
		// Dimensions 1 and 2 are a (0, m, 2)-net: take two ids whose hashes fall there.
		const named = [...Array(4000).keys()].map((i) => `p${i}`);
		const x = named.find((id) => hashText(`dimension:${id}`) % DIMENSIONS === 0)!;
		const y = named.find((id) => hashText(`dimension:${id}`) % DIMENSIONS === 1)!;
		const both = columns([x, y], 7, runs);
		for (let m = 0; m <= 10; m++) expect(cells(at(0, both), m, at(1, both), 10 - m).every((count) => count === 1)).toBe(true);
	});

	it('do not depend on the order of the ids', () => {
		const permuted = [...ids].reverse();
		const again = columns(permuted, 'mediation', runs);
		permuted.forEach((id, i) => expect(at(i, again)).toEqual(at(ids.indexOf(id))));
	});

	it('start with the same points whatever the number of runs', () => {
		const few = columns(ids, 'mediation', 256);
		ids.forEach((_, i) => expect(few.subarray(i * 256, (i + 1) * 256)).toEqual(at(i).subarray(0, 256)));
	});

	it('are uncorrelated within a model and between models', () => {
		const others = columns(ids, 'documents', runs);
		let [within, between] = [0, 0];
		for (let i = 0; i < ids.length; i++) {
			for (let j = 0; j < ids.length; j++) {
				if (i !== j) within = Math.max(within, Math.abs(correlation(at(i), at(j))));
				between = Math.max(between, Math.abs(correlation(at(i), at(j, others))));
			}
		}
		expect(within).toBeLessThan(0.12);
		expect(between).toBeLessThan(0.16);
	});

	it('are the same in every model for a shared parameter, run by run, and independent of the rest', () => {
		const shared = new Set(['population', 'doctors']);
		const a = columns(['population', 'alpha', 'doctors'], 'mediation', runs, shared);
		const b = columns(['beta', 'doctors', 'population'], 'documents', runs, shared);
		expect(at(0, a)).toEqual(at(2, b));
		expect(at(2, a)).toEqual(at(1, b));
		expect(at(0, a)).toEqual(column('population', null, runs));
		for (const [x, y] of [
			[at(0, a), at(1, a)],
			[at(0, a), at(2, a)],
			[at(1, a), at(0, b)]
		] as const)
			expect(Math.abs(correlation(x, y))).toBeLessThan(0.12);
	});

	it('stay independent beyond 64 parameters', () => {
		const many = Array.from({ length: 80 }, (_, i) => `q${i}`);
		const wide = columns(many, 1, runs);
		let worst = 0;
		for (let i = 0; i < 80; i++) for (let j = 0; j < i; j++) worst = Math.max(worst, Math.abs(correlation(at(i, wide), at(j, wide))));
		expect(worst).toBeLessThan(0.16);
		expect([...dimensionsOf(many).values()].filter((d) => d === null)).toHaveLength(16);
	});

	it('integrate a smooth function of thirty numbers better than chance would', () => {
		const thirty = ids.slice(0, 30);
		let squares = 0;
		for (let seed = 0; seed < 20; seed++) {
			const net = columns(thirty, seed, 1024);
			let sum = 0;
			for (let run = 0; run < 1024; run++) for (let i = 0; i < 30; i++) sum += (net[i * 1024 + run]! - 0.5) / 1024;
			squares += (sum * sum) / 20;
		}
		// Independent draws would miss by √(30 / 12 / 1024) = 0.05.
		expect(Math.sqrt(squares)).toBeLessThan(0.005);
	});

	it('refuse two parameters with one id', () => expect(() => columns(['a', 'a'], 1, 4)).toThrow('twice'));
});

it('a scramble keeps nested intervals together', () => {
	for (const bits of [0, 0x12345678, 0xffffffff]) {
		for (let level = 1; level < 31; level++) {
			const neighbour = (bits ^ ((2 ** (31 - level)) >>> 0)) >>> 0;
			expect((scrambled(bits, 99) ^ scrambled(neighbour, 99)) >>> (32 - level)).toBe(0);
		}
	}
});
