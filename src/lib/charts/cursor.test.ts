import { expect, it } from 'vitest';
import { MONTHS } from '$lib/engine/types';
import { Cursor } from './cursor.svelte';
import { between } from './easing';

const cursor = () => new Cursor(() => ({ start: 24, rest: 107 }));

it('rests on the deadline', () => {
	expect(cursor().month).toBe(107);
});

it('follows the mouse and goes back when it leaves', () => {
	const read = cursor();
	read.hover(60);
	expect(read.month).toBe(60);
	read.leave();
	expect(read.month).toBe(107);
	read.pin(70);
	read.hover(60);
	read.leave();
	expect(read.month).toBe(70);
});

it('obeys the keyboard within the axis, and leaves other keys alone', () => {
	const read = cursor();
	const after = (key: string) => (read.press(key), read.month);
	expect(['ArrowRight', 'PageUp', 'PageDown', 'ArrowLeft', 'Home', 'ArrowLeft', 'End', 'ArrowRight'].map(after)).toEqual([
		108,
		120,
		108,
		107,
		24,
		24,
		MONTHS - 1,
		MONTHS - 1
	]);
	expect(read.press('Tab')).toBe(false);
	expect(read.press('constructor')).toBe(false);
	expect(read.press('Escape')).toBe(true);
	expect(read.month).toBe(107);
	expect(read.press('Escape')).toBe(false);
});

it('eases from one axis to another without passing it', () => {
	expect(between([0, 10], [0, 20], 0)).toEqual([0, 10]);
	expect(between([0, 10], [0, 20], 1)).toEqual([0, 20]);
	expect(between([0, 10], [0, 20], 0.5)[1]).toBeCloseTo(18.75, 9);
});
