import { describe, expect, it } from 'vitest';
import type { Dates } from '$lib/engine/result';
import { dateBars } from './dates';

const dates = (shares: Readonly<Record<number, number>>): Dates => ({
	years: Array.from({ length: 15 }, (_, index) => shares[2019 + index] ?? 0),
	p5: null,
	p95: null
});

describe('the bars of dates', () => {
	it('begin with the first year that has one, end with those that never pass, and hold every run', () => {
		const bars = dateBars(dates({ 2024: 0.25, 2029: 0.5, 2033: 0.25 }));
		expect(bars.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, null]);
		expect(bars.reduce((sum, { share }) => sum + share, 0)).toBe(1);
		expect(bars.find(({ year }) => year === 2030)).toEqual({ year: 2030, share: 0, soFar: 0.75 });
		expect(bars.at(-1)).toEqual({ year: null, share: 0.25, soFar: 0.25 });
	});

	it('hold the years whose dates may not be told in one', () => {
		const bars = dateBars(dates({ 2019: 0.125, 2020: 0.25, 2021: 0.125, 2029: 0.5 }), 35);
		expect(bars[0]).toEqual({ year: 2021, share: 0.5, soFar: 0.5 });
		expect(bars.reduce((sum, { share }) => sum + share, 0)).toBe(1);
	});

	it('begin in 2026 at the latest, even where no run ever passes', () => {
		expect(dateBars(dates({ 2033: 1 })).map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, null]);
		expect(dateBars(dates({ 2031: 1 }))[0]?.year).toBe(2026);
	});
});
