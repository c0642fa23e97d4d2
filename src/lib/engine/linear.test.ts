import { describe, expect, it } from 'vitest';
import { models } from '../../../models';
import { toLines } from './linear';
import type { Model, Variable } from './types';

const variable = (equation: string, label: string, points?: [number, number][]): Variable => ({
	kind: 'auxiliary',
	label: { fr: label, en: `${label} (en)` },
	unit: '1',
	equation,
	...(points && { points })
});

const model = {
	variables: {
		a: variable('0', 'Part'),
		b: variable('0', 'Reste'),
		c: variable('0', 'Perte < gain'),
		people: { kind: 'stock', label: { fr: 'Personnes', en: 'People' }, unit: 'person', initial: 'a', inflows: ['a'], outflows: ['c'] }
	},
	parameters: {},
	levers: {},
	columns: {}
} as unknown as Model;

const lines = (one: Variable, id = 'x', language: 'fr' | 'en' = 'fr') =>
	toLines(id, one, model, language).map((line) => line.replace(/<\/?u>/g, '').replace(/\s/g, ' '));
const shown = (equation: string, language: 'fr' | 'en' = 'fr') => lines(variable(equation, 'x'), 'x', language).map((line) => line.replace(/^x = /, ''));

describe('an equation on lines', () => {
	it('keeps the order of what is computed, with the parentheses that it needs and no other', () => {
		expect(shown('a * b / (a + b)')).toEqual(['Part × Reste / (Part + Reste)']);
		expect(shown('a - (b - a)')).toEqual(['Part − (Reste − Part)']);
		expect(shown('a / (b * 2)')).toEqual(['Part / (Reste × 2)']);
		expect(shown('(a + b)^-1')).toEqual(['(Part + Reste) ^ (−1)']);
		expect(shown('(a ^ b) ^ 2')).toEqual(['(Part ^ Reste) ^ 2']);
	});

	it('says choices and functions in the language', () => {
		expect(shown('IF a >= TIME THEN 1.5 ELSE 0')).toEqual(['si Part ≥ t : 1,5 ; sinon : 0']);
		expect(shown('SAFEDIV(a, b + 1, 2)', 'en')).toEqual(['if Reste (en) + 1 ≠ 0: Part (en) / (Reste (en) + 1); otherwise: 2']);
		expect(shown('MIN(a, MAX(b, 1)) * SAFEDIV(a, b)')).toEqual(['min(Part ; max(Reste ; 1)) × (si Reste ≠ 0 : Part / Reste ; sinon : 0)']);
		expect(shown('DELAY3(a, b)')).toEqual(['retard 3(Part ; Reste)']);
	});

	it('gives a stock its change and its start, a curve its points, and escapes labels', () => {
		expect(lines(model.variables.people!, 'people')).toEqual(['d Personnes / dt = Part − Perte &lt; gain', 'Personnes au 1er janvier 2019 = Part']);
		expect(
			lines(
				variable('a', 'x', [
					[0, 1.5],
					[2, 3]
				])
			)
		).toEqual(['x = courbe de (Part)', 'par les points (0 ; 1,5), (2 ; 3)']);
	});

	it('reads every equation of the catalogue', () => {
		for (const one of models)
			for (const [id, each] of Object.entries(one.variables)) for (const line of toLines(id, each, one, 'fr')) expect(line, `${one.id} ${id}`).toMatch(/\S/);
	});
});
