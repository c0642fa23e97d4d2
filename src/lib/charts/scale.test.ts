import { ticks } from 'd3';
import { describe, expect, it } from 'vitest';
import { MONTHS } from '$lib/engine/types';
import { across, domainOf, frame, gridOf, monthAcross, monthAt, roundUp, upwards, yearsOf } from './scale';

const wide = frame(1000, 400);

describe('the axis of values', () => {
	it('holds what it shows, zero included', () => {
		for (const high of [0.037, 1, 7.3, 99, 12_345, 2.6e8]) {
			const [low, top] = domainOf([0, high]);
			expect(low).toBe(0);
			expect(top).toBeGreaterThanOrEqual(high);
			expect(top).toBeLessThanOrEqual(high * 1.6);
		}
	});
	it('goes below zero no further than needed', () => {
		expect(domainOf([-3, 100])).toEqual([-10, 100]);
		expect(domainOf([-20, 0])).toEqual([-20, 0]);
	});
	it('keeps round numbers as they are', () => {
		expect([0.3, 15_000, 1].map(roundUp)).toEqual([0.3, 15_000, 1].map((value) => expect.closeTo(value, 9)));
		expect(roundUp(0)).toBe(1);
	});
	it('has three to five grid lines, never at zero', () => {
		for (const top of [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]) {
			const grid = gridOf([0, top * 1000], false);
			expect(grid).not.toContain(0);
			expect(grid.length).toBeGreaterThanOrEqual(2);
			expect(grid.length).toBeLessThanOrEqual(6);
		}
	});

	it('has the grid lines that d3-array gives', () => {
		for (const high of [0.003, 0.4, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 250, 1.5e6, 4e8]) {
			for (const low of [0, -high / 10]) {
				expect(gridOf([low, high], false)).toEqual(ticks(low, high, 4).filter((tick) => tick !== 0));
				expect(gridOf([low, high], true)).toEqual(ticks(low, high, 3).filter((tick) => tick !== 0));
			}
		}
	});

	it('puts larger values higher', () => {
		const y = upwards(wide, [0, 10]);
		expect(y(0)).toBe(wide.bottom);
		expect(y(10)).toBe(wide.top);
	});
});

describe('the axis of time', () => {
	it('puts the end of 2027 on the tick of 1 January 2028', () => {
		const x = across(wide, 24);
		const year = yearsOf(24, false).find((item) => item.year === 2028);
		expect(monthAcross(x, 107)).toBe(x(year?.start ?? NaN));
	});
	it('finds the month under the pointer again, for every month', () => {
		const x = across(wide, 36);
		for (let month = 36; month < MONTHS; month++) expect(monthAt(wide, 36, monthAcross(x, month))).toBe(month);
	});
	it('stays on the axis when the pointer leaves it', () => {
		expect(monthAt(wide, 36, -50)).toBe(36);
		expect(monthAt(wide, 36, 5000)).toBe(MONTHS - 1);
	});
	it('names every year when wide, one in three when narrow', () => {
		expect(yearsOf(24, false).filter((year) => year.named)).toHaveLength(12);
		expect(
			yearsOf(24, true)
				.filter((year) => year.named)
				.map((year) => year.year)
		).toEqual([2021, 2024, 2027, 2030]);
	});
});
