import type { Target, Text } from '../../src/lib/engine/types';

const COURSES_UNKNOWN: Text = {
	fr: 'Il faudrait que les ministères publient la part des formations, en étudiants, dont la maquette comporte le numérique en santé.',
	en: 'The ministries would have to publish the share of courses, in students, whose curriculum includes digital health.'
};

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'training_2027',
		label: { fr: '10 % des professionnels en activité formés en 2027', en: '10% of professionals in activity trained in 2027' },
		question: { fr: '10 % des professionnels formés fin 2027 ?', en: '10% of professionals trained by end 2027?' },
		short: { fr: '10 % fin 2027', en: '10% by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "afin de former au moins 10% des professionnels en activité d'ici 2027",
		status: 'roadmap',
		readings: [
			{
				id: 'continuing',
				label: { fr: 'par la formation continue', en: 'through continuing education' },
				output: 'training_continuing_part',
				value: 0.1,
				note: {
					fr: 'Les mots du texte : des professionnels en activité, par le catalogue de la formation continue.',
					en: 'The words of the text: professionals in activity, through the catalogue of continuing education.'
				}
			},
			{
				id: 'all',
				label: { fr: 'jeunes diplômés compris', en: 'young graduates included' },
				output: 'training_all_part',
				value: 0.1,
				note: {
					fr: 'Plus large : un professionnel formé pendant ses études, entré en activité depuis, compte aussi. Cette part n’est pas mesurée.',
					en: 'Wider: a professional trained during studies, who has started work since, counts too. That part is not measured.'
				}
			}
		]
	},
	{
		id: 'students_2027',
		label: { fr: 'Tous les élèves formés aux bases du numérique en 2027', en: 'All students trained in the basics of digital health in 2027' },
		question: { fr: 'Tous les élèves formés d’ici 2027 ?', en: 'All students trained by 2027?' },
		short: { fr: 'tous les élèves fin 2027', en: 'all students by end 2027' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "renforcer le formation initiale, d'ici 2027, de tous les élèves des formations médicales, paramédicales et sociales",
		status: 'roadmap',
		readings: [
			{
				id: 'covered',
				label: { fr: 'dans une formation qui l’enseigne', en: 'in a course that teaches it' },
				output: 'training_covered_part',
				value: 1,
				note: {
					fr: 'La lecture la plus large : la formation l’enseigne, à telle ou telle année.',
					en: 'The widest reading: the course teaches it, in some year.'
				},
				unmeasured: COURSES_UNKNOWN
			},
			{
				id: 'taught',
				label: { fr: 'l’ayant suivi', en: 'having taken it' },
				output: 'training_students_part',
				value: 1,
				note: {
					fr: 'À la lettre : chaque élève l’a suivi. Ceux entrés avant la réforme doivent d’abord partir.',
					en: 'To the letter: every student took it. Those who entered before the reform must leave first.'
				},
				unmeasured: {
					fr: 'Il faudrait que les universités et instituts publient le nombre d’élèves ayant validé l’enseignement.',
					en: 'Universities and institutes would have to publish the number of students who passed the course.'
				}
			}
		]
	},
	{
		id: 'students_2023',
		label: { fr: '210 000 étudiants en santé dès la rentrée 2023', en: '210,000 health students from autumn 2023' },
		question: { fr: '210 000 étudiants dès la rentrée 2023 ?', en: '210,000 students from autumn 2023?' },
		short: { fr: '210 000 dès 2023', en: '210,000 from 2023' },
		deadline: '2023-09',
		better: 'more',
		source: 'tlm_formation',
		quote: 'intégrer la santé numérique à la formation initiale des 210 000 étudiants en santé à compter de la rentrée 2023',
		status: 'earlier',
		readings: [
			{
				id: 'covered',
				label: { fr: 'dans une formation qui l’enseigne', en: 'in a course that teaches it' },
				output: 'training_covered_part',
				value: 1,
				note: {
					fr: '« À compter de » : un début, lu ici comme une échéance. C’est la lecture la plus exigeante.',
					en: '“From”: a start, read here as a deadline. It is the most demanding reading.'
				},
				unmeasured: COURSES_UNKNOWN
			}
		]
	}
];
