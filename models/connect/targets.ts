import type { Target } from '../../src/lib/engine/types';

const DEADLINE = '2027-12';

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'psc_2027',
		label: { fr: 'Un million d’utilisateurs chaque jour en 2027', en: 'One million users every day in 2027' },
		question: { fr: 'Un million d’utilisateurs par jour fin 2027 ?', en: 'One million users a day by end 2027?' },
		short: { fr: '1 M par jour fin 2027', en: '1M a day by end 2027' },
		deadline: DEADLINE,
		better: 'more',
		source: 'seed-telemedaction',
		quote: "avec l'objectif d'un million d'utilisateurs chaque jour à l’horizon 2027",
		status: 'roadmap',
		readings: [
			{
				id: 'users',
				label: { fr: 'personnes, un jour ouvré', en: 'people, on a weekday' },
				output: 'psc_daily',
				value: 1e6,
				note: {
					fr: 'Les mots du texte. Aucun chiffre d’utilisateurs par jour n’est publié : la courbe suppose de une à cinq authentifications par personne et par jour d’usage.',
					en: 'The words of the text. No figure of users a day is published: the curve assumes one to five authentications per person and day of use.'
				}
			},
			{
				id: 'authentications',
				label: { fr: 'authentifications, un jour moyen', en: 'authentications, on a mean day' },
				output: 'psc_auth_daily',
				value: 1e6,
				note: {
					fr: 'La lecture que les chiffres publiés permettent : 10 millions par mois en juin 2022, soit un tiers de million par jour.',
					en: 'The reading that published figures allow: 10 million a month in June 2022, a third of a million a day.'
				}
			}
		]
	},
	{
		id: 'two_factor_2027',
		label: { fr: 'Deux facteurs dans tous les établissements en 2027', en: 'Two factors in all hospitals in 2027' },
		question: { fr: 'Deux facteurs dans tous les hôpitaux fin 2027 ?', en: 'Two factors in all hospitals by end 2027?' },
		short: { fr: 'deux facteurs fin 2027', en: 'two factors by end 2027' },
		deadline: DEADLINE,
		better: 'more',
		source: 'seed-telemedaction',
		quote: "généralisation de l'authentification à 2 facteurs dans les établissements de santé d'ici 2027",
		status: 'roadmap',
		readings: [
			{
				id: 'all',
				label: { fr: 'tous les établissements', en: 'all hospitals' },
				output: 'tfa_part',
				value: 1,
				note: { fr: '« Généralisation », à la lettre.', en: '“Generalisation”, to the letter.' },
				unmeasured: {
					fr: 'Il faudrait que l’ANS ou la DGOS publie le nombre d’établissements dont les applications sensibles demandent deux facteurs, avec la règle de ce qui compte.',
					en: 'ANS or DGOS would have to publish the number of hospitals whose sensitive applications take two factors, with the rule of what counts.'
				}
			}
		]
	}
];
