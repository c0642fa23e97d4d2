import { describe, expect, it } from 'vitest';
import { naiveForecast, withMargins } from './naive';
import { intervalScore, isCovered, scoreOf } from './score';

describe('a naive forecast', () => {
	const facts = [
		{ at: 2020, value: 10 },
		{ at: 2021, value: 14 },
		{ at: 2022, value: 12 }
	];

	it('repeats the last value', () => expect(naiveForecast('persistence', facts, 2024)).toBe(12));

	it('goes on along the line of least squares', () => expect(naiveForecast('trend', facts, 2024)).toBeCloseTo(15, 12));

	it('does not fall below a tenth of the last value', () => {
		const falling = [
			{ at: 2020, value: 20 },
			{ at: 2021, value: 5 }
		];
		expect(naiveForecast('trend', falling, 2024)).toBe(0.5);
	});

	it('says nothing without facts, nor a slope with one moment', () => {
		expect(naiveForecast('persistence', [], 2024)).toBeNull();
		expect(naiveForecast('trend', facts.slice(0, 1), 2024)).toBeNull();
	});

	it('takes the margins of the model in proportion', () => expect(withMargins(10, [50, 100, 300])).toEqual([5, 10, 30]));
});

describe('the score of a forecast', () => {
	const row = (value: number, floor = false) => ({ value, floor, interval: [80, 100, 140] as const });

	it('counts what lies in the band, ends included, and floors below its top', () => {
		expect([79, 80, 140, 141].map((value) => isCovered(row(value)))).toEqual([false, true, true, false]);
		expect([79, 141].map((value) => isCovered(row(value, true)))).toEqual([true, false]);
	});

	it('is the width of the band, and twenty times what it missed by, over what was measured', () => {
		expect(intervalScore(row(100))).toBeCloseTo(0.6, 12);
		expect(intervalScore(row(150))).toBeCloseTo((60 + 20 * 10) / 150, 12);
		expect(intervalScore(row(75))).toBeCloseTo((60 + 20 * 5) / 75, 12);
	});

	it('leaves floors out of errors, and has none to give without measurements', () => {
		expect(scoreOf([row(80), row(125), row(20, true)])).toEqual({ rows: 3, covered: 3, medianError: 0.225, interval: 0.615 });
		expect(scoreOf([])).toEqual({ rows: 0, covered: 0, medianError: null, interval: null });
	});
});
