import {
	CARD_TRIAL,
	context,
	from,
	HISTORY,
	INSTITUTIONS,
	LAW,
	lever,
	objective,
	observation,
	OPENING,
	parameter,
	RHETORIC,
	STEP,
	story,
	target,
	TRIAL,
	WRITING
} from './places';
import type { Figure } from './types';

/** The founding texts that tell the first roadmap and its services. */
export const beforeFigures: readonly Figure[] = [
	...from('seed-cns3', [
		['2020 devait être l’année du déploiement par l’écosystème', '2020', '2020', context('first_roadmap')],
		['3e Conseil du numérique en santé (CNS) le 18 juin 2020', '18 juin 2020', '18 June 2020', WRITING],
		['Publié le 23 juin 2020 à 12h16 - Mis à jour le 23 juin 2020 à 12h16', '23 juin 2020', '23 June 2020', WRITING],
		['Le 18 juin, s’est tenu le 3e Conseil', '18 juin', '18 June', WRITING],
		['Deux réunions avaient eu lieu en juin 2019 et février 2020', 'deux réunions', 'two meetings', STEP],
		['la réunion du 18 juin a eu lieu en visioconférence', '18 juin', '18 June', WRITING],
		['des actions qui sont maintenant 30 au lieu de 26 initialement', '30 actions au lieu de 26', '30 actions instead of 26', context('first_roadmap')],
		['ont été mises en place en 2019 et début 2020, comme l’indiquait la DNS en décembre 2019', '2019, début 2020', '2019, early 2020', STEP],
		['Depuis début 2020, un focus particulier', 'début 2020', 'early 2020', STEP],
		['Elle a été publiée en février 2020.', 'février 2020', 'February 2020', STEP],
		['les sept groupes de travail pilotés par des experts', '7 groupes de travail', '7 working groups', STEP],
		[
			'Au mois de mai 2020, 121 incidents ont été rapportés et 39 demandes d’accompagnement enregistrées',
			'121 incidents « au mois de mai »',
			'121 incidents “in the month of May”',
			story('incidents_in_may')
		],
		['contre respectivement 392 incidents et 70 demandes en 2019', '392 incidents en 2019', '392 incidents in 2019', observation('cyber_incidents')],
		['11 “fiches réflexes” ont été publiées', '11 fiches', '11 guides', STEP],
		['la mise à disposition de nouveaux services à l’été 2020', 'été 2020', 'summer 2020', STEP],
		['quatre éditeurs (Logemed, Mediware, EDL et MiPih)', '4 éditeurs', '4 software vendors', STEP],
		['l’INS sera déployé dans plusieurs établissements de santé à l’été 2020', 'été 2020', 'summer 2020', STEP],
		['L’expérimentation lancée en octobre 2019 (action 7) pour la carte vitale dématérialisée', 'octobre 2019', 'October 2019', TRIAL],
		['en concertation entre le 21 avril et le 15 juin', 'du 21 avril au 15 juin', '21 April to 15 June', STEP],
		['“dans une logique d’expérimentations” d’ici fin 2020, la convergence vers la cible RPPS en 2021', 'fin 2020, 2021', 'end of 2020, 2021', STEP],
		['la mise en oeuvre du ROR (Répertoire opérationnel des ressources) centralisé en 2022', '2022', '2022', objective('earlier_ror_2022')],
		[
			'après le choix du fournisseur Pro Santé Connect fin 2019, 845 e-CPS étaient actives mi-mai',
			'845 cartes sur téléphone',
			'845 cards on a phone',
			observation('psc_ecps_actives')
		],
		['près de 20 services étaient raccordés ou en cours de raccordement', '20 services', '20 services', lever('connect', 'psc_services')],
		['En mars 2020, le volet de contenu pour la télémédecine', 'mars 2020', 'March 2020', STEP],
		['19 volets métiers pour l’interopérabilité sémantique et 11 volets pour l’interopérabilité technique', '19 et 11 volets', '19 and 11 parts', STEP],
		['seraient disponibles à partir d’octobre 2020', 'octobre 2020', 'October 2020', STEP],
		[
			'Au 9 juin 2020, 9,3 M de DMP étaient créés (contre 8,4 M en décembre 2019).',
			'9,3 millions contre 8,4 millions',
			'9.3 million against 8.4 million',
			story('rule_or_effort')
		],
		[
			'Et au 1er semestre 2021, est prévue la préparation de l’opt-out du DMP en lien avec l’Espace numérique de santé (ENS) pour janvier 2022.',
			'janvier 2022',
			'January 2022',
			objective('earlier_optout')
		],
		[
			'près de 2,5 M de messages sont échangés dans l’Espace de confiance chaque mois',
			'2,5 millions de messages par mois',
			'2.5 million messages a month',
			observation('mss_messages_mensuel')
		],
		['1 429 établissements de santé', '1 429 établissements', '1,429 establishments', observation('mss_es')],
		['199 laboratoires de biologie médicale', '199 laboratoires', '199 laboratories', observation('mss_lbm')],
		['plus de 230 000 professionnels de santé libéraux', '230 000 professionnels', '230,000 professionals', observation('mss_liberaux')],
		['D’ici fin 2020 sont notamment prévues une expérimentation de la “messagerie Usagers”', 'fin 2020', 'end of 2020', STEP],
		['117 200 e-prescriptions', '117 200 ordonnances', '117,200 prescriptions', observation('eprescription_cumul')],
		['64 médecins', '64 médecins', '64 doctors', observation('eprescription_medecins')],
		['48 pharmacies', '48 pharmacies', '48 pharmacies', observation('eprescription_pharmacies')],
		['équipés des deux logiciels dans les département de Maine et Loire', '2 logiciels', '2 software products', STEP],
		[
			'Le lancement de la généralisation est prévue au 1er semestre 2021.',
			'premier semestre 2021',
			'first half of 2021',
			objective('earlier_eprescription_2021')
		],
		['128 projets territoriaux sont financés', '128 projets', '128 projects', observation('eparcours_projets')],
		[
			'Un marché d’une valeur estimée de 156 M€ (TTC) et d’une durée de 36 mois',
			'156 millions d’euros, 36 mois',
			'€156 million, 36 months',
			context('first_roadmap')
		],
		['le démarrage des travaux de développement au 1er semestre 2021', 'premier semestre 2021', 'first half of 2021', STEP],
		[
			'l’importation de deux bases, l’hébergement d’un projet avec “une dizaine de projets COVID et 18 projets pilotes”',
			'2 bases, 18 projets pilotes',
			'2 databases, 18 pilot projects',
			STEP
		],
		['du décret et de l’arrêté catalogue à l’été 2020', 'été 2020', 'summer 2020', STEP],
		['compte cinq nouvelles actions', '5 nouvelles actions', '5 new actions', context('first_roadmap')],
		['il est déployé au 1er semestre 2020 dans les ARS et les Grades', 'premier semestre 2020', 'first half of 2020', STEP],
		[
			'doit s’achever le 31 août tandis que l’outil devait être ouvert aux pilotes industriels le 15 juin avant la mise en production de la version industrielle finale le 15 septembre',
			'31 août, 15 juin, 15 septembre',
			'31 August, 15 June, 15 September',
			STEP
		],
		['la livraison d’une cartographie en octobre 2020', 'octobre 2020', 'October 2020', STEP],
		['connus au 2e semestre 2020', 'deuxième semestre 2020', 'second half of 2020', STEP],
		['Au nombre de 11 entre juin et juillet 2020, ils devraient passer au rythme de deux webinaires par semaine', '11 webinaires', '11 webinars', STEP],
		['Après l’organisation du Tour de France de la e-santé en 2019', '2019', '2019', STEP],
		['la date est fixée au 10 décembre 2020', '10 décembre 2020', '10 December 2020', STEP],
		['les approbation des avenants 6, 7 et 8 à la convention médicale', 'avenants 6, 7 et 8', 'amendments 6, 7 and 8', STEP],
		['1 440 établissements ont été retenus (sur 2 430 ayant répondu à l’AMI, ndlr)', '1 440 sur 2 430', '1,440 out of 2,430', observation('hopen_es_retenus')],
		['1 712 projets accompagnés', '1 712 projets', '1,712 projects', observation('hopen_projets')],
		[
			'validé en juillet 2020 par les acteurs du médico-social pour le lancement des projets pilotes en février 2021',
			'février 2021',
			'February 2021',
			lever('hospital', 'esms_funding')
		],
		['dont le projet a démarré en février 2020', 'février 2020', 'February 2020', STEP],
		[
			'initiés fin juin 2020 pour l’élaboration du référentiel avant un appel à candidatures pour des établissements pilotes en septembre 2020',
			'juin et septembre 2020',
			'June and September 2020',
			STEP
		],
		['un V1 du référentiel de certification sur les sites pilotes début 2021', 'début 2021', 'early 2021', STEP],
		['G_NIUS vCOVID, qui totalise 650 inscrits', '650 inscrits', '650 members', STEP],
		['ouvert du 30 avril au 30 octobre', 'du 30 avril au 30 octobre', '30 April to 30 October', STEP],
		['Les premiers projets devraient être lancés en décembre 2020.', 'décembre 2020', 'December 2020', STEP],
		['six ateliers entre octobre 2019 et janvier 2020', '6 ateliers', '6 workshops', STEP],
		['Des Assises citoyennes devraient être mises en place en novembre 2020.', 'novembre 2020', 'November 2020', STEP],
		['étendus aux professionnels de santé en 2020 et 2021', '2020 et 2021', '2020 and 2021', STEP]
	]),
	...from('seed-cnnum', [
		['a publié ce 11 juin 2020 une liste de recommandations', '11 juin 2020', '11 June 2020', context('digital_council')],
		["Saisie en juin 2019 par l'ancienne ministre", 'juin 2019', 'June 2019', context('digital_council')],
		[
			'près de 75 personnes représentatives du secteur ont été auditionnées par le Cnnum et quatre tables rondes',
			'75 personnes, 4 tables rondes',
			'75 people, 4 round tables',
			context('digital_council')
		],
		['Cet état des lieux de 116 pages', '116 pages', '116 pages', context('digital_council')],
		['Cette dynamique se décline en quatre piliers.', '4 piliers', '4 pillars', context('digital_council')],
		['Adopté en mars 2019', 'mars 2019', 'March 2019', LAW],
		["opérationnel le 1er janvier 2022, l'ENS", '1er janvier 2022', '1 January 2022', objective('earlier_optout')]
	]),
	...from('seed-numedikal', [
		['créée en 2019, la Délégation du Numérique en Santé', '2019', '2019', context('acceleration_strategy')],
		['sont les deux organismes institutionnels', '2 organismes', '2 bodies', INSTITUTIONS],
		['En 2021, le projet de transformation numérique dans le domaine de la santé prend un nouveau tournant', '2021', '2021', context('acceleration_strategy')],
		['sortir d’une approche 100% curative', '100 % curative', '100% curative', RHETORIC],
		['emmener la France en N°1 sur ce marché', 'premier rang mondial', 'first in the world', context('acceleration_strategy')],
		['Lancé en 2021, Mon Espace Santé', '2021', '2021', OPENING],
		['seulement 4% d’oppositions enregistrées', '4 % d’oppositions', '4% refusals', story('opposition')],
		[
			'Depuis juillet 2022, 65,4 millions de personnes sont dotées d’un profil Mon Espace Santé',
			'65,4 millions de profils',
			'65.4 million profiles',
			observation('mes_profils_ouverts')
		],
		['42% d’entre elles ont commencé à compléter leur profil médical', '42 %', '42%', story('medical_profile')],
		[
			'une projection de plus de 120 millions de documents pour l’année 2023',
			'120 millions de documents en 2023',
			'120 million documents in 2023',
			story('stock_or_rhythm')
		],
		['Déployée en 2019, la plateforme en ligne Pro Santé Connect', '2019', '2019', lever('connect', 'psc_services')],
		[
			'Depuis décembre 2022, une grande partie des professionnels de santé peuvent accéder via cet outil au DMP',
			'décembre 2022',
			'December 2022',
			lever('connect', 'psc_services')
		],
		[
			'depuis le 1er janvier 2023, le raccordement des services nationaux à Pro Santé Connect est obligatoire',
			'1er janvier 2023',
			'1 January 2023',
			parameter('connect', 'psc_rule_push')
		],
		['Près de 25 ans après sa mise en circulation, la célèbre carte verte', '25 ans', '25 years', HISTORY],
		['la e-carte Vitale sera déployée dans toute la France d’ici fin 2025.', 'fin 2025', 'end of 2025', target('identity', 'card_open_2025')],
		['Expérimentée depuis 2021', '2021', '2021', CARD_TRIAL]
	])
];
