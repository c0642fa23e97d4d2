import type { BacktestPlan } from '../../src/lib/engine/backtest/types';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [
		{
			until: '2023-12-31',
			note: {
				fr: 'Trois relevés seulement avant cette date, tous de la phase pilote : la généralisation est prévue par les hypothèses de départ.',
				en: 'Only three measurements before that date, all of the pilot phase: generalisation is forecast by the starting assumptions.'
			}
		}
	],
	skipped: [
		{
			until: '2022-12-31',
			why: { fr: 'Aucun service compté avant février 2023.', en: 'No service was counted before February 2023.' }
		}
	],
	hindsight: {
		fr: 'Ont été choisis en voyant 2024 : le passage des pilotes à la généralisation, la fourchette de sa date et de son rythme, la réticence des derniers départements.',
		en: 'Chosen with 2024 in view: the move from pilots to generalisation, the range of its date and pace, the reluctance of the last départements.'
	},
	series: {
		sas_operationnels: { fr: 'Services ouverts', en: 'Open services' },
		sas_population_pct: { fr: 'Population couverte', en: 'Population covered' }
	}
};
