import { describe, expect, it } from 'vitest';
import { exp, ln } from '../numerics';
import { means } from './covariance';
import type { LogLikelihood } from './moves';
import { Random } from './random';
import { nextTemperature, Sampler, type Effort, type Sample } from './sampler';

const TEST: Effort = { particles: 1024, sweeps: 8, least: 60, most: 900, snapshots: 4 };

function eachParticle(dimension: number, of: (z: number[]) => number): LogLikelihood {
	return (particles, count) => Float64Array.from({ length: count }, (_, i) => of(Array.from({ length: dimension }, (_, d) => particles[d * count + i]!)));
}

/** Mean and standard deviation of each dimension, over all snapshots. */
function moments(sample: Sample, dimension: number): { mean: number; deviation: number }[] {
	return Array.from({ length: dimension }, (_, d) => {
		const all = sample.snapshots.flatMap((z) => [...z.subarray((d * z.length) / dimension, ((d + 1) * z.length) / dimension)]);
		const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
		return { mean, deviation: Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length) };
	});
}

const share = (sample: Sample, dimension: number, meets: (z: number[]) => boolean) => {
	let [met, total] = [0, 0];
	for (const z of sample.snapshots) {
		const count = z.length / dimension;
		for (let i = 0; i < count; i++, total++) if (meets(Array.from({ length: dimension }, (_, d) => z[d * count + i]!))) met++;
	}
	return met / total;
};

describe('a normal posterior in thirty dimensions', () => {
	// Each dimension k is measured as k / 10 with its own error, from loose to tight; two sums are measured too, which ties dimensions.
	const dimension = 30;
	const error = (k: number) => 0.05 * (k + 1);
	const logLikelihood = eachParticle(dimension, (z) => {
		let sum = 0;
		for (let k = 0; k < 15; k++) sum -= ((z[k]! - k / 10) / error(k)) ** 2 / 2;
		return sum - ((z[20]! + z[21]! - 1) / 0.05) ** 2 / 2;
	});
	const samples = [1, 2].map((seed) => new Sampler(dimension, logLikelihood, seed, TEST).run());

	it('has the moments of the formula', () => {
		for (const sample of samples) {
			moments(sample, dimension).forEach(({ mean, deviation }, k) => {
				const precision = k < 15 ? 1 + 1 / error(k) ** 2 : 1;
				const tied = k === 20 || k === 21;
				const truth = tied ? 0.5 * (2 / (2 + 0.0025)) : k < 15 ? k / 10 / error(k) ** 2 / precision : 0;
				// Var(z20 | z20 + z21 measured) = 1 - 1 / (2 + 0.0025).
				const spread = tied ? Math.sqrt(1 - 1 / (2 + 0.0025)) : 1 / Math.sqrt(precision);
				expect(Math.abs(mean - truth)).toBeLessThan(0.12 * spread);
				expect(Math.abs(deviation / spread - 1)).toBeLessThan(0.08);
			});
		}
	});

	it('forgets where it was, in distinct particles', () => {
		for (const sample of samples) {
			expect(sample.correlation).toBeLessThan(0.2);
			expect(new Set(sample.snapshots[0]!.subarray(0, 1024)).size).toBeGreaterThan(900);
			expect(sample.effective).toBeGreaterThan(900);
			expect(sample.temperatures.at(-1)).toBe(1);
		}
	});

	it('gives the same chance with two seeds', () => {
		const [a, b] = samples.map((sample) => share(sample, dimension, (z) => z[20]! - z[21]! + z[29]! > 0.5));
		expect(Math.abs(a! - b!)).toBeLessThan(0.03);
	});

	it('is the same bits when run again', () => {
		const small: Effort = { particles: 128, sweeps: 3, least: 6, most: 6, snapshots: 2 };
		const [a, b] = [0, 0].map(() => new Sampler(dimension, logLikelihood, 5, small).run());
		expect(a!.snapshots).toEqual(b!.snapshots);
	});
});

describe('a banana', () => {
	// z1 is measured to follow 1.5 z0² - 1 within 0.1: the truth is integrated on a grid.
	const of = ([x = 0, y = 0]: number[]) => -(((y - 1.5 * x * x + 1) / 0.1) ** 2) / 2;
	let [weight, sumX2, sumY, sumY2] = [0, 0, 0, 0];
	for (let x = -4; x <= 4; x += 0.01) {
		for (let y = -4; y <= 4; y += 0.01) {
			const w = exp(of([x, y]) - (x * x + y * y) / 2);
			weight += w;
			sumX2 += w * x * x;
			sumY += w * y;
			sumY2 += w * y * y;
		}
	}
	it.each([1, 2])('has its true moments with seed %i', (seed) => {
		const [x, y] = moments(new Sampler(2, eachParticle(2, of), seed, TEST).run(), 2);
		expect(Math.abs(x!.mean)).toBeLessThan(0.07);
		expect(x!.deviation / Math.sqrt(sumX2 / weight)).toBeCloseTo(1, 1);
		expect(Math.abs(y!.mean - sumY / weight)).toBeLessThan(0.06);
		expect(y!.deviation / Math.sqrt(sumY2 / weight - (sumY / weight) ** 2)).toBeCloseTo(1, 1);
	});
});

describe('two separate modes', () => {
	// Two narrow modes at ±1.5 in one dimension, of weights 1 and 2.
	const of = ([x = 0]: number[]) => ln(exp(-(((x - 1.5) / 0.1) ** 2) / 2) + 2 * exp(-(((x + 1.5) / 0.1) ** 2) / 2) + 1e-300);
	it.each([1, 2, 3])('keep their weights with seed %i', (seed) => {
		const sample = new Sampler(4, eachParticle(4, of), seed, TEST).run();
		expect(Math.abs(share(sample, 4, ([x = 0]) => x > 0) - 1 / 3)).toBeLessThan(0.05);
	});
});

it('temperature rises in one step where the data say little, in many where they say much', () => {
	const flat = new Float64Array(100).fill(-3);
	expect(nextTemperature(flat, 0)).toBe(1);
	const steep = Float64Array.from({ length: 100 }, (_, i) => -i);
	const next = nextTemperature(steep, 0);
	expect(next).toBeGreaterThan(0.01);
	expect(next).toBeLessThan(0.2);
	expect(nextTemperature(steep, 0.99)).toBe(1);
});

it('random numbers are uniform and normal', () => {
	const random = new Random(7);
	const u = Float64Array.from({ length: 40000 }, () => random.uniform());
	const n = Float64Array.from({ length: 40000 }, () => random.normal());
	expect(means(u, 1)[0]).toBeCloseTo(0.5, 2);
	expect(Math.abs(means(n, 1)[0]!)).toBeLessThan(0.02);
	expect(
		means(
			n.map((x) => x * x),
			1
		)[0]
	).toBeCloseTo(1, 1);
	expect(
		Math.abs(
			means(
				u.subarray(0, 39999).map((x, i) => (x - 0.5) * (u[i + 1]! - 0.5)),
				1
			)[0]!
		)
	).toBeLessThan(0.002);
});
