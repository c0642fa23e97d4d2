import type { BacktestPlan } from '../../src/lib/engine/backtest/types';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [
		{
			until: '2023-12-31',
			note: {
				fr: 'Très peu de relevés avant cette date, tous de l’expérimentation : elle éprouve surtout les hypothèses de départ.',
				en: 'Very few measurements before that date, all of the experiment: it mostly tests the starting assumptions.'
			}
		}
	],
	skipped: [
		{ until: '2022-12-31', why: { fr: 'Aucun relevé de la généralisation avant cette date.', en: 'No measurement of the roll-out before that date.' } }
	],
	hindsight: {
		fr: 'Ont été choisis en voyant 2025 : la date de l’ouverture nationale par l’identité numérique, et la fourchette des rythmes d’ouverture.',
		en: 'Chosen with 2025 in view: the date of the national opening through the digital identity, and the range of the paces of opening.'
	},
	series: {
		acv_utilisateurs: { fr: 'Cartes activées', en: 'Cards activated' },
		acv_departements: { fr: 'Départements ouverts', en: 'Départements open' }
	}
};
