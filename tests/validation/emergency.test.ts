import { describe, expect, it } from 'vitest';
import { emergency } from '../../models/emergency';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

const ALL_HIGH = { sas_support: 3, sas_teams: 3, banner_teams: 5 };

describe('the emergency model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(emergency)).toEqual([]);
	});

	it('conserves départements and SAMU', async () => {
		expect(await conserves(emergency)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(emergency)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(emergency)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(emergency)).toEqual([]);
		expect(await halvingStep(emergency, ALL_HIGH)).toEqual([]);
	});

	it('covers half of the people with 31 services when the first départements weigh 1.9 times the mean', () => {
		const share = 31 / 101;
		expect(share * (1 + 0.9 * (1 - share))).toBeCloseTo(0.5, 2);
	});

	it('has 22 pilots agreed, and no more départements than there are', async () => {
		const subject = await bench(emergency, 8);
		const open = medianOf(subject.run(ALL_HIGH, { sas_reluctance: 0, sas_agreement: 12 }), subject.outputs.indexOf('sas_open'));
		expect(open[parseMonth('2020-09')]).toBe(0);
		expect(Math.max(...open)).toBeLessThanOrEqual(101);
		expect(open.at(-1)).toBeGreaterThan(100.5);
	});

	it('tells the two calendars that are over as missed, and no chance for the banner', async () => {
		const subject = await bench(emergency, 8);
		const answers = subject.run().answers;
		expect(answers.filter(({ target }) => target === 'sas_2023' || target === 'sas_summer_2024').map(({ verdict }) => verdict)).toEqual(
			Array(4).fill('missed')
		);
		expect(answers.find(({ target }) => target === 'samu_banner_2027')).toMatchObject({ verdict: 'unmeasurable', chance: null, prospect: null });
	});
});
