import { describe, expect, it } from 'vitest';
import { cdf, deviation, mean, median, quantile, validate } from './distribution';
import type { Distribution } from './types';

const DISTRIBUTIONS: Distribution[] = [
	{ kind: 'uniform', low: -2, high: 5 },
	{ kind: 'triangular', low: 0.1, mode: 0.17, high: 0.25 },
	{ kind: 'triangular', low: 0, mode: 0, high: 1 },
	{ kind: 'triangular', low: 0, mode: 1, high: 1 },
	{ kind: 'lognormal', p5: 60, p95: 220 }
];

describe.each(DISTRIBUTIONS)('$kind', (distribution) => {
	it('comes back from its quantiles', () => {
		for (let i = 1; i < 200; i++) expect(cdf(distribution, quantile(distribution, i / 200))).toBeCloseTo(i / 200, 12);
	});

	it('has the mean and the deviation of its quantiles', () => {
		const n = 200000;
		let [sum, squares] = [0, 0];
		for (let i = 0; i < n; i++) {
			const value = quantile(distribution, (i + 0.5) / n);
			sum += value / n;
			squares += (value * value) / n;
		}
		expect(sum / mean(distribution)).toBeCloseTo(1, 4);
		expect(Math.sqrt(squares - sum * sum) / deviation(distribution)).toBeCloseTo(1, 3);
	});

	it('never decreases', () => {
		let last = -Infinity;
		for (let i = 0; i < 65536; i += 7) {
			const value = quantile(distribution, (i + 0.5) / 65536);
			expect(value).toBeGreaterThanOrEqual(last);
			last = value;
		}
	});

	it('is valid', () => expect(validate(distribution)).toBeNull());
});

it('a lognormal has the fifth and ninety-fifth percentiles that it was given', () => {
	const distribution: Distribution = { kind: 'lognormal', p5: 0.003, p95: 0.03 };
	expect(quantile(distribution, 0.05)).toBeCloseTo(0.003, 14);
	expect(quantile(distribution, 0.95)).toBeCloseTo(0.03, 13);
	expect(median(distribution)).toBeCloseTo(Math.sqrt(0.003 * 0.03), 14);
});

it('a fixed number is itself', () => {
	const fixed: Distribution = { kind: 'fixed', value: 3 };
	expect([quantile(fixed, 0.2), mean(fixed), deviation(fixed), cdf(fixed, 2.9), cdf(fixed, 3)]).toEqual([3, 3, 0, 0, 1]);
});

it.each<Distribution>([
	{ kind: 'fixed', value: NaN },
	{ kind: 'uniform', low: 1, high: 1 },
	{ kind: 'triangular', low: 0, mode: 2, high: 1 },
	{ kind: 'triangular', low: 1, mode: 1, high: 1 },
	{ kind: 'lognormal', p5: 0, p95: 1 },
	{ kind: 'lognormal', p5: 2, p95: 1 }
])('refuses %o', (distribution) => expect(validate(distribution)).not.toBeNull());
