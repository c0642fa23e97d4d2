import type { Column } from '../../src/lib/engine/types';

/** A column that is 1 during one year and 0 otherwise: it selects the drift of that year. */
function duringYear(year: number): Column {
	const after = year < 2032 ? [{ from: `${year + 1}-01`, value: 0 }] : [];
	return {
		label: { fr: `Année ${year}`, en: `Year ${year}` },
		unit: '1',
		within: 'held',
		points: [{ from: '2019-01', value: 0 }, { from: `${year}-01`, value: 1 }, ...after],
		basis: 'assumption',
		note: { fr: 'Par définition : 1 pendant l’année, 0 en dehors.', en: 'By definition: 1 during the year, 0 outside it.' }
	};
}

/** Years that have a drift of their own: from the first whole year after the steep roll-out to the last one. */
export const DRIFT_YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032] as const;

export const columns: Readonly<Record<string, Column>> = {
	service_open: {
		label: { fr: 'Mon espace santé ouvert', en: 'Mon espace santé open' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2022-02', value: 1 }
		],
		basis: 'measured',
		source: 'lqm_2022_11',
		quote: 'Depuis février, plus de 7,24 millions de documents',
		note: {
			fr: 'Ouverture en février 2022. Les documents du DMP antérieurs sont un autre périmètre.',
			en: 'Opened in February 2022. The documents of the earlier DMP are another scope.'
		}
	},
	season: {
		label: { fr: 'Saison', en: 'Season' },
		unit: '1',
		within: 'held',
		points: { year: [1.05, 0.97, 1.05, 0.99, 0.94, 1.03, 1, 0.87, 1.03, 1.08, 1, 0.99] },
		basis: 'assumption',
		note: {
			fr: 'Moyenne 1. Creux d’août (−13 %) et pointe d’octobre (+8 %) supposés : août 2023 baisse quand la tendance monte, octobre 2024 est cité comme un sommet. Jours ouvrés pour le reste.',
			en: 'Mean 1. The trough of August (−13%) and the peak of October (+8%) are assumed: August 2023 falls while the trend rises, October 2024 is quoted as a high. Working days for the rest.'
		}
	},
	biology_strike: {
		label: { fr: 'Grève des envois en biologie', en: 'Strike of sending in biology' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2024-11', value: 1 },
			{ from: '2024-12', value: 0 }
		],
		basis: 'measured',
		source: 'esante_cosui11',
		note: {
			fr: 'Baisse signalée en novembre 2024 ; son ampleur n’est pas publiée.',
			en: 'A fall was reported for November 2024; its size is not published.'
		}
	},
	population: {
		label: { fr: 'Population', en: 'Population' },
		unit: 'person',
		within: 'linear',
		between: 'linear',
		points: [
			{ from: '2019-01', value: 67144101 },
			{ from: '2020-01', value: 67287241 },
			{ from: '2021-01', value: 67407241 },
			{ from: '2022-01', value: 67842591 },
			{ from: '2023-01', value: 68042591 },
			{ from: '2026-01', value: 69081996 }
		],
		basis: 'measured',
		source: 'insee_estpop_2026',
		note: {
			fr: 'Estimations de l’Insee au 1er janvier (éditions de 2021, 2023 et 2026) ; droite entre les dates, constante ensuite.',
			en: 'Insee estimates on 1 January (2021, 2023 and 2026 editions); straight line between dates, constant afterwards.'
		}
	},
	opened_profiles: {
		label: { fr: 'Profils ouverts, sans changement d’opposition', en: 'Open profiles, opposition unchanged' },
		unit: 'person',
		within: 'linear',
		between: 'linear',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2022-02', value: 0 },
			{ from: '2022-08', value: 65400000 },
			{ from: '2023-02', value: 65700000 },
			{ from: '2024-01', value: 68406684 }
		],
		basis: 'measured',
		source: 'secu_eval_284',
		quote: 'Au 10 janvier 2024 il y avait 68 406 684 comptes « Mon espace santé » ouverts',
		note: {
			fr: 'Juillet 2022 : 65,4 millions ; février 2023 : 65,7 (usine_2023_02) ; janvier 2024 : 68,4. Droite entre les dates, constante après la dernière.',
			en: 'July 2022: 65.4 million; February 2023: 65.7 (usine_2023_02); January 2024: 68.4. Straight line between dates, constant after the last one.'
		}
	},
	activated_profiles: {
		label: { fr: 'Profils activés', en: 'Activated profiles' },
		unit: 'person',
		within: 'linear',
		between: 'linear',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2022-02', value: 0 },
			{ from: '2022-11', value: 7200000 },
			{ from: '2023-02', value: 7900000 },
			{ from: '2023-05', value: 8400000 },
			{ from: '2024-01', value: 10567231 },
			{ from: '2024-03', value: 11000000 },
			{ from: '2025-02', value: 17000000 },
			{ from: '2025-03', value: 18000000 },
			{ from: '2025-04', value: 19000000 }
		],
		basis: 'measured',
		source: 'esante_cosui12',
		quote: "avec plus de 19 millions d'activations",
		note: {
			fr: 'Série observée (lqm_2022_11, lesechos_2023, maireinfo_2023, secu_eval_284, ameli_2ans, esante_transparence, egora_vague2, esante_cosui12), placée au début de mois le plus proche. Constante après avril 2025 : la suite n’est pas encore modélisée.',
			en: 'Observed series (lqm_2022_11, lesechos_2023, maireinfo_2023, secu_eval_284, ameli_2ans, esante_transparence, egora_vague2, esante_cosui12), placed at the nearest start of month. Constant after April 2025: what follows is not modelled yet.'
		}
	},
	...Object.fromEntries(DRIFT_YEARS.map((year) => [`year_${year}`, duringYear(year)]))
};
