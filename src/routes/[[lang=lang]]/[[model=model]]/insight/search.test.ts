import { describe, expect, it } from 'vitest';
import { models } from '../../../../../models';
import { stepsOf, type Alone, type ReachLever } from '$lib/engine/insight/reach';
import type { StudyAnswer, StudyKind, StudyRequest } from '$lib/engine/insight/studies';
import { canonical } from '$lib/scenario/number';
import { abortError } from '$lib/worker/runner';
import { reachLever } from './goal';
import { Search, verdictOf, type Question } from './search.svelte';

const lever = (id: string, sign: ReachLever['sign'], current = 10): ReachLever => ({ id, bounds: [0, 100], step: 1, sign, current });
const question = (wish = 0.5): Question => ({
	model: 'a',
	inputs: { decision: 96, horizon: 107, levers: {}, assumptions: {} },
	goal: { target: 't', reading: 'r', at: 'horizon' },
	wish,
	levers: [lever('up', '+'), lever('down', '-'), lever('either', 'either'), lever('none', '0')],
	roadmap: { up: 50 }
});

/** A search over given findings; `chance` gives that of levers set together. Lists what was asked. */
function open(findings: Readonly<Record<string, Alone>>, chance: (levers: Readonly<Record<string, number>>) => number, refuse?: Error) {
	const asked: string[] = [];
	const search = new Search(<K extends StudyKind>(kind: K, request: StudyRequest<K>) => {
		const lever = 'lever' in request ? request.lever.id : '';
		asked.push(kind === 'alone' ? lever : JSON.stringify('levers' in request ? request.levers : {}));
		if (refuse) return Promise.reject(refuse);
		const answer = kind === 'alone' ? findings[lever] : { chance: chance('levers' in request ? request.levers : {}), median: 0 };
		return Promise.resolve(answer as StudyAnswer<K>);
	});
	return { search, asked, run: (wish?: number, signal = new AbortController().signal) => search.run(question(wish), signal) };
}
const best = (value: number, chance: number): Alone => ({ kind: 'best', value, chance, median: 0 });
const NOTHING = { up: best(100, 0.2), down: best(0, 0.2), either: best(30, 0.2), none: { kind: 'inert' } as const };

describe('the search', () => {
	it('tries each lever, then the roadmap’s values, then all at their best', async () => {
		const { search, asked, run } = open(NOTHING, (levers) => (Object.keys(levers).length === 3 ? 0.7 : 0.1));
		await run();
		expect(asked).toEqual(['{}', 'up', 'down', 'either', 'none', '{"up":50}', '{"up":100,"down":0,"either":30}']);
		expect(search.best).toMatchObject({ chance: 0.7 });
		expect(search.done).toBe(true);
		expect(verdictOf(search, 0.5)).toBe('together');
	});

	it('stops at once when the scenario already gets there', async () => {
		const { search, asked, run } = open(NOTHING, () => 0.6);
		await run();
		expect(asked).toEqual(['{}']);
		expect(verdictOf(search, 0.5)).toBe('already');
	});

	it('says that one lever is enough, or that nothing is', async () => {
		const one = open({ ...NOTHING, down: { kind: 'value', value: 4, chance: 0.51, median: 0 } }, () => 0.1);
		await one.run();
		expect(verdictOf(one.search, 0.5)).toBe('one');
		const none = open(NOTHING, () => 0.1);
		await none.run();
		expect(verdictOf(none.search, 0.5)).toBe('out');
	});

	it('asks nothing twice: undo and a second look cost nothing', async () => {
		const { asked, run } = open(NOTHING, () => 0.1);
		await run();
		const count = asked.length;
		await run();
		expect(asked.length).toBe(count);
		await run(0.8);
		// The scenario itself and the sets of levers do not depend on the wish.
		expect(asked.length).toBe(count + 4);
	});

	it('ends silently when nobody waits, and says a failure', async () => {
		const left = open(NOTHING, () => 0.1, abortError());
		await left.run();
		expect([left.search.failed, left.search.done]).toEqual([false, false]);
		const failed = open(NOTHING, () => 0.1, new Error('gone'));
		await failed.run();
		expect(failed.search.failed).toBe(true);
		const stopped = new AbortController();
		stopped.abort();
		const { search, run } = open(NOTHING, () => 0.1);
		await run(0.5, stopped.signal);
		expect(search.found).toEqual([]);
	});
});

describe('a lever of the catalogue', () => {
	it('has steps that the field and the link give back to the last bit', () => {
		for (const model of models)
			for (const [id, lever] of Object.entries(model.levers))
				for (const value of stepsOf(lever)) expect(canonical(value, lever.display.factor ?? 1), `${id} ${value}`).toBe(value);
	});

	it('acts the other way on the chance where less is better', () => {
		const lever = { id: 'x', bounds: [0, 1], step: 0.1, effects: { out: '+' } } as unknown as Parameters<typeof reachLever>[0];
		const judged = (better: 'more' | 'less') => ({ target: { better }, reading: { output: 'out' } }) as unknown as Parameters<typeof reachLever>[1];
		expect([reachLever(lever, judged('more'), 0).sign, reachLever(lever, judged('less'), 0).sign]).toEqual(['+', '-']);
	});
});
