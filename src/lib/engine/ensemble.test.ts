import { beforeAll, describe, expect, test } from 'vitest';
import { loadKernel } from '../../cli/kernel';
import { exportsOf, inOrder } from './coupling';
import { priorDraws } from './draws';
import { complete, createEnsemble, withFixed, type Ensemble } from './ensemble';
import { javascriptBackend } from './javascript-backend';
import { example } from './example.fixture';
import { compile, leverValues, valueAt } from './plan';
import { REFERENCE } from './release';
import type { Inputs } from './result';
import { MONTHS, type Model } from './types';

const RUNS = 256;
const END_2027 = 107;

async function ensembleOf(model: Model): Promise<Ensemble> {
	const { plan, kernel } = compile(model, '2025-06-30');
	return createEnsemble(plan, javascriptBackend(plan, await loadKernel(kernel)), withFixed(plan, priorDraws(model.parameters, 'example:1', RUNS), RUNS));
}

let ensemble: Ensemble;
beforeAll(async () => {
	ensemble = await ensembleOf(example);
});

const run = (inputs: Partial<Inputs> = {}, runs = RUNS, singles = 0) => complete(ensemble.run({ ...REFERENCE, ...inputs }, runs, { singles }));
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

	test('reduces the outputs wanted alone, with the same answers, and the others once they are wanted', () => {
		const inputs = { ...REFERENCE, levers: { yearly_arrivals: 27 } };
		const size = 5 * MONTHS;
		const some = complete(ensemble.run(inputs, RUNS, { outputs: [1, 3] }));
		const all = complete(ensemble.run(inputs, RUNS));
		expect(some.answers).toEqual(all.answers);
		for (const output of [1, 3])
			expect(some.bands.subarray(output * size, (output + 1) * size)).toEqual(all.bands.subarray(output * size, (output + 1) * size));
		for (const output of [0, 2]) expect(some.bands.subarray(output * size, (output + 1) * size).every(Number.isNaN)).toBe(true);
		expect(all.bands.some(Number.isNaN)).toBe(false);
		// What is there already is not computed again.
		const before = ensemble.computed;
		expect(complete(ensemble.run(inputs, RUNS, { outputs: [2] })).bands).toEqual(all.bands);
		expect(ensemble.computed).toBe(before);
	});

	test('refuses more runs than there are draws', () => {
		expect(() => run({}, RUNS + 1)).toThrow(RangeError);
	});

	test('yields often, so that a newer question can take its place', () => {
		const work = ensemble.run({ ...REFERENCE, levers: { yearly_arrivals: 33 } }, RUNS);
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

describe('two coupled models', () => {
	const lever = example.levers['yearly_arrivals']!;
	const downstream: Model = {
		...example,
		id: 'downstream',
		variables: {
			...example.variables,
			helped: { kind: 'auxiliary', label: example.label, unit: 'person', equation: 'people + people_above' }
		},
		columns: {
			...example.columns,
			people_above: {
				basis: 'assumption',
				note: example.label,
				label: example.label,
				unit: 'person',
				within: 'linear',
				upstream: { model: 'example', variable: 'people' }
			}
		},
		levers: { own_arrivals: { ...lever, effects: { helped: '+' } } },
		outputs: { helped: { ...example.outputs['people_end']!, of: 'helped' }, own_people: example.outputs['people_end']! },
		observed: [],
		targets: [{ ...example.targets[0], readings: [{ ...example.targets[0].readings[0], output: 'helped' }] }]
	};
	const own: Model = {
		...downstream,
		variables: { ...downstream.variables, arrivals: { ...example.variables['arrivals']!, kind: 'flow', equation: 'own_arrivals * season' } }
	};

	async function pair() {
		const models = [own, example];
		const above = compile(example, '2025-06-30', { exported: exportsOf('example', models) });
		const upstream = createEnsemble(
			above.plan,
			javascriptBackend(above.plan, await loadKernel(above.kernel)),
			withFixed(above.plan, priorDraws(example.parameters, 'example:1', RUNS), RUNS)
		);
		const { plan, kernel } = compile(own, '2025-06-30');
		const { run } = await loadKernel(kernel);
		const draws = withFixed(plan, priorDraws(own.parameters, 'downstream:1', RUNS), RUNS);
		return { upstream, below: createEnsemble(plan, javascriptBackend(plan, { run, upstream: new Map([['example', upstream]]) }), draws) };
	}
	const inputs = (levers: Inputs['levers']): Inputs => ({ ...REFERENCE, levers });

	test('feed one another run by run', async () => {
		const { upstream, below } = await pair();
		const { singles } = complete(below.run(REFERENCE, RUNS, { singles: RUNS }));
		const column = complete(upstream.column('people', REFERENCE, RUNS));
		for (const month of [0, 60, 167]) {
			for (let run = 0; run < RUNS; run++) {
				const [helped, people] = [singles![run * 2 * MONTHS + month]!, singles![(run * 2 + 1) * MONTHS + month]!];
				expect(helped - people).toBeCloseTo(column[(month + 1) * RUNS + run]!, 9);
			}
		}
	});

	test('run again only what a lever can change', async () => {
		const { upstream, below } = await pair();
		const count = (): readonly [number, number] => [upstream.computed, below.computed];
		complete(below.run(inputs({}), RUNS));
		expect(count()).toEqual([RUNS, RUNS]);
		complete(below.run(inputs({ own_arrivals: 90 }), RUNS));
		expect(count()).toEqual([RUNS, 2 * RUNS]);
		complete(below.run(inputs({ own_arrivals: 90, yearly_arrivals: 90 }), RUNS));
		expect(count()).toEqual([2 * RUNS, 3 * RUNS]);
		complete(below.run({ ...inputs({ own_arrivals: 90, yearly_arrivals: 90 }), horizon: 150 }, RUNS));
		complete(below.run({ ...inputs({ own_arrivals: 90, yearly_arrivals: 90, lever_of_another_model: 1 }), horizon: 150 }, RUNS));
		expect(count()).toEqual([2 * RUNS, 3 * RUNS]);
		complete(below.run(inputs({ own_arrivals: 80, yearly_arrivals: 90 }), RUNS / 4));
		expect(count()).toEqual([2 * RUNS, 3 * RUNS + RUNS / 4]);
	});

	test('a decision date without any moved lever changes nothing', async () => {
		const { below } = await pair();
		complete(below.run(REFERENCE, RUNS));
		complete(below.run({ ...REFERENCE, decision: 52 }, RUNS));
		expect(below.computed).toBe(RUNS);
	});

	test('give the same first runs whether all were asked before or not', async () => {
		const [a, b] = [await pair(), await pair()];
		complete(a.below.run(REFERENCE, RUNS));
		const moved = inputs({ own_arrivals: 55 });
		expect(complete(a.below.run(moved, 64)).bands).toEqual(complete(b.below.run(moved, 64)).bands);
	});

	test('cannot feed one another in a circle', () => {
		const circle: Model = {
			...example,
			columns: {
				...example.columns,
				back: {
					basis: 'assumption',
					note: own.label,
					label: own.label,
					unit: 'person',
					within: 'linear',
					upstream: { model: 'downstream', variable: 'helped' }
				}
			}
		};
		expect(() => inOrder([own, circle])).toThrow('in a circle');
		expect(inOrder([own, example]).map(({ id }) => id)).toEqual(['example', 'downstream']);
	});
});
