import type { Observed, Text } from '../../src/lib/engine/types';

/** Published counts a month become documents a year. */
const MONTHS_IN_YEAR = 12;
const PERCENT = 0.01;
/** A growth of 27 % is a ratio of 1.27: compared as a ratio, whose relative error is that of two volumes, not of their difference. */
const RATIO_OF_GROWTH = 1.27 / 27;

const SAME_MONTHS: Text = {
	fr: 'Mêmes mois que le volume mensuel publié : un fait ne compte qu’une fois.',
	en: 'Same months as the published monthly volume: a fact counts once.'
};
const SAME_SUMMER: Text = {
	fr: 'Les rythmes de juin, juillet et août 2023 donnent les mêmes mois, un par un.',
	en: 'The rhythms of June, July and August 2023 give the same months one by one.'
};
const AUGUST: Text = {
	fr: 'Même été 2023 que le volume mensuel de ce producteur : un fait ne compte qu’une fois.',
	en: 'Same summer of 2023 as the monthly volume of this producer: a fact counts once.'
};

const SUMMER = '2023-08-31';

/** Monthly volume of one producer in the summer of 2023, published as "more than". */
function summer(series: string, of: string, note: Text): Observed {
	return { series, of, compare: 'rate', factor: MONTHS_IN_YEAR, floors: [SUMMER], note };
}

/** Share of one producer in the documents of a month. */
function share(series: string, of: string, note: Text, excluded?: Observed['excluded']): Observed {
	return { series, of, compare: 'mean', factor: PERCENT, note, ...(excluded && { excluded }) };
}

