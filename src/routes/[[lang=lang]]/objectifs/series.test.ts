import { describe, expect, it } from 'vitest';
import { MONTHS } from '$lib/engine/types';
import { packSeries, QUARTERS, seriesOf, unpackSeries, valueAt } from './series';

describe('the series of a small chart', () => {
	const bands = Float64Array.from({ length: 2 * 5 * MONTHS }, (_, index) => 1e6 * Math.floor(index / MONTHS) + 100 * (index % MONTHS));

	it('takes P5, P50 and P95 of an output at the ends of quarters, December among them', () => {
		const series = seriesOf(bands, 1);
		expect(QUARTERS).toContain(107);
		expect([0, 1, 2].map((level) => valueAt(series, level as 0 | 1 | 2, 107))).toEqual([5e6 + 10700, 7e6 + 10700, 9e6 + 10700]);
	});

	it('travels with four digits of its largest value', () => {
		const series = seriesOf(bands, 0);
		const back = unpackSeries(packSeries(series));
		back.forEach((values, level) => values.forEach((value, at) => expect(Math.abs(value - series[level]![at]!)).toBeLessThan(4e6 / 9999)));
	});

	it('of zeros comes back as zeros', () => {
		expect(
			unpackSeries(packSeries(seriesOf(new Float64Array(5 * MONTHS), 0)))
				.flat()
				.every((value) => value === 0)
		).toBe(true);
	});
});
