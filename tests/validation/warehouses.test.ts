import { describe, expect, it } from 'vitest';
import { warehouses } from '../../models/warehouses';
import { parseMonth } from '../../src/lib/engine/months';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

const ALL_HIGH = { eds_funding: 120e6, warehouse_rules: 3, rd_calls: 3, observatory_teams: 4, eu_cooperation: 3 };

describe('the warehouses model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(warehouses)).toEqual([]);
	});

	it('conserves projects, warehouses and money', async () => {
		expect(await conserves(warehouses)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(warehouses)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(warehouses)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(warehouses)).toEqual([]);
		expect(await halvingStep(warehouses, ALL_HIGH)).toEqual([]);
	});

	it('funds no more projects than money pays for', async () => {
		const subject = await bench(warehouses, 4);
		const result = subject.run({}, { eds_cost: 75e6 / 16 });
		const end = (id: string): number => medianOf(result, subject.outputs.indexOf(id))[parseMonth('2032-12')] ?? NaN;
		expect(end('eds_funded')).toBeLessThanOrEqual(16 + 1e-6);
		expect(end('eds_funded') * (75e6 / 16)).toBeCloseTo(end('eds_money'), 0);
	});

	it('takes 234 million for fifty warehouses at the price of the first sixteen', () => {
		expect((50 * 75) / 16).toBeCloseTo(234.4, 1);
	});

	it('shows no chance for what nobody counts', async () => {
		const subject = await bench(warehouses, 8);
		const answers = subject.run().answers;
		expect(answers.filter(({ chance }) => chance === null).map(({ target }) => target)).toEqual(['eu_use_cases_2025', 'rd_2026', 'observatory_2026']);
		expect(answers.find(({ target }) => target === 'eds_call_2024')?.verdict).toBe('met');
	});
});
