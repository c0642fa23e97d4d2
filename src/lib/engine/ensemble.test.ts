import { beforeAll, describe, expect, test } from 'vitest';
import { loadKernel } from '../../cli/kernel';
import { priorDraws } from './draws';
import { complete, createEnsemble, withFixed, type Ensemble } from './ensemble';
import { example } from './example.fixture';
import { compile, leverValues, valueAt } from './plan';
import { REFERENCE } from './release';
import { MONTHS, type Inputs, type Model } from './types';

const RUNS = 256;
const END_2027 = 107;

async function ensembleOf(model: Model): Promise<Ensemble> {
	const { plan, kernel } = compile(model, '2025-06-30');
	return createEnsemble(plan, await loadKernel(kernel), withFixed(plan, priorDraws(model.parameters, 'example:1', RUNS), RUNS));
}

let ensemble: Ensemble;
beforeAll(async () => {
	ensemble = await ensembleOf(example);
});

const run = (inputs: Partial<Inputs> = {}, runs = RUNS, singles = 0) => complete(ensemble.run({ ...REFERENCE, ...inputs }, runs, singles));
const band = (bands: Float64Array, output: number, level: number, month: number) => bands[(output * 5 + level) * MONTHS + month]!;

describe('an ensemble', () => {
	test('gives ordered quantiles without a gap for every output and month', () => {
		const { bands } = run();
		for (let output = 0; output < 4; output++) {
			for (let month = 0; month < MONTHS; month++)
				for (let level = 1; level < 5; level++) expect(band(bands, output, level, month)).toBeGreaterThanOrEqual(band(bands, output, level - 1, month));
		}
	});

	test('follows the exact solution when its only uncertainty is fixed', () => {
		const { bands } = run({ assumptions: { leaving_rate: 0.2 } });
		// Before 2023 20 people arrive a year, spread evenly but for January and February.
		const exact = 100 + (100 - 100) * Math.exp(-0.2 * 4);
		expect(band(bands, 0, 2, 47)).toBeCloseTo(exact, 0);
		expect(band(bands, 0, 0, 47)).toBe(band(bands, 0, 4, 47));
	});

	test('reads a flow by month, over twelve months and as a quarterly rhythm', () => {
		const { bands } = run();
		expect(band(bands, 1, 2, 48)).toBeCloseTo(40 / 24, 12);
		expect(band(bands, 1, 2, 49)).toBeCloseTo((1.5 * 40) / 12, 12);
		expect(band(bands, 2, 2, 59)).toBeCloseTo(40, 10);
		expect(band(bands, 3, 2, 49)).toBeCloseTo(((20 / 12 + 40 / 24 + 60 / 12) / 1) * 4, 10);
	});

	test('is the same, bit for bit, whatever the order of its equations and parameters', async () => {
		const reversed = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).reverse());
		const other = await ensembleOf({ ...example, variables: reversed(example.variables), parameters: reversed(example.parameters) });
		expect(complete(other.run(REFERENCE, RUNS)).bands).toEqual(run().bands);
	});

	test('gives its first runs as single trajectories between the extremes of all', () => {
		const { singles } = run({}, RUNS, 3);
		expect(singles).toHaveLength(3 * 4 * MONTHS);
		const all = run({}, RUNS, RUNS).singles!;
		expect([...singles!]).toEqual([...all.subarray(0, singles!.length)]);
	});

	test('refuses more runs than there are draws', () => {
		expect(() => run({}, RUNS + 1)).toThrow(RangeError);
	});

	test('yields often, so that a newer question can take its place', () => {
		const work = ensemble.run(REFERENCE, RUNS);
		let pauses = 0;
		while (!work.next().done) pauses++;
		expect(pauses).toBeGreaterThanOrEqual(RUNS / 32);
	});
});

describe('answers', () => {
	test('the chance is the share of runs at or above the threshold at the deadline, the prospect at the horizon', () => {
		const result = run({ horizon: 167 }, RUNS, RUNS);
		const people = (month: number) => Array.from({ length: RUNS }, (_, r) => result.singles![r * 4 * MONTHS + month]!);
		const share = (month: number) => people(month).filter((value) => value >= 180).length / RUNS;
		expect(result.answers[0]).toMatchObject({ chance: share(END_2027), prospect: share(167), horizon: 167, deadline: END_2027 });
		expect(share(END_2027)).toBeGreaterThan(0);
		expect(share(END_2027)).toBeLessThan(1);
	});

	test('half of the runs have met the threshold by the median date and not the month before', () => {
		const result = run({}, RUNS, RUNS);
		const date = result.answers[0]!.medianDate!;
		const by = (month: number) => {
			let met = 0;
			for (let r = 0; r < RUNS; r++) if (Array.from({ length: month + 1 }, (_, m) => result.singles![r * 4 * MONTHS + m]!).some((value) => value >= 180)) met++;
			return met / RUNS;
		};
		expect(by(date)).toBeGreaterThanOrEqual(0.5);
		expect(by(date - 1)).toBeLessThan(0.5);
	});

	test('an observed deadline has its verdict whatever the levers; a later one is ahead, then estimated once the decision comes after it', () => {
		expect(run({ levers: { yearly_arrivals: 0 } }).answers.map(({ verdict }) => verdict)).toEqual(['ahead', 'met']);
		expect(run({ decision: END_2027 + 1 }).answers[0]!.verdict).toBe('estimated');
	});

	test('a model without any observation shows no chance', async () => {
		const blind = await ensembleOf({ ...example, observed: [] });
		expect(complete(blind.run(REFERENCE, RUNS)).answers[0]).toMatchObject({ verdict: 'unmeasurable', chance: null, prospect: null, medianDate: null });
	});
});

describe('a lever', () => {
	const { plan } = compile(example, '2025-06-30');
	const lever = plan.levers[0]!;

	test('unmoved, follows its past and stays at its last point', () => {
		const values = leverValues(lever, undefined, 96);
		expect([values[0], values[47], values[48], values[167]]).toEqual([20, 20, 40, 40]);
	});

	test('moved, follows its past until the decision, then ramps over its delay', () => {
		const values = leverValues(lever, 160, 96);
		expect(values.slice(0, 96)).toEqual(leverValues(lever, undefined, 96).slice(0, 96));
		expect(values[96]).toBeCloseTo(40 + 120 * (0.5 / 12), 12);
		expect(values[101]! + values[102]!).toBeCloseTo(200, 10);
		expect(values.slice(108)).toEqual(Array(60).fill(160));
	});

	test('moved to its reference value, still leaves a past that would have changed', () => {
		expect(leverValues(lever, 20, 24)[60]).toBe(20);
		expect(leverValues(lever, undefined, 24)[60]).toBe(40);
	});

	test('a path with straight lines passes through its points', () => {
		expect(
			valueAt(
				[
					[0, 1],
					[10, 11]
				],
				'linear',
				4
			)
		).toBe(5);
		expect(
			valueAt(
				[
					[3, 1],
					[10, 11]
				],
				'linear',
				0
			)
		).toBe(1);
		expect(
			valueAt(
				[
					[3, 1],
					[10, 11]
				],
				'linear',
				99
			)
		).toBe(11);
	});
});
