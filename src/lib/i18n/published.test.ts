import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedOn } from './published';

describe('a date of publication', () => {
	it('is said as exactly as it is known', () => {
		expect(publishedOn('2024-02-29', 'fr').date).toBe('29 février 2024');
		expect(publishedOn('2018-12', 'fr').date).toBe('décembre 2018');
		expect(publishedOn('2018-12', 'en').date).toBe('December 2018');
		expect(publishedOn('2020', 'fr').date).toBe('2020');
	});

	it('is said in English whatever the register says', () => {
		const words = (published: string) => publishedOn(published, 'en').words;
		expect(words('date non indiquée (automne 2022)')).toBe('autumn 2022');
		expect(words('date non indiquée (après sept. 2024)')).toBe('after September 2024');
		expect(words('fin 2022')).toBe('end of 2022');
		const register = readFileSync('models/data/sources.csv', 'utf8');
		const said = [...register.matchAll(/date non indiquée \(([^)]*)\)/g)].map(([all]) => words(all) ?? '');
		expect(said.length).toBeGreaterThan(10);
		expect(said.filter((one) => /[àâéèêîôûç]|\b(fin|sept\.|avis|PLF|Salon)/.test(one))).toEqual([]);
	});

	it('keeps the words of the register where it is none', () => {
		expect(publishedOn('date non indiquée (fin 2021)', 'fr')).toEqual({ date: null, words: 'fin 2021' });
		expect(publishedOn('date non indiquée', 'fr')).toEqual({ date: null, words: null });
		expect(publishedOn('', 'fr')).toEqual({ date: null, words: null });
	});
});
