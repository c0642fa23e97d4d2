import type { Display, Parameter } from '../../src/lib/engine/types';

export { columns } from './columns';
export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100, digits: 1 };
const YEARS: Display = { unit: { fr: 'ans', en: 'years' }, digits: 1 };
const PEOPLE: Display = { unit: { fr: 'personnes', en: 'people' } };

export const parameters: Readonly<Record<string, Parameter>> = {
	training_professionals: {
		label: { fr: 'Professionnels de santé et du soin en activité', en: 'Health and care professionals in activity' },
		unit: 'person',
		display: { unit: { fr: 'M', en: 'M' }, factor: 1e-6, digits: 1 },
		distribution: { kind: 'fixed', value: 2000000 },
		what: {
			fr: 'Ordre de grandeur donné par la DNS, tenu constant : 10 % font 200 000.',
			en: 'Order of magnitude given by the DNS, held constant: 10% are 200,000.'
		},
		range: { fr: 'Environ deux millions.', en: 'About two million.' },
		basis: 'measured',
		source: 'dsih_formation',
		quote: 'face aux besoins des 2 millions de professionnels de santé et du soin'
	},
	training_2019: {
		label: { fr: 'Professionnels formés début 2019', en: 'Professionals trained in early 2019' },
		unit: 'person',
		display: PEOPLE,
		distribution: { kind: 'lognormal', p5: 200, p95: 2500 },
		what: { fr: 'Point de départ du modèle.', en: 'Starting point of the model.' },
		range: {
			fr: 'Au plus les 2 000 (0,1 %) du recensement de fin 2021, ou à peu près.',
			en: 'At most the 2,000 (0.1%) of the census of the end of 2021, or about.'
		},
		basis: 'assumption',
		note: { fr: 'Informé par ce recensement, avec les formations de 2019 à 2021.', en: 'Informed by that census, with the training of 2019 to 2021.' }
	},
	training_last_measure: {
		label: { fr: 'Dernière mesure', en: 'Last measurement' },
		unit: 'year',
		display: { unit: { fr: '', en: '' } },
		distribution: { kind: 'fixed', value: 2023 },
		what: { fr: 'Le recensement de fin 2021 vaut au plus tard pour 2022.', en: 'The census of the end of 2021 holds for 2022 at the latest.' },
		range: { fr: 'Par définition.', en: 'By definition.' },
		basis: 'assumption',
		note: { fr: 'L’inconnu commence là.', en: 'The unknown starts there.' }
	},
	training_later_ramp: {
		label: { fr: 'Temps que met l’inconnu à s’installer', en: 'Time that the unknown takes to build up' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 1 },
		what: { fr: 'Les places réelles s’écartent en un an des places prévues.', en: 'Actual places leave planned ones within a year.' },
		range: { fr: 'Une convention.', en: 'A convention.' },
		basis: 'assumption',
		note: { fr: 'L’ampleur est portée par les places réelles.', en: 'The actual places carry the size.' }
	},
	training_yield: {
		label: { fr: 'Places réelles et achevées, pour une place prévue', en: 'Actual and completed places, for one planned' },
		unit: '1',
		display: { unit: { fr: '', en: '' }, digits: 2 },
		distribution: { kind: 'lognormal', p5: 0.15, p95: 3 },
		what: {
			fr: 'Ce que l’offre depuis 2023 forme vraiment : places ouvertes, remplies, achevées, rapportées aux places prévues. Au-dessus de 1, l’offre ordinaire des organismes dépasse ce que nous supposons.',
			en: 'What supply since 2023 really trains: places opened, filled, completed, over planned ones. Above 1, the ordinary supply of training bodies exceeds what we assume.'
		},
		shown: true,
		bounds: [0, 6],
		range: {
			fr: 'D’une place sur sept à trois fois plus : aucune statistique ne les compte.',
			en: 'From one place in seven to three times as many: no statistics count them.'
		},
		basis: 'assumption',
		note: { fr: 'L’inconnue principale du modèle.', en: 'The main unknown of the model.' }
	},
	training_turnover: {
		label: { fr: 'Départs de la profession', en: 'Leaving the profession' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0.02, high: 0.05 },
		what: {
			fr: 'Part des professionnels qui partent chaque année, remplacés par autant.',
			en: 'Share of professionals who leave each year, replaced by as many.'
		},
		range: { fr: 'Des carrières de vingt à cinquante ans.', en: 'Careers of twenty to fifty years.' },
		basis: 'assumption',
		note: { fr: 'Tous métiers confondus.', en: 'All professions together.' }
	},
	training_forgetting: {
		label: { fr: 'Formations périmées', en: 'Training out of date' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0, high: 0.1 },
		what: {
			fr: 'Part des formés qui ne comptent plus chaque année : outils changés, acquis oubliés. Zéro : formé une fois, formé toujours.',
			en: 'Share of the trained who no longer count each year: tools changed, skills forgotten. Zero: once trained, always trained.'
		},
		shown: true,
		bounds: [0, 0.3],
		range: { fr: 'De jamais à un sur dix par an.', en: 'From never to one in ten a year.' },
		basis: 'assumption',
		note: { fr: 'Jamais mesuré.', en: 'Never measured.' }
	},
	training_students: {
		label: { fr: 'Étudiants en santé', en: 'Health students' },
		unit: 'person',
		display: PEOPLE,
		distribution: { kind: 'fixed', value: 210000 },
		what: { fr: 'Étudiants en santé, tenus constants.', en: 'Health students, held constant.' },
		range: { fr: 'Annoncés en 2022.', en: 'Announced in 2022.' },
		basis: 'measured',
		source: 'tlm_formation',
		quote: 'intégrer la santé numérique à la formation initiale des 210 000 étudiants en santé à compter de la rentrée 2023'
	},
	training_studies: {
		label: { fr: 'Durée des études', en: 'Length of studies' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'uniform', low: 3, high: 6 },
		what: {
			fr: 'Durée moyenne : trois ans pour un infirmier, neuf et plus pour un médecin.',
			en: 'Mean length: three years for a nurse, nine and more for a doctor.'
		},
		range: { fr: 'Moyenne de tous les métiers, de trois à six ans.', en: 'Mean over all professions, three to six years.' },
		basis: 'assumption',
		note: { fr: 'De 35 000 à 70 000 diplômés par an.', en: '35,000 to 70,000 graduates a year.' }
	},
	training_working: {
		label: { fr: 'Diplômés qui prennent un poste', en: 'Graduates who start work' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.8, high: 1 },
		what: { fr: 'Part des diplômés qui exercent.', en: 'Share of graduates who practise.' },
		range: { fr: 'De huit sur dix à tous.', en: 'From eight in ten to all.' },
		basis: 'assumption',
		note: { fr: 'Ordre de grandeur.', en: 'Order of magnitude.' }
	},
	training_course_pace: {
		label: { fr: 'Étudiants couverts en plus par an', en: 'Further students covered a year' },
		unit: 'person/year',
		display: PEOPLE,
		distribution: { kind: 'lognormal', p5: 12000, p95: 130000 },
		what: {
			fr: 'Étudiants des formations qui prennent le sujet chaque année, depuis la rentrée 2023 : enseignants, maquettes, modules.',
			en: 'Students of the courses that take up the subject each year, since autumn 2023: teachers, curricula, modules.'
		},
		shown: true,
		bounds: [5000, 210000],
		range: { fr: 'De dix-sept ans à moins de deux pour tous.', en: 'From seventeen years to less than two for all of them.' },
		basis: 'assumption',
		note: {
			fr: 'Une école compte 850 étudiants formés en deux ans ; aucun total national.',
			en: 'One school counts 850 students trained in two years; there is no national total.'
		}
	},
	training_course_time: {
		label: { fr: 'Temps d’une maquette', en: 'Time of a curriculum' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 1 },
		what: { fr: 'Temps le plus court pour qu’une formation prenne le sujet.', en: 'Shortest time for a course to take up the subject.' },
		range: { fr: 'Une rentrée.', en: 'One school year.' },
		basis: 'assumption',
		note: { fr: 'Le rythme porte l’incertitude.', en: 'The pace carries the uncertainty.' }
	}
};
