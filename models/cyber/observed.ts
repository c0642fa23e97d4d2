import type { Observed } from '../../src/lib/engine/types';

const PERCENT = 0.01;

export const observed: readonly Observed[] = [
	{
		series: 'cyber_exercices_es',
		of: 'practised',
		compare: 'end',
		factor: 1,
		note: {
			fr: '« Plus de 500 établissements », annoncé au passage du seuil : pris comme valeur.',
			en: '“Over 500 hospitals”, announced as the mark is passed: taken as a value.'
		}
	},
	{
		series: 'cyber_exercices_pct',
		of: 'planned_part',
		compare: 'end',
		factor: PERCENT,
		note: { fr: 'Faits ou planifiés : comparé à la somme des deux.', en: 'Held or planned: compared with the sum of both.' }
	},
	{
		series: 'cyber_exercices_nb',
		of: 'exercises_total',
		compare: 'end',
		factor: 1,
		drawnOnly: true,
		note: {
			fr: 'Même phrase que les 79 %, et compte des exercices planifiés : un fait ne compte qu’une fois.',
			en: 'The same sentence as the 79%, and it counts planned exercises: a fact counts once.'
		}
	},
	{
		series: 'care_financement_annonce',
		of: 'care_total',
		compare: 'end',
		factor: 1,
		note: { fr: '« D’ores et déjà financé », juillet 2023.', en: '“Already funded”, July 2023.' }
	},
	{
		series: 'care_financement_couvert',
		of: 'care_total',
		compare: 'end',
		factor: 1,
		note: { fr: 'Couvert selon la Cour des comptes, début 2025.', en: 'Covered according to the Cour des comptes, early 2025.' }
	},
	{
		series: 'care_d1_engagement',
		of: 'care_committed',
		compare: 'end',
		factor: 1,
		floors: ['2025-06-30'],
		note: { fr: 'Le premier domaine seul : un plancher pour l’ensemble.', en: 'The first domain only: a floor for the whole.' }
	},
	{
		series: 'cyber_incidents',
		of: 'incidents_year',
		compare: 'total',
		factor: 1,
		drawnOnly: true,
		note: { fr: 'Les incidents publiés sont une donnée du modèle.', en: 'Published incidents are a datum of the model.' }
	}
];
