import type { Observed, Text } from '../../src/lib/engine/types';

const SAME: Text = {
	fr: 'Même fait dans un autre périmètre : dessiné, non compté deux fois.',
	en: 'The same fact in another scope: drawn, not counted twice.'
};

/** Published measurements, channel by channel and not only in total. */
export const observed: readonly Observed[] = [
	{
		series: 'tlc_mg_liberaux',
		of: 'gp_acts_year',
		compare: 'total',
		factor: 1e6,
		excluded: { '2018-12-31': { fr: 'Avant le début du modèle.', en: 'Before the model starts.' } },
		note: { fr: 'Généralistes libéraux, actes de l’année.', en: 'Community general practitioners, acts of the year.' }
	},
	{
		series: 'tlc_mg_mensuel',
		of: 'gp_acts',
		compare: 'rate',
		factor: 12,
		note: { fr: 'Généralistes libéraux, actes du mois.', en: 'Community general practitioners, acts of the month.' }
	},
	{
		series: 'tlc_mg_centres_sante',
		of: 'health_centre_acts',
		compare: 'total',
		factor: 1e6,
		note: { fr: 'Centres de santé, plateformes comprises.', en: 'Health centres, platforms included.' }
	},
	{
		series: 'tlc_part_plateformes',
		of: 'platform_acts_year',
		compare: 'total',
		factor: 17.3e6 / 100,
		only: ['2020-12-31'],
		note: { fr: '1 % des 17,3 millions d’actes de 2020 (Cnam).', en: '1% of the 17.3 million acts of 2020 (Cnam).' }
	},
	{
		series: 'tlc_part_plateformes',
		of: 'platform_acts_year',
		compare: 'total',
		factor: 13.2e6 / 100,
		only: ['2021-12-31'],
		note: { fr: '6 % des 13,2 millions d’actes de 2021 (Cnam).', en: '6% of the 13.2 million acts of 2021 (Cnam).' }
	},
	{
		series: 'tlc_part_plateformes',
		of: 'platform_acts_year',
		compare: 'total',
		factor: 13.9e6 / 100,
		only: ['2024-12-31'],
		note: { fr: '40 % des 13,9 millions d’actes de 2024 (Cnam).', en: '40% of the 13.9 million acts of 2024 (Cnam).' }
	},
	{
		series: 'tlc_part_plateformes',
		of: 'platform_share',
		compare: 'mean',
		factor: 0.01,
		only: ['2025-03-31'],
		note: { fr: 'Part des plateformes au premier trimestre 2025.', en: 'Platforms’ share in the first quarter of 2025.' }
	},
	{
		series: 'tlc_total_cnam',
		of: 'acts_year',
		compare: 'total',
		factor: 1e6,
		note: {
			fr: 'Tous prescripteurs facturant à l’assurance maladie : dépasse de 6 à 9 % la somme des canaux en 2020-2022.',
			en: 'All prescribers billing health insurance: 6 to 9% above the sum of channels in 2020-2022.'
		}
	},
	{
		series: 'tlc_snds_ville',
		of: 'acts_year',
		compare: 'total',
		factor: 1e6,
		excluded: { '2020-12-31': SAME, '2021-12-31': SAME },
		note: { fr: 'Ville, SNDS : seule mesure de 2019.', en: 'Community care, SNDS: the only measure of 2019.' }
	},
	{ series: 'tlc_total_ccomptes', of: 'acts_year', compare: 'total', factor: 1e6, drawnOnly: true, note: SAME },
	{ series: 'tlc_total_repss', of: 'acts_year', compare: 'total', factor: 1e6, drawnOnly: true, note: SAME },
	{
		series: 'tlc_mensuel',
		of: 'all_acts',
		compare: 'rate',
		factor: 12,
		floors: ['2019-07-31'],
		excluded: {
			'2024-12-31': { fr: 'Le total de 2024 divisé par douze : déjà compté.', en: 'The 2024 total divided by twelve: already counted.' }
		},
		note: { fr: 'Actes remboursés du mois.', en: 'Reimbursed acts of the month.' }
	},
	{
		series: 'tlc_hebdo',
		of: 'all_acts',
		compare: 'rate',
		factor: 365 / 7,
		excluded: {
			'2020-03-22': { fr: 'Plus fin que le mois du modèle.', en: 'Finer than the model’s month.' },
			'2020-03-29': { fr: 'Plus fin que le mois du modèle.', en: 'Finer than the model’s month.' },
			'2020-04-12': { fr: 'Semaine du pic : plus fine que le mois du modèle.', en: 'Peak week: finer than the model’s month.' }
		},
		note: { fr: 'Actes par semaine, rapportés à l’année.', en: 'Acts a week, per year.' }
	},
	{
		series: 'tlc_appropriation_liberaux',
		of: 'doctors_share',
		compare: 'end',
		factor: 0.01,
		note: { fr: 'Au moins une téléconsultation facturée dans l’année civile.', en: 'At least one teleconsultation billed in the calendar year.' }
	},
	{
		series: 'tlc_medecins_liberaux_pratiquants',
		of: 'users',
		compare: 'end',
		factor: 1,
		excluded: { '2020-03-15': { fr: '« Moins de 3 000 » : un plafond, non une mesure.', en: '“Fewer than 3,000”: an upper bound, not a measure.' } },
		note: { fr: 'Médecins libéraux y recourant fin avril 2020.', en: 'Community doctors using it at the end of April 2020.' }
	},
	{
		series: 'tlc_mg_deja_pratique',
		of: 'gp_ever_share',
		compare: 'end',
		factor: 0.01,
		excluded: { '2020-02-29': { fr: '« Moins de 5 % » : un plafond, non une mesure.', en: '“Less than 5%”: an upper bound, not a measure.' } },
		note: { fr: 'Généralistes ayant déjà téléconsulté, panel de la Drees.', en: 'General practitioners who ever teleconsulted, Drees panel.' }
	},
	{
		series: 'tlc_part_activite_mg',
		of: 'gp_activity_share',
		compare: 'rate',
		factor: 0.01,
		excluded: { '2020-12-31': SAME, '2021-12-31': SAME, '2022-12-31': SAME, '2023-12-31': SAME },
		note: { fr: 'Part de l’activité des généralistes ; seul 2025 ajoute un fait.', en: 'Share of general practitioners’ activity; only 2025 adds a fact.' }
	},
	{
		series: 'tlc_part_activite_specialistes',
		of: 'sp_activity_share',
		compare: 'rate',
		factor: 0.01,
		note: { fr: 'Part de l’activité des autres spécialistes libéraux.', en: 'Share of other community specialists’ activity.' }
	},
	{
		series: 'tlc_part_activite_ville',
		of: 'activity_share_year',
		compare: 'total',
		factor: 0.01,
		drawnOnly: true,
		note: {
			fr: 'Libéraux et centres de santé : périmètre plus large que la lecture A.',
			en: 'Community doctors and health centres: a wider scope than reading A.'
		}
	},
	{
		series: 'tlc_remboursement',
		of: 'reimbursed_year',
		compare: 'total',
		factor: 1e6,
		drawnOnly: true,
		note: { fr: '2023 fonde la part remboursée ; 2024 a un autre périmètre.', en: '2023 is the basis of the share reimbursed; 2024 has another scope.' }
	}
];
