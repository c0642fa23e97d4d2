import type { BacktestPlan } from '../../src/lib/engine/backtest/types';
import { DRIFT_YEARS } from './columns';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [
		{
			until: '2022-12-31',
			note: {
				fr: 'Deux relevés seulement avant fin 2022, dont un plancher : cette date éprouve les hypothèses de départ, non le calage.',
				en: 'Only two measurements before the end of 2022, one of them a floor: this cut tests the starting assumptions, not the fit.'
			}
		},
		{ until: '2023-12-31' }
	],
	hindsight: {
		fr: 'Ont été choisis en voyant 2023 et 2024 : les producteurs suivis, la fourchette de leurs plafonds, de leurs rythmes et de leurs dates de départ, la saison (creux d’août 2023, pointe d’octobre 2024) et les relevés écartés comme contradictoires.',
		en: 'Chosen with 2023 and 2024 in view: the producers followed, the ranges of their ceilings, paces and starting dates, the season (trough of August 2023, peak of October 2024) and the measurements left out as contradictory.'
	},
	definitions: DRIFT_YEARS.map((year) => `year_${year}`),
	ratios: ['mes_croissance_docs'],
	series: {
		mes_docs_mensuel: { fr: 'Documents par mois', en: 'Documents a month' },
		mes_docs_rythme_annualise: { fr: 'Rythme annuel', en: 'Yearly rhythm' },
		mes_docs_annuel: { fr: 'Documents de l’année', en: 'Documents of the year' },
		mes_docs_cumul: { fr: 'Documents, cumul', en: 'Documents, total so far' },
		mes_croissance_docs: { fr: 'Croissance sur douze mois', en: 'Growth over twelve months' },
		mes_docs_mensuel_biologie: { fr: 'Biologie, par mois', en: 'Biology, a month' },
		mes_docs_mensuel_ville: { fr: 'Médecins de ville, par mois', en: 'Community doctors, a month' },
		mes_docs_mensuel_hopital: { fr: 'Hôpitaux, par mois', en: 'Hospitals, a month' },
		mes_docs_mensuel_imagerie: { fr: 'Imagerie, par mois', en: 'Imaging, a month' },
		mes_docs_type_biologie: { fr: 'Biologie, sur l’année', en: 'Biology, in the year' },
		mes_docs_type_imagerie: { fr: 'Imagerie, sur l’année', en: 'Imaging, in the year' },
		mes_docs_type_prescriptions: { fr: 'Ordonnances, sur l’année', en: 'Prescriptions, in the year' },
		mes_part_producteur_medecins_ville: { fr: 'Part des médecins de ville', en: 'Share of community doctors' },
		mes_part_producteur_hopitaux: { fr: 'Part des hôpitaux', en: 'Share of hospitals' },
		mes_part_producteur_radiologues: { fr: 'Part des radiologues', en: 'Share of radiologists' },
		mes_part_producteur_pharmaciens: { fr: 'Part des pharmaciens', en: 'Share of pharmacists' },
		mes_part_assures_1doc: { fr: 'Français ayant reçu un document', en: 'People who received a document' }
	}
};
