import { describe, expect, it } from 'vitest';
import { day, estimated, exact, monthEnd, monthLong, monthShort, number, rounded, short, withUnit } from './format';

describe('rounding in words', () => {
	it('says at most three digits, coarser as numbers grow', () => {
		expect([9.44, 45.6, 703, 1234, 12_345, 123_456].map((value) => rounded(value))).toEqual([9.4, 46, 700, 1200, 12_300, 123_000]);
	});
	it('keeps percents to the unit, and to the tenth below ten', () => {
		expect([3.24, 35.4, 104.2].map((value) => rounded(value, '%'))).toEqual([3.2, 35, 104]);
	});
	it('leaves a small share two digits', () => {
		expect(rounded(0.0234)).toBeCloseTo(0.023, 12);
		expect(rounded(0)).toBe(0);
	});
	it('never shows a floating-point tail', () => {
		for (let value = 0.1; value < 10; value += 0.1) expect(short(value, 'en').length).toBeLessThanOrEqual(3);
	});
});

describe('numbers', () => {
	it('writes millions before a noun as French does, and leaves abbreviations alone', () => {
		expect(short(7_900_000, 'fr', 'personnes')).toBe('7,9\u00a0M\u00a0de\u00a0personnes');
		expect(short(2_000_000, 'fr', 'actes par an')).toBe('2\u00a0M\u00a0d’actes par an');
		expect(short(78_000, 'fr', 'personnes')).toBe('78\u202f000\u00a0personnes');
		expect(short(2_000_000, 'fr', 'h par an')).toBe('2\u00a0M\u00a0h par an');
		expect(short(7_900_000, 'en', 'people')).toBe('7.9M\u00a0people');
	});
	it('separates thousands by a narrow unbreakable space in French', () => {
		expect(short(5012, 'fr')).toBe('5\u202f000');
		expect(short(5012, 'en')).toBe('5,000');
	});
	it('writes large numbers by millions and billions', () => {
		expect(short(250_400_000, 'fr')).toBe('250\u00a0M');
		expect(short(42_480_000, 'fr')).toBe('42,5\u00a0M');
		expect(short(1_312_000_000, 'fr')).toBe('1,3\u00a0Md');
		expect(short(1_312_000_000, 'en')).toBe('1.3bn');
	});
	it('puts the language’s space before the unit', () => {
		expect(withUnit('35', '%', 'fr')).toBe('35\u202f%');
		expect(withUnit('35', '%', 'en')).toBe('35%');
		expect(short(1600, 'fr', 'pers.')).toBe('1\u202f600\u00a0pers.');
	});
	it('writes no minus before zero and a true minus elsewhere', () => {
		expect(exact(-0.2, 0, 'fr')).toBe('0');
		expect(exact(2025.25, 1, 'en')).toMatch(/^2025\.[23]$/);
		expect(exact(2025, 0, 'en')).toBe('2,025');
		expect(short(-1234, 'fr')).toBe('−1\u202f200');
		expect(short(NaN, 'fr')).toBe('–');
	});
	it('reads what it writes and what people type', () => {
		for (const locale of ['fr', 'en'] as const)
			for (const value of [0, 12.5, 3000, 1_234_567.25, -4]) expect(number(exact(value, 2, locale), locale)).toBe(value);
		expect(number('3 000', 'fr')).toBe(3000);
		expect(number('12.5', 'fr')).toBe(12.5);
		for (const text of ['', 'abc', '1e5', '12,5,6', '--3', '-']) expect(number(text, 'fr')).toBeNull();
	});
});

describe('the number of a unit', () => {
	const fr = (text: string, unit: string) => withUnit(text, unit, 'fr').replace('\u00a0', ' ');
	const en = (text: string, unit: string) => withUnit(text, unit, 'en').replace('\u00a0', ' ');

	it('is singular below two in French, of its first noun alone', () => {
		expect([fr('0', 'personnes'), fr('1,5', 'actes par an'), fr('−1', 'médecins'), fr('1', 'établissements par an'), fr('0,5', 'ans')]).toEqual([
			'0 personne',
			'1,5 acte par an',
			'−1 médecin',
			'1 établissement par an',
			'0,5 an'
		]);
		expect([fr('2', 'personnes'), fr('10', 'actes'), fr('1\u202f600', 'sites'), fr('1', 'mois'), fr('0', 'cas d’usage'), fr('1', 'M de personnes')]).toEqual([
			'2 personnes',
			'10 actes',
			'1\u202f600 sites',
			'1 mois',
			'0 cas d’usage',
			'1 M de personnes'
		]);
	});

	it('is singular for one alone in English', () => {
		expect([en('1', 'people a year'), en('1', 'countries'), en('1', 'use cases'), en('1', 'départements'), en('1', 'M people')]).toEqual([
			'1 person a year',
			'1 country',
			'1 use case',
			'1 département',
			'1M people'
		]);
		expect([en('0', 'people'), en('1.5', 'acts'), en('1', 'pharmacies'), en('1', 'TB')]).toEqual(['0 people', '1.5 acts', '1 pharmacy', '1 TB']);
	});
});

describe('an estimate', () => {
	it('has three digits, but for a date in years', () => {
		expect([1647, 0.12345, 28.46, 83_512].map((value) => estimated(value, 1))).toEqual([1650, 0.123, 28.5, 83_500]);
		expect([estimated(2025.4, 1), estimated(2025, 0)]).toEqual([2025.4, 2030]);
	});
});

describe('dates', () => {
	it('names months', () => {
		expect(monthLong(107, 'fr')).toBe('décembre 2027');
		expect(monthShort(107, 'fr')).toBe('déc. 2027');
		expect(monthLong(0, 'en')).toBe('January 2019');
	});
	it('calls the end of December the end of the year', () => {
		expect(monthEnd(107, 'fr')).toBe('fin\u00a02027');
		expect(monthEnd(98, 'fr')).toBe('fin\u00a0mars 2027');
		expect(monthEnd(107, 'en')).toBe('end of\u00a02027');
	});
	it('writes a day, and leaves what is not one', () => {
		expect(day('2025-06-30', 'fr')).toBe('30 juin 2025');
		expect(day('2025-07-01', 'fr')).toBe('1er juillet 2025');
		expect(day('2025-07-11', 'fr')).toBe('11 juillet 2025');
		expect(day('2025-07-01', 'en')).toBe('1 July 2025');
		expect(day('soon', 'fr')).toBe('soon');
	});
});
