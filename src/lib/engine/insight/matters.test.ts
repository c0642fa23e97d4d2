import { describe, expect, it } from 'vitest';
import { priorDraws } from '../draws';
import { complete, createEnsemble, withFixed } from '../ensemble';
import { example } from '../example.fixture';
import { javascriptBackend } from '../javascript-backend';
import { loadKernel } from '../../../cli/kernel';
import { compile } from '../plan';
import { REFERENCE } from '../release';
import { matters } from './matters';
import { outcomeOf } from './goal';

const RUNS = 256;
const { plan, kernel } = compile(example, '2025-06-30');
const ensemble = createEnsemble(
	plan,
	javascriptBackend(plan, await loadKernel(kernel)),
	withFixed(plan, priorDraws(example.parameters, 'example:1', RUNS), RUNS)
);
const found = matters(ensemble, example, [], REFERENCE);

describe('what matters most', () => {
	it('is told for every reading of every target', () => {
		expect(Object.keys(found)).toEqual(example.targets.flatMap(({ id, readings }) => readings.map((reading) => `${id}.${reading.id}`)));
	});

	it('puts each lever at whichever bound helps, with what a run there gives, the most helpful first', () => {
		const [target] = example.targets;
		const goal = { target: target.id, reading: target.readings[0].id, at: 'horizon' } as const;
		const { levers } = found[`${goal.target}.${goal.reading}`]!;
		expect(levers.length).toBeGreaterThan(0);
		for (const lever of levers) {
			expect(example.levers[lever.id]!.bounds).toContain(lever.value);
			const outcome = outcomeOf(plan, complete(ensemble.run({ ...REFERENCE, levers: { [lever.id]: lever.value } }, RUNS)), goal);
			expect(lever.median).toBe(outcome.median);
			expect(lever.prospect).toBe(outcome.chance);
		}
		const prospects = levers.map(({ prospect }) => prospect!);
		expect(prospects).toEqual([...prospects].sort((a, b) => b - a));
	});

	it('lists assumptions above the noise only, the heaviest first, by name', () => {
		for (const { assumptions } of Object.values(found)) {
			expect(assumptions.map(({ share }) => share)).toEqual(assumptions.map(({ share }) => share).sort((a, b) => b - a));
			for (const { id, label, share } of assumptions) {
				expect(label).toEqual(example.parameters[id]!.label);
				expect(share).toBeGreaterThan(0);
			}
		}
	});
});
