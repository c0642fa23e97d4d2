import type { Priority } from './types';
import { AFTER_FACTS, plain, words } from './plain';

export const axis1: readonly Priority[] = [
	{
		number: 1,
		axis: 1,
		label: { fr: 'Utiliser Mon espace santé au quotidien', en: 'Use Mon espace santé every day' },
		objectives: [
			{
				id: 'mes_documents_2023',
				label: { fr: '250 millions de documents par an fin 2023', en: '250 million documents a year by the end of 2023' },
				carriers: ['DNS'],
				deadline: '2023-12',
				source: 'seed-feuille-de-route',
				quote:
					'atteindre un rythme de 250 millions de documents de santé par an alimentés dans Mon espace santé par les professionnels fin 2023 et 400 millions fin 2026',
				status: 'roadmap',
				target: { model: 'documents', id: 'documents_2023' },
				rows: ['MES_DOCS_2023']
			},
			{
				id: 'mes_documents_2026',
				label: { fr: '400 millions de documents par an fin 2026', en: '400 million documents a year by the end of 2026' },
				carriers: ['DNS'],
				deadline: '2026-12',
				source: 'seed-feuille-de-route',
				quote:
					'atteindre un rythme de 250 millions de documents de santé par an alimentés dans Mon espace santé par les professionnels fin 2023 et 400 millions fin 2026',
				status: 'roadmap',
				target: { model: 'documents', id: 'documents_2026' },
				rows: ['MES_DOCS_2026']
			},
			plain(
				'mes_prescription_message',
				'Ordonnance envoyée par messagerie citoyenne',
				'Prescriptions sent by the citizens’ messaging',
				['CNAM'],
				"l'envoi d'ordonnance par messagerie citoyenne (CNAM)",
				undefined,
				{
					reached: 'unverified',
					note: {
						fr: 'La messagerie existe : plus de 300 000 messages envoyés aux patients fin octobre 2022. Rien ne dit combien portaient une ordonnance.',
						en: 'The messaging exists: over 300,000 messages sent to patients by the end of October 2022. Nothing tells how many carried a prescription.'
					},
					source: 'opticien_2022_11',
					quote: 'plus de 300 000 messages ont été envoyés aux patients'
				}
			),
			plain(
				'mes_child_record',
				'Carnet de santé de l’enfant numérique',
				'Digital child health record',
				['CNAM'],
				"version numérique du carnet de santé de l'enfant (CNAM)",
				undefined,
				{
					reached: 'unverified',
					note: {
						fr: 'Un calendrier a été publié en 2023 : rappels d’examens fin 2023, comptes rendus et certificats en 2025. Nous n’avons trouvé aucune mesure de leur mise en service.',
						en: 'A timetable was published in 2023: examination reminders by end 2023, reports and certificates by 2025. We found no measurement of their opening.'
					},
					source: 'delsol_2023',
					quote:
						'les rappels des examens obligatoires et les conseils sur la santé de l’enfant d’ici fin 2023 ainsi que les compte-rendu de consultations et certificats de santé d’ici 2025'
				}
			),
			plain(
				'mes_ameli',
				'Portails Mon espace santé et ameli.fr mieux articulés',
				'Mon espace santé and ameli.fr better joined',
				['CNAM'],
				'mieux articuler les portails MES et Amélie.fr (CNAM)'
			)
		]
	},
	{
		number: 2,
		axis: 1,
		label: { fr: 'Développer une prévention personnalisée', en: 'Develop personal prevention' },
		objectives: [
			plain(
				'prevention_notifications',
				'Notifications de prévention dans Mon espace santé',
				'Prevention notifications in Mon espace santé',
				['CNAM'],
				'notifications de prévention personnalisées dans MES (CNAM)'
			),
			{
				...words(
					'prevention_check',
					'1 million de personnes préparant un bilan de prévention',
					'1 million people preparing a prevention check',
					['DNS'],
					"permettre d'ici 2027 à 1 million de personnes de préparer un bilan de prévention dans MES (DNS)",
					'2027-12'
				),
				target: { model: 'prevention', id: 'prevention_2027' },
				rows: ['MES_PREV_2027']
			},
			plain(
				'prevention_software',
				'Outils de prévention dans les logiciels métiers',
				'Prevention tools in professionals’ software',
				['DNS'],
				"développer dans les logiciels métiers des professionnels de santé des outils de prévention et de bon usage d'alerte (DNS)"
			),
			plain(
				'environmental_health',
				'Groupe de travail sur la santé environnementale',
				'Working group on environmental health',
				['DNS'],
				'lancer un groupe de travail sur la santé environnementale (DNS)'
			)
		]
	},
	{
		number: 3,
		axis: 1,
		label: { fr: 'Rendre chacun maître de ses données', en: 'Make everyone master of their data' },
		objectives: [
			{
				...words(
					'catalogue_applications',
					'50 applications échangeant des données avec consentement',
					'50 applications exchanging data with consent',
					['GIE SESAM-Vitale'],
					"permettre aux personnes de consentir à des échanges de données avec les quelque 50 applications référencées dans MES d'ici 2027 (GIE CESAM Vitale)",
					'2027-12'
				),
				target: { model: 'applications', id: 'apps_2027' },
				rows: ['MES_APPS_2027']
			},
			plain(
				'temporary_access',
				'Accès temporaire partagé avec un professionnel',
				'Temporary access shared with a professional',
				['CNAM'],
				'permettre aux citoyens de partager un accès temporaire aux données de MES avec un professionnel de leur choix (CNAM)'
			),
			plain(
				'access_control',
				'Contrôle par chacun de l’accès à ses données',
				'Everyone’s control of access to their data',
				['CNAM'],
				"permettre aux citoyens de contrôler l'accès à leurs données de MES (CNAM)"
			)
		]
	},
	{
		number: 4,
		axis: 1,
		label: { fr: 'Accompagner chacun, surtout les plus fragiles', en: 'Support everyone, above all the most fragile' },
		objectives: [
			{
				...words(
					'awareness',
					'Sensibilisation dans la quasi-totalité des établissements',
					'Awareness actions in almost every establishment',
					['DNS'],
					"en mettant en place d'ici 2027 des actions de sensibilisation dans la quasi-totalité des établissements sanitaires et médico-sociaux (DNS)",
					'2027-12'
				),
				number: {
					unit: { fr: 'part des établissements sanitaires et médico-sociaux', en: 'share of health and social care establishments' },
					condition: {
						fr: 'Le texte dit « quasi-totalité », sans nombre. Il faudrait un seuil, et le compte publié des établissements qui ont mené une action de sensibilisation.',
						en: 'The text says “almost all”, without a number. It would take a threshold, and a published count of the establishments that held an awareness action.'
					}
				},
				rows: ['SENSIB_2027']
			},
			{
				...words(
					'mediators',
					'10 000 médiateurs formés au numérique en santé',
					'10,000 mediators trained in digital health',
					['DNS'],
					"former 10000 médiateurs au numérique en santé pour que le numérique n'accentue jamais les inégalités en santé (DNS)",
					'2027-12'
				),
				target: { model: 'mediation', id: 'mediateurs_2027', reading: 'trained' },
				also: [
					{ model: 'mediation', id: 'mediation_need' },
					{ model: 'mediation', id: 'mediation_caseload' }
				],
				rows: ['MEDIATEURS_2027', 'MEDIATION_NEED', 'MEDIATION_CASELOAD']
			},
			plain(
				'carers',
				'Accès à Mon espace santé délégué à un aidant',
				'Access to Mon espace santé delegated to a carer',
				['DNS', 'CNAM'],
				"déléguer l'accès à MES à un aidant (DNS,CNAM)"
			)
		]
	},
	{
		number: 5,
		axis: 1,
		label: { fr: 'Faire bénéficier chacun des innovations', en: 'Bring innovations to everyone' },
		objectives: [
			plain(
				'living_labs',
				'Co-construction dans les tiers-lieux d’expérimentation',
				'Co-design in living labs',
				['DNS'],
				"développer la co-construction des solutions numériques avec les futurs usagers dans les tiers lieux d'expérimentation (DNS)"
			),
			plain(
				'mental_health',
				'Innovations en santé mentale et perte d’autonomie',
				'Innovation in mental health and loss of autonomy',
				['DNS'],
				"accélérer le développement et la mise sur le marché des innovations pour faire face aux grands défis que sont la santé mentale et la perte d'autonomie (DNS)"
			),
			{
				...plain(
					'device_grid',
					'Grille européenne d’évaluation des dispositifs numériques',
					'European assessment grid for digital devices',
					['DNS'],
					"publier dès 2024 une grille d'évaluation des dispositifs médicaux numériques (DMN) harmonisés avec nos homologues européens (DNS)",
					'2024-12'
				),
				rows: ['DMN_GRILLE_2024']
			},
			{
				...plain(
					'device_ce',
					'Marquage CE des dispositifs numériques facilité',
					'Easier CE marking of digital devices',
					['DGE'],
					"faciliter et accélérer l'accès au marquage CE des DMN d'ici 2026 (DGE)",
					'2026-12',
					AFTER_FACTS
				),
				rows: ['DMN_CE_2026']
			},
			plain(
				'clinical_trials',
				'Inclusion plus rapide dans les essais cliniques',
				'Faster inclusion in clinical trials',
				['DNS'],
				"faciliter et accélérer l'inclusion des personnes dans des essais cliniques (DNS)"
			),
			{
				...words(
					'pecan',
					'50 dispositifs candidats à la prise en charge anticipée',
					'50 devices candidate to early coverage',
					['DNS'],
					"atteindre les 50 DMN d'ici 2027 qui auront candidaté à une prise en charge anticipée (PECAN) de nature dérogatoire (DNS)",
					'2027-12'
				),
				target: { model: 'applications', id: 'pecan_2027' },
				rows: ['PECAN_2027']
			}
		]
	}
];
