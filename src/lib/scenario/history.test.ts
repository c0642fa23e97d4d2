import { describe, expect, it } from 'vitest';
import { amend, begin, record, redo, undo, visit } from './history';

const same = (a: string, b: string) => a === b;

describe('history', () => {
	const three = record(record(begin('a'), 'b'), 'c');

	it('undoes and redoes', () => {
		expect(undo(three).present).toBe('b');
		expect(redo(undo(three))).toEqual(three);
		expect(undo(undo(undo(three)))).toEqual({ past: [], present: 'a', future: ['b', 'c'] });
		expect(redo(three)).toBe(three);
	});

	it('forgets what was undone once another step is taken', () => {
		expect(record(undo(three), 'd')).toEqual({ past: ['a', 'b'], present: 'd', future: [] });
	});

	it('makes one step of a gesture', () => {
		expect(undo(amend(amend(record(begin('a'), 'b1'), 'b2'), 'b3')).present).toBe('a');
	});

	it('recognises its neighbours when the browser goes back or forward', () => {
		expect(visit(three, 'b', same)).toEqual(undo(three));
		expect(visit(undo(three), 'c', same)).toEqual(three);
		expect(visit(three, 'x', same)).toEqual({ past: ['a', 'b', 'c'], present: 'x', future: [] });
		expect(visit(three, 'c', same)).toEqual(three);
	});

	it('forgets steps older than two hundred', () => {
		let long = begin(0);
		for (let i = 1; i <= 300; i++) long = record(long, i);
		expect(long.past.length).toBe(200);
		expect(long.past[0]).toBe(100);
	});
});
