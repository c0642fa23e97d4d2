import type { Closed } from './types';

/** Earlier objectives about care and people: telemedicine, urgent care, social care, training, data, counsellors. */
export const earlierCare: readonly Closed[] = [
	{
		id: 'earlier_telemedicine_2019',
		label: { fr: '500 000 actes de télémédecine en 2019', en: '500,000 telemedicine acts in 2019' },
		deadline: '2019-12',
		source: 'qdm_cog2018',
		quote: "Le nombre d'actes de télémédecine doit décoller de 500 000 en 2019 à 1,4 million d'actes en 2022.",
		outcome: {
			reached: 'no',
			told: {
				fr: 'Loin : 140 000 téléconsultations et moins de 800 téléexpertises.',
				en: 'Far from it: 140,000 teleconsultations and fewer than 800 specialist opinions.'
			},
			source: 'qdm_ccomptes2025',
			quote: 'un chiffre à comparer toutefois aux 140 000 téléconsultations enregistrées en 2019'
		},
		rows: ['L_COG_TLM_2019']
	},
	{
		id: 'earlier_telemedicine_2020',
		label: { fr: '1 million d’actes de télémédecine en 2020', en: '1 million telemedicine acts in 2020' },
		deadline: '2020-12',
		source: 'qdm_60000',
		quote: 'qui espérait quelque 500 000 actes de télémédecine dès 2019, un million en 2020 et 1,3 million en 2021',
		outcome: {
			reached: 'yes',
			told: {
				fr: 'Dix-sept fois plus, par l’épidémie : 17,3 millions de téléconsultations facturées. Personne ne l’avait prévu.',
				en: 'Seventeen times more, by the epidemic: 17.3 million teleconsultations billed. Nobody had foreseen it.'
			},
			source: 'hopitalex_2026',
			quote: '(17,3 millions en 2020, 13,2 millions en 2021, 12,6 millions en 2022, 11,7 millions en 2023, et 13,9 en 2024)'
		},
		rows: ['T23']
	},
	{
		id: 'earlier_telemedicine_2021',
		label: { fr: '1,3 million d’actes de télémédecine en 2021', en: '1.3 million telemedicine acts in 2021' },
		deadline: '2021-12',
		source: 'qdm_60000',
		quote: 'qui espérait quelque 500 000 actes de télémédecine dès 2019, un million en 2020 et 1,3 million en 2021',
		outcome: {
			reached: 'yes',
			told: { fr: 'Dix fois plus : 13,2 millions de téléconsultations facturées.', en: 'Ten times more: 13.2 million teleconsultations billed.' },
			source: 'hopitalex_2026',
			quote: '(17,3 millions en 2020, 13,2 millions en 2021, 12,6 millions en 2022, 11,7 millions en 2023, et 13,9 en 2024)'
		},
		rows: ['T24']
	},
	{
		id: 'earlier_telemedicine_2022',
		label: { fr: '1,4 million d’actes de télémédecine en 2022', en: '1.4 million telemedicine acts in 2022' },
		deadline: '2022-12',
		source: 'qdm_cog2018',
		quote: "Le nombre d'actes de télémédecine doit décoller de 500 000 en 2019 à 1,4 million d'actes en 2022.",
		outcome: {
			reached: 'yes',
			told: {
				fr: 'Neuf fois plus, malgré le reflux : 12,6 millions de téléconsultations facturées.',
				en: 'Nine times more, in spite of the ebb: 12.6 million teleconsultations billed.'
			},
			source: 'hopitalex_2026',
			quote: '(17,3 millions en 2020, 13,2 millions en 2021, 12,6 millions en 2022, 11,7 millions en 2023, et 13,9 en 2024)'
		},
		rows: ['L_COG_TLM_2022']
	},
	{
		id: 'earlier_sas_2023',
		label: { fr: 'Service d’accès aux soins sur tout le territoire fin 2023', en: 'Access-to-care service on the whole territory by end 2023' },
		deadline: '2023-12',
		source: 'an_sas2023',
		quote: "l'objectif est que d'ici la fin de l'année 2023, l'ensemble du territoire soit couvert par le SAS",
		outcome: {
			reached: 'no',
			told: {
				fr: 'Six mois après l’échéance, 74 services et 87 % de la population.',
				en: 'Six months after the deadline, 74 services and 87% of the population.'
			},
			source: 'min_sas2024',
			quote: 'Actuellement au nombre de 74 en fonctionnement, les SAS couvrent 87 % de la population'
		},
		target: { model: 'emergency', id: 'sas_2023' },
		rows: ['L_SAS_2023']
	},
	{
		id: 'earlier_user_records',
		label: { fr: '410 000 dossiers d’usagers actifs dans le médico-social fin 2024', en: '410,000 active user records in social care by end 2024' },
		deadline: '2024-12',
		source: 'ars_normandie_esms',
		quote: 'La cible à atteindre est de 410 000 DUI actifs à fin 2024',
		outcome: {
			reached: 'unverified',
			told: {
				fr: 'Le nombre de dossiers actifs n’est pas publié ; deux structures sur trois étaient équipées en avril 2025.',
				en: 'The number of active records is not published; two structures in three were equipped in April 2025.'
			},
			source: 'esante_cosui12',
			quote: "deux ESMS sur trois disposent désormais d'un DUI référencé Ségur"
		},
		target: { model: 'hospital', id: 'user_records_2024' },
		rows: ['L_DUI_410K']
	},
	{
		id: 'earlier_students_2023',
		label: { fr: '210 000 étudiants en santé formés dès la rentrée 2023', en: '210,000 health students trained from autumn 2023' },
		deadline: '2023-09',
		source: 'tlm_formation',
		quote: 'intégrer la santé numérique à la formation initiale des 210 000 étudiants en santé à compter de la rentrée 2023',
		outcome: {
			reached: 'unverified',
			told: {
				fr: 'Aucun compte national publié ; une seule école en annonce un, 850 étudiants.',
				en: 'No national count published; a single school announces one, 850 students.'
			},
			source: 'egora_esnbyum',
			quote: 'a déjà formé à distance 850 étudiants'
		},
		target: { model: 'training', id: 'students_2023' },
		rows: ['L_FORM_210K']
	},
	{
		id: 'earlier_warehouse_call',
		label: { fr: '50 millions d’euros pour les entrepôts de données (2022)', en: '€50 million for data warehouses (2022)' },
		deadline: '2024-12',
		source: 'mind_eds2022',
		quote: 'l’ouverture d’un appel à projets doté de 50 M€',
		outcome: {
			reached: 'yes',
			told: { fr: 'Doté finalement de 75 millions, fin 2023.', en: 'Endowed with 75 million in the end, in late 2023.' },
			source: 'gnius_eds2023',
			quote: '75 millions d’euros, dont 40 millions d’euros issus des fonds France 2030 et 35 millions d’euros issus de l’ONDAM'
		},
		target: { model: 'warehouses', id: 'eds_call_2024' },
		rows: ['L_EDS_50M']
	},
	{
		id: 'earlier_counsellors_4000',
		label: { fr: '4 000 conseillers numériques', en: '4,000 digital counsellors' },
		source: 'labo_mediation',
		quote: 'le dispositif Conseiller numérique qui visait le recrutement et la formation de 4 000 médiateurs numériques',
		outcome: {
			reached: 'no',
			told: {
				fr: 'Presque : « près de 4 000 » en poste en novembre 2024, trois ans après les premiers. Leur budget baisse alors.',
				en: 'Almost: “nearly 4,000” in post in November 2024, three years after the first. Their budget was then falling.'
			},
			source: 'senat_a24_145',
			quote: "près de 4 000 conseillers numériques sont déployés sur l'ensemble du territoire"
		},
		rows: ['L_CNFS_4000']
	},
	{
		id: 'earlier_counsellors_8000',
		label: { fr: '8 000 conseillers numériques en mai 2027', en: '8,000 digital counsellors in May 2027' },
		deadline: '2027-05',
		source: 'bdt_cnfs_2022',
		quote:
			"il a confirmé l'objectif du président de la République de recruter 20.000 aidants numériques et de doubler le nombre de CNFS d'ici la fin du quinquennat.",
		outcome: {
			reached: 'no',
			told: {
				fr: 'Pas encore : près de 4 000 fin 2024, et des crédits ramenés de 41,8 à 27,9 millions d’euros dans le projet de budget 2025, puis rétablis à 40.',
				en: 'Not yet: nearly 4,000 at the end of 2024, and credits cut from €41.8 to 27.9 million in the draft 2025 budget, then restored to 40.'
			},
			source: 'senat_a24_145',
			quote: 'passant de 41,8 M€ à 27,9 M€'
		},
		target: { model: 'mediation', id: 'cnfs_8000' },
		rows: ['L_CNFS_8000']
	},
	{
		id: 'earlier_helpers_20000',
		label: { fr: '20 000 aidants numériques', en: '20,000 digital helpers' },
		deadline: '2027-05',
		source: 'bdt_cnfs_2022',
		quote: "l'objectif du président de la République de recruter 20.000 aidants numériques",
		outcome: {
			reached: 'unverified',
			told: {
				fr: 'Personne ne compte les « aidants numériques ». Le plus proche : 13 662 professionnels formés à Aidants Connect, mi-2024 au plus tard.',
				en: 'Nobody counts “digital helpers”. The nearest: 13,662 professionals trained in Aidants Connect, by mid-2024 at the latest.'
			},
			source: 'an_interv505474',
			quote: '13 662 professionnels ont été formés à Aidants Connect'
		},
		rows: ['L_AIDANTS_20000']
	}
];
