import { describe, expect, it } from 'vitest';
import { LEVELS } from '$lib/engine/result';
import { MONTHS } from '$lib/engine/types';
import { at, bandOf, begins, crosses, leaves, P50, P95, referenceBands, shareAt } from './bands';
import { around } from './fixture';

describe('bands', () => {
	it('takes an output out and brings it to the unit shown', () => {
		const two = new Float64Array([...around(() => 0.1), ...around(() => 0.25)]);
		expect(at(bandOf(two, 1, 100), P50, 7)).toBe(25);
	});
	it('unpacks the reference in the layout of results', () => {
		const steps = Array.from({ length: MONTHS }, (_, month) => (month === 1 ? 1 : 0));
		const still = LEVELS.map(() => Array.from({ length: MONTHS }, () => 0));
		const flat = referenceBands({
			reference: {
				bands: [
					{ scale: 1, steps: still },
					{ scale: 0.5, steps: LEVELS.map(() => steps) }
				],
				answers: []
			}
		});
		expect(at(bandOf(flat, 0, 1), P50, 10)).toBe(0);
		expect(at(bandOf(flat, 1, 1), P95, 10)).toBe(5);
	});
});

describe('the month at which a scenario leaves the reference', () => {
	const reference = around(() => 1000);
	it('is the first that differs', () => {
		expect(
			leaves(
				reference,
				around((month) => (month < 100 ? 1000 : 1100)),
				0
			)
		).toBe(100);
	});
	it('is not before the earliest possible one', () => {
		expect(
			leaves(
				reference,
				around(() => 1010),
				96
			)
		).toBe(96);
	});
	it('ignores what four digits round away, near zero too', () => {
		expect(
			leaves(
				reference,
				around((month) => 1000 + (month % 2) * 0.5),
				0
			)
		).toBe(MONTHS);
		const growing = around((month) => month);
		const noisy = around((month) => month + 0.001);
		expect(leaves(growing, noisy, 0)).toBe(MONTHS);
	});
	it('sees a band that widens around the same median', () => {
		const wide = around(() => 1000);
		wide[4 * MONTHS + 120] = 1500;
		expect(leaves(reference, wide, 0)).toBe(120);
	});
});

describe('the month at which a median crosses a level', () => {
	it('is the first month at or past it', () => {
		expect(
			crosses(
				around((month) => month),
				50,
				'more',
				0
			)
		).toBe(50);
		expect(
			crosses(
				around((month) => 200 - month),
				150,
				'less',
				0
			)
		).toBe(50);
	});
	it('does not exist for a level that is never reached, or met from the start', () => {
		expect(
			crosses(
				around((month) => month),
				500,
				'more',
				0
			)
		).toBeNull();
		expect(
			crosses(
				around(() => 10),
				5,
				'more',
				0
			)
		).toBeNull();
	});
});

describe('the share of runs read between quantiles', () => {
	const band = around(() => 100);
	it('gives back the levels at the quantiles', () => {
		expect(shareAt(band, 0, 100, 'more')).toBeCloseTo(0.5, 12);
		expect(shareAt(band, 0, 95, 'more')).toBeCloseTo(0.75, 12);
		expect(shareAt(band, 0, 95, 'less')).toBeCloseTo(0.25, 12);
	});
	it('is nothing or all beyond the band', () => {
		expect(shareAt(band, 0, 200, 'more')).toBe(0);
		expect(shareAt(band, 0, 20, 'more')).toBe(1);
	});
	it('knows a band without width and a missing one', () => {
		expect(shareAt(new Float64Array(LEVELS.length * MONTHS).fill(5), 0, 5, 'more')).toBe(1);
		expect(shareAt(new Float64Array(LEVELS.length * MONTHS).fill(NaN), 0, 5, 'more')).toBeNull();
	});
});

it('begins where the first value counts', () => {
	expect(begins(around((month) => (month < 37 ? 0 : month)))).toBe(37);
	expect(begins(around(() => 0))).toBe(MONTHS);
});
