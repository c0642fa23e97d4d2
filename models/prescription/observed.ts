import type { Observed, Text } from '../../src/lib/engine/types';

const PERCENT = 0.01;
/** Published counts a month or a quarter become prescriptions a year. */
const MONTHS_IN_YEAR = 12;
const QUARTERS_IN_YEAR = 4;

const EXPERIMENT: Text = {
	fr: 'Expérimentation d’avant décembre 2022, dans quelques départements : un autre périmètre.',
	en: 'Experiment before December 2022, in a few départements: another scope.'
};
const UNDATED: Text = {
	fr: 'Article non daté de l’automne 2023 : comparé à la moyenne de septembre à décembre.',
	en: 'Undated article of autumn 2023: compared with the mean from September to December.'
};
const BEFORE = { '2020-06-18': EXPERIMENT, '2022-12-31': EXPERIMENT } as const;
const INSIDE: Text = {
	fr: 'Déjà dans le cumul de la fin de mai 2024 ; les deux bouts de la période disent la pente.',
	en: 'Already in the total of the end of May 2024; the two ends of the period tell the slope.'
};

/** A cumulative series: dated values at their date, the undated one of autumn 2023 as a mean. */
function cumulative(series: string, of: string, dated: readonly string[], note: Text, excluded?: Observed['excluded']): Observed[] {
	return [
		{ series, of, compare: 'end', factor: 1, only: dated, note, ...(excluded && { excluded }) },
		{ series, of, compare: 'mean', factor: 1, only: ['2023-12-31'], note: UNDATED }
	];
}

export const observed: readonly Observed[] = [
	...cumulative(
		'eprescription_medecins',
		'eprx_doctors',
		['2020-06-18', '2022-12-31', '2024-05-31', '2024-10-31'],
		{ fr: 'Médecins ayant créé au moins une ordonnance numérique, cumul.', en: 'Doctors who created at least one electronic prescription, accumulated.' },
		BEFORE
	),
	...cumulative(
		'eprescription_pharmacies',
		'eprx_pharmacies',
		['2020-06-18', '2024-05-31', '2024-10-31'],
		{ fr: 'Officines ayant exécuté au moins une ordonnance numérique, cumul.', en: 'Pharmacies that executed at least one, accumulated.' },
		{ '2020-06-18': EXPERIMENT }
	),
	...cumulative(
		'eprescription_cumul',
		'eprx_created_total',
		['2020-06-18', '2022-12-31', '2024-05-31', '2024-10-31'],
		{
			fr: 'Ordonnances créées. Mai 2024 « depuis le début du dispositif », octobre « depuis décembre 2022 » : l’expérimentation, environ un million, n’est que dans le premier.',
			en: 'Prescriptions created. May 2024 “since the scheme began”, October “since December 2022”: the experiment, about one million, is in the first only.'
		},
		BEFORE
	),
	...cumulative('eprescription_executees_cumul', 'executed', ['2024-05-31'], {
		fr: 'Ordonnances exécutées depuis la fin de 2022.',
		en: 'Prescriptions executed since the end of 2022.'
	}),
	{
		series: 'eprescription_executees_mensuel',
		of: 'eprx_executed_month',
		compare: 'rate',
		factor: MONTHS_IN_YEAR,
		excluded: { '2024-02-29': INSIDE, '2024-03-31': INSIDE, '2024-04-30': INSIDE },
		note: { fr: 'Exécutions du mois, ramenées à l’année.', en: 'Executions of the month, put per year.' }
	},
	{
		series: 'eprescription_mensuel',
		of: 'eprx_created_month',
		compare: 'rate',
		factor: MONTHS_IN_YEAR,
		note: { fr: 'Moyenne mensuelle de décembre 2023 à mai 2024, ramenée à l’année.', en: 'Monthly mean from December 2023 to May 2024, put per year.' }
	},
	{
		series: 'eprescription_trimestriel',
		of: 'eprx_created_month',
		compare: 'rate',
		factor: QUARTERS_IN_YEAR,
		excluded: {
			'2024-03-31': {
				fr: 'Mêmes mois que la moyenne de décembre à mai : un fait ne compte qu’une fois.',
				en: 'Same months as the mean from December to May: a fact counts once.'
			}
		},
		note: { fr: 'Premier trimestre de 2024, ramené à l’année.', en: 'First quarter of 2024, put per year.' }
	},
	{
		series: 'eprescription_medecins_equipes_pct',
		of: 'eprx_equipped_part',
		compare: 'end',
		factor: PERCENT,
		note: { fr: '« Près de 50 % », mai 2024 : la seule mesure.', en: '“Nearly 50%”, May 2024: the only measurement.' }
	},
	{
		series: 'eprescription_pharmacies_capables',
		of: 'pharmacies_equipped_share',
		compare: 'end',
		factor: PERCENT,
		note: { fr: '« Près de 15 % des officines », mai 2024.', en: '“Nearly 15% of pharmacies”, May 2024.' }
	}
];
