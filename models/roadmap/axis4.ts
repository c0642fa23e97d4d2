import { plain } from './plain';
import type { Priority } from './types';

export const axis4: readonly Priority[] = [
	{
		number: 15,
		axis: 4,
		label: { fr: 'Renforcer la cybersécurité et la résilience', en: 'Strengthen cyber-security and resilience' },
		objectives: [
			plain(
				'care_programme',
				'Programme CaRE depuis fin 2023',
				'CaRE programme since the end of 2023',
				['DNS', 'DGOS', 'ARS/GRADeS'],
				'le programme cyber accélération et résilience des établissements (CARE) depuis le deuxième semestre 2023 (DNS, DGOS, ARS/GRADEs)',
				'2023-12'
			),
			plain(
				'cyber_certification',
				'Critères cyber dans la certification des établissements',
				'Cyber criteria in hospital certification',
				['HAS', 'DNS', 'DGOS'],
				'une gouvernance fonctionnelle de la cybersécurité en santé avec des critères numériques et cyber dans la certification HAS des établissements de santé (HAS,DNS,DGOS)'
			),
			{
				...plain(
					'cyber_exercise',
					'Un exercice de crise cyber dans chaque établissement',
					'A cyber crisis exercise in every establishment',
					['DNS', 'ARS/GRADeS'],
					'au plus tard en 2027, tous les établissements devront réaliser un exercice de crise cyber annuel ou bi-annuel',
					'2027-12'
				),
				source: 'seed-feuille-de-route',
				target: { model: 'cyber', id: 'cyber_exercise_2027' }
			},
			{
				...plain(
					'digital_budget',
					'2 % du budget des établissements pour le numérique',
					'2% of hospital budgets for digital',
					['DNS', 'DGOS'],
					'au plus tard en 2027 les établissements de santé devront consacré 2% de leur budget au numérique dont 10% sur la cybersécurité',
					'2027-12'
				),
				target: { model: 'cyber', id: 'digital_budget_2027' }
			},
			{
				...plain(
					'cyber_budget',
					'dont 10 % pour la cybersécurité',
					'of which 10% for cyber-security',
					['DNS', 'DGOS'],
					'au plus tard en 2027 les établissements de santé devront consacré 2% de leur budget au numérique dont 10% sur la cybersécurité',
					'2027-12'
				),
				target: { model: 'cyber', id: 'cyber_budget_2027' }
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
				'2023-12'
			),
			plain(
				'directory',
				'Répertoire unique des entreprises fin 2024',
				'Single directory of companies by the end of 2024',
				['ANS', 'GIE SESAM-Vitale'],
				"constitution d'ici la fin 2024 d'un répertoire unique des ENS et de leurs solutions",
				'2024-12'
			),
			plain(
				'sanctions',
				'Sanctions applicables en 2025',
				'Sanctions in force in 2025',
				['ANS', 'CNAM', 'DNS'],
				'inciter au respect effectif des référentiels et sanctionner ceux qui se mettent durablement en marge avec mise en application en 2025 (ANS, CNAM, DNS)',
				'2025-12'
			),
			plain(
				'segur_wave_2',
				'Ségur numérique, vague 2',
				'Ségur digital, wave 2',
				['DNS', 'ANS'],
				'poursuivre le Ségur numérique avec la phase 2 en poursuivant et élargissement des financements dédiés'
			),
			{
				...plain(
					'maturity_observatory',
					'100 % des établissements dans l’observatoire de la maturité',
					'100% of establishments in the maturity observatory',
					['ANS', 'DGOS', 'DNS'],
					"construire un observatoire de la maturité de la santé numérique pour augmenter la transparence avec l'objectif d'embarquer 100% des établissements d'ici 2026 (ANS, DGOS, DNS)",
					'2026-12'
				),
				target: { model: 'warehouses', id: 'maturity_2026' }
			}
		]
	},
	{
		number: 17,
		axis: 4,
		label: { fr: 'Attirer des talents du numérique', en: 'Attract digital talent' },
		objectives: [
			plain(
				'jobs_map',
				'Cartographie des métiers fin 2024',
				'Map of jobs by the end of 2024',
				['DNS', 'DGOS'],
				'cartographier les différents métiers du numérique en santé et les besoins en établissements avec une publication fin 2024 (DNS, DGOS)',
				'2024-12'
			),
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
				'2026-12'
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
				...plain(
					'warehouses',
					'50 entrepôts de données hospitaliers financés',
					'50 hospital data warehouses funded',
					['DGOS', 'DREES', 'DNS'],
					"l'objectif de financer 50 entrepôts de données hospitaliers fédérés au niveau régional et/ou connectés au niveau national d'ici 2027 (DGOS, DREES, DNS)",
					'2027-12'
				),
				target: { model: 'warehouses', id: 'eds_2027' }
			},
			{
				...plain(
					'european_cases',
					'Cinq cas d’usage européens réussis en 2025',
					'Five European use cases achieved in 2025',
					['EHDS', 'PDS'],
					"réussir le lancement du réseau européen des entrepôts DonnéesDeSanté@UE et l'avoir réussi en 2025 autour de cinq cas d'usage (EHDS, PDS)",
					'2025-12'
				),
				target: { model: 'warehouses', id: 'eu_cases_2025' }
			},
			{
				...plain(
					'research_projects',
					'300 projets de R&D financés',
					'300 R&D projects funded',
					['DNS', 'DGRI', 'DGE'],
					"faire émerger des technologies de rupture dans le numérique en santé en finançant d'ici 2026 plus de 300 projets R&D (DNS, DGRi, DGE)",
					'2026-12'
				),
				target: { model: 'warehouses', id: 'research_2026' }
			}
		]
	}
];
