import { describe, expect, it } from 'vitest';
import { activation } from '../../models/activation';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

describe('the activation model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(activation)).toEqual([]);
	});

	it('conserves people', async () => {
		expect(await conserves(activation)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(activation)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(activation)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(activation)).toEqual([]);
		expect(await halvingStep(activation, { activation_campaigns: 1, activation_notifications: 3, activation_desks: 8000 })).toEqual([]);
	});

	it('never activates more profiles than are open', async () => {
		const subject = await bench(activation, 8);
		const result = subject.run({ activation_campaigns: 1, activation_notifications: 3, activation_desks: 8000 }, { potential_share: 1, campaign_yield: 1 });
		const share = medianOf(result, subject.outputs.indexOf('activated_part'));
		expect(Math.max(...share)).toBeLessThanOrEqual(1);
		expect(share.at(-1)).toBeGreaterThan(0.9);
	});

	it('answers the two readings of the 2018 target in opposite ways', async () => {
		const subject = await bench(activation, 8);
		expect(subject.run().answers.map(({ verdict }) => verdict)).toEqual(['missed', 'met']);
	});
});

describe('the arithmetic of activation', () => {
	it('wins 1 - e^(-0.15) of those who remain in a year of 15 % a year', async () => {
		const subject = await bench(activation, 4);
		const result = subject.run(
			{},
			{ potential_share: 1, future_pace: 1, plain_activation: 0, mailing_effect: 0, new_regime: 0.15, regime_date: 2023.2, mediated_share: 0 }
		);
		const left = (month: string): number => 1 - (medianOf(result, subject.outputs.indexOf('activated_part'))[parseMonth(month)] ?? NaN);
		expect(left('2026-12') / left('2025-12')).toBeCloseTo(Math.exp(-0.15), 6);
	});

	it('activates about the people that desks meet, as long as few have activated', async () => {
		const subject = await bench(activation, 4);
		const nothing = { potential_share: 1, plain_activation: 0, mailing_effect: 0, new_regime: 0, people_per_desk: 300, mediated_share: 0 };
		const month = medianOf(subject.run({ activation_desks: 3000 }, nothing), subject.outputs.indexOf('activations'))[parseMonth('2024-05')] ?? NaN;
		expect(month / ((3000 * 300) / 12)).toBeCloseTo(1, 1);
	});
});
