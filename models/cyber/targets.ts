import type { Target, Text } from '../../src/lib/engine/types';

/** Every hospital, rounded: one in a hundred short is taken as all. */
const EVERY = 0.99;

const BUDGET: Text = {
	fr: 'Il faudrait que la DGOS ou l’Agence technique de l’information sur l’hospitalisation publie la part des budgets consacrée au numérique, et celle de la sécurité, année par année.',
	en: 'DGOS or the hospital information agency would have to publish the share of budgets spent on digital services, and that of security, year by year.'
};

const secured = (value: number, note: Text) =>
	[{ id: 'secured', label: { fr: 'financement couvert', en: 'funding covered' }, output: 'care_total', value, note }] as const;

const COVERED: Text = {
	fr: 'Ce qui est couvert, au sens de la Cour des comptes ; ni annoncé, ni dépensé.',
	en: 'What is covered, in the sense of the Cour des comptes; neither announced nor spent.'
};

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'exercises_2027',
		label: {
			fr: 'Un exercice de crise cyber annuel ou bi-annuel dans tous les établissements en 2027',
			en: 'A yearly or two-yearly cyber crisis exercise in every hospital by 2027'
		},
		question: { fr: 'Chaque hôpital exercé fin 2027 ?', en: 'Every hospital practising by end 2027?' },
		short: { fr: '100 % exercés fin 2027', en: '100% practising by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-feuille-de-route',
		quote: 'au plus tard en 2027, tous les établissements devront réaliser un exercice de crise cyber annuel ou bi-annuel',
		status: 'roadmap',
		readings: [
			{
				id: 'two_years',
				label: { fr: 'un exercice de moins de deux ans', en: 'an exercise within two years' },
				output: 'practising_part',
				value: EVERY,
				note: {
					fr: '« Bi-annuel » lu comme tous les deux ans, la lecture la plus douce. Tous : 99 %. L’histoire compte les premiers exercices, et aucun des suivants.',
					en: '“Bi-annuel” read as every two years, the mildest reading. All: 99%. History counts first exercises, and none of the next.'
				}
			},
			{
				id: 'yearly',
				label: { fr: 'un exercice par an', en: 'an exercise a year' },
				output: 'exercises_per_hospital',
				value: 1,
				note: {
					fr: '« Annuel » : un exercice par établissement et par an en moyenne, condition nécessaire. À la lettre, « bi-annuel » veut même dire deux par an.',
					en: '“Annuel”: one exercise for each hospital and year on average, a necessary condition. To the letter, “bi-annuel” even means two a year.'
				}
			},
			{
				id: 'once',
				label: { fr: 'au moins un exercice fait', en: 'at least one exercise held' },
				output: 'practised_part',
				value: EVERY,
				note: { fr: 'Le minimum pour commencer : un premier exercice partout.', en: 'The least to start with: a first exercise everywhere.' }
			}
		]
	},
	{
		id: 'digital_budget_2027',
		label: { fr: '2 % des budgets hospitaliers au numérique en 2027', en: '2% of hospital budgets on digital services by 2027' },
		question: { fr: '2 % des budgets au numérique fin 2027 ?', en: '2% of budgets on digital services by end 2027?' },
		short: { fr: '2 % au numérique', en: '2% on digital' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: '2% de leur budget au numérique dont 10% sur la cybersécurité',
		status: 'roadmap',
		readings: [
			{
				id: 'mean',
				label: { fr: 'en moyenne', en: 'on average' },
				output: 'digital_part',
				value: 0.02,
				note: { fr: 'La moyenne des établissements ; à la lettre, chacun d’eux.', en: 'The mean of hospitals; to the letter, each of them.' },
				unmeasured: BUDGET
			}
		]
	},
	{
		id: 'security_budget_2027',
		label: { fr: '10 % du numérique hospitalier à la cybersécurité en 2027', en: '10% of hospital digital spending on cybersecurity by 2027' },
		question: { fr: '10 % du numérique à la sécurité fin 2027 ?', en: '10% of digital spending on security by end 2027?' },
		short: { fr: '10 % à la sécurité', en: '10% on security' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: '2% de leur budget au numérique dont 10% sur la cybersécurité',
		status: 'roadmap',
		readings: [
			{
				id: 'mean',
				label: { fr: 'en moyenne', en: 'on average' },
				output: 'security_part',
				value: 0.1,
				note: { fr: 'Une part de la part : 10 % de 2 % font 0,2 % du budget.', en: 'A share of a share: 10% of 2% make 0.2% of the budget.' },
				unmeasured: BUDGET
			}
		]
	},
	{
		id: 'first_exercises_2023',
		label: { fr: 'La moitié des établissements à leur premier exercice fin 2023', en: 'Half of hospitals at their first exercise by end 2023' },
		question: { fr: '50 % d’hôpitaux exercés fin 2023 ?', en: '50% of hospitals practised by end 2023?' },
		short: { fr: '50 % fin 2023', en: '50% by end 2023' },
		deadline: '2023-12',
		better: 'more',
		source: 'nextinpact_exo',
		quote: "un objectif de 50 % des établissements ayant fait leur premier exercice d'ici décembre 2023",
		status: 'later',
		readings: [
			{
				id: 'held',
				label: { fr: 'exercice fait', en: 'exercise held' },
				output: 'practised_part',
				value: 0.5,
				note: { fr: 'Les mots du texte : « ayant fait ».', en: 'The text’s words: exercise held.' }
			},
			{
				id: 'planned',
				label: { fr: 'fait ou planifié', en: 'held or planned' },
				output: 'planned_part',
				value: 0.5,
				note: {
					fr: 'La définition du bilan publié ensuite, qui ajoute les exercices planifiés.',
					en: 'The definition of the report published later, which adds planned exercises.'
				}
			}
		]
	},
	{
		id: 'care_2027',
		label: { fr: '750 millions d’euros pour CaRE de 2023 à 2027', en: '€750 million for CaRE from 2023 to 2027' },
		question: { fr: '750 M€ pour CaRE fin 2027 ?', en: '€750M for CaRE by end 2027?' },
		short: { fr: '750 M€ fin 2027', en: '€750M by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: 'incyber_2025',
		quote: 'il prévoit un financement de 750 millions d’euros en faveur de la sécurité des SI hospitaliers de 2023 à 2027',
		status: 'later',
		readings: secured(750e6, COVERED)
	},
	{
		id: 'care_2025',
		label: { fr: '250 millions d’euros pour CaRE jusqu’en 2025', en: '€250 million for CaRE up to 2025' },
		question: { fr: '250 M€ pour CaRE fin 2025 ?', en: '€250M for CaRE by end 2025?' },
		short: { fr: '250 M€ fin 2025', en: '€250M by end 2025' },
		deadline: '2025-12',
		better: 'more',
		source: 'adista_care',
		quote: 'Doté d’un budget de 250 millions d’euros jusqu’en 2025 (et un objectif de 750 millions d’euros d’ici 2027)',
		status: 'later',
		readings: secured(250e6, COVERED)
	},
	{
		id: 'care_2030',
		label: { fr: '750 millions d’euros pour CaRE d’ici 2030 (autre horizon annoncé)', en: '€750 million for CaRE by 2030 (another announced horizon)' },
		question: { fr: '750 M€ pour CaRE fin 2030 ?', en: '€750M for CaRE by end 2030?' },
		short: { fr: '750 M€ fin 2030', en: '€750M by end 2030' },
		deadline: '2030-12',
		better: 'more',
		source: 'freelance_care',
		quote: 'il atteindra 250 millions d’euros pour la période courant jusqu’en 2025 et jusqu’à 750 millions d’euros d’ici 2030',
		status: 'later',
		readings: secured(750e6, {
			fr: 'Même somme, trois ans plus tard selon une autre source.',
			en: 'The same sum, three years later according to another source.'
		})
	}
];
