import type { Column } from '../../src/lib/engine/types';
import { openedProfiles, population } from '../people';

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
	population,
	opened_profiles: openedProfiles,
	activated_profiles: {
		label: { fr: 'Profils activés', en: 'Activated profiles' },
		unit: 'person',
		within: 'linear',
		upstream: { model: 'activation', variable: 'activated' },
		basis: 'derived',
		source: 'esante_cosui12',
		quote: "avec plus de 19 millions d'activations",
		note: { fr: 'Repris du modèle d’activation, tirage par tirage.', en: 'Taken from the activation model, run by run.' }
	},
	ins_qualified: {
		label: { fr: 'Identités qualifiées à l’hôpital', en: 'Qualified identities in hospitals' },
		unit: '1',
		within: 'linear',
		upstream: { model: 'identity', variable: 'ins_qualified' },
		basis: 'derived',
		source: 'seed-telemedaction',
		note: {
			fr: 'Repris du modèle d’identité, tirage par tirage. Aucun taux n’est publié : une hypothèse de bout en bout.',
			en: 'Taken from the identity model, run by run. No rate is published: an assumption from end to end.'
		}
	},
	professionals_trained: {
		label: { fr: 'Part des professionnels formés au numérique', en: 'Share of professionals trained in digital health' },
		unit: '1',
		within: 'linear',
		upstream: { model: 'training', variable: 'trained_share' },
		basis: 'derived',
		source: 'dsih_formation',
		note: { fr: 'Repris du modèle de formation, tirage par tirage.', en: 'Taken from the training model, run by run.' }
	},
	...Object.fromEntries(DRIFT_YEARS.map((year) => [`year_${year}`, duringYear(year)]))
};
