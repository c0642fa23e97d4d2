import type { Variable } from '../../src/lib/engine/types';
import { rollout } from '../shapes';

/**
 * The equations, in the order in which one would explain them: courses take up the subject, their new students learn it and start work; professionals in
 * activity are trained as places allow; both leave, or forget.
 */
export const variables: Readonly<Record<string, Variable>> = {
	...rollout({
		id: 'covered',
		unit: 'person',
		labels: {
			done: { fr: 'Étudiants dont la formation enseigne le numérique', en: 'Students whose course teaches digital health' },
			left: { fr: 'Étudiants dont la formation ne l’enseigne pas', en: 'Students whose course does not' },
			rate: { fr: 'Formations qui s’y mettent', en: 'Courses that take it up' },
			share: { fr: 'Part des étudiants dont la formation l’enseigne', en: 'Share of students whose course teaches it' }
		},
		sites: 'training_students',
		duration: 'training_course_time',
		capacity: 'training_courses * training_course_pace',
		open: 'reform_open',
		note: { fr: 'Comptées en étudiants inscrits, non en écoles. Aucune mesure.', en: 'Counted in students enrolled, not in schools. No measurement.' }
	}),
	students_trained: {
		kind: 'stock',
		label: { fr: 'Étudiants formés', en: 'Trained students' },
		unit: 'person',
		initial: '0',
		inflows: ['learning'],
		outflows: ['graduating']
	},
	learning: {
		kind: 'flow',
		label: { fr: 'Nouveaux étudiants formés', en: 'New students trained' },
		unit: 'person/year',
		equation: 'covered_share * training_students / training_studies',
		note: {
			fr: 'Chaque promotion qui entre dans une formation convertie ; celles déjà entrées n’y passent pas.',
			en: 'Each class that enters a converted course; those already in do not take it.'
		}
	},
	graduating: {
		kind: 'flow',
		label: { fr: 'Diplômés formés', en: 'Trained graduates' },
		unit: 'person/year',
		equation: 'students_trained / training_studies'
	},
	students_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des étudiants formés', en: 'Share of trained students' },
		unit: '1',
		equation: 'students_trained / training_students'
	},
	later_supply: {
		kind: 'auxiliary',
		label: { fr: 'Places réelles, rapportées aux places prévues', en: 'Actual places, over planned ones' },
		unit: '1',
		equation: '1 + MIN(1, MAX(0, (TIME - training_last_measure) / training_later_ramp)) * (training_yield - 1)'
	},
	untrained: {
		kind: 'auxiliary',
		label: { fr: 'Professionnels non formés', en: 'Professionals not trained' },
		unit: 'person',
		equation: 'MAX(0, training_professionals - retrained - graduated)'
	},
	retrained: {
		kind: 'stock',
		label: { fr: 'Professionnels formés en activité', en: 'Professionals trained while in activity' },
		unit: 'person',
		initial: 'training_2019',
		inflows: ['retraining'],
		outflows: ['retrained_leaving']
	},
	retraining: {
		kind: 'flow',
		label: { fr: 'Formations continues achevées', en: 'Continuing education completed' },
		unit: 'person/year',
		equation: 'training_places * later_supply * untrained / training_professionals',
		note: {
			fr: 'Une place est prise par qui l’est déjà ou non : la part des non-formés décide.',
			en: 'A place is taken by who is already trained or not: the share of untrained decides.'
		}
	},
	retrained_leaving: {
		kind: 'flow',
		label: { fr: 'Départs et oublis, formés en activité', en: 'Leaving and forgetting, trained in activity' },
		unit: 'person/year',
		equation: 'retrained * (training_turnover + training_forgetting)'
	},
	graduated: {
		kind: 'stock',
		label: { fr: 'Professionnels formés pendant leurs études', en: 'Professionals trained during their studies' },
		unit: 'person',
		initial: '0',
		inflows: ['starting_work'],
		outflows: ['graduated_leaving']
	},
	starting_work: {
		kind: 'flow',
		label: { fr: 'Diplômés formés qui prennent un poste', en: 'Trained graduates who start work' },
		unit: 'person/year',
		equation: 'graduating * training_working'
	},
	graduated_leaving: {
		kind: 'flow',
		label: { fr: 'Départs et oublis, formés aux études', en: 'Leaving and forgetting, trained in studies' },
		unit: 'person/year',
		equation: 'graduated * (training_turnover + training_forgetting)'
	},
	retrained_share: {
		kind: 'auxiliary',
		label: { fr: 'Part formée en activité', en: 'Share trained while in activity' },
		unit: '1',
		equation: 'retrained / training_professionals'
	},
	trained_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des professionnels formés', en: 'Share of professionals trained' },
		unit: '1',
		equation: '(retrained + graduated) / training_professionals'
	},
	trained_a_year: {
		kind: 'auxiliary',
		label: { fr: 'Part des non-formés formée chaque année', en: 'Share of the untrained who are trained each year' },
		unit: '1/year',
		equation: 'SAFEDIV(retraining + starting_work, untrained)',
		note: { fr: 'Ce que d’autres modèles peuvent lire.', en: 'What other models may read.' }
	}
};
