import type { Target } from '../../src/lib/engine/types';

const SEED = 'seed-telemedaction';
const MEDIATORS_QUOTE = "Il faudra que d'ici 2027 chacun des 10 000 médiateurs numériques formés accompagne régulièrement environ 700 personnes";

/** Published objectives. The first is the headline; the first reading of each is the one judged. */
export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'mediateurs_2027',
		label: {
			fr: '10 000 médiateurs formés au numérique en santé d’ici fin 2027 (suivi sur les conseillers numériques)',
			en: '10,000 mediators trained in digital health by the end of 2027 (tracked on digital counsellors)'
		},
		question: { fr: '10 000 médiateurs fin 2027 ?', en: '10,000 mediators by the end of 2027?' },
		short: { fr: '10 000 fin 2027', en: '10,000 end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: SEED,
		quote: MEDIATORS_QUOTE,
		status: 'roadmap',
		readings: [
			{
				id: 'in_post',
				label: { fr: 'en poste', en: 'in post' },
				output: 'posted',
				value: 10_000,
				note: {
					fr: 'Ce qui porte la capacité : seul un médiateur en poste accompagne quelqu’un.',
					en: 'What carries the capacity: only a mediator in post supports anyone.'
				}
			},
			{
				id: 'trained',
				label: { fr: 'formés, cumulés', en: 'trained, cumulative' },
				output: 'trained',
				value: 10_000,
				note: {
					fr: 'Les mots du texte : « former 10 000 médiateurs ». Lecture généreuse : elle compte les conseillers formés depuis 2021 à l’aide numérique générale, même partis.',
					en: 'The text’s words: “train 10,000 mediators”. A generous reading: it counts counsellors trained since 2021 in general digital help, even those who left.'
				}
			}
		]
	},
	{
		id: 'mediation_need',
		label: {
			fr: '7 millions de personnes de 70 ans et plus accompagnées d’ici fin 2027',
			en: '7 million people aged 70 and over supported by the end of 2027'
		},
		question: { fr: '7 millions de personnes accompagnées fin 2027 ?', en: '7 million people supported by the end of 2027?' },
		short: { fr: '7 millions fin 2027', en: '7 million end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: SEED,
		quote: "70% des personnes âgées de 70 ans et plus auraient besoin d'une médiation numérique, soit environ 7 millions de citoyens",
		status: 'roadmap',
		readings: [
			{
				id: 'accompanied',
				label: { fr: 'accompagnées, cumulées', en: 'supported, cumulative' },
				output: 'people_accompanied',
				value: 7_000_000,
				note: {
					fr: 'Une fois au moins depuis 2021. Arithmétique de la feuille de route plutôt qu’engagement. Dans la lecture Insee du besoin, la cible dépasse le besoin.',
					en: 'At least once since 2021. The roadmap’s arithmetic rather than a commitment. Under the Insee reading of the need, the target exceeds the need.'
				}
			},
			{
				id: 'followed',
				label: { fr: 'suivies à la fois', en: 'followed at one time' },
				output: 'people_followed',
				value: 7_000_000,
				note: {
					fr: '« Accompagne régulièrement environ 700 personnes » : 10 000 × 700 = 7 millions en même temps.',
					en: '“Regularly supports about 700 people”: 10,000 × 700 = 7 million at the same time.'
				}
			}
		]
	},
	{
		id: 'mediation_caseload',
		label: { fr: '700 personnes par médiateur', en: '700 people per mediator' },
		question: { fr: '700 personnes par médiateur fin 2027 ?', en: '700 people per mediator by the end of 2027?' },
		short: { fr: '700 par médiateur', en: '700 per mediator' },
		deadline: '2027-12',
		better: 'more',
		source: SEED,
		quote: 'chacun des 10 000 médiateurs numériques formés accompagne régulièrement environ 700 personnes',
		status: 'roadmap',
		readings: [
			{
				id: 'caseload',
				label: { fr: 'à la fois', en: 'at one time' },
				output: 'followed_per_mediator',
				value: 700,
				note: { fr: '« Régulièrement » : une file active de 700 personnes.', en: '“Regularly”: a caseload of 700 people.' }
			},
			{
				id: 'yearly',
				label: { fr: 'par an', en: 'a year' },
				output: 'yearly_per_mediator',
				value: 700,
				note: {
					fr: '700 personnes différentes dans l’année ; le travail observé est d’environ 290, tous sujets.',
					en: '700 different people within the year; observed work is about 290, all subjects.'
				}
			}
		]
	},
	{
		id: 'cnfs_8000',
		label: { fr: '8 000 conseillers numériques d’ici mai 2027', en: '8,000 digital counsellors by May 2027' },
		question: { fr: '8 000 conseillers numériques en mai 2027 ?', en: '8,000 digital counsellors by May 2027?' },
		short: { fr: '8 000 mai 2027', en: '8,000 May 2027' },
		deadline: '2027-05',
		better: 'more',
		source: 'bdt_cnfs_2022',
		quote:
			"il a confirmé l'objectif du président de la République de recruter 20.000 aidants numériques et de doubler le nombre de CNFS d'ici la fin du quinquennat.",
		status: 'earlier',
		readings: [
			{
				id: 'in_post',
				label: { fr: 'en poste', en: 'in post' },
				output: 'posted',
				value: 8000,
				note: { fr: 'Doublement annoncé en septembre 2022.', en: 'Doubling announced in September 2022.' }
			}
		]
	}
];
