import type { Target } from '../../src/lib/engine/types';

const QUOTE = "une ouverture à la France entière fin 2025 et l'objectif d'avoir 20 millions d'utilisateurs en 2027";

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'card_2027',
		label: { fr: '20 millions d’utilisateurs de l’appli carte Vitale en 2027', en: '20 million users of the Vitale card app in 2027' },
		question: { fr: '20 millions de cartes Vitale sur téléphone fin 2027 ?', en: '20 million Vitale cards on a phone by the end of 2027?' },
		short: { fr: '20 M fin 2027', en: '20M by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: QUOTE,
		status: 'roadmap',
		readings: [
			{
				id: 'activated',
				label: { fr: 'cartes activées', en: 'cards activated' },
				output: 'card_activated',
				value: 20e6,
				note: {
					fr: 'Lecture généreuse d’« utilisateurs » : qui a activé sa carte, même sans s’en servir. C’est la seule qui soit comptée.',
					en: 'A generous reading of “users”: whoever activated the card, even without using it. It is the only one counted.'
				}
			}
		]
	},
	{
		id: 'card_open_2025',
		label: { fr: 'L’appli carte Vitale ouverte à la France entière fin 2025', en: 'The Vitale card app open to all France by end 2025' },
		question: { fr: 'La France entière fin 2025 ?', en: 'All France by the end of 2025?' },
		short: { fr: 'France entière fin 2025', en: 'All France by end 2025' },
		deadline: '2025-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: QUOTE,
		status: 'roadmap',
		readings: [
			{
				id: 'one_path',
				label: { fr: 'par un parcours au moins', en: 'by one path at least' },
				output: 'france_open',
				value: 0.995,
				note: {
					fr: 'À la lettre : ouverte partout. C’est le cas depuis le 18 mars 2025, pour qui a l’identité numérique de l’État.',
					en: 'To the letter: open everywhere. So it is since 18 March 2025, for those with the State’s digital identity.'
				}
			},
			{
				id: 'complete_path',
				label: { fr: 'parcours complet, tous les départements', en: 'complete path, every département' },
				output: 'departments_open_part',
				value: 0.995,
				note: {
					fr: 'L’esprit : chacun peut l’ouvrir, avec ou sans cette identité. 23 départements sur 101 en mars 2025. Seuil : moins d’un demi-département manquant.',
					en: 'The spirit: anyone can open it, with or without that identity. 23 of 101 départements in March 2025. Threshold: less than half a département missing.'
				}
			}
		]
	},
	{
		id: 'identities_2024',
		label: { fr: '90 % d’identités qualifiées à l’hôpital en 2024', en: '90% of qualified identities in hospitals in 2024' },
		question: { fr: '90 % d’identités qualifiées en 2024 ?', en: '90% of qualified identities in 2024?' },
		short: { fr: '90 % fin 2024', en: '90% by end 2024' },
		deadline: '2024-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "atteindre courant 2024 90% d'INS qualifiées dans la file active des établissements",
		status: 'roadmap',
		readings: [
			{
				id: 'active_file',
				label: { fr: 'de la file active', en: 'of the active file' },
				output: 'identities_qualified',
				value: 0.9,
				note: { fr: 'Les mots du texte ; « courant 2024 » est lu fin 2024.', en: 'The text’s words; “during 2024” is read as the end of 2024.' },
				unmeasured: {
					fr: 'Il faudrait que le ministère publie la part des identités qualifiées dans la file active des établissements ; seuls des équipements et des appels au téléservice l’ont été, en 2021.',
					en: 'The ministry would have to publish the share of qualified identities in the active file of hospitals; only equipment and calls to the service were, in 2021.'
				}
			}
		]
	}
];
