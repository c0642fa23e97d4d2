import type { Observed } from '../../src/lib/engine/types';

export const observed: readonly Observed[] = [
	{
		series: 'mes_catalogue_apps',
		of: 'apps_accepted',
		compare: 'end',
		factor: 1,
		note: {
			fr: 'Services référencés, sans échange de données : 12 en novembre 2022, 20 en avril 2023.',
			en: 'Services listed, without data exchange: 12 in November 2022, 20 in April 2023.'
		}
	},
	{
		series: 'pecan_dossiers_ans',
		of: 'pecan_filed',
		compare: 'end',
		factor: 1,
		note: { fr: 'Dossiers reçus par l’ANS au 30 avril 2024 : une seule mesure.', en: 'Files received by the ANS on 30 April 2024: a single measurement.' }
	},
	{
		series: 'pecan_dossiers_has',
		of: 'clinical_filed',
		compare: 'end',
		factor: 1,
		note: { fr: 'Dossiers reçus par la HAS à la même date : une seule mesure.', en: 'Files received by the HAS on the same day: a single measurement.' }
	}
];
