import { describe, expect, it } from 'vitest';
import { budgetShare, diffusion, pipeline, rollout, signs, type Variables } from '../../models/shapes';
import type { Model, Output, Parameter, Text } from '../../src/lib/engine/types';
import { bench, conserves } from './harness';

/** Shapes against what can be computed by hand, each alone in a model of fixed numbers. */
const text: Text = { fr: '–', en: '–' };
const months = (years: number) => 12 * years - 1;

function fixed(unit: string, value: number): Parameter {
	return {
		label: text,
		unit,
		display: { unit: text },
		distribution: { kind: 'fixed', value },
		what: text,
		range: text,
		basis: 'assumption',
		note: text
	};
}

function modelOf(variables: Variables, parameters: Readonly<Record<string, Parameter>>): Model {
	const outputs = Object.fromEntries(
		Object.entries(variables).map(([id, { kind }]): [string, Output] => [
			id,
			{ label: text, of: id, read: kind === 'flow' ? 'month' : 'end', display: { unit: text }, scope: text, what: text }
		])
	);
	const first = Object.keys(outputs)[0] ?? '';
	return {
		id: 'shape',
		label: text,
		question: text,
		limits: [],
		method: 'rk4',
		stepsPerMonth: 1,
		variables,
		parameters: { ...parameters, idle: { ...fixed('1', 0), distribution: { kind: 'uniform', low: 0, high: 1 } } },
		levers: {},
		columns: {},
		outputs,
		targets: [
			{
				id: 'none',
				label: text,
				question: text,
				short: text,
				deadline: '2027-12',
				better: 'more',
				source: '',
				quote: '',
				status: 'roadmap',
				readings: [{ id: 'none', label: text, output: first, value: 0, note: text }]
			}
		],
		observed: [],
		presets: []
	};
}

/** The value of each variable at a month's end. */
async function run(model: Model): Promise<(id: string, month: number) => number> {
	const { outputs, run } = await bench(model, 1);
	const { singles } = run();
	return (id, month) => singles[outputs.indexOf(id) * 168 + month] ?? NaN;
}

describe('diffusion', () => {
	const variables = diffusion({
		id: 'adopters',
		unit: 'person',
		labels: { adopters: text, remaining: text, adoption: text },
		potential: 'market',
		innovation: 'p_rate',
		imitation: 'q_rate'
	});
	const model = modelOf(variables, { market: fixed('person', 1000), p_rate: fixed('1/year', 0.03), q_rate: fixed('1/year', 0.4) });

	it('is the closed form of Bass', async () => {
		const at = await run(model);
		for (const years of [1, 5, 10]) {
			const decay = Math.exp(-0.43 * years);
			expect(at('adopters', months(years))).toBeCloseTo((1000 * (1 - decay)) / (1 + (0.4 / 0.03) * decay), 2);
		}
	});

	it('conserves people, also when some leave', async () => {
		const leaving = diffusion({
			id: 'adopters',
			unit: 'person',
			labels: { adopters: text, remaining: text, adoption: text },
			potential: 'market',
			push: 'p_rate',
			met: 'desks',
			leaving: 'q_rate'
		});
		const parameters = { market: fixed('person', 1000), p_rate: fixed('1/year', 0.2), q_rate: fixed('1/year', 0.1), desks: fixed('person/year', 50) };
		expect(await conserves(modelOf(leaving, parameters))).toEqual([]);
		// dA/dt = (0.2 + 50 / 1000) × (1000 - A) - 0.1 × A, from 0.
		expect((await run(modelOf(leaving, parameters)))('adopters', 167)).toBeCloseTo((250 / 0.35) * (1 - Math.exp(-0.35 * 14)), 3);
	});

	it('stays where nothing is left to adopt', async () => {
		const at = await run(modelOf(variables, { market: fixed('person', 0), p_rate: fixed('1/year', 0.03), q_rate: fixed('1/year', 0.4) }));
		expect(at('adopters', 167)).toBe(0);
	});
});

describe('rollout', () => {
	const variables = rollout({
		id: 'done',
		unit: 'site',
		labels: { done: text, left: text, rate: text, share: text },
		sites: 'all_sites',
		duration: 'site_time',
		capacity: 'teams'
	});
	const parameters = { all_sites: fixed('site', 100), site_time: fixed('year', 0.25), teams: fixed('site/year', 10) };

	it('goes straight at the capacity of its teams, then bends to all the sites', async () => {
		const at = await run(modelOf(variables, parameters));
		expect(at('done', months(5))).toBeCloseTo(50, 9);
		expect(at('done_share', months(9))).toBeCloseTo(0.9, 9);
		expect(at('done', 167)).toBeCloseTo(100, 3);
		expect(at('done', 167)).toBeLessThan(100);
	});
});

describe('pipeline', () => {
	const variables = pipeline({
		id: 'files',
		unit: 'file',
		labels: { filing: text, filed: text, waiting: text, examined: text, accepting: text, refusing: text, accepted: text, refused: text },
		filing: 'arrivals',
		duration: 'wait',
		capacity: 'examiners',
		acceptance: 'kept'
	});
	const parameters = { arrivals: fixed('file/year', 20), wait: fixed('year', 0.5), examiners: fixed('file/year', 15), kept: fixed('1', 0.6) };

	it('loses no candidate: all filed wait, are accepted or are refused', async () => {
		const at = await run(modelOf(variables, parameters));
		for (const month of [6, 60, 167]) {
			expect(at('files_waiting', month) + at('files_accepted', month) + at('files_refused', month)).toBeCloseTo(at('files_filed', month), 8);
		}
		expect(await conserves(modelOf(variables, parameters))).toEqual([]);
	});

	it('grows a queue when it examines fewer than arrive', async () => {
		const at = await run(modelOf(variables, parameters));
		expect(at('files_waiting', months(10)) - at('files_waiting', months(9))).toBeCloseTo(5, 9);
		expect(at('files_accepted', months(10)) - at('files_accepted', months(9))).toBeCloseTo(15 * 0.6, 9);
	});
});

describe('budget share', () => {
	it('goes to its goal in its own time, and spends its share', async () => {
		const variables = budgetShare({
			id: 'digital',
			labels: { share: text, change: text, spending: text, spent: text },
			budget: 'budget',
			goal: 'goal',
			time: 'lag',
			initial: 'start'
		});
		const at = await run(modelOf(variables, { budget: fixed('EUR/year', 1000), goal: fixed('1', 0.02), lag: fixed('year', 2), start: fixed('1', 0.01) }));
		expect(at('digital', months(2))).toBeCloseTo(0.02 - 0.01 * Math.exp(-1), 7);
		expect(at('digital_spent', months(1))).toBeCloseTo(1000 * (0.02 - 0.01 * 2 * (1 - Math.exp(-0.5))), 5);
	});
});

describe('signs', () => {
	it('reads a sign for each output, in order', () => {
		expect(signs(['a', 'b', 'c', 'd'])('+ - 0 ?')).toEqual({ a: '+', b: '-', c: '0', d: 'either' });
	});

	it('refuses a row that is too short or a sign that it does not know', () => {
		expect(() => signs(['a', 'b'])('+')).toThrow('1 signs for 2 outputs');
		expect(() => signs(['a'])('x')).toThrow("unknown sign 'x'");
	});
});