export const observed: readonly Observed[] = [
	{
		series: 'mes_docs_mensuel',
		of: 'all_sent',
		compare: 'rate',
		factor: MONTHS_IN_YEAR,
		excluded: {
			[SUMMER]: SAME_SUMMER,
			'2023-12-31': {
				fr: 'Moyenne de 15 millions sur 2023 : contredit toutes les autres séries de l’année (environ 12,9) ; période de calcul inconnue.',
				en: 'Mean of 15 million over 2023: contradicts every other series of the year (about 12.9); unknown period of calculation.'
			}
		},
		floors: ['2024-10-31'],
		note: {
			fr: 'Documents envoyés par les professionnels dans le mois. Octobre 2024 (« plus de 30 millions ») est un plancher.',
			en: 'Documents sent by professionals in the month. October 2024 (“over 30 million”) is a floor.'
		}
	},
	{
		series: 'mes_docs_rythme_annualise',
		of: 'all_sent',
		compare: 'rate',
		factor: 1,
		excluded: { '2023-04-30': SAME_MONTHS, '2023-05-31': SAME_MONTHS },
		note: {
			fr: 'Présentée comme un cumul, cette série baisse en août : c’est un volume mensuel × 12. Comparée au même mois, en documents par an.',
			en: 'Presented as a running total, this series falls in August: it is a monthly volume × 12. Compared with the same month, in documents a year.'
		}
	},
	{
		series: 'mes_docs_annuel',
		of: 'all_sent',
		compare: 'total',
		factor: 1,
		note: { fr: 'Documents envoyés pendant l’année 2024.', en: 'Documents sent during the year 2024.' }
	},
	{
		series: 'mes_docs_cumul',
		of: 'documents_sent',
		compare: 'end',
		factor: 1,
		floors: ['2022-12-14'],
		note: {
			fr: 'Cumul depuis l’ouverture. Décembre 2022 (« plus de 30 millions ») est un plancher ; février 2023 pourrait compter aussi des documents ajoutés par les usagers.',
			en: 'Running total since the opening. December 2022 (“over 30 million”) is a floor; February 2023 might also count documents added by users.'
		}
	},
	{
		series: 'mes_docs_annuel_1re_annee',
		of: 'documents_sent',
		compare: 'end',
		factor: 1,
		drawnOnly: true,
		note: {
			fr: 'Citation tronquée du même bilan que les 42,5 millions de février 2023 : dessinée, non comptée.',
			en: 'Truncated quotation of the same review as the 42.5 million of February 2023: drawn, not counted.'
		}
	},
	{
		series: 'mes_croissance_docs',
		of: 'ratio_to_year_before',
		compare: 'end',
		factor: RATIO_OF_GROWTH,
		note: {
			fr: '« +27 % sur les 12 derniers mois » ne se comprend que de mars 2025 à mars 2024, hors saison : les années glissantes donnent +60 à 75 %.',
			en: '“+27% over the last 12 months” only makes sense from March 2024 to March 2025, season apart: rolling years give +60 to 75%.'
		}
	},
	summer('mes_docs_mensuel_biologie', 'biology_sent', {
		fr: '« Plus de 6 millions » de comptes rendus par mois : un plancher.',
		en: '“Over 6 million” reports a month: a floor.'
	}),
	summer('mes_docs_mensuel_ville', 'city_sent', {
		fr: '« Plus de 2 millions » de documents par mois, cinq fois plus qu’un an avant : un plancher.',
		en: '“Over 2 million” documents a month, five times as many as a year before: a floor.'
	}),
	summer('mes_docs_mensuel_hopital', 'hospital_sent', {
		fr: '« Plus de 3 millions » de documents de sortie par mois : un plancher.',
		en: '“Over 3 million” discharge documents a month: a floor.'
	}),
	summer('mes_docs_mensuel_imagerie', 'imaging_sent', {
		fr: '« Plus d’un million » de comptes rendus par mois : un plancher.',
		en: '“Over a million” reports a month: a floor.'
	}),
	{
		series: 'mes_docs_rythme_biologie',
		of: 'biology_sent',
		compare: 'rate',
		factor: 1,
		excluded: { [SUMMER]: AUGUST },
		note: { fr: 'Rythme d’août 2023 (75 millions par an).', en: 'Rhythm of August 2023 (75 million a year).' }
	},
	{
		series: 'mes_docs_rythme_hopital',
		of: 'hospital_sent',
		compare: 'rate',
		factor: 1,
		excluded: { [SUMMER]: AUGUST },
		note: { fr: 'Rythme d’août 2023 (30 millions par an).', en: 'Rhythm of August 2023 (30 million a year).' }
	},
	{
		series: 'mes_docs_type_biologie',
		of: 'biology_sent',
		compare: 'total',
		factor: 1,
		note: { fr: 'Comptes rendus de biologie de l’année 2024.', en: 'Biology reports of the year 2024.' }
	},
	{
		series: 'mes_docs_type_imagerie',
		of: 'imaging_sent',
		compare: 'total',
		factor: 1,
		note: { fr: 'Comptes rendus d’imagerie de l’année 2024.', en: 'Imaging reports of the year 2024.' }
	},
	{
		series: 'mes_docs_type_prescriptions',
		of: 'city_sent',
		compare: 'total',
		factor: 1,
		floors: ['2024-12-31'],
		note: {
			fr: 'Ordonnances de 2024, presque toutes de la ville : un plancher de ses envois, qui comptent aussi d’autres documents.',
			en: 'Prescriptions of 2024, nearly all by community doctors: a floor of what they send, which includes other documents.'
		}
	},
	share('mes_part_producteur_medecins_ville', 'city_share', {
		fr: 'Part des médecins de ville dans les envois du mois.',
		en: 'Share of community doctors in the documents of the month.'
	}),
	share('mes_part_producteur_hopitaux', 'hospital_share', {
		fr: 'Part des hôpitaux dans les envois du mois.',
		en: 'Share of hospitals in the documents of the month.'
	}),
	share('mes_part_producteur_radiologues', 'imaging_share', {
		fr: 'Part des radiologues dans les envois du mois.',
		en: 'Share of radiologists in the documents of the month.'
	}),
	share('mes_part_producteur_pharmaciens', 'pharmacy_share', {
		fr: 'Part des pharmaciens dans les envois du mois.',
		en: 'Share of pharmacists in the documents of the month.'
	}),
	share(
		'mes_part_producteur_biologistes',
		'biology_share',
		{ fr: 'Part des biologistes dans les envois du mois.', en: 'Share of biologists in the documents of the month.' },
		{
			'2023-12-31': {
				fr: 'Les cinq parts font 100 % : la cinquième n’apprend rien de plus.',
				en: 'The five shares add up to 100%: the fifth says nothing more.'
			}
		}
	),
	{
		series: 'mes_part_assures_1doc',
		of: 'reached_share',
		compare: 'end',
		factor: PERCENT,
		note: {
			fr: 'Part des Français ayant reçu au moins un document pendant l’année 2024.',
			en: 'Share of the French who received at least one document during the year 2024.'
		}
	}
];
