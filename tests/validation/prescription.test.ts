import { describe, expect, it } from 'vitest';
import { prescription } from '../../models/prescription';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

describe('the prescription model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(prescription)).toEqual([]);
	});

	it('conserves doctors, pharmacies and prescriptions', async () => {
		expect(await conserves(prescription)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(prescription)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(prescription)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(prescription)).toEqual([]);
	});

	it('creates nothing before December 2022, and never executes more than it creates', async () => {
		const { singles } = (await bench(prescription, 32)).run({ eprx_reading_drive: 0.5, eprx_pharmacy_installing: 3 });
		const outputs = Object.keys(prescription.outputs);
		const month = (run: number, output: string, at: number): number => singles[(run * outputs.length + outputs.indexOf(output)) * 168 + at] ?? NaN;
		for (let run = 0; run < 32; run++) {
			expect(month(run, 'eprx_created_total', parseMonth('2022-11'))).toBe(0);
			expect(month(run, 'eprx_executed_part', parseMonth('2032-12'))).toBeLessThanOrEqual(1);
		}
	});

	it('stops at the equipped doctors, whatever the pull of pharmacies', async () => {
		const subject = await bench(prescription, 8);
		const result = subject.run({ eprx_support: 3 }, { eprx_equipable: 0.5, eprx_cross: 5, eprx_obligation_share: 1 });
		expect(Math.max(...medianOf(result, subject.outputs.indexOf('eprx_doctors_part')))).toBeLessThanOrEqual(0.5);
	});

	it('holds the two targets of the end of 2024 as missed, by what was seen in October', async () => {
		const { answers } = (await bench(prescription, 8)).run();
		expect(answers.filter(({ verdict }) => verdict === 'missed').map(({ target }) => target)).toEqual([
			'eprescription_40000_2024',
			'eprescription_city_2024',
			'eprescription_city_2024'
		]);
	});
});
