import type { Column, Display, Parameter } from '../../src/lib/engine/types';
import { factsEnd } from '../conventions';
import { hospitalCount } from '../hospitals';

export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const TENTHS: Display = { unit: { fr: '%', en: '%' }, factor: 100, digits: 1 };
const DATE: Display = { unit: { fr: '', en: '' }, digits: 1 };
const PLAIN: Display = { unit: { fr: '', en: '' }, digits: 2 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };
const YEARS: Display = { unit: { fr: 'ans', en: 'years' }, digits: 1 };

export const columns: Readonly<Record<string, Column>> = {
	incidents_published: {
		label: { fr: 'Incidents déclarés, publiés', en: 'Declared incidents, as published' },
		unit: 'incident/year',
		within: 'held',
		points: [
			{ from: '2019-01', value: 392 },
			{ from: '2020-01', value: 369 },
			{ from: '2021-01', value: 733 },
			{ from: '2022-01', value: 592 },
			{ from: '2023-01', value: 581 },
			{ from: '2024-01', value: 749 }
		],
		basis: 'measured',
		source: 'whatsup_cyber2024',
		quote: 'En 2024, 749 incidents ont été déclarés dans 558 établissements français',
		note: {
			fr: '2019 à 2021 : nextinpact_2021 ; 2022 : 1 173 en deux ans (esante_cyber) moins 581 ; 2023 : esante_obs2023. Constant après 2024.',
			en: '2019 to 2021: nextinpact_2021; 2022: 1,173 in two years (esante_cyber) less 581; 2023: esante_obs2023. Constant after 2024.'
		}
	}
};

