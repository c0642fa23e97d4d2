import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/engine/result';
import { datesSaid, hundred, percent, signed, signedRuns } from './words';

const answer = (part: Partial<Answer>): Answer => ({
	target: 't',
	reading: 'r',
	deadline: 107,
	verdict: 'ahead',
	chance: 0.4,
	horizon: 107,
	prospect: 0.4,
	medianDate: null,
	dates: null,
	...part
});
const years = (shares: Readonly<Record<number, number>>) => Array.from({ length: 15 }, (_, index) => shares[2019 + index] ?? 0);

describe('a chance out of a hundred', () => {
	it('is never rounded up to what it does not reach', () => {
		expect(hundred(0.499, 'fr')).toBe('49 tirages sur 100');
		expect(hundred(0.5, 'fr')).toBe('50 tirages sur 100');
		expect(hundred(0.29, 'en')).toBe('29 runs in 100');
	});

	it('says its ends as the page does', () => {
		expect(hundred(0.049, 'fr')).toBe('moins de 5 tirages sur 100');
		expect(hundred(0.951, 'en')).toBe('more than 95 runs in 100');
	});
});

describe('numbers', () => {
	it('of shares keep a decimal below ten percent', () => {
		expect([percent(0.344, 'fr'), percent(0.0144, 'fr'), percent(0.0996, 'en')]).toEqual(['34\u202f%', '1,4\u202f%', '10%']);
	});

	it('of differences bear their sign, but for nothing', () => {
		const display = { unit: 'people' };
		expect([signed(1234, display, 'en'), signed(-8, display, 'en'), signed(0, display, 'en')]).toEqual(['+1,200', '−8', '0']);
		expect([signedRuns(0.123), signedRuns(-0.01), signedRuns(0.001)]).toEqual(['+12', '−1', '0']);
	});
});

describe('the dates in a sentence', () => {
	it('give the middle nine tenths where they all pass', () => {
		const said = datesSaid(answer({ medianDate: 120, prospect: 0, dates: { years: years({ 2028: 0.4, 2029: 0.58, 2033: 0.02 }), p5: 110, p95: 130 } }), 'fr');
		expect(said).toBe('9 tirages sur 10 franchissent le cap entre **mars 2028** et **novembre 2029**, la moitié au plus tard en **janvier 2029**.');
	});

	it('say how many never do, with or without a median', () => {
		const half = datesSaid(answer({ medianDate: 120, dates: { years: years({ 2029: 0.7, 2033: 0.3 }), p5: 110, p95: null } }), 'fr');
		expect(half).toContain('**30 tirages sur 100** ne le franchissent jamais avant 2033.');
		const few = datesSaid(answer({ dates: { years: years({ 2029: 0.2, 2033: 0.8 }), p5: 110, p95: null } }), 'en');
		expect(few).toBe('The fastest 5 runs in 100 pass the mark by **March 2028**; **80 runs in 100** never do before 2033.');
	});

	it('say that next to none does', () => {
		expect(datesSaid(answer({ dates: { years: years({ 2033: 1 }), p5: null, p95: null } }), 'en')).toBe('Fewer than 5 runs in 100 pass the mark before 2033.');
		expect(datesSaid(answer({}), 'fr')).toBe('');
	});

	it('say that some fall back where fewer stand above at the horizon than have passed', () => {
		const dates = { years: years({ 2024: 1 }), p5: 62, p95: 70 };
		expect(datesSaid(answer({ medianDate: 65, prospect: 0.9, dates }), 'fr')).toContain('Certains repassent');
		expect(datesSaid(answer({ medianDate: 65, prospect: 1, dates }), 'fr')).not.toContain('Certains repassent');
	});
});
