import { describe, expect, it } from 'vitest';
import { cyber } from '../../models/cyber';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

const ALL_HIGH = { cyber_trainers: 3, cyber_obligation: 1, care_funding: 400e6, digital_floor: 0.05, security_floor: 0.25 };

describe('the cyber model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(cyber)).toEqual([]);
	});

	it('conserves hospitals and money', async () => {
		expect(await conserves(cyber)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(cyber)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(cyber)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(cyber)).toEqual([]);
		expect(await halvingStep(cyber, ALL_HIGH)).toEqual([]);
	});

	it('never has more practising hospitals than practised ones, nor more than there are', async () => {
		const subject = await bench(cyber, 16);
		const { singles } = subject.run(ALL_HIGH);
		const months = 168;
		const series = (run: number, id: string): Float64Array => {
			const from = (run * subject.outputs.length + subject.outputs.indexOf(id)) * months;
			return singles.subarray(from, from + months);
		};
		for (let run = 0; run < 16; run++) {
			series(run, 'practised_part').forEach((practised, month) => {
				expect(practised).toBeLessThanOrEqual(1 + 1e-9);
				expect(series(run, 'practising_part')[month]).toBeLessThanOrEqual(practised + 1e-9);
			});
		}
	});

	it('needs half an exercise for each hospital and year to keep all of them within two years', async () => {
		const subject = await bench(cyber, 4);
		const result = subject.run({ cyber_trainers: 3, cyber_obligation: 1 }, { exercise_pace: 4000, exercise_willing: 1, renewal_habit: 1 });
		expect(medianOf(result, subject.outputs.indexOf('practising_part'))[parseMonth('2032-12')]).toBeCloseTo(1, 3);
		expect(medianOf(result, subject.outputs.indexOf('exercises_per_hospital'))[parseMonth('2032-12')]).toBeCloseTo(0.5, 3);
	});

	it('shows no chance for budgets that nobody publishes', async () => {
		const subject = await bench(cyber, 8);
		const budgets = subject.run().answers.filter(({ target }) => target.endsWith('budget_2027'));
		expect(budgets.map(({ verdict, chance }) => [verdict, chance])).toEqual(Array(2).fill(['unmeasurable', null]));
	});
});
