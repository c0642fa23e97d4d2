import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { directory } from './directory.fixture';
import { decode } from './link';
import { ScenarioState } from './scenario.svelte';

/** A browser's history: entries and where we stand. */
class Entries {
	list = [''];
	at = 0;
	writes: { how: 'push' | 'replace'; time: number }[] = [];

	push(search: string): void {
		this.list = [...this.list.slice(0, ++this.at), search];
		this.writes.push({ how: 'push', time: performance.now() });
	}

	replace(search: string): void {
		this.list[this.at] = search;
		this.writes.push({ how: 'replace', time: performance.now() });
	}

	back(): string {
		return this.list[--this.at] ?? '';
	}
}

function open(search = '') {
	const entries = new Entries();
	const state = new ScenarioState({ directory, address: entries });
	entries.list[0] = search;
	state.open(search);
	/** A drag of two seconds at sixty changes a second. */
	const drag = (id: string, from: number, to: number) => {
		state.begin();
		for (let i = 0; i <= 120; i++) {
			state.move(id, from + ((to - from) * i) / 120);
			vi.advanceTimersByTime(16);
		}
		state.commit();
	};
	return { entries, state, drag };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a gesture', () => {
	it('pushes one entry, replaces it at most three times a second, and writes the final value on release', () => {
		const { entries, state, drag } = open();
		drag('wave_pace', 1000, 3000);
		expect(entries.list).toEqual(['', state.link]);
		expect(decode(state.link, directory).scenario.levers).toEqual({ wave_pace: 3000 });
		expect(entries.writes.filter(({ how }) => how === 'push').length).toBe(1);
		const paced = entries.writes.slice(0, -1).map(({ time }) => time);
		paced.slice(1).forEach((time, i) => expect(time - (paced[i] ?? 0)).toBeGreaterThanOrEqual(333));
		expect(paced.length).toBeGreaterThanOrEqual(5);
		vi.advanceTimersByTime(5000);
		expect(entries.list).toEqual(['', state.link]);
	});

	it('is taken back exactly by Back, and by one undo', () => {
		const { entries, state, drag } = open('?wave_pace=777');
		const before = state.current;
		drag('wave_pace', 1000, 3000);
		const after = state.current;
		state.restore(entries.back());
		expect(state.current).toEqual(before);
		expect(state.canUndo).toBe(false);
		state.redo();
		expect(state.current).toEqual(after);
		state.undo();
		expect(state.current).toEqual(before);
		vi.advanceTimersByTime(5000);
		expect(entries.list[entries.at]).toBe(state.link);
	});

	it('writes nothing when Back comes in the middle of it', () => {
		const { entries, state } = open();
		state.begin();
		state.move('wave_pace', 1);
		state.move('wave_pace', 2);
		state.restore(entries.back());
		vi.advanceTimersByTime(5000);
		expect(entries.list).toEqual(['', expect.stringContaining('wave_pace=1')]);
		expect(state.current.levers).toEqual({});
		expect(state.dragging).toBe(false);
	});

	it('of two drags that follow closely makes two steps', () => {
		const { entries, state, drag } = open();
		drag('wave_pace', 1000, 3000);
		drag('wave_pace', 3000, 2000);
		expect(entries.list.length).toBe(3);
		state.undo();
		expect(state.value('wave_pace')).toBe(3000);
	});

	it('that changes nothing leaves no trace', () => {
		const { entries, state } = open();
		state.begin();
		state.commit();
		expect(entries.writes).toEqual([]);
		expect(state.canUndo).toBe(false);
	});
});

