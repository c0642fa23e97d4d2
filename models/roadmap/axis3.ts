import { AFTER_FACTS, plain, words } from './plain';
import type { Priority } from './types';

export const axis3: readonly Priority[] = [
	{
		number: 11,
		axis: 3,
		label: { fr: 'Informer sur l’offre de santé', en: 'Inform about health services' },
		objectives: [
			{
				...words(
					'santefr_visitors',
					'30 millions de visiteurs de Santé.fr',
					'30 million visitors to Santé.fr',
					['DNS', 'ANS'],
					"l'objectif de dépasser le cap des 30 millions de visiteurs de site Santé.fr d'ici 2027 (DNS, ANS)",
					'2027-12'
				),
				number: {
					value: 30_000_000,
					unit: { fr: 'visiteurs', en: 'visitors' },
					condition: {
						fr: 'Il faudrait que la fréquentation de Santé.fr soit publiée, avec sa définition (visites ou visiteurs, par an ou cumulés).',
						en: 'Santé.fr’s audience would have to be published, with its definition (visits or visitors, a year or cumulative).'
					}
				},
				rows: ['SANTEFR_2027']
			},
			plain(
				'santefr_services',
				'Toute l’offre de santé sur Santé.fr, dès 2024',
				'All health services on Santé.fr, from 2024',
				['DNS', 'ANS'],
				"rendre l'offre de soins plus lisible en enrichissant dès 2024 le site Santé.fr avec l'ensemble de l'offre de santé",
				'2024-12'
			),
			plain(
				'regular_doctor',
				'Médecins qui prennent de nouveaux patients, visibles',
				'Doctors taking new patients, made visible',
				['DGOS', 'DNS', 'CNAM'],
				"faciliter l'accès au médecin traitant pour les personnes qui en sont dépourvues"
			)
		]
	},
	{
		number: 12,
		axis: 3,
		label: { fr: 'Développer la télésanté, régulée et éthique', en: 'Develop telehealth, regulated and ethical' },
		objectives: [
			{
				...words(
					'teleconsultation_35',
					'35 % de téléconsultation fin 2025',
					'35% teleconsultation by the end of 2025',
					['DGOS', 'CNAM', 'DNS'],
					"développer la télésanté dans les zones sous-denses en visant un taux d'appropriation de 35% de téléconsultations par les médecins libéraux d'ici 2025 (DGOD, CNAM, DNS)",
					'2025-12'
				),
				target: { model: 'teleconsultation', id: 'teleconsultation_2025' },
				rows: ['TELECONS_2025', 'TELECONS_2025_ALT']
			},
			{
				...words(
					'chronic_patients',
					'1 million de patients chroniques avec au moins un acte à distance',
					'1 million chronic patients with at least one remote act',
					['DGOS', 'HAS', 'DNS'],
					"l'objectif d'1 million de patients atteints d'une pathologie chronique bénéficiant d'au moins un acte de télésanté dans leur parcours de santé en 2025 (DGOS, HAS, DNS)",
					'2025-12'
				),
				target: { model: 'teleconsultation', id: 'chronic_2025' },
				rows: ['TELESANTE_CHRO_2025']
			},
			{
				...words(
					'telemonitoring',
					'15 services de télésurveillance référencés',
					'15 telemonitoring services listed',
					['ANS', 'HAS', 'CNAM', 'DNS'],
					'un référencement de 15 services de télésurveillance en vue de leur remboursement ( ANS, HAS, CNAM, DNS)'
				),
				target: { model: 'applications', id: 'monitoring_15' },
				rows: ['TELESURV_REF']
			}
		]
	},
	{
		number: 13,
		axis: 3,
		label: { fr: 'Articuler les plateformes d’urgence', en: 'Join emergency platforms' },
		objectives: [
			{
				...words(
					'sas',
					'Service d’accès aux soins dans tous les départements',
					'Access-to-care service in every département',
					['DGOS', 'ANS', 'DNS'],
					"généraliser en 2024 les Services d'Accès aux Soins (SAS) à tous les départements et systématiser l'accès des régulateurs aux agendas des professionnels de territoire (DGOS, ANS, DNS)",
					'2024-12'
				),
				target: { model: 'emergency', id: 'sas_2024' },
				also: [
					{ model: 'emergency', id: 'sas_summer_2024' },
					{ model: 'emergency', id: 'sas_end_2024' }
				],
				rows: ['SAS_2024']
			},
			{
				...words(
					'samu_banner',
					'Bandeau téléphonique national dans 75 % des SAMU',
					'National telephone banner in 75% of SAMU emergency centres',
					['DGOS', 'ANS', 'DNS'],
					"déploiement du bandeau national dans 75% des SAMU d'ici 2027 (DGOS, ANS, DNS)",
					'2027-12'
				),
				target: { model: 'emergency', id: 'samu_banner_2027' },
				rows: ['SAMU_2027']
			},
			plain(
				'transport_group',
				'Groupe de travail sur le transport sanitaire en 2026',
				'Working group on medical transport in 2026',
				['DNS'],
				"lancement en 2026 d'un groupe de travail de la conférence nationale de santé (CNS) sur les enjeux numériques du transport sanitaire (DNS)",
				'2026-12',
				AFTER_FACTS
			)
		]
	},
	{
		number: 14,
		axis: 3,
		label: { fr: 'Diffuser l’appli carte Vitale et l’identité de santé', en: 'Spread the carte Vitale app and the health identity' },
		objectives: [
			{
				...words(
					'acv_open',
					'Appli carte Vitale ouverte à la France entière fin 2025',
					'Carte Vitale app open to all France by the end of 2025',
					['GIE SESAM-Vitale', 'CNAM', 'DSS', 'DNS'],
					"avec une ouverture à la France entière fin 2025 et l'objectif d'avoir 20 millions d'utilisateurs en 2027 (GIE SESAME Vitale, CNAM, DSS, DNS)",
					'2025-12'
				),
				target: { model: 'identity', id: 'card_open_2025' },
				rows: ['ACV_OUV_2025', 'S4_ACV_2025']
			},
			{
				...words(
					'acv_users',
					'20 millions d’utilisateurs de l’appli carte Vitale',
					'20 million users of the carte Vitale app',
					['GIE SESAM-Vitale', 'CNAM', 'DSS', 'DNS'],
					"avec une ouverture à la France entière fin 2025 et l'objectif d'avoir 20 millions d'utilisateurs en 2027 (GIE SESAME Vitale, CNAM, DSS, DNS)",
					'2027-12'
				),
				target: { model: 'identity', id: 'card_2027' },
				rows: ['ACV_2027']
			},
			{
				...words(
					'ins_qualified',
					'90 % d’identités qualifiées en 2024',
					'90% of identities qualified in 2024',
					['DNS'],
					"atteindre courant 2024 90% d'INS qualifiées dans la file active des établissements grâce à une meilleure synchronisation des bases SNGI et RFI (DNS)",
					'2024-12'
				),
				target: { model: 'identity', id: 'identities_2024' },
				rows: ['INS_2024']
			}
		]
	}
];
