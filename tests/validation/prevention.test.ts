import { describe, expect, it } from 'vitest';
import { prevention } from '../../models/prevention';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

describe('the prevention model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(prevention)).toEqual([]);
	});

	it('conserves what flows', async () => {
		expect(await conserves(prevention)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(prevention)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(prevention)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		const high = Object.fromEntries(Object.entries(prevention.levers).map(([id, { bounds }]) => [id, bounds[1]]));
		expect(await halvingStep(prevention)).toEqual([]);
		expect(await halvingStep(prevention, high)).toEqual([]);
	});
});

describe('the arithmetic of prevention', () => {
	it('enables nearly 6 million people: 21 million × 28 % of activated profiles', async () => {
		const subject = await bench(prevention, 4);
		const able = medianOf(subject.run({}, { questionnaire_date: 2024 }), subject.outputs.indexOf('people_able'));
		expect(able[parseMonth('2027-12')]).toBeCloseTo(21e6 * 0.278, -2);
	});

	it('shows no chance at all, since nothing was measured', async () => {
		const { answers } = (await bench(prevention, 4)).run();
		expect(answers.map(({ verdict, chance, prospect }) => [verdict, chance, prospect])).toEqual(answers.map(() => ['unmeasurable', null, null]));
		for (const { readings } of prevention.targets) for (const { unmeasured } of readings) expect(unmeasured).toBeDefined();
	});
});
