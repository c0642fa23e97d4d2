import type { Observed } from '../../src/lib/engine/types';

export const observed: readonly Observed[] = [
	{
		series: 'eds_laureats',
		of: 'eds_funded',
		compare: 'end',
		factor: 1,
		note: { fr: 'Lauréats des deux vagues de l’appel national, cumul.', en: 'Laureates of the two waves of the national call, total.' }
	},
	{
		series: 'eds_crees_annuel',
		of: 'warehouses_year',
		compare: 'total',
		factor: 1,
		note: {
			fr: '« Plus de 30 » en 2024 (31 plus loin dans l’article) : pris comme valeur. Tous promoteurs.',
			en: '“Over 30” in 2024 (31 further on in the article): taken as a value. All sponsors.'
		}
	},
	{
		series: 'eds_chu',
		of: 'chu_with_warehouse',
		compare: 'end',
		factor: 1,
		note: { fr: 'CHU ayant créé leur entrepôt.', en: 'University hospitals that created their warehouse.' }
	}
];
