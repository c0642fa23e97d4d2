import { describe, expect, it } from 'vitest';
import { models } from '../../../../models';
import { observations, sources } from '../../../../models/facts';
import { LIMIT_NUMBERS, limits } from '../../../../models/limits';
import { filled, limitNumbers } from './numbers.server';
import { readFit } from '../../../cli/reports';

const fits = new Map(
	models.flatMap((model) => {
		const fit = readFit(model);
		return fit ? [[model.id, fit] as const] : [];
	})
);
const cut = { model: { rows: 5, covered: 4 }, tests: 'priors' };
const manifests = [{ draws: { runs: 1024 }, backtests: { cuts: [cut, { ...cut, tests: 'fit' }] } }, { draws: { runs: 1024 } }] as unknown as Parameters<
	typeof limitNumbers
>[0]['manifests'];
const numbers = limitNumbers({ models, manifests, fits, sources: [...sources().values()], observations: observations() });

describe('the numbers of the page of limits', () => {
	it('are those of the data', () => {
		expect(numbers.models).toBe(models.length);
		expect(numbers.sources).toBe(sources().size);
		expect(numbers.covered).toBeLessThanOrEqual(numbers.rows);
		expect(numbers.reached).toBeLessThanOrEqual(numbers.covered);
		expect(numbers.assumed).toBeLessThanOrEqual(numbers.parameters);
		expect(numbers).toMatchObject({ tests: 2, forecasts: 10, inside: 8, priors: 1, runs: 1024 });
	});

	it('are all said somewhere, and no text names another', () => {
		const texts = limits.flatMap(({ statements }) => statements.map(({ text }) => text));
		for (const name of LIMIT_NUMBERS) {
			expect(
				texts.some(({ fr }) => fr.includes(`{${name}}`)),
				name
			).toBe(true);
		}
		const given = Object.fromEntries([...LIMIT_NUMBERS, 'day'].map((name) => [name, '1']));
		for (const { fr, en } of texts) for (const text of [fr, en]) expect(filled(text, given)).not.toContain('{');
	});

	it('are written where a text names them, and a missing one is refused', () => {
		expect(filled('{a} sur {b}', { a: '1', b: '2' })).toBe('1 sur 2');
		expect(() => filled('{c}', {})).toThrow(/no c/);
	});
});
