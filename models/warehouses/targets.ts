import type { Target } from '../../src/lib/engine/types';

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'eds_2027',
		label: { fr: '50 entrepôts de données hospitaliers financés en 2027', en: '50 hospital data warehouses funded by 2027' },
		question: { fr: '50 entrepôts financés fin 2027 ?', en: '50 warehouses funded by end 2027?' },
		short: { fr: '50 entrepôts fin 2027', en: '50 warehouses by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "l'objectif de financer 50 entrepôts de données hospitaliers fédérés au niveau régional et/ou connectés au niveau national d'ici 2027",
		status: 'roadmap',
		readings: [
			{
				id: 'funded',
				label: { fr: 'lauréats de l’appel national', en: 'laureates of the national call' },
				output: 'eds_funded',
				value: 50,
				note: {
					fr: 'Les mots du texte : financer. 16 lauréats fin 2023 pour 75 millions ; cinquante, à ce prix, en demandent 234.',
					en: 'The text’s words: to fund. 16 laureates by the end of 2023 for 75 million; fifty, at that price, take 234.'
				}
			},
			{
				id: 'created',
				label: { fr: 'créés, tous promoteurs', en: 'created, all sponsors' },
				output: 'warehouses_created',
				value: 50,
				note: {
					fr: 'Ce que d’autres comptent : les entrepôts qui existent, sans dire qui paie ni s’ils sont hospitaliers. 21 en 2022 et plus de 30 en 2024 : cinquante fin 2024, sans compter 2023. Le mois où la courbe passe 50 est antérieur aux mesures : il ne veut rien dire.',
					en: 'What others count: warehouses that exist, without saying who pays nor whether they are in hospitals. 21 in 2022 and over 30 in 2024: fifty by the end of 2024, leaving 2023 out. The month when the curve passes 50 comes before any measurement: it means nothing.'
				}
			}
		]
	},
	{
		id: 'eu_use_cases_2025',
		label: { fr: 'Cinq cas d’usage européens réussis en 2025', en: 'Five European use cases completed in 2025' },
		question: { fr: 'Cinq cas d’usage européens fin 2025 ?', en: 'Five European use cases by end 2025?' },
		short: { fr: '5 cas d’usage fin 2025', en: '5 use cases by end 2025' },
		deadline: '2025-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "l'avoir réussi en 2025 autour de cinq cas d'usage",
		status: 'roadmap',
		readings: [
			{
				id: 'completed',
				label: { fr: 'cas menés à leur terme', en: 'cases brought to their end' },
				output: 'use_cases',
				value: 4.5,
				note: { fr: 'Cinq, arrondis : le modèle compte par fractions.', en: 'Five, rounded: the model counts in fractions.' },
				unmeasured: {
					fr: 'Il faudrait que la Plateforme des données de santé publie, pour chacun des cinq cas d’usage, s’il est achevé et ce qu’il a produit.',
					en: 'The health data platform would have to publish, for each of the five use cases, whether it is over and what it produced.'
				}
			}
		]
	},
	{
		id: 'rd_2026',
		label: { fr: 'Plus de 300 projets de recherche financés en 2026', en: 'Over 300 research projects funded by 2026' },
		question: { fr: '300 projets de recherche fin 2026 ?', en: '300 research projects by end 2026?' },
		short: { fr: '300 projets fin 2026', en: '300 projects by end 2026' },
		deadline: '2026-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "en finançant d'ici 2026 plus de 300 projets R&D",
		status: 'roadmap',
		readings: [
			{
				id: 'funded',
				label: { fr: 'projets financés', en: 'projects funded' },
				output: 'rd_funded',
				value: 300,
				note: { fr: 'Une seule lecture.', en: 'A single reading.' },
				unmeasured: {
					fr: 'Il faudrait que l’État publie le nombre cumulé de projets de recherche financés par la stratégie, année par année.',
					en: 'The State would have to publish the total number of research projects funded by the strategy, year by year.'
				}
			}
		]
	},
	{
		id: 'observatory_2026',
		label: { fr: '100 % des établissements dans l’observatoire de la maturité en 2026', en: '100% of hospitals in the maturity observatory by 2026' },
		question: { fr: 'Tous dans l’observatoire fin 2026 ?', en: 'All in the observatory by end 2026?' },
		short: { fr: '100 % fin 2026', en: '100% by end 2026' },
		deadline: '2026-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "avec l'objectif d'embarquer 100% des établissements d'ici 2026",
		status: 'roadmap',
		readings: [
			{
				id: 'hospitals',
				label: { fr: 'tous les établissements', en: 'all hospitals' },
				output: 'observatory_part',
				value: 0.99,
				note: { fr: 'Tous : 99 %, le modèle comptant par fractions.', en: 'All: 99%, as the model counts in fractions.' },
				unmeasured: {
					fr: 'Il faudrait que l’observatoire publie le nombre d’établissements qui y ont déclaré leur maturité.',
					en: 'The observatory would have to publish the number of hospitals that declared their maturity in it.'
				}
			}
		]
	},
	{
		id: 'eds_call_2024',
		label: { fr: 'Un appel à projets de 50 millions d’euros (annonce de 2022)', en: 'A call for projects of €50 million (2022 announcement)' },
		question: { fr: '50 M€ pour les entrepôts fin 2024 ?', en: '€50M for warehouses by end 2024?' },
		short: { fr: '50 M€ fin 2024', en: '€50M by end 2024' },
		deadline: '2024-12',
		better: 'more',
		source: 'mind_eds2022',
		quote: 'l’ouverture d’un appel à projets doté de 50 M€',
		status: 'earlier',
		readings: [
			{
				id: 'granted',
				label: { fr: 'argent de l’appel', en: 'money of the call' },
				output: 'eds_money',
				value: 50e6,
				note: {
					fr: 'Annoncé à 50 millions en mars 2022, doté de 75 en décembre 2023.',
					en: 'Announced at 50 million in March 2022, endowed with 75 in December 2023.'
				},
				observed: {
					value: 75e6,
					source: 'gnius_eds2023',
					quote: '75 millions d’euros, dont 40 millions d’euros issus des fonds France 2030 et 35 millions d’euros issus de l’ONDAM',
					met: true
				}
			}
		]
	}
];
