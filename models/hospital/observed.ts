import type { Observed } from '../../src/lib/engine/types';

const PERCENT = 0.01;

export const observed: readonly Observed[] = [
	{
		series: 'esms_structures_financees',
		of: 'esms_structures',
		compare: 'end',
		factor: 1,
		note: { fr: '439 projets, 190 millions d’euros, juillet 2023.', en: '439 projects, 190 million euros, July 2023.' }
	},
	{
		series: 'esms_dui_pct',
		of: 'esms_equipped_part',
		compare: 'end',
		factor: PERCENT,
		note: { fr: '« Deux ESMS sur trois », avril 2025.', en: '“Two structures in three”, April 2025.' }
	},
	{
		series: 'hopen_es_retenus',
		of: 'hopen_hospitals',
		compare: 'end',
		factor: 1,
		note: { fr: 'Établissements retenus, juin 2020.', en: 'Hospitals chosen, June 2020.' }
	},
	{
		series: 'segur_v1_es',
		of: 'segur_hospitals',
		compare: 'end',
		factor: 1,
		note: { fr: '« Près de 2 000 établissements », année déduite du contexte.', en: '“Nearly 2,000 hospitals”, year deduced from the context.' }
	},
	{
		series: 'segur_v1_medecins',
		of: 'segur_doctors',
		compare: 'end',
		factor: 1,
		note: { fr: '« Plus de 51 000 médecins libéraux », même bilan.', en: '“Over 51,000 self-employed doctors”, same report.' }
	}
];
