import type { BacktestPlan } from '../../src/lib/engine/backtest/types';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [
		{
			until: '2023-12-31',
			note: {
				fr: 'Trois relevés avant cette date, un seul sur les créations : elle éprouve surtout les hypothèses de départ.',
				en: 'Three measurements before that date, only one of creations: it mostly tests the starting assumptions.'
			}
		}
	],
	skipped: [{ until: '2022-12-31', why: { fr: 'Un seul relevé avant fin 2022.', en: 'A single measurement before the end of 2022.' } }],
	hindsight: {
		fr: 'Ont été choisis en voyant 2024 : le plafond des entrepôts et sa fourchette, l’avance des CHU, l’absence de troisième vague.',
		en: 'Chosen with 2024 in view: the ceiling of warehouses and its range, the head start of university hospitals, the absence of a third wave.'
	},
	series: {
		eds_crees_annuel: { fr: 'Entrepôts créés dans l’année', en: 'Warehouses created in the year' },
		eds_chu: { fr: 'CHU ayant leur entrepôt', en: 'University hospitals with a warehouse' }
	}
};
