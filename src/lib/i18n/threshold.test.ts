import { expect, it } from 'vitest';
import { thresholdSaid } from './threshold';

const said = (value: number, unit: string, factor = 1) => thresholdSaid({ value, display: { unit, factor } }, 'fr').replace(/[\u00a0\u202f]/g, ' ');

it('says all the départements, not a hundred', () => {
	expect(said(100.5, 'départements')).toBe('101 départements');
	expect(said(98.5, 'départements')).toBe('99 départements');
});

it('leaves a share as it stands', () => {
	expect([said(0.995, '%', 100), said(0.07, '%', 100), said(0.35, '%', 100), said(1, '%', 100)]).toEqual(['99,5 %', '7 %', '35 %', '100 %']);
});

it('rounds nothing away below a million', () => {
	expect([said(650, 'établissements'), said(36_500, 'structures'), said(7_000_000, 'personnes')]).toEqual([
		'650 établissements',
		'36 500 structures',
		'7 M de personnes'
	]);
});
