import type { Observed } from '../../src/lib/engine/types';

const PERCENT = 0.01;

export const observed: readonly Observed[] = [
	{
		series: 'sas_operationnels',
		of: 'sas_open',
		compare: 'end',
		factor: 1,
		excluded: {
			'2020-12-31': {
				fr: 'Sites choisis et non encore ouverts : une donnée du modèle.',
				en: 'Sites chosen and not open yet: a datum of the model.'
			}
		},
		note: { fr: 'Services en fonctionnement, un par département.', en: 'Services in operation, one for each département.' }
	},
	{
		series: 'sas_population_pct',
		of: 'sas_population_part',
		compare: 'end',
		factor: PERCENT,
		excluded: {
			'2020-12-31': {
				fr: 'Couverture théorique des pilotes choisis, avant toute ouverture.',
				en: 'Theoretical coverage of the pilots chosen, before any opened.'
			}
		},
		note: {
			fr: 'Publiée avec le nombre de services : elle informe l’avance des départements peuplés. Octobre 2024 est la métropole seule.',
			en: 'Published with the number of services: it informs the head start of populous départements. October 2024 is mainland France only.'
		}
	},
	{
		series: 'sas_departements_metropole',
		of: 'sas_open',
		compare: 'end',
		factor: 1,
		drawnOnly: true,
		note: {
			fr: 'Autre périmètre : départements de métropole pourvus, peut-être en partie. Montré sans être calé.',
			en: 'Another scope: mainland départements served, perhaps in part. Shown, not fitted.'
		}
	}
];
