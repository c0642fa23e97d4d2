import type { Variable } from '../../src/lib/engine/types';

/** The equations, in the order in which one would explain them: a funnel from the people of the right age to those who prepared their check. */
export const variables: Readonly<Record<string, Variable>> = {
	questionnaire_open: {
		kind: 'auxiliary',
		label: { fr: 'Préparation ouverte dans Mon espace santé', en: 'Preparation open in Mon espace santé' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - questionnaire_date) / questionnaire_ramp))'
	},
	eligible_people: {
		kind: 'auxiliary',
		label: { fr: 'Personnes éligibles au bilan', en: 'People eligible for the check' },
		unit: 'person',
		equation: 'eligible_2024 * prevention_ages'
	},
	able_people: {
		kind: 'auxiliary',
		label: { fr: 'Personnes qui peuvent préparer leur bilan', en: 'People who can prepare their check' },
		unit: 'person',
		equation: 'eligible_people * activated_share * questionnaire_open',
		note: {
			fr: 'Du bon âge et au profil activé ; les éligibles activent comme les autres, faute de mieux.',
			en: 'Of the right age with an activated profile; eligible people activate like the others, for want of better.'
		}
	},
	unprepared_people: {
		kind: 'auxiliary',
		label: { fr: 'Personnes qui peuvent et ne l’ont pas fait', en: 'People who can and have not done so' },
		unit: 'person',
		equation: 'MAX(0, able_people - prepared_now)'
	},
	preparing_rate: {
		kind: 'auxiliary',
		label: { fr: 'Part qui prépare par an', en: 'Share that prepares a year' },
		unit: '1/year',
		equation: 'prevention_notices * answer_share + prevention_proposing * check_rate * preparing_share',
		note: {
			fr: 'Par deux portes : une notification à laquelle on répond, un professionnel qui le demande avant le rendez-vous.',
			en: 'Through two doors: a notification that one answers, a professional who asks for it before the appointment.'
		}
	},
	preparing: {
		kind: 'flow',
		label: { fr: 'Préparations', en: 'Preparations' },
		unit: 'person/year',
		equation: 'unprepared_people * preparing_rate'
	},
	prepared_now: {
		kind: 'stock',
		label: { fr: 'Personnes d’un âge clé qui ont préparé', en: 'People of a key age who have prepared' },
		unit: 'person',
		initial: '0',
		inflows: ['preparing'],
		outflows: ['ageing']
	},
	ageing: {
		kind: 'flow',
		label: { fr: 'Sortie de l’âge clé', en: 'Leaving the key age' },
		unit: 'person/year',
		equation: 'prepared_now / window_length'
	},
	prepared_total: {
		kind: 'stock',
		label: { fr: 'Personnes ayant préparé, cumul', en: 'People who have prepared, accumulated' },
		unit: 'person',
		initial: '0',
		inflows: ['preparing'],
		outflows: []
	}
};
