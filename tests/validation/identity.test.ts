import { describe, expect, it } from 'vitest';
import { identity } from '../../models/identity';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

describe('the identity model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(identity)).toEqual([]);
	});

	it('conserves what flows', async () => {
		expect(await conserves(identity)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(identity)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(identity)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		const high = Object.fromEntries(Object.entries(identity.levers).map(([id, { bounds }]) => [id, bounds[1]]));
		expect(await halvingStep(identity)).toEqual([]);
		expect(await halvingStep(identity, high)).toEqual([]);
	});
});

describe('the arithmetic of identity', () => {
	it('opens all of France through one path in March 2025, and 8 then 23 départements through the complete one', async () => {
		const subject = await bench(identity, 4);
		const result = subject.run({}, {}, parseMonth('2027-01'));
		expect(medianOf(result, subject.outputs.indexOf('france_open'))[parseMonth('2025-04')]).toBe(1);
		const open = medianOf(result, subject.outputs.indexOf('departments_open'));
		expect(open[parseMonth('2023-12')]).toBeGreaterThan(5);
		expect(open[parseMonth('2023-12')]).toBeLessThan(12);
	});

	it('opens 38 départements a year from mid-2023 to the 101 of the end of 2025, and no more', async () => {
		const subject = await bench(identity, 8);
		const open = medianOf(subject.run({ acv_teams: 80 }), subject.outputs.indexOf('departments_open'));
		expect(open.at(-1)).toBeCloseTo(101, 3);
	});

	it('qualifies at most what can be qualified, less what turns over', async () => {
		const subject = await bench(identity, 8);
		const share = medianOf(subject.run({ ins_pace: 3 }), subject.outputs.indexOf('identities_qualified'));
		expect(share.at(-1)).toBeLessThan(0.99);
		expect(share.at(-1)).toBeGreaterThan(0.7);
	});

	it('gives no chance to the identities, which nobody counts', async () => {
		const { answers } = (await bench(identity, 8)).run();
		expect(answers.map(({ verdict }) => verdict)).toEqual(['ahead', 'ahead', 'ahead', 'unmeasurable']);
	});
});
