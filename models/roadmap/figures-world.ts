import { context, from, HISTORY, LAUNCH, objective, observation, PERIOD, story, target, WRITING } from './places';
import type { Figure } from './types';

/** What the longest founding text says of the world, of Europe, and of the roadmap in general. */
export const worldFigures: readonly Figure[] = [
	...from('seed-telemedaction', [
		["développer la Santé Numérique et la Télésanté d'ici 2027", 'd’ici 2027', 'by 2027', PERIOD],
		['On ne peut ignorer en 2024 le développement du numérique en santé', '2024', '2024', WRITING],
		['la feuille de route française du numérique en santé (2023-2027).', '2023-2027', '2023-2027', PERIOD],
		['un continuum depuis le début des années 2000', 'les années 2000', 'the 2000s', HISTORY],
		['système de santé qui prévalait au 20ème siècle.', '20e siècle', '20th century', HISTORY],
		["Depuis 1948, l'Organisation Mondiale de la Santé (OMS)", '1948', '1948', HISTORY],
		["Elle collabore avec 194 pays membres de l'ONU.", '194 pays', '194 countries', context('who_strategy')],
		['apparu au début des années 2000 avec le terme "e-santé"', 'les années 2000', 'the 2000s', HISTORY],
		['congrès international de télémédecine de Londres en novembre 1999', 'novembre 1999', 'November 1999', HISTORY],
		['Telemed Today, 2000: 1-43', 'un article de 2000', 'an article of 2000', HISTORY],
		["pratique à distance d'une activité médicale, persistera après 2000", 'après 2000', 'after 2000', HISTORY],
		['la France choisit en 2019 le terme "télésanté"', '2019', '2019', HISTORY],
		["En août 2023, l'OMS lance une initiative mondiale", 'août 2023', 'August 2023', context('who_strategy')],
		["Cette initiative s'intègre à la stratégie mondiale pour la santé numérique (2020-2025).", '2020-2025', '2020-2025', context('who_strategy')],
		['Une stratégie mondiale pour la santé numérique (2020-2025) dont les 4 principes directeurs', '4 principes', '4 principles', context('who_strategy')],
		["L'OMS définit 4 objectifs stratégiques", '4 objectifs', '4 objectives', context('who_strategy')],
		['Entré en vigueur le 26 mars 2021', '26 mars 2021', '26 March 2021', context('eu4health')],
		['Avec un budget de 5,3 milliards d’euros pour la période 2021-2027', '5,3 milliards d’euros, 2021-2027', '€5.3 billion, 2021-2027', context('eu4health')],
		[
			'quatre objectifs généraux représentant les ambitions du programme et dix objectifs spécifiques',
			'4 objectifs généraux, 10 spécifiques',
			'4 general objectives, 10 specific',
			context('eu4health')
		],
		['développé en une douzaine de semaines', 'une douzaine de semaines', 'some twelve weeks', context('covid_certificate')],
		[
			'Il connecte maintenant 64 pays (les 27 pays membres de l’Union et 37 pays non-membres).',
			'64 pays (27 et 37)',
			'64 countries (27 and 37)',
			context('covid_certificate')
		],
		['La Commission a aussi adopté en septembre 2021 le principe', 'septembre 2021', 'September 2021', context('eu_agencies')],
		["Un rôle essentiel de la présidence française de l'UE en 2022.", '2022', '2022', context('health_data_space')],
		['du 1er janvier au 30 juin 2022', 'premier semestre 2022', 'first half of 2022', context('health_data_space')],
		['La feuille de route française du numérique en santé (2023-2027).', '2023-2027', '2023-2027', PERIOD],
		['Cette nouvelle feuille de route a été présentée le 17 mai 2023.', '17 mai 2023', '17 May 2023', LAUNCH],
		['les chantiers prioritaires pour les cinq prochaines années', 'cinq ans', 'five years', PERIOD],
		['déclinés en 4 axes, 18 priorités et 65 objectifs', '4 axes, 18 priorités, 65 objectifs', '4 axes, 18 priorities, 65 objectives', story('sixty_nine')],
		["le détail de sa mise en œuvre d'ici 2027", 'd’ici 2027', 'by 2027', PERIOD],
		['initiées par l’État depuis 2019', 'depuis 2019', 'since 2019', context('first_roadmap')],
		[
			"avec l'aide de 50 applications qui seront référencées d'ici 2027 dans MES",
			'50 applications d’ici 2027',
			'50 applications by 2027',
			target('applications', 'apps_2027')
		],
		[
			"70% des personnes âgées de 70 ans et plus auraient besoin d'une médiation numérique",
			'70 % des 70 ans et plus',
			'70% of people aged 70 and over',
			story('seven_million')
		],
		['soit environ 7 millions de citoyens', '7 millions de personnes', '7 million people', target('mediation', 'mediation_need')],
		[
			"d'ici 2027 chacun des 10 000 médiateurs numériques formés",
			'10 000 médiateurs formés d’ici 2027',
			'10,000 mediators trained by 2027',
			target('mediation', 'mediateurs_2027', 'trained')
		],
		['accompagne régulièrement environ 700 personnes', '700 personnes par médiateur', '700 people per mediator', target('mediation', 'mediation_caseload')],
		['doit être lancé par l’État dès le deuxième semestre 2024', 'deuxième semestre 2024', 'second half of 2024', objective('service_portal')],
		["l'espace numérique créé pour les citoyens en 2022", '2022', '2022', observation('mes_profils_ouverts')],
		[
			'acculturer au moins 10% des professionnels de santé (en activité)',
			'10 % des professionnels',
			'10% of professionals',
			target('training', 'training_2027')
		],
		[
			"deux objectifs principaux d'ici la fin 2025",
			'deux objectifs, fin 2025',
			'two objectives, end of 2025',
			target('teleconsultation', 'teleconsultation_2025')
		],
		['réaliser 35% de leur activité en téléconsultation', '35 % de l’activité', '35% of activity', story('two_readings')],
		["1 million de patients atteints d'une maladie chronique", '1 million de patients', '1 million patients', target('teleconsultation', 'chronic_2025')],
		[
			"opérationnelle dans tous les départements français d'ici la fin 2024",
			'tous les départements, fin 2024',
			'every département, end of 2024',
			target('emergency', 'sas_2024')
		],
		['Nous espérons que ce billet de "rentrée" 2024', '2024', '2024', WRITING],
		['offrir aux citoyens du 21ème siècle', '21e siècle', '21st century', HISTORY],
		['que le système qui prévalait au 20ème siècle', '20e siècle', '20th century', HISTORY],
		['19 août 2024', '19 août 2024', '19 August 2024', WRITING]
	])
];
