import { describe, expect, it } from 'vitest';
import { messaging } from '../../models/messaging';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

describe('the messaging model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(messaging)).toEqual([]);
	});

	it('conserves professionals, hospitals and messages', async () => {
		expect(await conserves(messaging)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(messaging)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(messaging)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(messaging)).toEqual([]);
	});

	it('gives no chance for the milestone of instant messaging', async () => {
		const { answers } = (await bench(messaging, 8)).run({ mss_instant: 1 });
		expect(answers.map(({ verdict, chance }) => [verdict, chance])).toEqual([['unmeasurable', null]]);
	});

	it('sends 1.3 million messages in the first month for 158 thousand equipped, 1,030 hospitals of 3,300 and 306 messages a year', async () => {
		const subject = await bench(messaging, 4);
		const result = subject.run({}, { mss_equipped_2019: 158151, mss_use_2019: 306, mss_use_growth: 0.05, mss_innovation: 0, mss_imitation: 0 });
		const first = medianOf(result, subject.outputs.indexOf('mss_messages_month'))[0] ?? NaN;
		expect(first / ((158151 * (1030 / 3300) * 306) / 12)).toBeCloseTo(1, 1);
	});

	it('has nobody on instant messaging until it is offered', async () => {
		const subject = await bench(messaging, 8);
		const at = subject.outputs.indexOf('mss_instant_users');
		expect(Math.max(...medianOf(subject.run({ mss_campaigns: 0.5 }), at))).toBe(0);
		expect(Math.max(...medianOf(subject.run({ mss_instant: 1 }), at))).toBeGreaterThan(10000);
	});
});
