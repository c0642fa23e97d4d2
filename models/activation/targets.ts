import type { Target } from '../../src/lib/engine/types';

/** The roadmap of 2023 puts no number on activation. The objective of 2018 does, for the record that Mon espace santé took over. */
export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'records_2022',
		label: { fr: '40 millions de dossiers médicaux partagés fin 2022 (objectif de 2018)', en: '40 million shared medical records by end 2022 (2018 target)' },
		question: { fr: '40 millions de personnes à leur dossier ?', en: '40 million people at their record?' },
		short: { fr: '40 M fin 2022', en: '40M by end 2022' },
		deadline: '2022-12',
		better: 'more',
		source: 'lqm_dmp2018',
		quote: "l'assurance-maladie vise 40 millions dossiers en 2022",
		status: 'earlier',
		readings: [
			{
				id: 'activated',
				label: { fr: 'activés par la personne', en: 'activated by the person' },
				output: 'profiles_activated',
				value: 40e6,
				note: {
					fr: 'En 2018 un dossier ne s’ouvrait que si la personne le demandait. Ce geste est aujourd’hui l’activation : c’est la lecture à règle égale.',
					en: 'In 2018 a record was opened only if the person asked. That act is now activation: the reading under the same rule.'
				},
				observed: {
					value: 7.9e6,
					source: 'lesechos_2023',
					quote: '65,7 millions de comptes ont ainsi été créés par l’Assurance maladie mais seulement 12 % d’entre eux, soit 7,9 millions, ont été activés',
					met: false
				}
			},
			{
				id: 'opened',
				label: { fr: 'ouverts, à la lettre', en: 'opened, to the letter' },
				output: 'profiles_open',
				value: 40e6,
				note: {
					fr: 'Les mots du texte : des dossiers ouverts. Depuis 2022 ils le sont d’office : une règle a changé plus que tout effort.',
					en: 'The text’s words: records opened. Since 2022 they are by default: a rule changed more than any effort.'
				},
				observed: {
					value: 65.4e6,
					source: 'lqm_2022_11',
					quote: '65,4 millions, c’est le nombre d’assurés disposant d’un profil Mon espace santé',
					met: true
				}
			}
		]
	}
];
