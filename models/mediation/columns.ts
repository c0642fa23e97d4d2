import type { Column } from '../../src/lib/engine/types';

/** Dated facts that enter the model month by month. */
export const columns: Readonly<Record<string, Column>> = {
	programme_open: {
		label: { fr: 'Programme ouvert', en: 'Programme open' },
		unit: '1',
		within: 'linear',
		between: 'linear',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2021-04', value: 0 },
			{ from: '2021-10', value: 1 }
		],
		basis: 'derived',
		source: 'an_qe8453',
		quote: "ce sont 1,13 million d'accompagnements qui ont été réalisés entre avril 2021 et novembre 2022",
		note: { fr: 'Ouverture en avril 2021, pleine en six mois.', en: 'Opened in April 2021, in full within six months.' }
	},
	first_agreements: {
		label: { fr: 'Premières conventions, payées d’avance', en: 'First agreements, paid in advance' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2021-01', value: 1 },
			{ from: '2025-01', value: 0 }
		],
		basis: 'assumption',
		note: {
			fr: 'Jusqu’à fin 2024, l’effectif suit les postes prévus (environ 4 000), non le budget voté : les premières conventions étaient payées d’avance. Ensuite, l’argent commande.',
			en: 'Until the end of 2024 headcount follows the planned posts (about 4,000), not the voted budget: the first agreements were paid in advance. From then on, money decides.'
		}
	},
	rebuilt_training: {
		label: { fr: 'Entrées en formation reconstituées', en: 'Training starts, reconstructed' },
		unit: 'mediator/year',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2021-02', value: 3500 },
			{ from: '2022-09', value: 800 },
			{ from: '2025-07', value: 0 }
		],
		basis: 'derived',
		source: 'bdt_cnfs_2022',
		quote: 'Au 1er septembre 2022, ils étaient 3.578 conseillers numériques',
		note: {
			fr: 'Le passé du levier, jusqu’au dernier jour des faits : l’hypothèse « Formations passées » le corrige. Ensuite, le levier est une décision, donc exact.',
			en: 'The lever’s past, until the last day of the facts: the assumption “Past trainings” corrects it. From then on the lever is a decision, hence exact.'
		}
	},
	voted_budget: {
		label: { fr: 'Budget voté', en: 'Voted budget' },
		unit: 'EUR/year',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2023-01', value: 44_000_000 },
			{ from: '2024-01', value: 41_800_000 },
			{ from: '2025-01', value: 40_000_000 }
		],
		basis: 'measured',
		source: 'amf56_qe6916',
		quote: "Le budget réservé à l'action 3 du P343 en faveur de l'inclusion numérique est de 40 M€ pour l'année 2025",
		note: {
			fr: 'Le même que le passé du levier : seul l’écart décidé agit avant 2025.',
			en: 'The same as the lever’s past: before 2025 only the decided difference acts.'
		}
	},
	france_services_houses: {
		label: { fr: 'Maisons France services', en: 'France services houses' },
		unit: 'house',
		within: 'linear',
		between: 'linear',
		points: [
			{ from: '2019-01', value: 1340 },
			{ from: '2020-11', value: 856 },
			{ from: '2021-01', value: 1123 },
			{ from: '2021-11', value: 2055 },
			{ from: '2024-09', value: 2840 }
		],
		basis: 'measured',
		source: 'anr_fs_ccomptes',
		quote: "2 840 espaces d'accueil accessibles à moins de 30 minutes par la population, environ 7 000 conseillers",
		note: {
			fr: 'Avant 2020, les maisons de services au public. Au-delà de septembre 2024, le dernier chiffre tenu (objectif : 3 000 début 2027).',
			en: 'Before 2020, their predecessors (MSAP). After September 2024, the last figure held (target: 3,000 in early 2027).'
		}
	}
};
