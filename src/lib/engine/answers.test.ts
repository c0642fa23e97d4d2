import { describe, expect, test } from 'vitest';
import { answers } from './answers';
import { compile } from './plan';
import { example } from './example.fixture';
import type { Dates } from './result';
import { MONTHS } from './types';

const RUNS = 20;
const { plan } = compile(example, '2025-06-30');

/** Dates of the target of 180 people, of runs that each reach it at a month, or never. */
function datesOf(first: readonly (number | null)[], until = MONTHS) {
	const people = new Float64Array(MONTHS * RUNS);
	first.forEach((from, run) => {
		for (let month = 0; month < MONTHS; month++) people[month * RUNS + run] = from !== null && month >= from && month < until ? 200 : 0;
	});
	const empty = new Float64Array(MONTHS * RUNS);
	const [answer] = answers(plan, (output) => ({ values: output === 0 ? people : empty, start: 0, step: RUNS }), { decision: 96, horizon: 107 }, RUNS);
	return answer!;
}
const shares = ({ years }: Dates) => Object.fromEntries(years.flatMap((share, index) => (share > 0 ? [[index < 14 ? 2019 + index : 'never', share]] : [])));

describe('the dates at which a target is met', () => {
	test('are shares of the runs by year, then of those that never do; the three months split them', () => {
		const { dates, medianDate } = datesOf(Array.from({ length: RUNS }, (_, run) => (run < 4 ? 90 : run < 12 ? 120 + run : run < 19 ? 150 : null)));
		expect(shares(dates!)).toEqual({ 2026: 0.2, 2029: 0.4, 2031: 0.35, never: 0.05 });
		expect(dates!.years).toHaveLength(15);
		expect(dates!.years.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
		expect([dates!.p5, medianDate, dates!.p95]).toEqual([90, 129, 150]);
	});

	test('have no month where too few runs ever get there', () => {
		const { dates, medianDate } = datesOf(Array.from({ length: RUNS }, (_, run) => (run < 9 ? 100 : null)));
		expect([dates!.p5, medianDate, dates!.p95]).toEqual([100, null, null]);
		expect(shares(dates!)).toEqual({ 2027: 0.45, never: 0.55 });
		expect(datesOf(new Array<null>(RUNS).fill(null))).toMatchObject({ medianDate: null, dates: { p5: null, p95: null } });
	});

	test('count a run once, at its first time, though it falls back', () => {
		const answer = datesOf(new Array<number>(RUNS).fill(60), 72);
		expect(shares(answer.dates!)).toEqual({ 2024: 1 });
		expect(answer.prospect).toBe(0);
	});

	test('are not told where no chance may be', () => {
		const blind = compile({ ...example, observed: [] }, '2025-06-30').plan;
		const [answer] = answers(blind, () => ({ values: new Float64Array(MONTHS * RUNS), start: 0, step: RUNS }), { decision: 96, horizon: 107 }, RUNS);
		expect(answer).toMatchObject({ medianDate: null, dates: null });
	});
});
