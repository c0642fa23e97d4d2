import { describe, expect, it } from 'vitest';
import { hospital } from '../../models/hospital';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

const ALL_HIGH = { esms_funding: 300e6, record_coaching: 3, hopsun_pace: 1500, billing_teams: 3, imaging_teams: 3, eu_teams: 3 };

describe('the hospital model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(hospital)).toEqual([]);
	});

	it('conserves structures, hospitals, sites and countries', async () => {
		expect(await conserves(hospital)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(hospital)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(hospital)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(hospital)).toEqual([]);
		expect(await halvingStep(hospital, ALL_HIGH)).toEqual([]);
	});

	it('funds 11,300 structures with 190 million at 16,800 euros each', async () => {
		const subject = await bench(hospital, 4);
		const funded = medianOf(subject.run({}, { esms_cost: 190e6 / 11300 }), subject.outputs.indexOf('esms_structures'));
		expect((funded[parseMonth('2023-06')] ?? NaN) / 11300).toBeCloseTo(1, 2);
	});

	it('tells a chance only of what is measured', async () => {
		const subject = await bench(hospital, 8);
		const told = subject.run().answers.filter(({ chance }) => chance !== null);
		expect(new Set(told.map(({ target }) => target))).toEqual(new Set(['esms_2025']));
	});
});
