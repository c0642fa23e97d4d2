import { plain, words } from './plain';
import type { Priority } from './types';

export const axis2: readonly Priority[] = [
	{
		number: 6,
		axis: 2,
		label: { fr: 'Accéder à l’historique des patients', en: 'Reach patients’ history' },
		objectives: [
			plain(
				'read_in_software',
				'Mon espace santé lu dans les logiciels métiers',
				'Mon espace santé read in professionals’ software',
				['DNS'],
				'permettre aux professionnels de consulter MES directement dans leurs logiciels métiers (DNS)',
				undefined,
				{
					reached: 'no',
					note: {
						fr: 'Pas encore en avril 2025 : à l’hôpital, le comité de suivi du Ségur attend la consultation du dossier médical partagé au premier trimestre 2027.',
						en: 'Not yet in April 2025: in hospitals, the Ségur monitoring committee expects the shared record to be consulted in the first quarter of 2027.'
					},
					source: 'esante_cosui12',
					quote: "À l'hôpital, un défi technique et organisationnel est à relever pour aboutir à la consultation du DMP au premier trimestre 2027"
				}
			),
			{
				...words(
					'imaging_access',
					'Imagerie et comptes rendus accessibles partout',
					'Imaging and reports reachable everywhere',
					['DNS'],
					"avoir accès d'ici 2025 à l'imagerie et au compte rendu d'un examen réalisé n'importe où sur le territoire (DNS)",
					'2025-12'
				),
				target: { model: 'hospital', id: 'imaging_2025' },
				rows: ['IMAGERIE_2025']
			},
			{
				...words(
					'european_access',
					'Accès des professionnels européens (MaSanté@UE)',
					'Access for European professionals (MyHealth@EU)',
					['ANS'],
					"ouvrir l'accès des professionnels européens aux documents de santé des Français d'ici 2026 (ANS)",
					'2026-12'
				),
				target: { model: 'hospital', id: 'eu_access_2026' },
				rows: ['MASANTEUE_2026']
			}
		]
	},
	{
		number: 7,
		axis: 2,
		label: { fr: 'Intégrer les services socles dans les outils', en: 'Build core services into tools' },
		objectives: [
			plain(
				'software_irritants',
				'Irritants des logiciels métiers recueillis et résolus',
				'Software irritants gathered and solved',
				['DNS'],
				"recueillir et résoudre les irritants numériques des professionnels dans l'usage de leur logiciel métier (DNS)"
			),
			{
				...plain(
					'software_satisfaction',
					'Mesure de la satisfaction vis-à-vis des logiciels, dès 2023',
					'Measure of satisfaction with software, from 2023',
					['DNS'],
					'l’expérimentation dès 2023 d’un mécanisme de mesure de la satisfaction des professionnels de santé vis-à-vis de leur logiciel métier',
					'2023-12'
				),
				source: 'seed-feuille-de-route',
				rows: ['LOGICIEL_SATISF_2023']
			},
			plain(
				'hopsun',
				'Programme hospitalier HOP’SUN lancé en 2024',
				'Hospital programme HOP’SUN launched in 2024',
				['DGOS'],
				"lancer en 2024 un nouveau programme d'accompagnement du numérique intrahospitalier (HOP'SUN) (DGOS)",
				'2024-12',
				{
					reached: 'unverified',
					note: {
						fr: 'Le texte fondateur d’août 2024 le dit « engagé » ; le registre n’a aucune publication de l’État qui le confirme.',
						en: 'The founding text of August 2024 says it is “under way”; the register holds no publication of the State that confirms it.'
					},
					source: 'seed-telemedaction',
					quote: "Un programme d'accompagnement des établissements de santé à la transformation numérique (HOP'SUN) est également engagé."
				}
			),
			{
				...words(
					'cdri',
					'1 200 établissements avec CDRi (les droits du patient lus en ligne)',
					'1,200 establishments with CDRi (patients’ rights read online)',
					['DGOS'],
					"simplifier et digitaliser les parcours administratifs à l'hôpital pour 1200 établissements de santé utilisateurs de CDRi et 650 établissements utilisateurs de ROC (DGOS)"
				),
				target: { model: 'hospital', id: 'cdri_users' },
				rows: ['CDRI']
			},
			{
				...words(
					'roc',
					'650 établissements avec ROC (la facture envoyée en ligne aux mutuelles)',
					'650 establishments with ROC (bills sent online to complementary insurers)',
					['DGOS'],
					"simplifier et digitaliser les parcours administratifs à l'hôpital pour 1200 établissements de santé utilisateurs de CDRi et 650 établissements utilisateurs de ROC (DGOS)"
				),
				target: { model: 'hospital', id: 'roc_users' },
				rows: ['ROC']
			}
		]
	},
	{
		number: 8,
		axis: 2,
		label: { fr: 'Déployer les services aux professionnels', en: 'Roll out services to professionals' },
		objectives: [
			plain(
				'service_portal',
				'Portail « Bouquet de services aux professionnels »',
				'Portal of services to professionals',
				['CNAM'],
				'lancement au 2ème semestre 2024 du portail "Bouquet de services aux professionnels (BSP) pour faciliter les échanges entre leur logiciel métier et MES (CNAM)',
				'2024-12'
			),
			{
				...words(
					'psc_users',
					'1 million d’utilisateurs par jour de Pro Santé Connect',
					'1 million users a day of Pro Santé Connect',
					['CNAM', 'ANS'],
					"faire de Pro Santé Connect un service socle confirme et intégré dans les services de l'Assurance maladie avec l'objectif d'un million d'utilisateurs chaque jour à l’horizon 2027 (CNAM, ANS)",
					'2027-12'
				),
				target: { model: 'connect', id: 'psc_2027' },
				rows: ['PSC_2027']
			},
			{
				...words(
					'electronic_prescription',
					'Ordonnance numérique largement adoptée',
					'Electronic prescription widely adopted',
					['CNAM'],
					"adopter largement l'ordonnance numérique et son QR code pour gagner du temps et éviter les erreurs de ressaisie des prescriptions (CNAM)"
				),
				milestone: {
					reached: 'unverified',
					note: {
						fr: 'Le texte ne dit ni combien ni quand. La Cnam a visé ensuite 70 à 80 % des médecins fin 2025 : une déclaration ultérieure, suivie à part.',
						en: 'The text says neither how many nor when. National health insurance aimed later at 70 to 80% of doctors by end 2025: a later statement, followed apart.'
					},
					source: 'qph_2025',
					quote: 'La CNAM table sur un objectif de 70 à 80 % des médecins et la quasi-totalité des pharmaciens de ville l’utilisant d’ici fin 2025'
				},
				also: [
					{ model: 'prescription', id: 'eprescription_use_2025' },
					{ model: 'prescription', id: 'eprescription_40000_2024' },
					{ model: 'prescription', id: 'eprescription_city_2024' }
				]
			},
			{
				...words(
					'two_factor',
					'Authentification à deux facteurs généralisée',
					'Two-factor authentication everywhere',
					['ANS', 'DNS'],
					"généralisation de l'authentification à 2 facteurs dans les établissements de santé d'ici 2027 pour permettre aux professionnels de se connecter à des applications sensibles (ANS, DNS)",
					'2027-12'
				),
				target: { model: 'connect', id: 'two_factor_2027' },
				rows: ['2FA_2027']
			}
		]
	},
	{
		number: 9,
		axis: 2,
		label: { fr: 'Simplifier la coordination locale', en: 'Simplify local coordination' },
		objectives: [
			plain(
				'regional_map',
				'Cartographie régionale des services, dès 2024',
				'Regional map of services, from 2024',
				['ANS', 'ARS/GRADeS'],
				"rendre plus lisible l'offre de santé au niveau du territoire grâce à une cartographie publiée dès 2024 par les ARS et les GRADEs (ANS, ARS/GRADEs)",
				'2024-12'
			),
			plain(
				'eparcours',
				'Identité de santé, Pro Santé Connect et Mon espace santé dans les outils de parcours',
				'Health identity, Pro Santé Connect and Mon espace santé in care-pathway tools',
				['DGOS', 'ARS/GRADeS'],
				"la mise en place dès le second semestre 2024 de l'INS, de Pro Santé Connect et de MES dans toutes les solutions d'e-parcours",
				'2024-12'
			),
			{
				...words(
					'instant_messaging',
					'Messagerie sécurisée instantanée, dès 2026',
					'Secure instant messaging, from 2026',
					['ANS'],
					'développer dès 2026 des solutions de messagerie sécurisée santé (MSS) instantanées pour les communications entre professionnels (ANS)',
					'2026-12'
				),
				target: { model: 'messaging', id: 'instant_2026' },
				rows: ['MSS_INSTANT_2026']
			}
		]
	},
	{
		number: 10,
		axis: 2,
		label: { fr: 'Former les professionnels', en: 'Train professionals' },
		objectives: [
			{
				...words(
					'training_students',
					'Tous les élèves formés aux bases du numérique en santé',
					'All students trained in the basics of digital health',
					['DNS', 'DGOS'],
					"renforcer le formation initiale, d'ici 2027, de tous les élèves des formations médicales, paramédicales et sociales aux compétences de base du numérique en santé (RGPD, sécurité, etc.) (DNS, DGOS)",
					'2027-12'
				),
				target: { model: 'training', id: 'students_2027' },
				rows: ['FORM_INIT_2027']
			},
			{
				...words(
					'training_professionals',
					'10 % des professionnels en activité formés',
					'10% of working professionals trained',
					['DNS'],
					"afin de former au moins 10% des professionnels en activité d'ici 2027 (DNS)",
					'2027-12'
				),
				target: { model: 'training', id: 'training_2027' },
				rows: ['FORM_CONT_2027']
			}
		]
	}
];
