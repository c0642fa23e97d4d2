import { AFTER_FACTS, plain, words } from './plain';
import type { Priority } from './types';

export const axis4: readonly Priority[] = [
	{
		number: 15,
		axis: 4,
		label: { fr: 'Renforcer la cybersécurité et la résilience', en: 'Strengthen cyber-security and resilience' },
		objectives: [
			plain(
				'care_programme',
				'Programme de cybersécurité CaRE, depuis fin 2023',
				'CaRE cyber-security programme, since the end of 2023',
				['DNS', 'DGOS', 'ARS/GRADeS'],
				'le programme cyber accélération et résilience des établissements (CARE) depuis le deuxième semestre 2023 (DNS, DGOS, ARS/GRADEs)',
				'2023-12',
				{
					reached: 'yes',
					note: {
						fr: 'Le programme tourne : en juin 2025, 1 182 établissements candidats à son premier guichet ; plus de 1 000 déclarent avoir atteint les objectifs, près de 90 % des candidatures validées.',
						en: 'The programme runs: in June 2025, 1,182 establishments had applied to its first scheme; over 1,000 declared the objectives met, nearly 90% of the applications accepted.'
					},
					source: 'esante_d1',
					quote: 'Les 1 182 établissements candidats devaient déclarer l’atteinte des objectifs'
				}
			),
			plain(
				'cyber_certification',
				'Critères cyber dans la certification des établissements',
				'Cyber criteria in hospital certification',
				['HAS', 'DNS', 'DGOS'],
				'une gouvernance fonctionnelle de la cybersécurité en santé avec des critères numériques et cyber dans la certification HAS des établissements de santé (HAS,DNS,DGOS)'
			),
			{
				...words(
					'cyber_exercise',
					'Un exercice de crise cyber dans chaque établissement',
					'A cyber crisis exercise in every establishment',
					['DNS', 'ARS/GRADeS'],
					'au plus tard en 2027, tous les établissements devront réaliser un exercice de crise cyber annuel ou bi-annuel',
					'2027-12'
				),
				source: 'seed-feuille-de-route',
				target: { model: 'cyber', id: 'exercises_2027' },
				also: [{ model: 'cyber', id: 'first_exercises_2023' }],
				rows: ['CYBER_EXO_2027']
			},
			{
				...words(
					'digital_budget',
					'2 % du budget des établissements pour le numérique',
					'2% of hospital budgets for digital',
					['DNS', 'DGOS'],
					'au plus tard en 2027 les établissements de santé devront consacré 2% de leur budget au numérique dont 10% sur la cybersécurité',
					'2027-12'
				),
				target: { model: 'cyber', id: 'digital_budget_2027' },
				rows: ['BUDGET_NUM_2027']
			},
			{
				...words(
					'cyber_budget',
					'dont 10 % pour la cybersécurité',
					'of which 10% for cyber-security',
					['DNS', 'DGOS'],
					'au plus tard en 2027 les établissements de santé devront consacré 2% de leur budget au numérique dont 10% sur la cybersécurité',
					'2027-12'
				),
				target: { model: 'cyber', id: 'security_budget_2027' },
				rows: ['BUDGET_CYBER_2027']
			},
			plain(
				'sovereignty',
				'Souveraineté des données de santé renforcée',
				'Stronger sovereignty over health data',
				['DNS', 'ANS'],
				'renforcement de la souveraineté des données de santé (DNS,ANS)'
			),
			plain(
				'crisis_systems',
				'Schéma directeur des systèmes de crise, 2024',
				'Master plan of crisis systems, 2024',
				['DNS'],
				"construction en 2024 d'un schéma directeur des systèmes d'information des crises sanitaires (DNS)",
				'2024-12'
			)
		]
	},
	{
		number: 16,
		axis: 4,
		label: { fr: 'Construire et faire respecter des référentiels', en: 'Build standards and have them respected' },
		objectives: [
			plain(
				'standards',
				'Référentiels co-construits, textes publiés fin 2023',
				'Co-designed standards, texts published by the end of 2023',
				['DNS'],
				"co-conctruction avec les acteurs d'un référentiel packagé rassemblant toutes les exigences (interopérabilité, sécurité, éthique) avec publication des textes fin 2023 (DNS)",
				'2023-12',
				{
					reached: 'unverified',
					note: {
						fr: 'Signe indirect : en avril 2025, deux structures médico-sociales sur trois ont un dossier usager référencé. La publication des textes fin 2023 n’est pas dans le registre.',
						en: 'An indirect sign: in April 2025, two social care structures in three had a listed user record. The publication of the texts by end 2023 is not in the register.'
					},
					source: 'esante_cosui12',
					quote: "deux ESMS sur trois disposent désormais d'un DUI référencé Ségur"
				}
			),
			{
				...plain(
					'directory',
					'Répertoire unique des entreprises fin 2024',
					'Single directory of companies by the end of 2024',
					['ANS', 'GIE SESAM-Vitale'],
					"constitution d'ici la fin 2024 d'un répertoire unique des ENS et de leurs solutions",
					'2024-12'
				),
				rows: ['ENS_REP_2024']
			},
			plain(
				'sanctions',
				'Sanctions applicables en 2025',
				'Sanctions in force in 2025',
				['ANS', 'CNAM', 'DNS'],
				'inciter au respect effectif des référentiels et sanctionner ceux qui se mettent durablement en marge avec mise en application en 2025 (ANS, CNAM, DNS)',
				'2025-12',
				AFTER_FACTS
			),
			plain(
				'segur_wave_2',
				'Ségur numérique, vague 2',
				'Ségur digital, wave 2',
				['DNS', 'ANS'],
				'poursuivre le Ségur numérique avec la phase 2 en poursuivant et élargissement des financements dédiés',
				undefined,
				{
					reached: 'unverified',
					note: {
						fr: 'La première vague est finie : plus de 99 % de ses mises à jour installées en septembre 2023. De la deuxième, le registre n’a ni montant versé, ni nombre de logiciels installés.',
						en: 'The first wave is over: more than 99% of its updates installed by September 2023. Of the second, the register has neither money paid nor software installed.'
					},
					source: 'espsoc_vague1',
					quote: 'plus de 99% des mises à jour prévues ont effectivement été déployées'
				}
			),
			{
				...words(
					'maturity_observatory',
					'100 % des établissements dans l’observatoire de la maturité',
					'100% of establishments in the maturity observatory',
					['ANS', 'DGOS', 'DNS'],
					"construire un observatoire de la maturité de la santé numérique pour augmenter la transparence avec l'objectif d'embarquer 100% des établissements d'ici 2026 (ANS, DGOS, DNS)",
					'2026-12'
				),
				target: { model: 'warehouses', id: 'observatory_2026' },
				rows: ['OBS_MATURITE_2026']
			}
		]
	},
	{
		number: 17,
		axis: 4,
		label: { fr: 'Attirer des talents du numérique', en: 'Attract digital talent' },
		objectives: [
			{
				...plain(
					'jobs_map',
					'Cartographie des métiers fin 2024',
					'Map of jobs by the end of 2024',
					['DNS', 'DGOS'],
					'cartographier les différents métiers du numérique en santé et les besoins en établissements avec une publication fin 2024 (DNS, DGOS)',
					'2024-12'
				),
				rows: ['CARTO_METIERS_2024']
			},
			plain(
				'pay',
				'Rémunérations alignées, dès 2023',
				'Pay aligned, from 2023',
				['DGOS', 'DNS'],
				"l'alignement dès 2023 de la grille des ingénieurs hospitaliers sur l'équivalent de la fonction publique d’État",
				'2023-12'
			),
			plain(
				'jobs_promotion',
				'Promotion des emplois en 2026',
				'Promotion of jobs in 2026',
				['DNS'],
				'lancer en 2026 des actions de promotion des emplois du numérique en santé avec les employeurs (DNS)',
				'2026-12',
				AFTER_FACTS
			)
		]
	},
	{
		number: 18,
		axis: 4,
		label: { fr: 'Développer la recherche et les données', en: 'Develop research and data' },
		objectives: [
			plain(
				'data_strategy',
				'Stratégie nationale des données, 2024',
				'National data strategy, 2024',
				['DREES', 'DNS'],
				"publier en 2024 une stratégie nationale sur l'ouverture et la réutilisation des données de santé (DREES, DNS)",
				'2024-12'
			),
			{
				...words(
					'warehouses',
					'50 entrepôts de données hospitaliers financés',
					'50 hospital data warehouses funded',
					['DGOS', 'DREES', 'DNS'],
					"l'objectif de financer 50 entrepôts de données hospitaliers fédérés au niveau régional et/ou connectés au niveau national d'ici 2027 (DGOS, DREES, DNS)",
					'2027-12'
				),
				target: { model: 'warehouses', id: 'eds_2027' },
				rows: ['EDS_2027']
			},
			{
				...words(
					'european_cases',
					'Cinq cas d’usage européens réussis en 2025',
					'Five European use cases achieved in 2025',
					['EHDS', 'PDS'],
					"réussir le lancement du réseau européen des entrepôts DonnéesDeSanté@UE et l'avoir réussi en 2025 autour de cinq cas d'usage (EHDS, PDS)",
					'2025-12'
				),
				target: { model: 'warehouses', id: 'eu_use_cases_2025' },
				rows: ['EHDS_CASES_2025']
			},
			{
				...words(
					'research_projects',
					'300 projets de R&D financés',
					'300 R&D projects funded',
					['DNS', 'DGRI', 'DGE'],
					"faire émerger des technologies de rupture dans le numérique en santé en finançant d'ici 2026 plus de 300 projets R&D (DNS, DGRi, DGE)",
					'2026-12'
				),
				target: { model: 'warehouses', id: 'rd_2026' },
				rows: ['RD_2026']
			}
		]
	}
];
