import type { BacktestPlan } from '../../src/lib/engine/backtest/types';

/** How the model is tested on its own past. */
export const backtest: BacktestPlan = {
	cuts: [{ until: '2022-12-31' }, { until: '2023-12-31' }],
	hindsight: {
		fr: 'Ont été choisis en voyant toute l’histoire, 2023 à 2025 comprises : les deux classes de médecins (les engagés et les occasionnels), la forme des vagues du Covid, le plafond des plateformes et la fourchette de chaque hypothèse.',
		en: 'Chosen with the whole history in view, 2023 to 2025 included: the two classes of doctors (committed and occasional), the shape of the Covid waves, the platforms’ ceiling and the range of every assumption.'
	},
	series: {
		tlc_mg_liberaux: { fr: 'Généralistes, sur l’année', en: 'General practitioners, in the year' },
		tlc_mg_centres_sante: { fr: 'Centres de santé, sur l’année', en: 'Health centres, in the year' },
		tlc_part_plateformes: { fr: 'Plateformes, en part du total publié', en: 'Platforms, as a share of the published total' },
		tlc_total_cnam: { fr: 'Toutes, sur l’année', en: 'All, in the year' },
		tlc_mensuel: { fr: 'Toutes, par mois', en: 'All, a month' },
		tlc_appropriation_liberaux: { fr: 'Médecins avec un acte dans l’année', en: 'Doctors with an act in the year' },
		tlc_part_activite_mg: { fr: 'Part d’activité, généralistes', en: 'Share of activity, general practitioners' },
		tlc_part_activite_specialistes: { fr: 'Part d’activité, spécialistes', en: 'Share of activity, specialists' }
	}
};
