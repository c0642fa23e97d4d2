import { describe, expect, it } from 'vitest';
import { place, silhouette, stepFor } from './slider';

describe('a slider', () => {
	it('keeps every mark within its track', () => {
		expect([place(5, [0, 10]), place(-3, [0, 10]), place(30, [0, 10]), place(1, [1, 1])]).toEqual([0.5, 0, 1, 0]);
	});

	it('has at most 200 stops, at round numbers', () => {
		expect(stepFor([0, 100], 0)).toBe(1);
		expect(stepFor([0, 1], 2)).toBe(0.01);
		expect(stepFor([0, 1000], 0)).toBe(5);
		expect(stepFor([0, 100], 1)).toBe(0.5);
	});

	it('draws no distribution where there is none', () => {
		expect(silhouette([0, 0])).toBe('');
		expect(silhouette([0, 2, 1])).toBe('M0 16L16.7 16.0L50.0 1.0L83.3 8.5L100 16Z');
	});
});
