import { describe, expect, it } from 'vitest';
import { applications } from '../../models/applications';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

describe('the applications model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(applications)).toEqual([]);
	});

	it('conserves what flows', async () => {
		expect(await conserves(applications)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(applications)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(applications)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		const high = Object.fromEntries(Object.entries(applications.levers).map(([id, { bounds }]) => [id, bounds[1]]));
		expect(await halvingStep(applications)).toEqual([]);
		expect(await halvingStep(applications, high)).toEqual([]);
	});
});

describe('the arithmetic of applications', () => {
	it('lists what it examines × what it accepts, once the queue is long', async () => {
		const subject = await bench(applications, 4);
		const result = subject.run({ apps_review: 10 }, { apps_market: 500, apps_support_gain: 0 });
		const listed = medianOf(result, subject.outputs.indexOf('apps_listed'));
		expect(listed[parseMonth('2027-12')]).toBeLessThan(20 + 10 * 5);
	});

	it('counts 12 connections a year as at most 12 × 4.6 years by the end of 2027', async () => {
		const subject = await bench(applications, 16);
		const connected = medianOf(subject.run({ apps_exchange: 12 }), subject.outputs.indexOf('apps_connected'))[parseMonth('2027-12')] ?? NaN;
		expect(connected).toBeGreaterThan(0);
		expect(connected).toBeLessThan(12 * 4.6 * 2);
	});

	it('gives a chance to what was counted only: listed applications and PECAN files', async () => {
		const { answers } = (await bench(applications, 8)).run();
		const shown = answers.filter(({ chance }) => chance !== null).map(({ target, reading }) => `${target}.${reading}`);
		expect(shown).toEqual(['apps_2027.listed', 'pecan_2027.ans', 'pecan_2027.has']);
		expect(answers.find(({ target }) => target === 'monitoring_15')).toMatchObject({ verdict: 'unmeasurable', chance: null, prospect: null, medianDate: null });
	});

	it('may not call unmeasured a reading that was observed', () => {
		const [target, ...others] = applications.targets;
		const [reading, ...readings] = target.readings;
		const seen = { ...reading, observed: { value: 1, source: target.source, quote: 'one', met: false } };
		expect(faults({ ...applications, targets: [{ ...target, readings: [seen, ...readings] }, ...others] })).toEqual([
			'targets.apps_2027.readings.exchanging: a reading that was observed is not unmeasured'
		]);
	});
});
