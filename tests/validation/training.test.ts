import { describe, expect, it } from 'vitest';
import { training } from '../../models/training';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

describe('the training model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(training)).toEqual([]);
	});

	it('conserves students and professionals', async () => {
		expect(await conserves(training)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(training)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(training)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(training)).toEqual([]);
	});

	it('gives a chance to professionals, measured once, and none to students', async () => {
		const { answers } = (await bench(training, 8)).run();
		expect(answers.map(({ chance }) => chance === null)).toEqual([false, false, true, true, true]);
	});
});

describe('the arithmetic of training', () => {
	it('trains 10 % of two million with 43,000 places a year from May 2023, all filled, nobody leaving, less what the year of opening costs', async () => {
		const subject = await bench(training, 4);
		const assumed = { training_yield: 1, training_turnover: 0, training_forgetting: 0, training_course_pace: 5000 };
		const result = subject.run({ training_places: 43000 }, assumed);
		const share = medianOf(result, subject.outputs.indexOf('training_continuing_part'))[parseMonth('2027-12')] ?? NaN;
		expect(share).toBeGreaterThan(0.08);
		expect(share).toBeLessThan(0.1);
	});

	it('never trains more people than there are', async () => {
		const subject = await bench(training, 8);
		const result = subject.run({ training_places: 200000, training_courses: 4 }, { training_yield: 6, training_forgetting: 0 });
		expect(Math.max(...medianOf(result, subject.outputs.indexOf('training_all_part')))).toBeLessThanOrEqual(1);
	});
});
