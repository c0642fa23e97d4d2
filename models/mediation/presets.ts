import type { Preset } from '../../src/lib/engine/types';

/** Named scenarios. */
export const presets: readonly Preset[] = [
	{
		id: 'feuille_de_route',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidé à sa publication : 2 000 formés par an (10 000 en cinq ans), et ce que « 700 chacun » suppose : 10 000 postes payés (175 M€ à 17 500 €), tout leur temps en santé, 900 h × 7 personnes ÷ 9 h = 700. Le texte ne chiffre que 10 000, 700 et 7 millions.',
			en: 'Decided on its publication: 2,000 trained a year (10,000 in five years), and what “700 each” implies: 10,000 paid posts (€175M at €17,500), all their time on health, 900 h × 7 people ÷ 9 h = 700. The text only gives 10,000, 700 and 7 million.'
		},
		decision: '2023-05',
		levers: { mediators_trained: 2000, posts_budget: 175_000_000, health_share: 1, group_size: 7, hours_per_person: 9 }
	},
	{
		id: 'prudent',
		label: { fr: 'Prudent : mieux employer l’existant', en: 'Cautious: better use of what exists' },
		why: {
			fr: 'À budget constant : un quart du temps pour la santé, un référent dans une maison France services sur deux, un peu plus d’« aller vers ».',
			en: 'At constant budget: a quarter of the time for health, a referent in every other France services house, slightly more outreach.'
		},
		decision: '2027-01',
		levers: { health_share: 0.25, france_services_referents: 0.5, outreach_contact: 1.5 }
	},
	{
		id: 'ambitieux',
		label: { fr: 'Ambitieux : des places et de la demande', en: 'Ambitious: places and demand' },
		why: {
			fr: 'Aucun levier ne suffit seul : 3 000 formés par an et 120 M€ pour les postes, la moitié du temps en santé, un référent dans chaque maison, et un « aller vers » triplé pour que les places se remplissent.',
			en: 'No single lever is enough: 3,000 trained a year and €120M for posts, half of the time on health, a referent in every house, and three times the outreach so that places fill up.'
		},
		decision: '2027-01',
		levers: {
			mediators_trained: 3000,
			posts_budget: 120_000_000,
			health_share: 0.5,
			group_size: 6,
			outreach_contact: 3,
			outreach_conversion: 3,
			france_services_referents: 1,
			mediator_retention: 0.3
		}
	},
	{
		id: 'tout_sante',
		label: { fr: 'Tout leur temps à la santé', en: 'All their time on health' },
		why: {
			fr: 'Un seul levier, pour voir le basculement : avec tout leur temps, ce ne sont plus les places qui manquent mais les demandes.',
			en: 'A single lever, to see the flip: with all their time, it is no longer places that are lacking but requests.'
		},
		decision: '2027-01',
		levers: { health_share: 1 }
	},
	{
		id: 'besoin_insee',
		label: { fr: 'Le besoin selon l’Insee', en: 'The need according to Insee' },
		why: {
			fr: 'Aucun levier : la même histoire avec l’illectronisme mesuré (48 à 60 % en 2019) et des générations mieux armées. Le besoin passe sous les 7 millions.',
			en: 'No lever: the same story with measured digital illiteracy (48 to 60% in 2019) and better equipped generations. The need falls below 7 million.'
		},
		decision: '2027-01',
		levers: {},
		assumptions: { need_reading: 1 }
	},
	{
		id: 'besoin_feuille_de_route',
		label: { fr: 'Le besoin selon la feuille de route', en: 'The need according to the roadmap' },
		why: {
			fr: 'Aucun levier : 70 % des 70 ans et plus, pour toujours. C’est la lecture de la référence, nommée pour la comparer à l’autre.',
			en: 'No lever: 70% of those aged 70 and over, for ever. This is the reference’s reading, named so as to compare it with the other.'
		},
		decision: '2027-01',
		levers: {},
		assumptions: { need_reading: 0 }
	}
];
