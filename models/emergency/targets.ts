import type { Reading, Target } from '../../src/lib/engine/types';

/** All but none: half a département short of 101, since the model counts in fractions. */
const ALL = 100.5;
const EVERYONE = 0.995;

const departments: Reading = {
	id: 'departments',
	label: { fr: 'tous les départements', en: 'every département' },
	output: 'sas_open',
	value: ALL,
	note: {
		fr: 'Les mots du texte : tous les départements, les 101. Le modèle comptant par fractions, ils y sont tous dès qu’il en compte plus de 100,5.',
		en: 'The text’s words: all départements, the 101. As the model counts in fractions, all are there once it counts more than 100.5.'
	}
};

const territory: Reading = {
	id: 'territory',
	label: { fr: 'toute la population', en: 'the whole population' },
	output: 'sas_population_part',
	value: EVERYONE,
	note: {
		fr: 'Le territoire vu par ses habitants : 99,5 % d’entre eux. Plus facile, car les derniers départements sont les moins peuplés.',
		en: 'The territory as its inhabitants: 99.5% of them. Easier, as the last départements have the fewest.'
	}
};

/** Later than the deadline, and still short: a service that opens does not close. */
const LATER = 'Actuellement au nombre de 74 en fonctionnement, les SAS couvrent 87 % de la population';
const OCTOBER = 'En métropole, 92 départements en sont pourvus pour un taux de couverture de la population de 96 %';

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'sas_2024',
		label: { fr: 'Un SAS dans tous les départements en 2024', en: 'An access-to-care service in every département in 2024' },
		question: { fr: 'Un SAS partout fin 2024 ?', en: 'A service everywhere by end 2024?' },
		short: { fr: 'Partout fin 2024', en: 'Everywhere by end 2024' },
		deadline: '2024-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "généraliser en 2024 les Services d'Accès aux Soins (SAS) à tous les départements",
		status: 'roadmap',
		readings: [departments, territory]
	},
	{
		id: 'samu_banner_2027',
		label: { fr: 'Bandeau national dans 75 % des SAMU en 2027', en: 'National banner in 75% of SAMU in 2027' },
		question: { fr: '75 % des SAMU au bandeau national fin 2027 ?', en: '75% of SAMU with the national banner by end 2027?' },
		short: { fr: '75 % des SAMU fin 2027', en: '75% of SAMU by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "déploiement du bandeau national dans 75% des SAMU d'ici 2027",
		status: 'roadmap',
		readings: [
			{
				id: 'samu',
				label: { fr: '75 % des SAMU', en: '75% of SAMU' },
				output: 'banner_part',
				value: 0.75,
				note: { fr: 'Une seule lecture.', en: 'A single reading.' },
				unmeasured: {
					fr: 'Il faudrait que l’ANS ou la DGOS publie le nombre de SAMU équipés du bandeau national, avec sa date.',
					en: 'ANS or DGOS would have to publish the number of SAMU with the national banner, with its date.'
				}
			}
		]
	},
	{
		id: 'sas_2023',
		label: { fr: 'Tout le territoire fin 2023 (calendrier de 2023)', en: 'The whole territory by end 2023 (2023 calendar)' },
		question: { fr: 'Un SAS partout fin 2023 ?', en: 'A service everywhere by end 2023?' },
		short: { fr: 'Partout fin 2023', en: 'Everywhere by end 2023' },
		deadline: '2023-12',
		better: 'more',
		source: 'an_sas2023',
		quote: "l'objectif est que d'ici la fin de l'année 2023, l'ensemble du territoire soit couvert par le SAS",
		status: 'earlier',
		readings: [
			{ ...territory, observed: { value: 0.87, source: 'min_sas2024', quote: LATER, met: false } },
			{ ...departments, observed: { value: 74, source: 'min_sas2024', quote: LATER, met: false } }
		]
	},
	{
		id: 'sas_summer_2024',
		label: { fr: 'Les 20 % restants à l’été 2024 (annonce de 2024)', en: 'The remaining 20% in the summer of 2024 (2024 announcement)' },
		question: { fr: 'Un SAS partout à l’été 2024 ?', en: 'A service everywhere in the summer of 2024?' },
		short: { fr: 'Partout à l’été 2024', en: 'Everywhere in summer 2024' },
		deadline: '2024-09',
		better: 'more',
		source: 'egora_sas2024',
		quote: 'tous les SAS seront fonctionnels cet été sur les 20% du territoire qui en sont encore dépourvus',
		status: 'later',
		readings: [
			{ ...territory, observed: { value: 0.96, source: 'lqm_sas2024', quote: OCTOBER, met: false } },
			{
				...departments,
				observed: {
					value: 89,
					source: 'lqm_sas2024',
					quote: 'Au 1er octobre 2024, sur le territoire français, 89 SAS étaient opérationnels et dix autres en cours de formalisation',
					met: false
				}
			}
		]
	},
	{
		id: 'sas_end_2024',
		label: { fr: 'Généralisation d’ici à la fin de 2024 (Premier ministre)', en: 'Generalisation by the end of 2024 (Prime Minister)' },
		question: { fr: 'Les services annoncés ouverts fin 2024 ?', en: 'The announced services open by end 2024?' },
		short: { fr: '99 services fin 2024', en: '99 services by end 2024' },
		deadline: '2024-12',
		better: 'more',
		source: 'lqm_sas2024',
		quote: 'L’objectif de sa généralisation « d’ici à la fin de l’année », fixé par le Premier ministre, Michel Barnier, semble atteignable',
		status: 'later',
		readings: [
			{
				id: 'announced',
				label: { fr: 'les 99 services annoncés', en: 'the 99 services announced' },
				output: 'sas_open',
				value: 98.5,
				note: {
					fr: '89 services ouverts et dix en cours de formalisation au 1er octobre 2024 : 99 en tout, certains couvrant deux départements.',
					en: '89 open services and ten being formalised on 1 October 2024: 99 in all, some covering two départements.'
				}
			},
			departments
		]
	}
];
