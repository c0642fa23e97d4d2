import { describe, expect, it } from 'vitest';
import { models } from '../../../../models';
import { strengthOf } from './strength';

const modelOf = (id: string) => models.find((model) => model.id === id)!;

describe('the strength of a link', () => {
	it('is the assumption that multiplies what is taken', () => {
		expect(strengthOf(modelOf('teleconsultation'), 'people_autonomous')).toBe('mediation_effect');
	});

	it('is found behind another term of the product', () => {
		expect(strengthOf(modelOf('documents'), 'ins_qualified')).toBe('identity_link');
	});

	it('is a number that may be zero, for every link that has one', () => {
		for (const model of models)
			for (const [id, column] of Object.entries(model.columns)) {
				const strength = 'upstream' in column ? strengthOf(model, id) : undefined;
				if (strength === undefined) continue;
				const { bounds, distribution } = model.parameters[strength]!;
				expect(bounds?.[0] ?? ('low' in distribution ? distribution.low : 1), strength).toBeLessThanOrEqual(0);
			}
	});

	it('is absent where no assumption cuts the link', () => {
		const model = modelOf('teleconsultation');
		const parameters = { ...model.parameters, mediation_effect: { ...model.parameters.mediation_effect!, distribution: { kind: 'fixed', value: 1 } } } as const;
		expect(strengthOf({ ...model, parameters }, 'people_autonomous')).toBeUndefined();
	});
});
