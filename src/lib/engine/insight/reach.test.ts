import { beforeAll, describe, expect, test } from 'vitest';
import { loadKernel } from '../../../cli/kernel';
import { priorDraws } from '../draws';
import { complete, createEnsemble, withFixed, type Ensemble } from '../ensemble';
import { javascriptBackend } from '../javascript-backend';
import { example } from '../example.fixture';
import { compile } from '../plan';
import { REFERENCE } from '../release';
import type { Answer, Result } from '../result';
import { MONTHS } from '../types';
import type { Studied } from './goal';
import { alone, stepsOf, together, type Alone, type ReachLever } from './reach';

const GOAL = { target: 'enough', reading: 'stock', at: 'horizon' } as const;
const LEVER: ReachLever = { id: 'pace', bounds: [0, 100], step: 1, current: 20, sign: '+' };

/** An ensemble whose prospect is any function of its lever, with an error where only a few draws are run; counts its runs. */
function toy(prospect: (pace: number) => number, error = 0): Studied & { asked: [number, number][] } {
	const asked: [number, number][] = [];
	return {
		plan: compile(example, '2025-06-30').plan,
		runs: 1024,
		draws: new Float64Array(),
		upstream: new Map(),
		key: (inputs) => JSON.stringify(inputs),
		asked,
		// eslint-disable-next-line require-yield -- nothing to wait for
		*values(_, runs) {
			return new Float64Array(runs);
		},
		// eslint-disable-next-line require-yield -- nothing to wait for
		*run(inputs, runs): Generator<void, Result> {
			const pace = inputs.levers['pace'] ?? LEVER.current;
			asked.push([pace, runs]);
			const answer = { ...GOAL, chance: null, prospect: prospect(pace) + (runs < 1024 ? error : 0) } as unknown as Answer;
			return { model: 'toy', runs, bands: new Float64Array(), answers: [answer] };
		}
	};
}

/** What is found, without the median, which the toy has not. */
function find(ensemble: Studied, wish: number, lever: Partial<ReachLever> = {}) {
	const { median: _, ...found } = {
		median: 0,
		...complete(alone(ensemble, { model: 'toy', inputs: REFERENCE, wish: { ...GOAL, wish }, lever: { ...LEVER, ...lever } }))
	};
	return found;
}
const few = ({ asked }: ReturnType<typeof toy>) => asked.filter(([, runs]) => runs < 1024).length;
const all = ({ asked }: ReturnType<typeof toy>) => asked.filter(([, runs]) => runs === 1024).length;

