import { describe, expect, it } from 'vitest';
import { chanceClass, dotsFilled, frequency } from './chance';

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
		expect(frequency(0.049)).toEqual({ kind: 'below' });
		expect(frequency(0.05)).toEqual({ kind: 'tenths', count: 1 });
		expect(frequency(0.44)).toEqual({ kind: 'tenths', count: 4 });
		expect(frequency(0.95)).toEqual({ kind: 'tenths', count: 9 });
		expect(frequency(0.951)).toEqual({ kind: 'above' });
	});

	it('fills no dot below 5 in 100 and every dot above 95', () => {
		expect([0, 0.04, 0.3, 0.96, 1].map(dotsFilled)).toEqual([0, 0, 3, 10, 10]);
	});
});
