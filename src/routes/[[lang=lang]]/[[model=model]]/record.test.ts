import type { Score, ShownForecast } from '$lib/engine/backtest/types';
import { describe, expect, it } from 'vitest';
import { doublingsOf, periodWords, place, ticksOf, valueWords, verdictOf } from './record';

const row: ShownForecast = {
	label: '',
	end: '2024-12-31',
	value: 200,
	unit: '',
	floor: false,
	band: [50, 80, 100, 125, 190],
	covered: false,
	naive: { persistence: 25, trend: null }
};

describe('the scale of past forecasts', () => {
	it('has the middle of the forecast in its middle, and doublings evenly apart', () => {
		expect(doublingsOf([row])).toBe(1);
		expect(ticksOf(2).map(({ ratio, x }) => [ratio, x])).toEqual([
			[0.25, 0],
			[0.5, 25],
			[1, 50],
			[2, 75],
			[4, 100]
		]);
		expect(place(row, 1).band[2]).toBe(50);
		expect(place(row, 2).observed).toEqual({ x: 75, cut: false });
	});

	it('grows with what was measured, and holds back absurd marks at its ends', () => {
		expect(doublingsOf([{ ...row, value: 500 }])).toBe(3);
		expect(doublingsOf([{ ...row, value: 5000 }])).toBe(3);
		expect(place(row, 1).persistence).toEqual({ x: 0, cut: true });
		expect(place(row, 1).trend).toBeNull();
	});
});

describe('the words of past forecasts', () => {
	it('say when', () => {
		expect(periodWords({ start: '2023-01-01', end: '2023-12-31' }, 'fr')).toBe('2023');
		expect(periodWords({ start: '2024-10-01', end: '2024-10-31' }, 'fr')).toBe('oct. 2024');
		expect(periodWords({ start: '2025-01-01', end: '2025-03-31' }, 'en')).toBe('Jan 2025 – Mar 2025');
		expect(periodWords({ end: '2023-02-13' }, 'fr')).toBe('13 février 2023');
	});

	it('say how much', () => {
		expect(valueWords(13_900_000, '', 'fr')).toBe('13,9\u00a0M');
		expect(valueWords(36, '%', 'fr')).toBe('36\u202f%');
		expect(valueWords(1.27, '×', 'en')).toBe('×\u00a01.27');
	});

	it('say which naive forecasts the model beats', () => {
		const score = (interval: number | null): Score => ({ rows: 1, covered: 1, medianError: 0, interval });
		const pair = (own: number | null, model: number | null) => ({ own: score(own), model: score(model) });
		expect(verdictOf({ naive: { persistence: pair(2, 1), trend: pair(2, 1) } })).toBe('both');
		expect(verdictOf({ naive: { persistence: pair(1, 2), trend: pair(2, 1) } })).toBe('trend');
		expect(verdictOf({ naive: { persistence: pair(1, 2), trend: pair(1, 2) } })).toBe('none');
		expect(verdictOf({ naive: { persistence: pair(null, null), trend: pair(null, null) } })).toBeNull();
	});
});