describe('a change outside a gesture', () => {
	it('is a step and an entry of its own', () => {
		const { entries, state } = open();
		state.move('wave_pace', 1);
		state.move('incentive', 1);
		state.reset('wave_pace');
		expect(entries.list.length).toBe(4);
		state.undo();
		expect(state.current.levers).toEqual({ wave_pace: 1, incentive: 1 });
	});

	it('joins the one before when a key is held down', () => {
		const { entries, state } = open();
		for (let i = 1; i <= 40; i++) {
			state.move('wave_pace', i);
			vi.advanceTimersByTime(33);
		}
		vi.advanceTimersByTime(1000);
		expect(entries.list).toEqual(['', state.link]);
		expect(entries.writes.length).toBeLessThanOrEqual(6);
		state.move('wave_pace', 41);
		expect(entries.list.length).toBe(3);
		state.undo();
		expect(state.value('wave_pace')).toBe(40);
	});

	it('cannot flood the browser: a storm of entries becomes replacements, and the last value is written', () => {
		const { entries, state } = open();
		for (let i = 1; i <= 500; i++) {
			state.move(i % 2 ? 'wave_pace' : 'people', 2e6 + i);
			state.move('budget', i);
			vi.advanceTimersByTime(20);
		}
		vi.advanceTimersByTime(1000);
		expect(entries.list[entries.at]).toBe(state.link);
		expect(entries.writes.length).toBeLessThan(90);
	});

	it('survives an address bar that refuses, and writes later', () => {
		const { entries, state } = open();
		const push = entries.push.bind(entries);
		entries.push = () => {
			entries.push = push;
			throw new Error('SecurityError');
		};
		state.move('wave_pace', 1);
		expect(entries.writes).toEqual([]);
		vi.advanceTimersByTime(2000);
		expect(entries.list[entries.at]).toBe(state.link);
	});
});

describe('the view', () => {
	it('is an entry for Back, but nothing to undo', () => {
		const { entries, state } = open();
		state.move('wave_pace', 1);
		state.show({ model: 'mediation' });
		expect(state.current.output).toBe('trained');
		state.restore(entries.back());
		expect(state.current).toMatchObject({ model: 'documents', levers: { wave_pace: 1 } });
		state.undo();
		expect(state.link).toBe('');
	});
});

describe('an opened link', () => {
	it('lists its repairs and leaves the address alone until a change', () => {
		const { entries, state } = open('?wave_pace=12,5&nonsense=1');
		expect(state.repairs.map(({ code }) => code)).toEqual(['notation', 'unknown-id']);
		expect(entries.writes).toEqual([]);
		state.dismissRepairs();
		expect(state.repairs).toEqual([]);
	});

	it('can be returned to', () => {
		const { state } = open('?m=mediation&mediators_trained=4000');
		expect(state.canReturn).toBe(false);
		state.move('mediators_trained', 10);
		state.show({ model: 'documents' });
		expect(state.canReturn).toBe(true);
		state.returnToOpened();
		expect(state.current).toMatchObject({ model: 'mediation', levers: { mediators_trained: 4000 } });
		state.undo();
		expect(state.value('mediators_trained')).toBe(10);
	});

	it('of another version takes the name of this one with the first change', () => {
		const { state } = open('?v=0ld&wave_pace=7');
		expect(state.link).toContain('v=0ld');
		state.move('wave_pace', 8);
		expect(state.link).toContain(`v=${directory.version}`);
	});
});

describe('named resets and scenarios', () => {
	it('tell levers from assumptions', () => {
		const { state } = open('?incentive=50&drift=5&d=2023-05');
		state.resetAssumptions();
		expect(state.differences).toMatchObject({ levers: [{ to: 0.5 }], assumptions: [] });
		state.resetLevers();
		expect(state.differences.levers).toEqual([]);
		state.resetAll();
		expect(state.link).toBe('');
	});

	it('take a preset as one step', () => {
		const { entries, state } = open();
		state.preset({ decision: '2023-05', levers: { incentive: 0.5, wave_pace: 3 } });
		expect(state.inputs).toEqual({ decision: 52, horizon: 107, levers: { incentive: 0.5, wave_pace: 3 }, assumptions: {} });
		expect(entries.list.length).toBe(2);
		state.undo();
		expect(state.link).toBe('');
	});

	it('tell moved from unmoved at the same value', () => {
		const { state } = open();
		expect(state.isMoved('wave_pace')).toBe(false);
		state.move('wave_pace', state.value('wave_pace'));
		expect(state.isMoved('wave_pace')).toBe(true);
		expect(state.value('wave_pace')).toBe(1200);
	});
});
