import { describe, expect, it } from 'vitest';
import { prevention } from '../../models/prevention';
import { loadModel } from '../../src/cli/loaded';
import { complete } from '../../src/lib/engine/ensemble';
import { parseMonth } from '../../src/lib/engine/months';
import { REFERENCE } from '../../src/lib/engine/release';
import { MONTHS } from '../../src/lib/engine/types';
import { bench, conserves, extremes, faults, halvingStep, signsHold } from './harness';

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
	it('enables 21 million people × the share of profiles that the activation model activates, run by run', async () => {
		const subject = await bench(prevention, 4);
		const { singles } = subject.run({}, { questionnaire_date: 2024 });
		const activation = (await loadModel(prevention)).kernel.upstream!.get('activation')!;
		const share = complete(activation.column('activated_share', REFERENCE, 4));
		const month = parseMonth('2027-12');
		for (let run = 0; run < 4; run++) {
			const able = singles[(run * subject.outputs.length + subject.outputs.indexOf('people_able')) * MONTHS + month]!;
			expect(able / (21e6 * share[(month + 1) * 4 + run]!)).toBeCloseTo(1, 9);
		}
	});

	it('shows no chance at all, since nothing was measured', async () => {
		const { answers } = (await bench(prevention, 4)).run();
		expect(answers.map(({ verdict, chance, prospect }) => [verdict, chance, prospect])).toEqual(answers.map(() => ['unmeasurable', null, null]));
		for (const { readings } of prevention.targets) for (const { unmeasured } of readings) expect(unmeasured).toBeDefined();
	});
});
