import type { Display, Parameter } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const DATE: Display = { unit: { fr: '', en: '' }, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };

/** Social care, and the programmes that are over. */
export const care: Readonly<Record<string, Parameter>> = {
	esms_count: {
		label: { fr: 'Structures sociales et médico-sociales', en: 'Social care structures' },
		unit: 'structure',
		display: { unit: { fr: 'structures', en: 'structures' } },
		distribution: { kind: 'uniform', low: 36500, high: 46000 },
		what: { fr: 'Établissements et services sociaux et médico-sociaux à équiper.', en: 'Social and medico-social establishments and services to be equipped.' },
		shown: true,
		bounds: [36500, 50000],
		range: {
			fr: 'Au moins les 36 500 visés ; en haut, un quart de plus : le tout n’est pas publié dans nos sources.',
			en: 'At least the 36,500 aimed at; at the top a quarter more: the whole is not published in our sources.'
		},
		basis: 'assumption',
		source: 'ehpadia_2024',
		quote: 'embarquer, d’ici à la fin 2025, environ 36 500 établissements et services sociaux et médico-sociaux (ESSMS)'
	},
	esms_cost: {
		label: { fr: 'Financement par structure', en: 'Funding for each structure' },
		unit: 'EUR/structure',
		display: { unit: { fr: '€', en: '€' } },
		distribution: { kind: 'lognormal', p5: 10e3, p95: 25e3 },
		what: { fr: 'Argent du programme pour une structure embarquée.', en: 'Money of the programme for a structure taken on board.' },
		shown: true,
		bounds: [5000, 40000],
		range: {
			fr: '190 millions pour 11 300 structures : 16 800 ; moins quand les structures se regroupent.',
			en: '190 million for 11,300 structures: 16,800; less when structures join forces.'
		},
		basis: 'derived',
		source: 'lemediasocial_2023',
		quote: 'Cela représente 11 300 structures accompagnant 800 000 personnes âgées et handicapées'
	},
	esms_file_time: {
		label: { fr: 'Délai d’un financement', en: 'Time to be funded' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.2, high: 1 },
		what: { fr: 'Temps d’un dossier quand l’argent ne manque pas.', en: 'Time of a file when money is not missing.' },
		range: { fr: 'D’un trimestre à un an.', en: 'From a quarter to a year.' },
		basis: 'assumption'
	},
	esms_own: {
		label: { fr: 'Structures équipées par leurs moyens', en: 'Structures equipped by their own means' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.05, high: 0.7 },
		what: {
			fr: 'Part des structures non financées qui s’équipent tout de même d’un dossier référencé.',
			en: 'Share of the structures not funded that get a listed record software all the same.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: 'De presque aucune à sept sur dix : deux sur trois étaient équipées en 2025, financées ou non.',
			en: 'From almost none to seven in ten: two in three were equipped in 2025, funded or not.'
		},
		basis: 'assumption'
	},
	record_date: {
		label: { fr: 'Premiers dossiers référencés', en: 'First listed record software' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2022, high: 2023.5 },
		what: { fr: 'Date à partir de laquelle des logiciels référencés Ségur s’installent.', en: 'Date from which software listed by Ségur is installed.' },
		range: { fr: 'Après le début du programme, avant les deux tiers de 2025.', en: 'After the start of the programme, before the two thirds of 2025.' },
		basis: 'assumption'
	},
	record_time: {
		label: { fr: 'Installation d’un dossier', en: 'Installation of a record software' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.4, high: 2 },
		what: { fr: 'Temps moyen entre décision et équipement.', en: 'Mean time between decision and equipment.' },
		range: { fr: 'De cinq mois à deux ans.', en: 'From five months to two years.' },
		basis: 'assumption'
	},
	equipment_ramp: {
		label: { fr: 'Mise en route d’un programme', en: 'Build-up of a programme' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Temps que met un programme à trouver son rythme.', en: 'Time that a programme takes to find its pace.' },
		range: { fr: 'Deux trimestres ; l’incertitude est portée par les dates.', en: 'Two quarters; the uncertainty is carried by the dates.' },
		basis: 'assumption'
	},
	esms_people: {
		label: { fr: 'Personnes par structure', en: 'People for each structure' },
		unit: 'person/structure',
		display: { unit: { fr: 'personnes', en: 'people' } },
		distribution: { kind: 'uniform', low: 55, high: 80 },
		what: { fr: 'Personnes âgées ou handicapées accompagnées par une structure.', en: 'Elderly or disabled people supported by a structure.' },
		range: { fr: '800 000 personnes pour 11 300 structures : 71.', en: '800,000 people for 11,300 structures: 71.' },
		basis: 'derived',
		source: 'lemediasocial_2023',
		quote: 'Cela représente 11 300 structures accompagnant 800 000 personnes âgées et handicapées'
	},
	record_use: {
		label: { fr: 'Personnes dont le dossier est actif', en: 'People whose record is active' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.1, high: 0.9 },
		what: {
			fr: 'Part des personnes d’une structure équipée dont le dossier est vraiment utilisé.',
			en: 'Share of the people of an equipped structure whose record is really used.'
		},
		range: { fr: 'D’un sur dix à neuf sur dix : jamais publié dans nos sources.', en: 'From one in ten to nine in ten: never published in our sources.' },
		basis: 'assumption'
	},
	coaching_gain: {
		label: { fr: 'Effet d’un doublement de l’accompagnement', en: 'Effect of doubling coaching' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.1, high: 0.6 },
		what: { fr: 'De combien monte l’usage quand l’accompagnement des équipes double.', en: 'By how much use rises when the coaching of staff doubles.' },
		range: { fr: 'D’un dixième à six dixièmes : jamais mesuré.', en: 'From a tenth to six tenths: never measured.' },
		basis: 'assumption'
	},
	hopen_time: {
		label: { fr: 'Examen des réponses à HOP’EN', en: 'Examination of answers to HOP’EN' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.1, high: 0.4 },
		what: { fr: 'Temps moyen entre réponse et décision.', en: 'Mean time between answer and decision.' },
		range: { fr: 'Tout est tranché en juin 2020.', en: 'All was decided by June 2020.' },
		basis: 'assumption'
	},
	hopen_acceptance: {
		label: { fr: 'Établissements retenus par HOP’EN', en: 'Hospitals chosen by HOP’EN' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.4, high: 0.8 },
		what: { fr: 'Part des établissements ayant répondu qui sont retenus.', en: 'Share of the hospitals that answered that are chosen.' },
		range: { fr: '1 440 sur 2 430 : 59 %.', en: '1,440 of 2,430: 59%.' },
		basis: 'derived',
		source: 'seed-cns3',
		quote: '1 440 établissements ont été retenus (sur 2 430 ayant répondu à l’AMI, ndlr), pour 1 712 projets accompagnés'
	},
	segur_date: {
		label: { fr: 'Début de la vague 1', en: 'Start of wave 1' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2021.8, high: 2022.7 },
		what: { fr: 'Date des premières installations de la vague 1 du Ségur.', en: 'Date of the first installations of Ségur wave 1.' },
		range: { fr: 'Entre les premières commandes et le bilan de 2023.', en: 'Between the first orders and the 2023 report.' },
		basis: 'assumption'
	},
	segur_time: {
		label: { fr: 'Durée d’une installation, vague 1', en: 'Time of an installation, wave 1' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.2, high: 0.8 },
		what: {
			fr: 'Temps moyen entre l’ouverture de la vague et l’équipement d’un site.',
			en: 'Mean time between the opening of the wave and the equipment of a site.'
		},
		range: { fr: 'Plus de 99 % des mises à jour faites en septembre 2023.', en: 'Over 99% of updates done by September 2023.' },
		basis: 'assumption'
	},
	segur_ready: {
		label: { fr: 'Établissements de la vague 1', en: 'Hospitals of wave 1' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.5, high: 0.95 },
		what: { fr: 'Part des établissements qui ont commandé une mise à jour de la vague 1.', en: 'Share of the hospitals that ordered an update of wave 1.' },
		range: { fr: 'Près de 2 000 équipés, sur 2 400 à 3 100.', en: 'Nearly 2,000 equipped, of 2,400 to 3,100.' },
		basis: 'assumption'
	},
	segur_orders: {
		label: { fr: 'Commandes des médecins libéraux, vague 1', en: 'Orders of self-employed doctors, wave 1' },
		unit: 'doctor',
		display: { unit: { fr: 'médecins', en: 'doctors' } },
		distribution: { kind: 'uniform', low: 45000, high: 70000 },
		what: { fr: 'Médecins libéraux qui ont commandé une mise à jour de la vague 1.', en: 'Self-employed doctors who ordered an update of wave 1.' },
		range: { fr: 'Autour des 51 000 équipés de septembre 2023.', en: 'Around the 51,000 equipped by September 2023.' },
		basis: 'assumption'
	}
};
