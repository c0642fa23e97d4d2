import type { Display, Output, Text } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100, digits: 1 };
const THOUSANDS: Display = { unit: { fr: 'milliers', en: 'thousand' }, factor: 1e-3, digits: 1 };
const WORKING: Text = { fr: 'Professionnels de santé et du soin en activité', en: 'Health and care professionals in activity' };
const STUDENTS: Text = { fr: 'Étudiants en santé', en: 'Health students' };

export const outputs = {
	training_continuing_part: {
		label: { fr: 'Professionnels formés en activité', en: 'Professionals trained while in activity' },
		of: 'retrained_share',
		read: 'end',
		display: PERCENT,
		scope: WORKING,
		what: {
			fr: 'Part des deux millions de professionnels passés par une formation continue. Une seule mesure : 0,1 %, fin 2021.',
			en: 'Share of the two million professionals who went through continuing education. A single measurement: 0.1%, end of 2021.'
		}
	},
	training_all_part: {
		label: { fr: 'Professionnels formés, jeunes diplômés compris', en: 'Professionals trained, young graduates included' },
		of: 'trained_share',
		read: 'end',
		display: PERCENT,
		scope: WORKING,
		what: {
			fr: 'Avec ceux qui ont appris pendant leurs études et sont entrés en activité depuis.',
			en: 'With those who learnt during their studies and have started work since.'
		}
	},
	training_people: {
		label: { fr: 'Personnes formées en activité', en: 'People trained while in activity' },
		of: 'retrained',
		read: 'end',
		display: THOUSANDS,
		scope: WORKING,
		what: { fr: 'Encore en activité, et qui n’ont pas oublié.', en: 'Still in activity, and who have not forgotten.' },
		minor: true
	},
	training_year: {
		label: { fr: 'Formations continues sur douze mois', en: 'Continuing education over twelve months' },
		of: 'retraining',
		read: 'year',
		display: THOUSANDS,
		scope: WORKING,
		what: { fr: 'Personnes formées pour la première fois dans les douze derniers mois.', en: 'People trained for the first time in the last twelve months.' }
	},
	training_covered_part: {
		label: { fr: 'Étudiants dont la formation enseigne le numérique', en: 'Students whose course teaches digital health' },
		of: 'covered_share',
		read: 'end',
		display: PERCENT,
		scope: STUDENTS,
		what: {
			fr: 'Part des étudiants inscrits dans une formation qui a pris le sujet. Aucune mesure.',
			en: 'Share of students enrolled in a course that took up the subject. No measurement.'
		}
	},
	training_students_part: {
		label: { fr: 'Étudiants formés', en: 'Trained students' },
		of: 'students_share',
		read: 'end',
		display: PERCENT,
		scope: STUDENTS,
		what: {
			fr: 'Part des étudiants qui ont suivi l’enseignement. Elle suit la part couverte avec le temps des études. Aucune mesure.',
			en: 'Share of students who took the course. It follows the covered share by the time of studies. No measurement.'
		}
	}
} as const satisfies Readonly<Record<string, Output>>;
