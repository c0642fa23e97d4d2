import type { BacktestPlan } from '../../src/lib/engine/backtest/types';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [
		{
			until: '2023-12-31',
			note: {
				fr: 'Calé sur un article non daté de l’automne 2023 et un mois d’exécutions : la prévision de 2024 vaut surtout par ses fourchettes.',
				en: 'Fitted to one undated article of autumn 2023 and one month of executions: the forecast of 2024 is mostly worth its ranges.'
			}
		}
	],
	hindsight: {
		fr: 'Ont été choisis en voyant 2024 : l’accélération des officines et sa date, les fourchettes des rythmes d’équipement, le poids des pionnières.',
		en: 'Chosen with 2024 in view: the acceleration of pharmacies and its date, the ranges of the paces of equipping, the weight of pioneers.'
	},
	series: {
		eprescription_medecins: { fr: 'Médecins, cumul', en: 'Doctors, total so far' },
		eprescription_pharmacies: { fr: 'Officines, cumul', en: 'Pharmacies, total so far' },
		eprescription_cumul: { fr: 'Ordonnances créées, cumul', en: 'Prescriptions created, total so far' },
		eprescription_mensuel: { fr: 'Ordonnances créées, par mois', en: 'Prescriptions created, a month' },
		eprescription_executees_cumul: { fr: 'Ordonnances exécutées, cumul', en: 'Prescriptions executed, total so far' },
		eprescription_executees_mensuel: { fr: 'Ordonnances exécutées, par mois', en: 'Prescriptions executed, a month' },
		eprescription_medecins_equipes_pct: { fr: 'Médecins équipés', en: 'Equipped doctors' },
		eprescription_pharmacies_capables: { fr: 'Officines équipées', en: 'Equipped pharmacies' }
	}
};
