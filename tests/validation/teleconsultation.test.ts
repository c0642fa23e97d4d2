import { describe, expect, it } from 'vitest';
import { teleconsultation } from '../../models/teleconsultation';
import { uncertain } from '../../src/lib/engine/draws';
import { parseMonth } from '../../src/lib/engine/months';
import { MONTHS, type Column, type Model } from '../../src/lib/engine/types';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold, type Bench } from './harness';

const GROUPS = ['never', 'committed', 'occasional', 'stopped'];
/** Hours freed can be negative: remote acts that lead to too many office visits cost time. */
const SIGNED = ['hours_year'];

/** The model with single variables among its outputs. */
function watching(ids: readonly string[]): Model {
	const outputs = ids.map((id) => [id, { ...teleconsultation.outputs['doctors_share']!, of: id }] as const);
	return { ...teleconsultation, outputs: { ...teleconsultation.outputs, ...Object.fromEntries(outputs) } };
}

function median(subject: Bench, result: ReturnType<Bench['run']>, output: string, month: string): number {
	return medianOf(result, subject.outputs.indexOf(output))[parseMonth(month)] ?? NaN;
}

describe('the teleconsultation model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(teleconsultation)).toEqual([]);
	});

	it('samples fewer parameters than it has measurements', () => {
		// The strengths of the links with other models are apart: nothing here informs them.
		const links = ['mediation_effect', 'activation_effect', 'training_link', 'sas_shift'];
		expect(uncertain(teleconsultation.parameters).filter((id) => !links.includes(id)).length).toBeLessThanOrEqual(34);
	});

	it('conserves doctors and acts', { timeout: 60_000 }, async () => {
		expect(await conserves(teleconsultation)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', { timeout: 60_000 }, async () => {
		expect(await extremes(teleconsultation, SIGNED)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', { timeout: 60_000 }, async () => {
		expect(await signsHold(teleconsultation)).toEqual([]);
	});

	it('does not depend on its step', { timeout: 60_000 }, async () => {
		expect(await halvingStep(teleconsultation)).toEqual([]);
		expect(await halvingStep(teleconsultation, teleconsultation.presets.at(-1)!.levers)).toEqual([]);
	});

	it('counts every doctor in one group and one only, whatever the levers', async () => {
		for (const [prefix, doctors] of [
			['gp', 55_546],
			['sp', 56_613]
		] as const) {
			const subject = await bench(watching(GROUPS.map((group) => `${prefix}_${group}`)), 8);
			const { singles } = subject.run({ doctors_trained: 0.3, fee_ratio: 1.5 });
			for (let run = 0; run < 8; run++) {
				for (const month of [0, 15, 60, 167]) {
					const at = (id: string) => singles[(run * subject.outputs.length + subject.outputs.indexOf(`${prefix}_${id}`)) * MONTHS + month]!;
					expect(GROUPS.reduce((sum, id) => sum + at(id), 0)).toBeCloseTo(doctors, 5);
				}
			}
		}
	});

	it('adds its channels up to its total', async () => {
		const subject = await bench(teleconsultation, 4);
		const { singles } = subject.run();
		for (let run = 0; run < 4; run++) {
			const at = (id: string) => singles[(run * subject.outputs.length + subject.outputs.indexOf(id)) * MONTHS + 90]!;
			expect(at('gp_acts_year') + at('sp_acts_year') + at('platform_acts_year') + at('centre_acts_year')).toBeCloseTo(at('acts_year'), 3);
		}
	});
});

describe('the two readings of 35 %', () => {
	it('the share of activity is out of reach by construction: the cap times the doctors who do it', async () => {
		const subject = await bench(teleconsultation, 64);
		const result = subject.run();
		for (const month of ['2023-12', '2024-12']) {
			const ceiling = median(subject, result, 'activity_ceiling', month);
			expect(ceiling).toBeLessThanOrEqual(0.2 * median(subject, result, 'doctors_share', month) * 1.001);
			expect(median(subject, result, 'activity_share_year', month)).toBeLessThan(ceiling);
			expect(ceiling).toBeLessThan(0.35);
		}
	});

	it('does not reach 35 % of activity even with every lever at its best end', async () => {
		const subject = await bench(teleconsultation, 64);
		const best = Object.fromEntries(Object.entries(teleconsultation.levers).map(([id, { bounds }]) => [id, bounds[1]]));
		expect(median(subject, subject.run(best), 'activity_share_year', '2032-12')).toBeLessThan(0.35);
	});
});

it('Covid is data: without its columns, spring 2020 shows no peak', async () => {
	const flat = (id: string): [string, Column] => [id, { ...teleconsultation.columns[id]!, points: [{ from: '2019-01', value: 0 }] }];
	const calm: Model = {
		...teleconsultation,
		columns: { ...teleconsultation.columns, ...Object.fromEntries(['lockdown_2020', 'covid_spring', 'covid_later'].map(flat)) }
	};
	const [with_, without] = await Promise.all([bench(teleconsultation, 32), bench(calm, 32)]);
	const peak = (subject: Bench) => median(subject, subject.run(), 'acts_month', '2020-04') / median(subject, subject.run(), 'acts_month', '2020-02');
	expect(peak(with_)).toBeGreaterThan(20);
	expect(peak(without)).toBeLessThan(1.5);
});
