import type { Observed } from '../../src/lib/engine/types';

export const observed: readonly Observed[] = [
	{
		series: 'acv_utilisateurs',
		of: 'card_users',
		compare: 'end',
		factor: 1,
		excluded: {
			'2025-03-25': {
				fr: '150 000 de plus en une semaine, au moment de l’ouverture nationale : le même compte que celui du 18 mars, à un sursaut près que la diffusion ne décrit pas.',
				en: '150,000 more in a week, as the app opened nationally: the same count as that of 18 March, but for a burst that the diffusion does not describe.'
			}
		},
		note: {
			fr: 'Activations, cumul. Le million de juin 2025 compte des téléchargements (« auraient ») : pris comme valeur.',
			en: 'Activations, accumulated. The million of June 2025 counts downloads (“reportedly”): taken as a value.'
		}
	},
	{
		series: 'acv_departements',
		of: 'departments_complete',
		compare: 'end',
		factor: 1,
		note: {
			fr: 'Départements au parcours complet : 8 fin 2023, 23 en mars 2025.',
			en: 'Départements with the complete path: 8 at the end of 2023, 23 in March 2025.'
		}
	}
];
