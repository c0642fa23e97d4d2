import type { BacktestPlan } from '../../src/lib/engine/backtest/types';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [
		{
			until: '2023-12-31',
			note: {
				fr: 'Un relevé de chaque sorte avant cette date : elle éprouve surtout les hypothèses de départ. Le financement prévu est connu par le levier.',
				en: 'One measurement of each kind before that date: it mostly tests the starting assumptions. Funding is known through its lever.'
			}
		}
	],
	skipped: [{ until: '2022-12-31', why: { fr: 'Ni exercice ni financement publié avant 2023.', en: 'Neither exercise nor funding published before 2023.' } }],
	hindsight: {
		fr: 'Ont été choisis en voyant 2024 et 2025 : le rythme des exercices, la part planifiée, le chemin du financement de CaRE.',
		en: 'Chosen with 2024 and 2025 in view: the pace of exercises, the planned part, the path of CaRE funding.'
	},
	series: {
		cyber_exercices_pct: { fr: 'Exercices faits ou planifiés', en: 'Exercises held or planned' },
		care_financement_couvert: { fr: 'Financement couvert', en: 'Funding covered' },
		care_d1_engagement: { fr: 'Engagements, plancher', en: 'Commitments, a floor' }
	}
};
