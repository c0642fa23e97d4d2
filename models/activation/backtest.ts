import type { BacktestPlan } from '../../src/lib/engine/backtest/types';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [
		{
			until: '2023-12-31',
			note: {
				fr: 'Le changement de régime de la fin de 2023 n’est pas encore visible dans les relevés : le modèle le prévoit parce qu’il a été écrit en le connaissant.',
				en: 'The change of regime of the end of 2023 is not yet visible in the measurements: the model forecasts it because it was written knowing it.'
			}
		}
	],
	skipped: [
		{
			until: '2022-12-31',
			why: {
				fr: 'Un seul relevé avant cette date, en pleine campagne de courriers.',
				en: 'A single measurement before that date, in the middle of the mailing campaign.'
			}
		}
	],
	hindsight: {
		fr: 'Ont été choisis en voyant 2024 et 2025 : l’existence et la date du nouveau régime, et la fourchette de son rythme.',
		en: 'Chosen with 2024 and 2025 in view: the existence and date of the new regime, and the range of its pace.'
	},
	series: {
		mes_profils_actives: { fr: 'Profils activés', en: 'Activated profiles' },
		mes_activations_mensuelles: { fr: 'Activations par mois', en: 'Activations a month' },
		mes_utilisateurs_mensuels: { fr: 'Utilisateurs du mois', en: 'Monthly users' },
		mes_profil_medical: { fr: 'Profils médicaux remplis', en: 'Medical profiles filled' },
		mes_profil_medical_effectif: { fr: 'Profils avec une mesure', en: 'Profiles with a measure' }
	}
};
