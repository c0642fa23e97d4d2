import type { Column, Display, Parameter } from '../../src/lib/engine/types';
import { hospitalCount } from '../hospitals';

export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100, digits: 1 };
const DATE: Display = { unit: { fr: '', en: '' }, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };
const WAREHOUSES: Display = { unit: { fr: 'entrepôts', en: 'warehouses' } };

export const columns: Readonly<Record<string, Column>> = {
	research_open: {
		label: { fr: 'Stratégie d’accélération ouverte', en: 'Acceleration strategy open' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2022-01', value: 1 }
		],
		basis: 'derived',
		source: 'seed-numedikal',
		quote:
			'En 2021, le projet de transformation numérique dans le domaine de la santé prend un nouveau tournant avec la publication de la stratégie d’accélération',
		note: { fr: 'Publiée en 2021 ; premiers appels supposés en janvier 2022.', en: 'Published in 2021; first calls assumed in January 2022.' }
	}
};

export const parameters: Readonly<Record<string, Parameter>> = {
	eds_carriers: {
		label: { fr: 'Porteurs possibles d’un entrepôt', en: 'Possible carriers of a warehouse' },
		unit: 'project',
		display: { unit: { fr: 'porteurs', en: 'carriers' } },
		distribution: { kind: 'uniform', low: 60, high: 200 },
		what: {
			fr: 'Hôpitaux, groupements et réseaux capables de porter un entrepôt financé.',
			en: 'Hospitals, groups and networks able to carry a funded warehouse.'
		},
		range: {
			fr: 'Au moins les 32 CHU et autant de grands établissements ; au plus tous les groupements de territoire.',
			en: 'At least the 32 university hospitals and as many large ones; at most all territorial groups.'
		},
		basis: 'assumption'
	},
	eds_interest: {
		label: { fr: 'Porteurs qui candidatent', en: 'Carriers that apply' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.15, p95: 1.5 },
		what: {
			fr: 'Part des porteurs restants qui candidatent dans l’année quand un appel est ouvert.',
			en: 'Share of the remaining carriers that apply within a year when a call is open.'
		},
		range: { fr: 'D’un sur sept à tous en moins d’un an.', en: 'From one in seven to all in less than a year.' },
		basis: 'assumption'
	},
	call_size: {
		label: { fr: 'Argent qui suffit à ouvrir un appel', en: 'Money that is enough to open a call' },
		unit: 'EUR/year',
		display: { unit: { fr: 'M€ par an', en: '€M a year' }, factor: 1e-6 },
		distribution: { kind: 'fixed', value: 1e7 },
		what: { fr: 'En deçà, les candidatures baissent avec l’argent offert.', en: 'Below it, applications fall with the money on offer.' },
		range: { fr: 'Convention : deux projets par an.', en: 'A convention: two projects a year.' },
		basis: 'assumption'
	},
	eds_exam_time: {
		label: { fr: 'Examen d’une candidature', en: 'Examination of an application' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.2, high: 0.8 },
		what: { fr: 'Temps moyen entre dépôt et décision.', en: 'Mean time between filing and decision.' },
		range: {
			fr: 'De deux mois à dix : appel de mars 2022, premiers lauréats en avril 2023.',
			en: 'From two to ten months: call of March 2022, first laureates in April 2023.'
		},
		basis: 'assumption'
	},
	eds_acceptance: {
		label: { fr: 'Candidatures retenues', en: 'Applications accepted' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.25, high: 0.8 },
		what: { fr: 'Part des candidatures examinées qui sont retenues.', en: 'Share of the examined applications that are accepted.' },
		range: {
			fr: 'D’une sur quatre à quatre sur cinq : nombre de candidats non publié dans nos sources.',
			en: 'From one in four to four in five: the number of applicants is not published in our sources.'
		},
		basis: 'assumption'
	},
	eds_cost: {
		label: { fr: 'Financement par entrepôt', en: 'Funding for each warehouse' },
		unit: 'EUR/project',
		display: { unit: { fr: 'M€', en: '€M' }, factor: 1e-6, digits: 1 },
		distribution: { kind: 'uniform', low: 3e6, high: 7e6 },
		what: { fr: 'Argent national attribué à un projet retenu.', en: 'National money granted to an accepted project.' },
		shown: true,
		bounds: [1e6, 1e7],
		range: {
			fr: '75 millions pour 16 lauréats : 4,7 ; 40 millions pour les six premiers : 6,7.',
			en: '75 million for 16 laureates: 4.7; 40 million for the first six: 6.7.'
		},
		basis: 'derived',
		source: 'gnius_eds2023',
		quote: '75 millions d’euros, dont 40 millions d’euros issus des fonds France 2030 et 35 millions d’euros issus de l’ONDAM'
	},
	warehouse_potential: {
		label: { fr: 'Entrepôts possibles', en: 'Possible warehouses' },
		unit: 'warehouse',
		display: WAREHOUSES,
		distribution: { kind: 'lognormal', p5: 120, p95: 600 },
		what: {
			fr: 'Entrepôts de données de santé qui finiraient par exister, tous promoteurs.',
			en: 'Health data warehouses that would end up existing, all sponsors.'
		},
		shown: true,
		bounds: [80, 1000],
		range: {
			fr: 'De cent vingt à six cents : la création accélère encore en 2024, le plafond ne se voit pas.',
			en: 'From a hundred and twenty to six hundred: creation still speeds up in 2024, the ceiling cannot be seen.'
		},
		basis: 'assumption'
	},
	warehouse_innovation: {
		label: { fr: 'Créations spontanées', en: 'Spontaneous creations' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.01, p95: 0.12 },
		what: {
			fr: 'Part des entrepôts restants créés chaque année sans exemple à suivre.',
			en: 'Share of the remaining warehouses created each year without an example to follow.'
		},
		range: { fr: 'De quelques-uns à une trentaine par an.', en: 'From a few to some thirty a year.' },
		basis: 'assumption'
	},
	warehouse_imitation: {
		label: { fr: 'Créations par imitation', en: 'Creations by imitation' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0, high: 0.6 },
		what: {
			fr: 'Part des entrepôts restants créés chaque année si tous les autres existaient.',
			en: 'Share of the remaining warehouses created each year if all the others existed.'
		},
		range: { fr: 'Du rien à l’ordre de grandeur des outils numériques chez les médecins.', en: 'From nothing to the order of digital tools among doctors.' },
		basis: 'assumption'
	},
	warehouse_initial: {
		label: { fr: 'Entrepôts avant 2019', en: 'Warehouses before 2019' },
		unit: 'warehouse',
		display: WAREHOUSES,
		distribution: { kind: 'uniform', low: 2, high: 15 },
		what: { fr: 'Pionniers déjà autorisés le 1er janvier 2019.', en: 'Pioneers already authorised on 1 January 2019.' },
		range: { fr: 'Quelques CHU et quelques bases privées.', en: 'A few university hospitals and a few private bases.' },
		basis: 'assumption'
	},
	created_by_funding: {
		label: { fr: 'Entrepôts neufs par projet financé', en: 'New warehouses for each funded project' },
		unit: 'warehouse/project',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.8 },
		what: {
			fr: 'Part des projets financés qui créent un entrepôt au lieu d’en étendre un.',
			en: 'Share of the funded projects that create a warehouse rather than extend one.'
		},
		range: { fr: 'De zéro à huit dixièmes : beaucoup de lauréats avaient déjà le leur.', en: 'From none to eight tenths: many laureates already had theirs.' },
		basis: 'assumption'
	},
	rules_gain: {
		label: { fr: 'Effet d’un doublement de la simplification', en: 'Effect of doubling simplification' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.05, high: 0.5 },
		what: { fr: 'De combien les créations accélèrent quand la simplification double.', en: 'By how much creations speed up when simplification doubles.' },
		range: { fr: 'D’un vingtième à la moitié : jamais mesuré.', en: 'From a twentieth to half: never measured.' },
		basis: 'assumption'
	},
	chu_count: {
		label: { fr: 'CHU', en: 'University hospitals' },
		unit: 'hospital',
		display: { unit: { fr: 'CHU', en: 'hospitals' } },
		distribution: { kind: 'fixed', value: 32 },
		what: { fr: 'Centres hospitaliers universitaires.', en: 'University hospitals.' },
		range: { fr: 'Compte publié.', en: 'A published count.' },
		basis: 'measured',
		source: 'mind_eds2024',
		quote: 'Entrepôts de données de santé : 21 CHU sur 32 ont créé le leur'
	},
	chu_scale: {
		label: { fr: 'Avance des CHU', en: 'Head start of university hospitals' },
		unit: 'warehouse',
		display: WAREHOUSES,
		distribution: { kind: 'lognormal', p5: 30, p95: 250 },
		what: {
			fr: 'Entrepôts créés, tous promoteurs, quand deux CHU sur trois environ ont le leur.',
			en: 'Warehouses created, all sponsors, when about two university hospitals in three have theirs.'
		},
		range: { fr: 'Presque tous les premiers, ou presque aucun.', en: 'Nearly all of the first, or nearly none.' },
		basis: 'assumption'
	},
	rd_candidates: {
		label: { fr: 'Candidatures de recherche par an', en: 'Research applications a year' },
		unit: 'project/year',
		display: { unit: { fr: 'par an', en: 'a year' } },
		distribution: { kind: 'lognormal', p5: 60, p95: 500 },
		what: {
			fr: 'Projets de recherche et développement déposés chaque année aux appels de la stratégie.',
			en: 'Research and development projects filed each year with the strategy’s calls.'
		},
		range: { fr: 'De un à dix : aucun compte dans nos sources.', en: 'From one to ten: no count in our sources.' },
		basis: 'assumption'
	},
	rd_acceptance: {
		label: { fr: 'Projets de recherche retenus', en: 'Research projects accepted' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.15, high: 0.5 },
		what: { fr: 'Part des projets de recherche examinés qui sont financés.', en: 'Share of the examined research projects that are funded.' },
		range: { fr: 'D’un sur sept à un sur deux.', en: 'From one in seven to one in two.' },
		basis: 'assumption'
	},
	rd_exam_time: {
		label: { fr: 'Examen d’un projet de recherche', en: 'Examination of a research project' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.3, high: 1 },
		what: { fr: 'Temps moyen entre dépôt et décision.', en: 'Mean time between filing and decision.' },
		range: { fr: 'De quatre mois à un an.', en: 'From four months to a year.' },
		basis: 'assumption'
	},
	use_case_count: {
		label: { fr: 'Cas d’usage prévus', en: 'Planned use cases' },
		unit: 'case',
		display: { unit: { fr: 'cas d’usage', en: 'use cases' } },
		distribution: { kind: 'fixed', value: 5 },
		what: { fr: 'Les cinq cas d’usage du réseau DonnéesDeSanté@UE.', en: 'The five use cases of the HealthData@EU network.' },
		range: { fr: 'Le texte même.', en: 'The text itself.' },
		basis: 'measured',
		source: 'seed-telemedaction',
		quote: "l'avoir réussi en 2025 autour de cinq cas d'usage"
	},
	use_case_date: {
		label: { fr: 'Début des cas d’usage', en: 'Start of the use cases' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2022.7, high: 2025 },
		what: { fr: 'Date à partir de laquelle les cas d’usage avancent.', en: 'Date from which the use cases move on.' },
		range: { fr: 'Avant ou pendant la feuille de route.', en: 'Before or during the roadmap.' },
		basis: 'assumption'
	},
	use_case_time: {
		label: { fr: 'Durée d’un cas d’usage', en: 'Duration of a use case' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.5, high: 2 },
		what: { fr: 'Temps moyen pour mener un cas d’usage à son terme.', en: 'Mean time to bring a use case to its end.' },
		range: { fr: 'De six mois à deux ans.', en: 'From six months to two years.' },
		basis: 'assumption'
	},
	observatory_date: {
		label: { fr: 'Ouverture de l’observatoire', en: 'Opening of the observatory' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2022.5, high: 2025.5 },
		what: { fr: 'Date à partir de laquelle les établissements déclarent leur maturité.', en: 'Date from which hospitals declare their maturity.' },
		range: { fr: 'Avant ou pendant la feuille de route.', en: 'Before or during the roadmap.' },
		basis: 'assumption'
	},
	data_ramp: {
		label: { fr: 'Mise en route', en: 'Build-up' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Temps que met un programme à trouver son rythme.', en: 'Time that a programme takes to find its pace.' },
		range: { fr: 'Deux trimestres ; l’incertitude est portée par les dates.', en: 'Two quarters; the uncertainty is carried by the dates.' },
		basis: 'assumption'
	},
	observatory_time: {
		label: { fr: 'Entrée dans l’observatoire', en: 'Joining the observatory' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.3, high: 2 },
		what: { fr: 'Temps moyen d’un établissement pour déclarer, quand rien ne manque.', en: 'Mean time for a hospital to declare, when nothing is missing.' },
		range: { fr: 'De quatre mois à deux ans.', en: 'From four months to two years.' },
		basis: 'assumption'
	},
	observatory_pace: {
		label: { fr: 'Établissements que les équipes embarquent', en: 'Hospitals that teams bring in' },
		unit: 'hospital/year',
		display: { unit: { fr: 'par an', en: 'a year' } },
		distribution: { kind: 'lognormal', p5: 200, p95: 2500 },
		what: {
			fr: 'Établissements que les équipes peuvent accompagner en un an, aux moyens de 2025.',
			en: 'Hospitals that teams can support in a year, with the means of 2025.'
		},
		range: { fr: 'De quatorze ans à un an pour tous : aucun compte dans nos sources.', en: 'From fourteen years to one for all: no count in our sources.' },
		basis: 'assumption'
	},
	hospital_count: hospitalCount
};
