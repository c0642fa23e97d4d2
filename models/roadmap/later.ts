import { AFTER_FACTS } from './plain';
import type { Objective } from './types';

/** Statements made after the roadmap that add a number, a date or money to it. They are judged like the roadmap's objectives and never counted among them. */
export const later: readonly Objective[] = [
	{
		id: 'later_eprescription_40000',
		label: { fr: '40 000 médecins à l’ordonnance numérique fin 2024', en: '40,000 doctors on the electronic prescription by end 2024' },
		carriers: ['CNAM'],
		deadline: '2024-12',
		status: 'later',
		source: 'lqm_eprescri_obj',
		quote: 'il faudra qu’au moins 40 000 médecins aient réalisé au moins une e-prescription […] d’ici à la fin de l’an prochain',
		target: { model: 'prescription', id: 'eprescription_40000_2024' },
		rows: ['L_EPRESC_40K_2024']
	},
	{
		id: 'later_eprescription_software',
		label: {
			fr: 'Logiciels prêts pour l’ordonnance numérique : 75 % du marché fin 2024',
			en: 'Software ready for the electronic prescription: 75% of the market by end 2024'
		},
		carriers: ['CNAM'],
		deadline: '2024-12',
		status: 'later',
		source: 'lqm_eprescri_obj',
		quote: 'ils visent d’ici à fin 2024, 75 % de la part du marché des logiciels ayant passé avec succès les pré-séries',
		target: { model: 'prescription', id: 'eprescription_software_2024' },
		rows: ['L_EPRESC_75_2024']
	},
	{
		id: 'later_eprescription_city',
		label: {
			fr: 'Ordonnance numérique chez tous les professionnels de ville fin 2024',
			en: 'Electronic prescription with all community professionals by end 2024'
		},
		carriers: ['CNAM'],
		deadline: '2024-12',
		status: 'later',
		source: 'egora_eprescri2025',
		quote: "en vue d'une généralisation à l'ensemble des professionnels de ville au 31 décembre 2024",
		target: { model: 'prescription', id: 'eprescription_city_2024' },
		rows: ['L_EPRESC_OBLIG_2024']
	},
	{
		id: 'later_eprescription_use',
		label: { fr: '70 à 80 % des médecins à l’ordonnance numérique fin 2025', en: '70 to 80% of doctors on the electronic prescription by end 2025' },
		carriers: ['CNAM'],
		deadline: '2025-12',
		status: 'later',
		source: 'qph_2025',
		quote: 'La CNAM table sur un objectif de 70 à 80 % des médecins et la quasi-totalité des pharmaciens de ville l’utilisant d’ici fin 2025',
		target: { model: 'prescription', id: 'eprescription_use_2025' },
		rows: ['L_EPRESC_70_2025', 'L_EPRESC_80_2025']
	},
	{
		id: 'later_sas_summer',
		label: { fr: 'Service d’accès aux soins partout à l’été 2024', en: 'Access-to-care service everywhere by summer 2024' },
		carriers: ['Premier ministre'],
		deadline: '2024-09',
		status: 'later',
		source: 'egora_sas2024',
		quote: 'tous les SAS seront fonctionnels cet été sur les 20% du territoire qui en sont encore dépourvus',
		target: { model: 'emergency', id: 'sas_summer_2024' },
		rows: ['L_SAS_ETE2024']
	},
	{
		id: 'later_sas_end',
		label: { fr: 'Service d’accès aux soins généralisé fin 2024', en: 'Access-to-care service generalised by end 2024' },
		carriers: ['Premier ministre'],
		deadline: '2024-12',
		status: 'later',
		source: 'lqm_sas2024',
		quote: 'L’objectif de sa généralisation « d’ici à la fin de l’année », fixé par le Premier ministre, Michel Barnier, semble atteignable',
		target: { model: 'emergency', id: 'sas_end_2024' },
		rows: ['L_SAS_FIN2024']
	},
	{
		id: 'later_first_exercise',
		label: { fr: 'Un établissement sur deux à son premier exercice cyber fin 2023', en: 'One establishment in two with its first cyber exercise by end 2023' },
		carriers: ['DNS'],
		deadline: '2023-12',
		status: 'later',
		source: 'nextinpact_exo',
		quote: "un objectif de 50 % des établissements ayant fait leur premier exercice d'ici décembre 2023",
		target: { model: 'cyber', id: 'first_exercises_2023' },
		rows: ['L_CYBER_EXO_2023']
	},
	{
		id: 'later_care_250',
		label: { fr: '250 millions d’euros pour la cybersécurité des hôpitaux jusqu’en 2025', en: '€250 million for hospital cyber-security until 2025' },
		carriers: ['État'],
		deadline: '2025-12',
		status: 'later',
		source: 'adista_care',
		quote: 'Doté d’un budget de 250 millions d’euros jusqu’en 2025 (et un objectif de 750 millions d’euros d’ici 2027)',
		target: { model: 'cyber', id: 'care_2025' },
		rows: ['L_CARE_250']
	},
	{
		id: 'later_care_750',
		label: { fr: '750 millions d’euros pour la cybersécurité des hôpitaux de 2023 à 2027', en: '€750 million for hospital cyber-security from 2023 to 2027' },
		carriers: ['État'],
		deadline: '2027-12',
		status: 'later',
		source: 'incyber_2025',
		quote: 'il prévoit un financement de 750 millions d’euros en faveur de la sécurité des SI hospitaliers de 2023 à 2027',
		target: { model: 'cyber', id: 'care_2027' },
		rows: ['L_CARE_750']
	},
	{
		id: 'later_care_2030',
		label: { fr: 'Les mêmes 750 millions, mais d’ici 2030', en: 'The same 750 million, but by 2030' },
		carriers: ['État'],
		deadline: '2030-12',
		status: 'later',
		source: 'freelance_care',
		quote: 'il atteindra 250 millions d’euros pour la période courant jusqu’en 2025 et jusqu’à 750 millions d’euros d’ici 2030',
		target: { model: 'cyber', id: 'care_2030' },
		rows: ['L_CARE_750_ALT']
	},
	{
		id: 'later_esms',
		label: { fr: '36 500 structures médico-sociales dans ESMS numérique fin 2025', en: '36,500 social care structures in ESMS numérique by end 2025' },
		carriers: ['État'],
		deadline: '2025-12',
		status: 'later',
		source: 'ehpadia_2024',
		quote: 'embarquer, d’ici à la fin 2025, environ 36 500 établissements et services sociaux et médico-sociaux (ESSMS)',
		target: { model: 'hospital', id: 'esms_2025' },
		rows: ['L_ESMS_36500']
	},
	{
		id: 'later_child_reminders',
		label: { fr: 'Carnet de l’enfant : rappels d’examens fin 2023', en: 'Child record: examination reminders by end 2023' },
		carriers: ['CNAM'],
		deadline: '2023-12',
		status: 'later',
		source: 'delsol_2023',
		quote:
			'les rappels des examens obligatoires et les conseils sur la santé de l’enfant d’ici fin 2023 ainsi que les compte-rendu de consultations et certificats de santé d’ici 2025',
		milestone: { reached: 'unverified' },
		rows: ['L_ENFANT_2023']
	},
	{
		id: 'later_child_reports',
		label: { fr: 'Carnet de l’enfant : comptes rendus et certificats en 2025', en: 'Child record: reports and certificates in 2025' },
		carriers: ['CNAM'],
		deadline: '2025-12',
		status: 'later',
		source: 'delsol_2023',
		quote:
			'les rappels des examens obligatoires et les conseils sur la santé de l’enfant d’ici fin 2023 ainsi que les compte-rendu de consultations et certificats de santé d’ici 2025',
		milestone: AFTER_FACTS,
		rows: ['L_ENFANT_2025']
	},
	{
		id: 'later_hospital_consultation',
		label: { fr: 'Dossier médical partagé consulté à l’hôpital début 2027', en: 'Shared record consulted in hospitals in early 2027' },
		carriers: ['DNS', 'ANS'],
		deadline: '2027-03',
		status: 'later',
		source: 'esante_cosui12',
		quote: "À l'hôpital, un défi technique et organisationnel est à relever pour aboutir à la consultation du DMP au premier trimestre 2027",
		milestone: AFTER_FACTS,
		rows: ['L_DMP_CONSULT_HOP_2027']
	},
	{
		id: 'later_warehouse_money',
		label: { fr: '75 millions d’euros pour les entrepôts de données hospitaliers', en: '€75 million for hospital data warehouses' },
		carriers: ['État'],
		status: 'later',
		source: 'gnius_eds2023',
		quote: '75 millions d’euros, dont 40 millions d’euros issus des fonds France 2030 et 35 millions d’euros issus de l’ONDAM',
		milestone: {
			reached: 'unverified',
			note: {
				fr: 'En décembre 2023, l’appel à projets compte 16 lauréats, en deux vagues. Les sommes versées ne sont pas publiées.',
				en: 'In December 2023 the call had 16 laureates, in two waves. The sums paid are not published.'
			},
			source: 'gnius_eds2023',
			quote: 'Ces 10 nouveaux lauréats viennent compléter une liste de 6 premiers lauréats annoncés en avril 2023'
		},
		rows: ['L_EDS_75M']
	},
	{
		id: 'later_skills_230000',
		label: { fr: '230 000 personnes formées d’ici 2030 (France 2030)', en: '230,000 people trained by 2030 (France 2030)' },
		carriers: ['État'],
		deadline: '2030-12',
		status: 'later',
		source: 'buzz_cma',
		quote: 'Ils permettront de former près de 230 000 personnes d’ici 2030',
		number: {
			value: 230_000,
			unit: { fr: 'personnes', en: 'people' },
			condition: {
				fr: 'Quatorze projets y mêlent santé, agriculture et numérique. Il faudrait le compte des seules personnes formées au numérique en santé, année par année.',
				en: 'Fourteen projects mix health, farming and digital. It would take the count of people trained in digital health alone, year by year.'
			}
		},
		rows: ['L_CMA_230K']
	},
	{
		id: 'later_france_services',
		label: { fr: '3 000 structures France services début 2027', en: '3,000 France services structures by early 2027' },
		carriers: ['État'],
		deadline: '2027-03',
		status: 'later',
		source: 'liti_fs61',
		quote: "D'ici début 2027, 3 000 structures seront ainsi labellisées.",
		milestone: {
			reached: 'no',
			note: {
				fr: '2 840 en septembre 2024 ; il reste alors plus de deux ans.',
				en: '2,840 in September 2024; over two years were then left.'
			},
			source: 'anr_fs_ccomptes',
			quote: "2 840 espaces d'accueil accessibles à moins de 30 minutes par la population, environ 7 000 conseillers"
		},
		rows: ['L_FS_3000']
	}
];
