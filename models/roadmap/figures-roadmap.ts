import { context, from, objective, observation, PERIOD, story, target } from './places';
import type { Figure } from './types';

/** The founding text that lists the eighteen priorities, and the one that presents them. */
export const roadmapFigures: readonly Figure[] = [
	...from('seed-telemedaction', [
		['Le premier axe vise le développement de la prévention avec 5 priorités', '5 priorités', '5 priorities', story('sixty_nine')],
		[
			"permettre d'ici 2027 à 1 million de personnes de préparer un bilan de prévention dans MES",
			'1 million de personnes d’ici 2027',
			'1 million people by 2027',
			target('prevention', 'prevention_2027')
		],
		[
			"les quelque 50 applications référencées dans MES d'ici 2027",
			'50 applications d’ici 2027',
			'50 applications by 2027',
			target('applications', 'apps_2027')
		],
		[
			"en mettant en place d'ici 2027 des actions de sensibilisation dans la quasi-totalité des établissements",
			'la quasi-totalité, d’ici 2027',
			'almost all, by 2027',
			objective('awareness')
		],
		['former 10000 médiateurs au numérique en santé', '10 000 médiateurs', '10,000 mediators', target('mediation', 'mediateurs_2027', 'trained')],
		["publier dès 2024 une grille d'évaluation des dispositifs médicaux numériques", 'dès 2024', 'from 2024', objective('device_grid')],
		["faciliter et accélérer l'accès au marquage CE des DMN d'ici 2026", 'd’ici 2026', 'by 2026', objective('device_ce')],
		["atteindre les 50 DMN d'ici 2027 qui auront candidaté", '50 dispositifs d’ici 2027', '50 devices by 2027', target('applications', 'pecan_2027')],
		["5 priorités pour parvenir à l'objectif", '5 priorités', '5 priorities', story('sixty_nine')],
		["avoir accès d'ici 2025 à l'imagerie", 'd’ici 2025', 'by 2025', target('hospital', 'imaging_2025')],
		["documents de santé des Français d'ici 2026", 'd’ici 2026', 'by 2026', target('hospital', 'eu_access_2026')],
		["lancer en 2024 un nouveau programme d'accompagnement du numérique intrahospitalier", '2024', '2024', objective('hopsun')],
		['1200 établissements de santé utilisateurs de CDRi', '1 200 établissements', '1,200 establishments', target('hospital', 'cdri_users')],
		['650 établissements utilisateurs de ROC', '650 établissements', '650 establishments', target('hospital', 'roc_users')],
		['lancement au 2ème semestre 2024 du portail', 'deuxième semestre 2024', 'second half of 2024', objective('service_portal')],
		[
			"avec l'objectif d'un million d'utilisateurs chaque jour à l’horizon 2027",
			'1 million par jour en 2027',
			'1 million a day in 2027',
			target('connect', 'psc_2027')
		],
		[
			"généralisation de l'authentification à 2 facteurs dans les établissements de santé d'ici 2027",
			'deux facteurs partout d’ici 2027',
			'two factors everywhere by 2027',
			target('connect', 'two_factor_2027')
		],
		['une cartographie publiée dès 2024 par les ARS', 'dès 2024', 'from 2024', objective('regional_map')],
		["la mise en place dès le second semestre 2024 de l'INS", 'second semestre 2024', 'second half of 2024', objective('eparcours')],
		['développer dès 2026 des solutions de messagerie sécurisée santé', 'dès 2026', 'from 2026', target('messaging', 'instant_2026')],
		[
			"renforcer le formation initiale, d'ici 2027, de tous les élèves",
			'tous les élèves, d’ici 2027',
			'all students, by 2027',
			target('training', 'students_2027')
		],
		[
			"former au moins 10% des professionnels en activité d'ici 2027",
			'10 % des professionnels d’ici 2027',
			'10% of professionals by 2027',
			target('training', 'training_2027')
		],
		['4 priorités pour y parvenir', '4 priorités', '4 priorities', story('sixty_nine')],
		[
			"dépasser le cap des 30 millions de visiteurs de site Santé.fr d'ici 2027",
			'30 millions de visiteurs d’ici 2027',
			'30 million visitors by 2027',
			objective('santefr_visitors')
		],
		['en enrichissant dès 2024 le site Santé.fr', 'dès 2024', 'from 2024', objective('santefr_services')],
		[
			"un taux d'appropriation de 35% de téléconsultations par les médecins libéraux d'ici 2025",
			'35 % des médecins d’ici 2025',
			'35% of doctors by 2025',
			target('teleconsultation', 'teleconsultation_2025', 'doctors')
		],
		[
			"l'objectif d'1 million de patients atteints d'une pathologie chronique bénéficiant d'au moins un acte de télésanté dans leur parcours de santé en 2025",
			'1 million de patients en 2025',
			'1 million patients in 2025',
			target('teleconsultation', 'chronic_2025')
		],
		['un référencement de 15 services de télésurveillance', '15 services', '15 services', target('applications', 'monitoring_15')],
		["généraliser en 2024 les Services d'Accès aux Soins (SAS)", 'tous les départements en 2024', 'every département in 2024', target('emergency', 'sas_2024')],
		[
			"déploiement du bandeau national dans 75% des SAMU d'ici 2027",
			'75 % des SAMU d’ici 2027',
			'75% of SAMU by 2027',
			target('emergency', 'samu_banner_2027')
		],
		["lancement en 2026 d'un groupe de travail", '2026', '2026', objective('transport_group')],
		['une ouverture à la France entière fin 2025', 'la France entière fin 2025', 'all France by the end of 2025', target('identity', 'card_open_2025')],
		["l'objectif d'avoir 20 millions d'utilisateurs en 2027", '20 millions en 2027', '20 million in 2027', target('identity', 'card_2027')],
		["atteindre courant 2024 90% d'INS qualifiées", '90 % en 2024', '90% in 2024', target('identity', 'identities_2024')],
		['4 priorités ont été retenues', '4 priorités', '4 priorities', story('sixty_nine')],
		['(CARE) depuis le deuxième semestre 2023', 'deuxième semestre 2023', 'second half of 2023', objective('care_programme')],
		[
			"la mise en place d'ici 2027 au niveau des établissements un exercice annuel ou biannuel de crise cyber",
			'un exercice par an ou tous les deux ans, d’ici 2027',
			'an exercise every year or two, by 2027',
			target('cyber', 'exercises_2027')
		],
		[
			'au plus tard en 2027 les établissements de santé devront consacré 2% de leur budget au numérique',
			'2 % du budget en 2027',
			'2% of the budget in 2027',
			target('cyber', 'digital_budget_2027')
		],
		['dont 10% sur la cybersécurité', '10 % du numérique', '10% of digital', target('cyber', 'security_budget_2027')],
		["construction en 2024 d'un schéma directeur", '2024', '2024', objective('crisis_systems')],
		['avec publication des textes fin 2023', 'fin 2023', 'end of 2023', objective('standards')],
		["constitution d'ici la fin 2024 d'un répertoire unique", 'fin 2024', 'end of 2024', objective('directory')],
		['avec mise en application en 2025', '2025', '2025', objective('sanctions')],
		['poursuivre le Ségur numérique avec la phase 2', 'phase 2', 'phase 2', objective('segur_wave_2')],
		[
			"l'objectif d'embarquer 100% des établissements d'ici 2026",
			'100 % des établissements d’ici 2026',
			'100% of establishments by 2026',
			target('warehouses', 'observatory_2026')
		],
		['avec une publication fin 2024', 'fin 2024', 'end of 2024', objective('jobs_map')],
		["l'alignement dès 2023 de la grille des ingénieurs hospitaliers", 'dès 2023', 'from 2023', objective('pay')],
		['lancer en 2026 des actions de promotion des emplois', '2026', '2026', objective('jobs_promotion')],
		['publier en 2024 une stratégie nationale', '2024', '2024', objective('data_strategy')],
		[
			"financer 50 entrepôts de données hospitaliers fédérés au niveau régional et/ou connectés au niveau national d'ici 2027",
			'50 entrepôts d’ici 2027',
			'50 warehouses by 2027',
			target('warehouses', 'eds_2027')
		],
		["l'avoir réussi en 2025 autour de cinq cas d'usage", '5 cas d’usage en 2025', '5 use cases in 2025', target('warehouses', 'eu_use_cases_2025')],
		["en finançant d'ici 2026 plus de 300 projets R&D", '300 projets d’ici 2026', '300 projects by 2026', target('warehouses', 'rd_2026')]
	]),
	...from('seed-feuille-de-route', [
		['Les priorités de la feuille de route du numérique en santé 2023-2027', '2023-2027', '2023-2027', PERIOD],
		['dans ce domaine pour les cinq prochaines années', 'cinq ans', 'five years', PERIOD],
		['Elle compte quatre axes', '4 axes', '4 axes', story('sixty_nine')],
		['celle qui couvrait la période 2019-2022', '2019-2022', '2019-2022', context('first_roadmap')],
		['10 millions de documents sont envoyés chaque mois', '10 millions de documents par mois', '10 million documents a month', observation('mes_docs_mensuel')],
		['aux patients au cours des 15 dernières années', '15 ans', '15 years', story('fifteen_years')],
		[
			'La nouvelle feuille de route comporte 18 priorités et 65 objectifs, regroupés en quatre axes.',
			'18 priorités, 65 objectifs, 4 axes',
			'18 priorities, 65 objectives, 4 axes',
			story('sixty_nine')
		],
		[
			'un rythme de 250 millions de documents de santé par an alimentés dans Mon espace santé par les professionnels fin 2023',
			'250 millions par an fin 2023',
			'250 million a year by end 2023',
			target('documents', 'documents_2023')
		],
		['400 millions fin 2026', '400 millions par an fin 2026', '400 million a year by end 2026', target('documents', 'documents_2026')],
		['l’expérimentation dès 2023 d’un mécanisme de mesure de la satisfaction', 'dès 2023', 'from 2023', objective('software_satisfaction')],
		[
			'au plus tard en 2027, tous les établissements devront réaliser un exercice de crise cyber annuel ou bi-annuel',
			'tous les établissements en 2027',
			'all establishments in 2027',
			target('cyber', 'exercises_2027')
		]
	])
];
