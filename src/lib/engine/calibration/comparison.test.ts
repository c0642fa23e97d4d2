import { describe, expect, it } from 'vitest';
import { exp, ln } from '../numerics';
import type { Plan } from '../plan';
import type { Model, Observation } from '../types';
import { compareAll, functionals, logDensity, logMeanExp, readFunctional, type Comparison, type Functional } from './comparison';

const MONTHS = 168;
const at = (kind: string, start: string, end: string) => ({ kind, start, end });

/** What a functional reads in a series that is worth `of(row)` at each row, for one run. */
function read(functional: Functional | undefined, of: (row: number) => number): number {
	const into = new Float64Array(1);
	readFunctional(
		functional!,
		Float64Array.from({ length: MONTHS + 1 }, (_, row) => of(row)),
		0,
		1,
		1,
		1,
		into
	);
	return into[0]!;
}

describe('what a measurement is compared with', () => {
	it('a stock at a date: between the two month ends', () => {
		const [end] = functionals(at('stock', '2023-12-31', '2023-12-31'), 'end', MONTHS);
		expect(read(end, (row) => row)).toBe(60);
		const [middle] = functionals(at('stock', '2023-04-15', '2023-04-15'), 'end', MONTHS);
		expect(read(middle, (row) => row)).toBeCloseTo(51.5, 12);
	});

	it('a total over a period: the sum of its months, in part where it starts or stops within one', () => {
		const [year] = functionals(at('total', '2023-01-01', '2023-12-31'), 'total', MONTHS);
		expect(read(year, () => 1)).toBe(12);
		expect(read(year, (row) => (row === 48 || row === 61 ? 1000 : 1))).toBe(12);
		const [part] = functionals(at('total', '2023-04-16', '2023-05-31'), 'total', MONTHS);
		expect(read(part, () => 1)).toBeCloseTo(1.5, 12);
	});

	it('a rate: the total, per year', () => {
		const [month] = functionals(at('rate', '2024-10-01', '2024-10-31'), 'rate', MONTHS);
		expect(read(month, () => 30)).toBeCloseTo(360, 9);
		const [quarter] = functionals(at('rate', '2024-10-01', '2024-12-31'), 'rate', MONTHS);
		expect(read(quarter, () => 30)).toBeCloseTo(360, 9);
	});

	it('a mean over a period: of straight lines between month ends', () => {
		const [year] = functionals(at('share', '2023-01-01', '2023-12-31'), 'mean', MONTHS);
		expect(read(year, (row) => row)).toBeCloseTo(54, 12);
		expect(read(year, () => 0.36)).toBeCloseTo(0.36, 12);
		const [week] = functionals(at('share', '2020-04-06', '2020-04-12'), 'mean', MONTHS);
		expect(read(week, (row) => row)).toBeCloseTo(15 + 8.5 / 30, 12);
	});

	it('an undated stock: each month end of its period', () => {
		const ends = functionals(at('dated_within', '2021-09-01', '2022-01-31'), 'end', MONTHS);
		expect(ends.map((one) => read(one, (row) => row))).toEqual([32, 33, 34, 35, 36, 37]);
		const short = functionals(at('dated_within', '2021-09-10', '2021-09-20'), 'end', MONTHS);
		expect(short).toHaveLength(1);
		expect(read(short[0], (row) => row)).toBeCloseTo(32.483, 2);
	});

	it('nothing outside the years of the model', () => {
		expect(functionals(at('stock', '2018-12-30', '2018-12-30'), 'end', MONTHS)).toEqual([]);
		expect(functionals(at('total', '2018-01-01', '2019-12-31'), 'total', MONTHS)).toEqual([]);
		expect(functionals(at('stock', '2033-01-31', '2033-01-31'), 'end', MONTHS)).toEqual([]);
	});
});

const base: Comparison = {
	series: 's',
	of: 'o',
	start: '',
	end: '',
	value: 100,
	unit: '',
	factor: 1,
	spans: false,
	source: '',
	error: 0.1,
	floor: false,
	index: 0,
	alternatives: []
};

