import type { Target } from '../../src/lib/engine/types';

const SEED = 'seed-telemedaction';

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'apps_2027',
		label: {
			fr: '50 applications échangeant des données avec Mon espace santé d’ici 2027',
			en: '50 applications exchanging data with Mon espace santé by 2027'
		},
		question: { fr: '50 applications fin 2027 ?', en: '50 applications by the end of 2027?' },
		short: { fr: '50 applications fin 2027', en: '50 applications by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: SEED,
		quote: "permettre aux personnes de consentir à des échanges de données avec les quelque 50 applications référencées dans MES d'ici 2027",
		status: 'roadmap',
		readings: [
			{
				id: 'exchanging',
				label: { fr: 'échangeant des données', en: 'exchanging data' },
				output: 'apps_connected',
				value: 50,
				note: {
					fr: 'Les mots du texte : consentir à des échanges de données avec les applications référencées.',
					en: 'The text’s words: consent to data exchange with the listed applications.'
				},
				unmeasured: {
					fr: 'Il faudrait que l’assurance maladie ou la DNS publie le nombre d’applications raccordées ; le seul fait connu est qu’il n’y en avait aucune en avril 2023.',
					en: 'The health insurance or the DNS would have to publish the number of connected applications; the only known fact is that there were none in April 2023.'
				}
			},
			{
				id: 'listed',
				label: { fr: 'référencées', en: 'listed' },
				output: 'apps_listed',
				value: 50,
				note: {
					fr: 'Un autre passage du texte : « l’aide de 50 applications qui seront référencées d’ici 2027 ». Deux mesures, de novembre 2022 et d’avril 2023.',
					en: 'Another passage of the text: “the help of 50 applications that will be listed by 2027”. Two measurements, of November 2022 and April 2023.'
				}
			}
		]
	},
	{
		id: 'pecan_2027',
		label: {
			fr: '50 dispositifs numériques candidats à une prise en charge anticipée d’ici 2027',
			en: '50 digital devices candidate to early coverage by 2027'
		},
		question: { fr: '50 dispositifs candidats fin 2027 ?', en: '50 candidate devices by the end of 2027?' },
		short: { fr: '50 candidats fin 2027', en: '50 candidates by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: SEED,
		quote: "atteindre les 50 DMN d'ici 2027 qui auront candidaté à une prise en charge anticipée (PECAN) de nature dérogatoire (DNS)",
		status: 'roadmap',
		readings: [
			{
				id: 'ans',
				label: { fr: 'dossiers à l’ANS', en: 'files at the ANS' },
				output: 'devices_filed',
				value: 50,
				note: {
					fr: 'Avoir candidaté, c’est avoir déposé au moins le volet technique : 23 en avril 2024.',
					en: 'To have applied is to have submitted at least the technical part: 23 in April 2024.'
				}
			},
			{
				id: 'has',
				label: { fr: 'dossiers à la HAS', en: 'files at the HAS' },
				output: 'devices_clinical',
				value: 50,
				note: {
					fr: 'Un candidat complet dépose aussi le volet clinique : 6 en avril 2024.',
					en: 'A complete candidate also submits the clinical part: 6 in April 2024.'
				}
			}
		]
	},
	{
		id: 'monitoring_15',
		label: { fr: '15 services de télésurveillance référencés', en: '15 telemonitoring services listed' },
		question: { fr: '15 services de télésurveillance fin 2027 ?', en: '15 telemonitoring services by the end of 2027?' },
		short: { fr: '15 services', en: '15 services' },
		deadline: '2027-12',
		better: 'more',
		source: SEED,
		quote: 'un référencement de 15 services de télésurveillance en vue de leur remboursement',
		status: 'roadmap',
		readings: [
			{
				id: 'listed',
				label: { fr: 'référencés', en: 'listed' },
				output: 'monitoring_listed',
				value: 15,
				note: {
					fr: 'Le texte ne donne pas d’échéance : fin 2027, terme de la feuille de route, est retenu.',
					en: 'The text gives no deadline: the end of 2027, when the roadmap ends, is used.'
				},
				unmeasured: {
					fr: 'Il faudrait que la HAS ou le ministère publie le nombre de services référencés ; le registre ne connaît que les opérateurs (1 890) et les patients.',
					en: 'The HAS or the ministry would have to publish the number of services listed; the register only knows operators (1,890) and patients.'
				}
			}
		]
	}
];
