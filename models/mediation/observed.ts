import type { Observed } from '../../src/lib/engine/types';

/** What was measured: staffing, acts, people of all ages, population. Nothing on health mediation itself. */
export const observed: readonly Observed[] = [
	{
		series: 'cnfs_en_poste',
		of: 'in_post',
		compare: 'end',
		factor: 1,
		note: {
			fr: 'Conseillers numériques, aide générale : ils tiennent lieu de médiateurs en santé, que personne ne compte. Un chiffre sans date précise peut être de n’importe quel mois de sa période.',
			en: 'Digital counsellors, general help: they stand in for health mediators, whom nobody counts. A figure without a precise date may be of any month of its period.'
		}
	},
	{
		series: 'cnfs_accompagnements_cumul',
		of: 'acts_total',
		compare: 'end',
		factor: 1,
		excluded: {
			'2022-01-31': {
				fr: 'Unité incertaine : des « Français » et non des actes, « depuis l’été » et non depuis l’ouverture.',
				en: 'Unclear unit: “French people” rather than acts, “since the summer” rather than since the opening.'
			}
		},
		floors: ['2022-10-31'],
		note: {
			fr: 'Des actes, tous âges et tous sujets. « Plus de 800 000 » fin octobre 2022 est un plancher : un mois plus tard, le ministre donne 1,13 million.',
			en: 'Acts, all ages and subjects. “More than 800,000” at the end of October 2022 is a floor: a month later the minister gives 1.13 million.'
		}
	},
	{
		series: 'cnfs_beneficiaires_cumul',
		of: 'beneficiaries',
		compare: 'end',
		factor: 1,
		excluded: {
			'2022-09-27': {
				fr: '« Près d’un million » de personnes dépasse le nombre d’actes de cette date (moins de 1,13 million deux mois plus tard, à 1,4 acte par personne ou plus).',
				en: '“Nearly one million” people exceeds the acts of that date (under 1.13 million two months later, at 1.4 acts per person or more).'
			},
			'2022-12-31': {
				fr: '2,2 millions de personnes pour 1,13 million d’actes un mois plus tôt : la date d’arrêt est celle d’un autre moment.',
				en: '2.2 million people for 1.13 million acts a month earlier: the cut-off date belongs to another moment.'
			}
		},
		note: {
			fr: 'Quatre chiffres qui se contredisent. Les deux derniers encadrent : plus de 2,7 millions (opérateur), 2 millions (Sénat).',
			en: 'Four figures that contradict each other. The last two bracket the truth: more than 2.7 million (operator), 2 million (Senate).'
		}
	},
	{
		series: 'pop_70plus',
		of: 'population',
		compare: 'end',
		factor: 1,
		excluded: {
			'2017-01-01': { fr: 'Avant le début du modèle.', en: 'Before the model starts.' },
			'2018-01-01': { fr: 'Avant le début du modèle.', en: 'Before the model starts.' },
			'2019-01-01': { fr: 'C’est le point de départ du modèle.', en: 'This is the model’s starting point.' }
		},
		note: { fr: 'Estimations de l’Insee au 1er janvier.', en: 'Insee estimates on 1 January.' }
	}
];