describe('the density of a measurement', () => {
	it('is lognormal: twice too much weighs as half', () => {
		expect(logDensity(base, 100)).toBeCloseTo(0, 15);
		expect(logDensity(base, 200)).toBeCloseTo(logDensity(base, 50), 10);
		expect(logDensity(base, 100 * exp(0.1))).toBeCloseTo(-0.5, 12);
	});

	it('forgives a model above a floor', () => {
		const floor = { ...base, floor: true };
		expect(logDensity(floor, 1e6)).toBe(0);
		expect(logDensity(floor, 50)).toBe(logDensity(base, 50));
	});

	it('orders absurd values, and refuses what is no number', () => {
		expect(logDensity(base, 0)).toBeLessThan(-1000);
		expect(logDensity(base, -5)).toBe(logDensity(base, 0));
		expect(Number.isFinite(logDensity(base, 0))).toBe(true);
		expect(logDensity(base, NaN)).toBe(-Infinity);
	});

	it('is normal around a zero', () => expect(logDensity({ ...base, value: 0, error: 0.5 }, 0.5)).toBeCloseTo(-0.5, 12));

	it('averages over the dates at which a measurement may have been made', () => {
		expect(logMeanExp([0, -Infinity])).toBeCloseTo(ln(0.5), 12);
		expect(logMeanExp([-2000, -2000])).toBeCloseTo(-2000, 9);
		expect(logMeanExp([-Infinity])).toBe(-Infinity);
	});
});

describe('the pairs of a model', () => {
	const row = (series: string, end: string, value: number, confidence: Observation['confidence']): Observation => ({
		series,
		label: '',
		kind: 'stock',
		start: end,
		end,
		value,
		unit: '',
		scope: '',
		source: '',
		quote: '',
		confidence
	});
	const note = { fr: '', en: '' };
	const model = {
		id: 'test',
		outputs: { posts: { of: 'in_post' } },
		observed: [
			{ series: 'a', of: 'posts', compare: 'end', factor: 1000, note, excluded: { '2021-01-31': note }, floors: ['2023-01-31'] },
			{ series: 'b', of: 'in_post', compare: 'end', factor: 1, note, only: ['2022-01-31'] },
			{ series: 'c', of: 'in_post', compare: 'end', factor: 1, note, drawnOnly: true }
		]
	} as unknown as Model;
	const plan = {
		clock: { periods: MONTHS },
		series: [
			{ variable: 'other', mode: 'value' },
			{ variable: 'in_post', mode: 'value' }
		]
	} as unknown as Plan;
	const rows = [
		row('a', '2021-01-31', 2, 'high'),
		row('a', '2022-01-31', 3.6, 'high'),
		row('a', '2023-01-31', 4, 'low'),
		row('b', '2022-01-31', 8, 'medium'),
		row('b', '2023-01-31', 9, 'medium'),
		row('c', '2022-01-31', 1, 'high'),
		row('a', '2010-01-31', 1, 'high')
	];
	const { compared, leftOut } = compareAll(model, plan, rows);

	it('keep what is compared, in model units, on the right series', () => {
		expect(compared.map(({ series, end, value, floor, index }) => [series, end, value, floor, index])).toEqual([
			['a', '2022-01-31', 3600, false, 1],
			['a', '2023-01-31', 4000, true, 1],
			['b', '2022-01-31', 8, false, 1]
		]);
	});

	it('say what is left out and why', () => {
		expect(leftOut.map(({ series, end, reason }) => [series, end, reason])).toEqual([
			['a', '2021-01-31', 'excluded'],
			['a', '2010-01-31', 'outside 2019-2032'],
			['c', '2022-01-31', 'drawn only']
		]);
	});

	it('have errors in quadrature: confidence, discrepancy, rounding', () => {
		expect(compared[0]!.error).toBeCloseTo(Math.sqrt(0.05 ** 2 + 0.1 ** 2 + (0.05 / Math.sqrt(3) / 3.6) ** 2), 12);
		expect(compared[1]!.error).toBeCloseTo(Math.sqrt(0.25 ** 2 + 0.1 ** 2 + (0.5 / Math.sqrt(3) / 4) ** 2), 12);
		expect(compared[2]!.error).toBeCloseTo(Math.sqrt(0.1 ** 2 + 0.1 ** 2 + (0.5 / Math.sqrt(3) / 8) ** 2), 12);
	});

	it('can stop at a date, to forecast the rest', () => {
		expect(compareAll(model, plan, rows, '2022-12-31').compared.map(({ end }) => end)).toEqual(['2022-01-31', '2022-01-31']);
	});
});
