import type { Target, Text } from '../../src/lib/engine/types';

const COUNT: Text = {
	fr: 'Il faudrait que l’assurance maladie publie, mois par mois, le nombre de personnes ayant préparé leur bilan dans Mon espace santé.',
	en: 'The national health insurance would have to publish, month by month, the number of people who prepared their check in Mon espace santé.'
};

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'prevention_2027',
		label: {
			fr: '1 million de personnes préparant un bilan de prévention dans Mon espace santé d’ici 2027',
			en: '1 million people preparing a prevention check in Mon espace santé by 2027'
		},
		question: { fr: 'Un million de bilans préparés fin 2027 ?', en: 'A million checks prepared by the end of 2027?' },
		short: { fr: '1 M fin 2027', en: '1M by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "permettre d'ici 2027 à 1 million de personnes de préparer un bilan de prévention dans MES (DNS)",
		status: 'roadmap',
		readings: [
			{
				id: 'prepared',
				label: { fr: 'l’ont préparé, cumulé', en: 'have prepared it, cumulative' },
				output: 'people_prepared',
				value: 1e6,
				note: {
					fr: 'La lecture la plus naturelle : un million de personnes l’ont fait depuis l’ouverture.',
					en: 'The most natural reading: a million people have done it since the opening.'
				},
				unmeasured: COUNT
			},
			{
				id: 'yearly',
				label: { fr: 'l’ont préparé dans l’année', en: 'prepared it within the year' },
				output: 'prepared_over_year',
				value: 1e6,
				note: {
					fr: 'Plus exigeante : un million par an, soit un éligible sur vingt et un.',
					en: 'More demanding: a million a year, one eligible person in twenty-one.'
				},
				unmeasured: COUNT
			},
			{
				id: 'able',
				label: { fr: 'peuvent le préparer', en: 'can prepare it' },
				output: 'people_able',
				value: 1e6,
				note: {
					fr: 'À la lettre : « permettre ». Il suffit d’ouvrir le service : 21 millions d’éligibles × 28 % de profils activés = près de 6 millions.',
					en: 'To the letter: “enable”. Opening the service is enough: 21 million eligible × 28% of activated profiles = nearly 6 million.'
				},
				unmeasured: {
					fr: 'Il faudrait que la date d’ouverture de la préparation dans Mon espace santé, et à qui, soit publiée.',
					en: 'The date at which preparation opens in Mon espace santé, and to whom, would have to be published.'
				}
			}
		]
	}
];
