import { expect, it } from 'vitest';
import { models } from '../../../../../models';
import { unitWords } from './units';

it('writes every unit of the models in French', () => {
	const units = models.flatMap((model) =>
		[model.variables, model.parameters, model.levers, model.columns].flatMap((group) => Object.values(group).map(({ unit }) => unit))
	);
	// Words that are the same in both languages.
	const same = new Set(['document', 'application', 'service', 'structure', 'site', 'message', 'incident']);
	for (const word of new Set(units.flatMap((unit) => unit.match(/\p{L}+/gu) ?? []))) if (!same.has(word)) expect(unitWords(word, 'fr'), word).not.toBe(word);
});

it('reads as one says it', () => {
	expect(unitWords('person/year', 'fr')).toBe('personne/an');
	expect(unitWords('EUR/(person*year)', 'en')).toBe('€/(person·year)');
	expect(unitWords('1', 'fr')).toBe('sans unité');
});