describe('one lever alone', () => {
	test('has the first step that gives the wish, not the one before, in one run of its bound, seven of the search and two around the answer', () => {
		const ensemble = toy((pace) => pace / 100);
		expect(find(ensemble, 0.605)).toEqual({ kind: 'value', value: 61, chance: 0.61 });
		expect(few(ensemble)).toBeLessThanOrEqual(7);
		expect(all(ensemble)).toBe(3);
		expect(ensemble.asked[0]).toEqual([100, 1024]);
	});

	test('goes down where a rise lowers the chance', () => {
		expect(
			find(
				toy((pace) => 1 - pace / 100),
				0.9,
				{ sign: '-' }
			)
		).toEqual({ kind: 'value', value: 10, chance: 0.9 });
	});

	test('stays exact when the few draws of the search err either way, for a few more runs', () => {
		for (const error of [0.07, -0.07, 0.4, -0.4]) {
			const ensemble = toy((pace) => pace / 100, error);
			expect(find(ensemble, 0.5), `error ${error}`).toEqual({ kind: 'value', value: 50, chance: 0.5 });
			expect(all(ensemble)).toBeLessThanOrEqual(error * error < 0.01 ? 9 : 14);
		}
	});

	test('has no value when its best bound is not enough, which one run tells', () => {
		const ensemble = toy((pace) => pace / 200);
		expect(find(ensemble, 0.8)).toEqual({ kind: 'best', value: 100, chance: 0.5 });
		expect(ensemble.asked).toEqual([[100, 1024]]);
	});

	test('stays where it is when it already stands at its best bound', () => {
		expect(
			find(
				toy((pace) => pace / 200),
				0.8,
				{ current: 100 }
			)
		).toEqual({ kind: 'best', value: 100, chance: 0.5 });
	});

	test('is not run when the model says that it does not act', () => {
		const ensemble = toy(() => 0);
		expect(find(ensemble, 0.5, { sign: '0' })).toEqual({ kind: 'inert' });
		expect(ensemble.asked).toEqual([]);
	});

	test('finds the near side of a hill when its effect changes sign, and the top when that is not enough', () => {
		const hill = (pace: number) => Math.max(0, 0.9 - ((pace - 63) / 30) * ((pace - 63) / 30));
		const reached = find(toy(hill), 0.5, { sign: 'either' });
		expect(reached).toMatchObject({ kind: 'value', value: 45 });
		expect(find(toy(hill), 0.5, { sign: 'either', current: 90 })).toMatchObject({ kind: 'value', value: 81 });
		const best = find(toy(hill), 0.95, { sign: 'either' }) as { kind: string; value: number; chance: number };
		expect(best.kind).toBe('best');
		expect(Math.abs(best.value - 63)).toBeLessThanOrEqual(2);
		expect(best.chance).toBe(hill(best.value));
	});

	test('says that staying is best when every other value is worse', () => {
		expect(
			find(
				toy((pace) => (pace === 20 ? 0.3 : 0.1)),
				0.5,
				{ sign: 'either' }
			)
		).toEqual({ kind: 'best', value: 20, chance: 0.3 });
	});

	test('of either sign costs at most twenty runs of few draws and sixteen of all', () => {
		for (const wish of [0.2, 0.5, 0.8, 0.95]) {
			const ensemble = toy((pace) => Math.max(0, 0.9 - ((pace - 63) / 30) * ((pace - 63) / 30)), 0.02);
			find(ensemble, wish, { sign: 'either' });
			expect(few(ensemble)).toBeLessThanOrEqual(22);
			expect(all(ensemble)).toBeLessThanOrEqual(12);
		}
	});

	test('lies on its steps, of which the last may be the bound', () => {
		expect(stepsOf({ bounds: [0, 0.3], step: 0.1 })).toEqual([0, 0.1, 0.2, 0.3]);
		expect(stepsOf({ bounds: [0.05, 0.3], step: 0.1 })).toEqual([0.05, 0.15, 0.25, 0.3]);
		expect(stepsOf({ bounds: [-1.5, 3], step: 0.25 })).toHaveLength(19);
	});
});

describe('on a model', () => {
	const RUNS = 512;
	let ensemble: Ensemble;
	beforeAll(async () => {
		const { plan, kernel } = compile(example, '2025-06-30');
		ensemble = createEnsemble(
			plan,
			javascriptBackend(plan, await loadKernel(kernel)),
			withFixed(plan, priorDraws(example.parameters, 'example:1', RUNS), RUNS)
		);
	});
	const lever: ReachLever = { id: 'yearly_arrivals', bounds: [0, 200], step: 1, current: 40, sign: '+' };
	const at = (value: number) => complete(together(ensemble, { model: 'example', inputs: REFERENCE, goal: GOAL, levers: { yearly_arrivals: value } }));
	const chanceAt = (value: number) => at(value).chance;

	test.each([0.5, 0.8, 0.9])('the value found gives %d of the runs, over all draws, and the step before does not', (wish) => {
		const found = complete(alone(ensemble, { model: 'example', inputs: REFERENCE, wish: { ...GOAL, wish }, lever })) as Extract<Alone, { kind: 'value' }>;
		expect(found.kind).toBe('value');
		expect(found.chance).toBe(chanceAt(found.value));
		expect(found.chance).toBeGreaterThanOrEqual(wish);
		expect(chanceAt(found.value - 1)).toBeLessThan(wish);
	});

	test('levers set together are run once, over all draws', () => {
		const { answers, bands } = complete(ensemble.run({ ...REFERENCE, levers: { yearly_arrivals: 200 } }, RUNS));
		expect(at(200)).toEqual({ chance: answers[0]!.prospect, median: bands[2 * MONTHS + REFERENCE.horizon] });
	});
});