export const parameters: Readonly<Record<string, Parameter>> = {
	hospital_count: hospitalCount,
	exercise_date: {
		label: { fr: 'Début des exercices', en: 'Start of exercises' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2022.3, high: 2023.2 },
		what: { fr: 'Date des premiers exercices du programme national.', en: 'Date of the first exercises of the national programme.' },
		range: { fr: 'Avant les 500 établissements de juillet 2023.', en: 'Before the 500 hospitals of July 2023.' },
		basis: 'assumption'
	},
	exercise_ramp: {
		label: { fr: 'Montée des exercices', en: 'Build-up of exercises' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Temps que mettent les équipes à trouver leur rythme.', en: 'Time that teams take to find their pace.' },
		range: { fr: 'Deux trimestres ; l’incertitude est portée par la date.', en: 'Two quarters; the uncertainty is carried by the date.' },
		basis: 'assumption'
	},
	exercise_pace: {
		label: { fr: 'Exercices que les équipes animent par an', en: 'Exercises that teams run a year' },
		unit: 'hospital/year',
		display: { unit: { fr: 'exercices par an', en: 'exercises a year' } },
		distribution: { kind: 'lognormal', p5: 400, p95: 2500 },
		what: {
			fr: 'Exercices que les agences régionales et leurs appuis peuvent animer en un an, aux moyens de 2023-2024.',
			en: 'Exercises that regional agencies and their supports can run in a year, with the means of 2023-2024.'
		},
		shown: true,
		bounds: [200, 4000],
		range: {
			fr: '500 en six mois environ, puis 2 235 faits ou planifiés à la fin de 2024 : autour de mille par an.',
			en: '500 in about six months, then 2,235 held or planned by the end of 2024: about a thousand a year.'
		},
		basis: 'assumption',
		note: { fr: 'Informée par les deux relevés.', en: 'Informed by the two measurements.' }
	},
	exercise_willing: {
		label: { fr: 'Établissements prêts sans obligation', en: 'Hospitals ready without an obligation' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.65, high: 1 },
		what: {
			fr: 'Part des établissements qui finissent par faire un exercice sans y être contraints.',
			en: 'Share of the hospitals that end up holding an exercise without being obliged.'
		},
		shown: true,
		bounds: [0.5, 1],
		range: { fr: '79 % fait ou planifié fin 2024, par nombre d’exercices.', en: '79% held or planned by the end of 2024, by number of exercises.' },
		basis: 'assumption'
	},
	exercise_time: {
		label: { fr: 'Préparation d’un exercice', en: 'Preparation of an exercise' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.2, high: 1 },
		what: { fr: 'Temps moyen d’un établissement prêt quand aucune équipe ne manque.', en: 'Mean time for a ready hospital when no team is missing.' },
		range: { fr: 'D’un trimestre à un an.', en: 'From a quarter to a year.' },
		basis: 'assumption'
	},
	planning_time: {
		label: { fr: 'Avance de planification', en: 'Planning ahead' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.1, high: 0.75 },
		what: { fr: 'De combien un exercice planifié précède sa tenue.', en: 'How long before it is held an exercise is planned.' },
		range: {
			fr: 'D’un mois à neuf ; la part planifiée des 79 % n’est pas publiée.',
			en: 'From one month to nine; the planned part of the 79% is not published.'
		},
		basis: 'assumption'
	},
	exercise_interval: {
		label: { fr: 'Durée de validité d’un exercice', en: 'How long an exercise counts' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 2 },
		what: {
			fr: 'Deux ans : le rythme le plus lent que l’objectif admette.',
			en: 'Two years: the slowest rhythm that the target allows.'
		},
		range: { fr: 'Lecture de l’objectif ; un an est l’autre lecture, jugée à part.', en: 'A reading of the target; one year is the other, judged apart.' },
		basis: 'assumption',
		source: 'seed-feuille-de-route',
		quote: 'tous les établissements devront réaliser un exercice de crise cyber annuel ou bi-annuel'
	},
	renewal_habit: {
		label: { fr: 'Établissements qui recommencent d’eux-mêmes', en: 'Hospitals that repeat by themselves' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.2, high: 0.9 },
		what: {
			fr: 'Part des établissements qui refont un exercice dans les deux ans sans y être contraints.',
			en: 'Share of the hospitals that repeat an exercise within two years without being obliged.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'D’un sur cinq à neuf sur dix : jamais publié.', en: 'From one in five to nine in ten: never published.' },
		basis: 'assumption'
	},
	obligation_effect: {
		label: { fr: 'Obligation suivie d’effet', en: 'Obligation that is followed' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.6, high: 1 },
		what: {
			fr: 'Part des établissements réticents qu’une obligation certifiée décide.',
			en: 'Share of the reluctant hospitals that a certified obligation wins over.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'De six sur dix à tous : jamais mesuré.', en: 'From six in ten to all: never measured.' },
		basis: 'assumption'
	},
	care_realised: {
		label: { fr: 'Financement assuré, rapporté à l’annonce', en: 'Funding secured, over what was announced' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'lognormal', p5: 0.85, p95: 1.15 },
		what: { fr: 'Ce qui est réellement couvert quand un montant est annoncé.', en: 'What is really covered when an amount is announced.' },
		range: { fr: 'Deux sources, deux sens du mot : à 15 % près.', en: 'Two sources, two senses of the word: within 15%.' },
		basis: 'assumption'
	},
	facts_end: factsEnd,
	care_rounds: {
		label: { fr: 'Tranches de CaRE encore à décider', en: 'Rounds of CaRE still to be decided' },
		unit: 'EUR/year',
		display: { unit: { fr: 'M€ par an', en: '€M a year' }, factor: 1e-6 },
		distribution: { kind: 'uniform', low: 0, high: 80e6 },
		what: {
			fr: 'Financement qu’une tranche nouvelle assurerait chaque année, en plus du levier, après les faits connus.',
			en: 'Funding that a new round would secure each year, on top of the lever, after the known facts.'
		},
		shown: true,
		bounds: [0, 200e6],
		range: {
			fr: 'De rien à la moitié de ce qui manque : 527 millions sur les trois ans qui restaient.',
			en: 'From nothing to half of what is missing: 527 million over the three years that were left.'
		},
		basis: 'assumption',
		source: 'incyber_2025',
		quote: 'n’est couvert qu’à hauteur de 223 millions d’euros sur les 750 annoncés'
	},
	care_time: {
		label: { fr: 'De la couverture à l’engagement', en: 'From cover to commitment' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'lognormal', p5: 0.7, p95: 5 },
		what: {
			fr: 'Temps moyen entre un financement assuré et son engagement auprès d’un établissement.',
			en: 'Mean time between secured funding and its commitment to a hospital.'
		},
		range: {
			fr: 'De huit mois à cinq ans ; 58 millions engagés sur le premier domaine à la mi-2025.',
			en: 'From eight months to five years; 58 million committed on the first domain by mid-2025.'
		},
		basis: 'assumption'
	},
	hospital_budget: {
		label: { fr: 'Budgets hospitaliers', en: 'Hospital budgets' },
		unit: 'EUR/year',
		display: { unit: { fr: 'Md€ par an', en: 'billion € a year' }, factor: 1e-9 },
		distribution: { kind: 'uniform', low: 90e9, high: 130e9 },
		what: {
			fr: 'Budgets de tous les établissements de santé, publics et privés, euros de 2024.',
			en: 'Budgets of all hospitals, public and private, in 2024 euros.'
		},
		range: { fr: 'Ordre de grandeur, tenu constant ; aucune source au registre.', en: 'An order of magnitude, held constant; no source in the register.' },
		basis: 'assumption'
	},
	digital_start: {
		label: { fr: 'Part du numérique aujourd’hui', en: 'Digital share today' },
		unit: '1',
		display: TENTHS,
		distribution: { kind: 'uniform', low: 0.01, high: 0.025 },
		what: {
			fr: 'Part des budgets hospitaliers consacrée au numérique, sans plancher.',
			en: 'Share of hospital budgets spent on digital services, without a floor.'
		},
		shown: true,
		bounds: [0, 0.05],
		range: {
			fr: 'De moitié moins à un quart de plus que l’objectif : jamais publié dans nos sources.',
			en: 'From half the target to a quarter more: never published in our sources.'
		},
		basis: 'assumption'
	},
	security_start: {
		label: { fr: 'Part de la sécurité aujourd’hui', en: 'Security share today' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.02, high: 0.1 },
		what: { fr: 'Part des dépenses numériques consacrée à la sécurité, sans plancher.', en: 'Share of digital spending on security, without a floor.' },
		range: {
			fr: 'D’un cinquième de l’objectif à l’objectif : jamais publié dans nos sources.',
			en: 'From a fifth of the target to the target: never published in our sources.'
		},
		basis: 'assumption'
	},
	budget_time: {
		label: { fr: 'Temps d’ajustement des budgets', en: 'Time in which budgets adjust' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'uniform', low: 0.7, high: 3 },
		what: { fr: 'Temps moyen pour qu’un budget suive un plancher.', en: 'Mean time for a budget to follow a floor.' },
		range: { fr: 'D’un exercice à trois.', en: 'From one financial year to three.' },
		basis: 'assumption'
	},
	incident_facts_end: {
		label: { fr: 'Dernière année publiée des incidents', en: 'Last published year of incidents' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'fixed', value: 2025 },
		what: { fr: 'Le 1er janvier 2025 : après, rien n’est publié.', en: '1 January 2025: nothing is published after it.' },
		range: { fr: 'Par définition.', en: 'By definition.' },
		basis: 'assumption'
	},
	unknown_ramp: {
		label: { fr: 'Temps que met l’inconnu à s’installer', en: 'Time that the unknown takes to build up' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 1 },
		what: {
			fr: 'Les incidents s’écartent en un an du dernier compte, les tranches nouvelles de CaRE viennent en un an.',
			en: 'Incidents leave the last count within a year, and new rounds of CaRE come within a year.'
		},
		range: { fr: 'Convention : l’ampleur est portée par la dérive et par les tranches.', en: 'A convention: the size is carried by the drift and the rounds.' },
		basis: 'assumption'
	},
	incident_drift: {
		label: { fr: 'Dérive des incidents déclarés', en: 'Drift of declared incidents' },
		unit: '1',
		display: PLAIN,
		distribution: { kind: 'lognormal', p5: 0.5, p95: 2 },
		what: {
			fr: 'Incidents déclarés par an, rapportés à 2024, une fois l’inconnu installé.',
			en: 'Declared incidents a year, over 2024, once the unknown has built up.'
		},
		range: {
			fr: '369 en 2020, 733 en 2021, 581 en 2023, 749 en 2024 : un doublement s’est vu en un an. De la moitié au double.',
			en: '369 in 2020, 733 in 2021, 581 in 2023, 749 in 2024: a doubling was seen within a year. From half to twice.'
		},
		basis: 'assumption'
	}
};
