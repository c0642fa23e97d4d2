import { describe, expect, it } from 'vitest';
import { publishedOn } from './published';

describe('a date of publication', () => {
	it('is said as exactly as it is known', () => {
		expect(publishedOn('2024-02-29', 'fr').date).toBe('29 février 2024');
		expect(publishedOn('2018-12', 'fr').date).toBe('décembre 2018');
		expect(publishedOn('2018-12', 'en').date).toBe('December 2018');
		expect(publishedOn('2020', 'fr').date).toBe('2020');
	});

	it('keeps the words of the register where it is none', () => {
		expect(publishedOn('date non indiquée (fin 2021)', 'fr')).toEqual({ date: null, words: 'fin 2021' });
		expect(publishedOn('date non indiquée', 'fr')).toEqual({ date: null, words: null });
		expect(publishedOn('', 'fr')).toEqual({ date: null, words: null });
	});
});
