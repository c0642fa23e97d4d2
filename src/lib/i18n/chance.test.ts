import { describe, expect, it } from 'vitest';
import { chanceClass, chanceShort, dotsFilled, frequency, saidOf } from './chance';
import { m } from './index';

describe('chances in words', () => {
	it('judges the raw share, not its rounding', () => {
		expect([0.9, 0.899, 0.65, 0.649, 0.35, 0.349, 0.1, 0.099, 0].map(chanceClass)).toEqual([
			'sure',
			'likely',
			'likely',
			'open',
			'open',
			'unlikely',
			'unlikely',
			'out',
			'out'
		]);
	});

	it('says the ends out of 100 and the rest out of 10', () => {
		expect(frequency(0.049)).toEqual({ sign: '<', count: 5, of: 100 });
		expect(frequency(0.1)).toEqual({ sign: '', count: 1, of: 10 });
		expect(frequency(0.44)).toEqual({ sign: '', count: 4, of: 10 });
		expect(frequency(0.95)).toEqual({ sign: '', count: 9, of: 10 });
		expect(frequency(0.951)).toEqual({ sign: '>', count: 95, of: 100 });
	});

	it('never says a count of another class than that of the share', () => {
		for (let runs = 52; runs <= 972; runs++) {
			const { sign, count, of } = frequency(runs / 1024);
			expect(chanceClass(sign === '<' ? count / of - 1e-9 : count / of), String(runs)).toBe(chanceClass(runs / 1024));
		}
		expect([0.05, 0.099].map((share) => chanceShort(share, 'fr'))).toEqual(['< 1 sur 10', '< 1 sur 10']);
		expect(saidOf(0.88, m.tab_runs, 'en')).toBe('fewer than 9 in 10');
	});

	it('fills no dot below 5 in 100 and every dot above 95', () => {
		expect([0, 0.04, 0.07, 0.3, 0.88, 0.9, 0.96, 1].map(dotsFilled)).toEqual([0, 0, 0, 3, 8, 9, 10, 10]);
	});
});
