import type { Variable } from '../../src/lib/engine/types';
import { budgetShare, rollout } from '../shapes';

/**
 * The equations, in the order in which one would explain them: exercises, which teams run and hospitals repeat; money of the CaRE programme; budgets; incidents,
 * for context.
 */
export const variables: Readonly<Record<string, Variable>> = {
	exercise_capacity: {
		kind: 'auxiliary',
		label: { fr: 'Exercices que les équipes peuvent animer', en: 'Exercises that teams can run' },
		unit: 'hospital/year',
		equation: 'exercise_pace * cyber_trainers * MIN(1, MAX(0, (TIME - exercise_date) / exercise_ramp))',
		note: { fr: 'Un exercice vaut pour un établissement.', en: 'An exercise stands for one hospital.' }
	},
	obliged: {
		kind: 'auxiliary',
		label: { fr: 'Obligation suivie', en: 'Obligation that is followed' },
		unit: '1',
		equation: 'cyber_obligation * obligation_effect'
	},
	renewals_wanted: {
		kind: 'auxiliary',
		label: { fr: 'Exercices à refaire', en: 'Exercises to be repeated' },
		unit: 'hospital/year',
		equation: 'practising * (1 - (1 - renewal_habit) * (1 - obliged)) / exercise_interval',
		note: { fr: 'Ils passent avant les premiers exercices.', en: 'They come before first exercises.' }
	},
	renewals: {
		kind: 'auxiliary',
		label: { fr: 'Exercices refaits', en: 'Exercises repeated' },
		unit: 'hospital/year',
		equation: 'MIN(renewals_wanted, exercise_capacity)'
	},
	...rollout({
		id: 'practising',
		unit: 'hospital',
		labels: {
			done: { fr: 'Établissements exercés depuis moins de deux ans', en: 'Hospitals that practised within two years' },
			left: { fr: 'Établissements prêts à un exercice', en: 'Hospitals ready for an exercise' },
			rate: { fr: 'Premiers exercices et reprises', en: 'First exercises and returns' },
			share: { fr: 'Part exercée depuis moins de deux ans', en: 'Share that practised within two years' },
			lapse: { fr: 'Exercices trop anciens', en: 'Exercises too old' }
		},
		sites: 'hospital_count',
		ready: '1 - (1 - exercise_willing) * (1 - obliged)',
		duration: 'exercise_time',
		capacity: 'MAX(0, exercise_capacity - renewals_wanted)',
		lapse: '1 / exercise_interval - SAFEDIV(renewals, practising)',
		note: {
			fr: 'Un exercice s’efface en deux ans en moyenne s’il n’est pas refait.',
			en: 'An exercise wears off in two years on average unless repeated.'
		}
	}),
	practised: {
		kind: 'stock',
		label: { fr: 'Établissements ayant fait au moins un exercice', en: 'Hospitals that held at least one exercise' },
		unit: 'hospital',
		initial: '0',
		inflows: ['first_exercises'],
		outflows: []
	},
	never_practised: {
		kind: 'auxiliary',
		label: { fr: 'Établissements prêts sans aucun exercice', en: 'Ready hospitals without any exercise' },
		unit: 'hospital',
		equation: 'MAX(0, practising_left + practising - practised)'
	},
	first_exercises: {
		kind: 'flow',
		label: { fr: 'Premiers exercices', en: 'First exercises' },
		unit: 'hospital/year',
		equation: 'practising_rate * SAFEDIV(never_practised, practising_left)',
		note: {
			fr: 'Parmi les établissements prêts, les nouveaux comptent à proportion de leur nombre.',
			en: 'Among ready hospitals, new ones count in proportion to their number.'
		}
	},
	practised_share: {
		kind: 'auxiliary',
		label: { fr: 'Part ayant fait au moins un exercice', en: 'Share that held at least one exercise' },
		unit: '1',
		equation: 'SAFEDIV(practised, hospital_count)'
	},
	planned_share: {
		kind: 'auxiliary',
		label: { fr: 'Part avec un exercice fait ou planifié', en: 'Share with an exercise held or planned' },
		unit: '1',
		equation: 'SAFEDIV(practised + MIN(never_practised, first_exercises * planning_time), hospital_count)',
		note: {
			fr: 'Un exercice planifié est un premier exercice qui viendra dans le délai de planification.',
			en: 'A planned exercise is a first one that will come within the planning time.'
		}
	},
	exercising: {
		kind: 'flow',
		label: { fr: 'Exercices réalisés', en: 'Exercises held' },
		unit: 'hospital/year',
		equation: 'practising_rate + renewals'
	},
	exercises: {
		kind: 'stock',
		label: { fr: 'Exercices réalisés, cumul', en: 'Exercises held, total' },
		unit: 'hospital',
		initial: '0',
		inflows: ['exercising'],
		outflows: []
	},
	exercises_each: {
		kind: 'auxiliary',
		label: { fr: 'Exercices par établissement et par an', en: 'Exercises for each hospital and year' },
		unit: '1/year',
		equation: 'SAFEDIV(exercising, hospital_count)'
	},
	care_securing: {
		kind: 'flow',
		label: { fr: 'Financement assuré', en: 'Funding secured' },
		unit: 'EUR/year',
		equation: 'care_funding * care_realised + MIN(1, MAX(0, (TIME - facts_end) / unknown_ramp)) * care_rounds',
		note: {
			fr: 'Le levier, plus ce que des tranches nouvelles apporteraient après les faits connus.',
			en: 'The lever, plus what new rounds would bring after the known facts.'
		}
	},
	care_secured: {
		kind: 'stock',
		label: { fr: 'Financement assuré, cumul', en: 'Funding secured, total' },
		unit: 'EUR',
		initial: '0',
		inflows: ['care_securing'],
		outflows: []
	},
	care_engaging: {
		kind: 'flow',
		label: { fr: 'Engagements', en: 'Commitments' },
		unit: 'EUR/year',
		equation: '(care_secured - care_engaged) / care_time'
	},
	care_engaged: {
		kind: 'stock',
		label: { fr: 'Montant engagé, cumul', en: 'Amount committed, total' },
		unit: 'EUR',
		initial: '0',
		inflows: ['care_engaging'],
		outflows: []
	},
	...budgetShare({
		id: 'digital_share',
		labels: {
			share: { fr: 'Part des budgets consacrée au numérique', en: 'Share of budgets spent on digital services' },
			change: { fr: 'Évolution de la part du numérique', en: 'Change of the digital share' },
			spending: { fr: 'Dépenses numériques', en: 'Digital spending' },
			spent: { fr: 'Dépenses numériques, cumul', en: 'Digital spending, total' }
		},
		budget: 'hospital_budget',
		goal: 'MAX(digital_start, digital_floor)',
		time: 'budget_time',
		initial: 'digital_start',
		note: { fr: 'Aucune mesure publiée.', en: 'No published measurement.' }
	}),
	...budgetShare({
		id: 'security_share',
		labels: {
			share: { fr: 'Part du numérique consacrée à la sécurité', en: 'Share of digital spending on security' },
			change: { fr: 'Évolution de la part de la sécurité', en: 'Change of the security share' },
			spending: { fr: 'Dépenses de cybersécurité', en: 'Cybersecurity spending' },
			spent: { fr: 'Dépenses de cybersécurité, cumul', en: 'Cybersecurity spending, total' }
		},
		budget: 'digital_share_spending',
		goal: 'MAX(security_start, security_floor)',
		time: 'budget_time',
		initial: 'security_start',
		note: { fr: 'Aucune mesure publiée.', en: 'No published measurement.' }
	}),
	declaring: {
		kind: 'flow',
		label: { fr: 'Incidents déclarés', en: 'Declared incidents' },
		unit: 'incident/year',
		equation: 'incidents_published * (1 + MIN(1, MAX(0, (TIME - incident_facts_end) / unknown_ramp)) * (incident_drift - 1))',
		note: {
			fr: 'Une donnée, puis une inconnue : aucun levier ne la bouge.',
			en: 'A datum, then an unknown: no lever moves it.'
		}
	}
};
