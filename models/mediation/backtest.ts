import type { BacktestPlan } from '../../src/lib/engine/backtest/types';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [
		{
			until: '2022-12-31',
			note: {
				fr: 'Rien n’a été publié entre décembre 2022 et octobre 2024 : la prévision court sur deux ans sans un seul relevé.',
				en: 'Nothing was published between December 2022 and October 2024: the forecast runs for two years without a single measurement.'
			}
		}
	],
	skipped: [
		{
			until: '2023-12-31',
			why: {
				fr: 'Aucun relevé en 2023 : calé à fin 2023, le modèle dirait exactement la même chose.',
				en: 'No measurement in 2023: fitted to the end of 2023, the model would say exactly the same.'
			}
		}
	],
	hindsight: {
		fr: 'Ont été choisis en connaissant la suite : la fourchette des postes prévus (3 600 à 4 400, quand 4 000 sont en poste fin 2024), la date à laquelle le budget commande les postes (janvier 2025), les entrées en formation reconstituées et les relevés écartés comme contradictoires.',
		en: 'Chosen with later facts in view: the range of planned posts (3,600 to 4,400, when 4,000 are in post at the end of 2024), the date from which the budget rules the posts (January 2025), the reconstructed training starts and the measurements left out as contradictory.'
	},
	unfit: {
		cnfs_beneficiaires_cumul: {
			fr: 'Plus de 2,7 millions de personnes fin octobre 2024 (opérateur), 2 millions un mois plus tard (Sénat) : un cumul ne baisse pas, aucun modèle ne peut donner les deux.',
			en: 'More than 2.7 million people at the end of October 2024 (operator), 2 million a month later (Senate): a running total does not fall, and no model can give both.'
		}
	},
	series: {
		cnfs_en_poste: { fr: 'Conseillers en poste', en: 'Counsellors in post' },
		cnfs_accompagnements_cumul: { fr: 'Accompagnements, cumul', en: 'Support sessions, total so far' },
		cnfs_beneficiaires_cumul: { fr: 'Personnes aidées, cumul', en: 'People helped, total so far' }
	}
};
