import { describe, expect, it } from 'vitest';
import { moveOf, type Said } from './moves';

const row = (over: Partial<Said> = {}): Said => ({
	words: ['Manqué', 'Probable'],
	runs: '8 tirages sur 10',
	medians: [
		{ value: 31_010, said: '31 000' },
		{ value: 52_040, said: '52 000' }
	],
	...over
});

describe('what the scenario changes in a row', () => {
	it('is nothing where the same is said, though the runs differ underneath', () => {
		expect(moveOf(row({ medians: [row().medians[0]!, { value: 52_048, said: '52 000' }] }), row(), 0)).toBeNull();
	});

	it('is the answer where a word differs, numbers alone where a count or a median does', () => {
		expect(moveOf(row({ words: ['Manqué', 'Presque sûr'] }), row(), 0)).toEqual({ answer: true, runs: false, medians: [false, false] });
		expect(moveOf(row({ runs: '9 tirages sur 10' }), row(), 0)).toEqual({ answer: false, runs: true, medians: [false, false] });
		expect(moveOf(row({ medians: [row().medians[0]!, { value: 53_100, said: '53 100' }] }), row(), 5)?.medians).toEqual([false, true]);
	});

	it('is not the rounding in which the reference’s curve was sent', () => {
		const near = row({ medians: [{ value: 31_051, said: '31 100' }, row().medians[1]!] });
		const kept = row({ medians: [{ value: 31_049, said: '31 000' }, row().medians[1]!] });
		expect(moveOf(near, kept, 5)).toBeNull();
		expect(moveOf(near, kept, 0)?.medians).toEqual([true, false]);
	});
});
