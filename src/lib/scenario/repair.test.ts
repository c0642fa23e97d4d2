import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, Repairs } from './repair';

describe('repairs', () => {
	const gathered = (count: number) => {
		const repairs = new Repairs();
		for (let i = 0; i < count; i++) repairs.add(() => ({ code: 'newer-form', given: String(i) }));
		return repairs.list();
	};
	const first = (count: number) => Array.from({ length: count }, (_, i) => ({ code: 'newer-form', given: String(i) }));

	it('are listed in order, twenty of them, and the rest is counted', () => {
		expect(gathered(0)).toEqual([]);
		expect(gathered(20)).toEqual(first(20));
		expect(gathered(21)).toEqual([...first(20), { code: 'more', count: 1 }]);
		expect(gathered(500)).toEqual([...first(20), { code: 'more', count: 480 }]);
	});

	it('that are only counted are never made', () => {
		const repairs = new Repairs();
		let made = 0;
		for (let i = 0; i < 100; i++) {
			repairs.add(() => {
				made++;
				return { code: 'cut' };
			});
		}
		expect(made).toBe(20);
	});

	it('that were listed stay as they were', () => {
		const repairs = new Repairs();
		repairs.add(() => ({ code: 'cut' }));
		const before = repairs.list();
		repairs.add(() => ({ code: 'cut' }));
		expect(before).toEqual([{ code: 'cut' }]);
	});
});

describe('an excerpt', () => {
	it('keeps forty characters, whatever they take', () => {
		for (const character of ['a', 'é', '\u{1f600}']) {
			expect(excerpt(character.repeat(40))).toBe(character.repeat(40));
			for (const longer of [41, 42, 43, 60, 80, 90, 10_000]) expect(excerpt(character.repeat(longer))).toBe(`${character.repeat(40)}…`);
		}
		expect(excerpt('')).toBe('');
	});

	it('is never cut through the middle of a character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				const shown = excerpt(text);
				expect(shown.isWellFormed()).toBe(true);
				expect([...shown].length).toBeLessThanOrEqual(41);
				expect(text.startsWith(shown.replace(/…$/, ''))).toBe(true);
			}),
			{ numRuns: 200, seed: 2027 }
		);
	});
});
