import type { Variable } from '../../src/lib/engine/types';

/** People aged 70 and over, from need to autonomy. All of them age and die; every flow moves whole persons between stocks. */
export const people: Readonly<Record<string, Variable>> = {
	need_share_start: {
		kind: 'auxiliary',
		label: { fr: 'Part dans le besoin début 2019', en: 'Share in need at the start of 2019' },
		unit: '1',
		equation: '(1 - need_reading) * need_flat + need_reading * need_insee'
	},
	entering_need: {
		kind: 'auxiliary',
		label: { fr: 'Part dans le besoin à 70 ans', en: 'Share in need on turning 70' },
		unit: '1',
		equation: '(1 - need_reading) * need_flat + need_reading * MAX(0, need_entering - cohort_decline * (TIME - first_year))',
		note: {
			fr: 'Lecture de la feuille de route : 70 % pour toujours. Lecture Insee : chaque génération arrive mieux armée que la précédente.',
			en: 'Roadmap reading: 70% for ever. Insee reading: each generation arrives better equipped than the one before.'
		}
	},
	at_ease: {
		kind: 'stock',
		label: { fr: 'À l’aise sans le programme', en: 'At ease without the programme' },
		unit: 'person',
		initial: 'population_start * (1 - need_share_start)',
		inflows: ['entered_at_ease', 'progress_not_willing', 'progress_willing'],
		outflows: ['deaths_at_ease']
	},
	not_willing: {
		kind: 'stock',
		label: { fr: 'Dans le besoin, pas encore volontaires', en: 'In need, not yet willing' },
		unit: 'person',
		initial: 'population_start * need_share_start * (1 - willing_share)',
		inflows: ['entered_not_willing', 'unsuccessful'],
		outflows: ['convinced', 'progress_not_willing', 'deaths_not_willing']
	},
	willing: {
		kind: 'stock',
		label: { fr: 'Dans le besoin, volontaires', en: 'In need, willing' },
		unit: 'person',
		initial: 'population_start * need_share_start * willing_share',
		inflows: ['entered_willing', 'convinced', 'gave_up', 'relapsed'],
		outflows: ['contacted', 'progress_willing', 'deaths_willing']
	},
	waiting: {
		kind: 'stock',
		label: { fr: 'En attente d’une place', en: 'Waiting for a place' },
		unit: 'person',
		initial: '0',
		inflows: ['contacted'],
		outflows: ['enrolled', 'gave_up', 'deaths_waiting']
	},
	followed: {
		kind: 'stock',
		label: { fr: 'Suivies', en: 'Followed' },
		unit: 'person',
		initial: '0',
		inflows: ['enrolled'],
		outflows: ['succeeded', 'unsuccessful', 'deaths_followed']
	},
	autonomous: {
		kind: 'stock',
		label: { fr: 'Durablement autonomes grâce au programme', en: 'Durably autonomous thanks to the programme' },
		unit: 'person',
		initial: '0',
		inflows: ['succeeded'],
		outflows: ['relapsed', 'deaths_autonomous']
	},

	entered_at_ease: {
		kind: 'flow',
		label: { fr: 'Fêtent leurs 70 ans, à l’aise', en: 'Turn 70, at ease' },
		unit: 'person/year',
		equation: 'entries_70plus * (1 - entering_need)'
	},
	entered_not_willing: {
		kind: 'flow',
		label: { fr: 'Fêtent leurs 70 ans, pas encore volontaires', en: 'Turn 70, not yet willing' },
		unit: 'person/year',
		equation: 'entries_70plus * entering_need * (1 - willing_share)'
	},
	entered_willing: {
		kind: 'flow',
		label: { fr: 'Fêtent leurs 70 ans, volontaires', en: 'Turn 70, willing' },
		unit: 'person/year',
		equation: 'entries_70plus * entering_need * willing_share'
	},
	progress_not_willing: {
		kind: 'flow',
		label: { fr: 'Progrès hors programme, pas encore volontaires', en: 'Progress outside the programme, not yet willing' },
		unit: 'person/year',
		equation: 'not_willing * outside_progress * need_reading'
	},
	progress_willing: {
		kind: 'flow',
		label: { fr: 'Progrès hors programme, volontaires', en: 'Progress outside the programme, willing' },
		unit: 'person/year',
		equation: 'willing * outside_progress * need_reading'
	},
	convinced: {
		kind: 'flow',
		label: { fr: 'Convaincues', en: 'Convinced' },
		unit: 'person/year',
		equation: 'not_willing * conversion_rate * outreach_conversion * programme_open',
		note: { fr: 'L’« aller vers » en fait des volontaires.', en: 'Outreach makes them willing.' }
	},
	contacted: {
		kind: 'flow',
		label: { fr: 'Touchées, qui demandent une place', en: 'Reached, who ask for a place' },
		unit: 'person/year',
		equation: 'willing * contact_rate * outreach_contact * programme_open'
	},
	demand: {
		kind: 'auxiliary',
		label: { fr: 'Demandes à servir par an', en: 'Requests to serve in a year' },
		unit: 'person/year',
		equation: 'waiting / shortest_wait'
	},
	free_places: {
		kind: 'auxiliary',
		label: { fr: 'Places qui se libèrent par an', en: 'Places that come free in a year' },
		unit: 'person/year',
		equation: 'MAX(0, (places - followed) / fill_time + followed / follow_time + followed * mortality_70plus)',
		note: { fr: 'Les places vides, et celles des suivis qui se terminent.', en: 'Empty places, and those of follow-ups that end.' }
	},
	enrolled: {
		kind: 'flow',
		label: { fr: 'Entrées en suivi', en: 'Enrolments' },
		unit: 'person/year',
		equation: 'MIN(demand, free_places)',
		note: { fr: 'La leçon du modèle : le plus petit de la demande et des places.', en: 'The lesson of the model: the lesser of demand and places.' }
	},
	enrolling: {
		kind: 'auxiliary',
		label: { fr: 'Personnes prises en charge, par an', en: 'People taken on, a year' },
		unit: 'person/year',
		equation: 'enrolled',
		note: { fr: 'La même chose que le flux, pour les modèles qui la reprennent.', en: 'The same as the flow, for the models that take it.' }
	},
	gave_up: {
		kind: 'flow',
		label: { fr: 'Lassées d’attendre', en: 'Tired of waiting' },
		unit: 'person/year',
		equation: 'waiting * give_up_rate'
	},
	succeeded: {
		kind: 'flow',
		label: { fr: 'Fins de suivi réussies', en: 'Follow-ups ended with success' },
		unit: 'person/year',
		equation: 'followed * success_share / follow_time'
	},
	unsuccessful: {
		kind: 'flow',
		label: { fr: 'Fins de suivi sans autonomie durable', en: 'Follow-ups ended without lasting autonomy' },
		unit: 'person/year',
		equation: 'followed * (1 - success_share) / follow_time'
	},
	relapsed: { kind: 'flow', label: { fr: 'Rechutes', en: 'Relapses' }, unit: 'person/year', equation: 'autonomous * relapse_rate' },
	deaths_at_ease: { kind: 'flow', label: { fr: 'Décès, à l’aise', en: 'Deaths, at ease' }, unit: 'person/year', equation: 'at_ease * mortality_70plus' },
	deaths_not_willing: {
		kind: 'flow',
		label: { fr: 'Décès, pas encore volontaires', en: 'Deaths, not yet willing' },
		unit: 'person/year',
		equation: 'not_willing * mortality_70plus'
	},
	deaths_willing: { kind: 'flow', label: { fr: 'Décès, volontaires', en: 'Deaths, willing' }, unit: 'person/year', equation: 'willing * mortality_70plus' },
	deaths_waiting: { kind: 'flow', label: { fr: 'Décès, en attente', en: 'Deaths, waiting' }, unit: 'person/year', equation: 'waiting * mortality_70plus' },
	deaths_followed: { kind: 'flow', label: { fr: 'Décès, suivies', en: 'Deaths, followed' }, unit: 'person/year', equation: 'followed * mortality_70plus' },
	deaths_autonomous: {
		kind: 'flow',
		label: { fr: 'Décès, autonomes', en: 'Deaths, autonomous' },
		unit: 'person/year',
		equation: 'autonomous * mortality_70plus'
	},

	population: {
		kind: 'auxiliary',
		label: { fr: 'Population de 70 ans et plus', en: 'Population aged 70 and over' },
		unit: 'person',
		equation: 'at_ease + not_willing + willing + waiting + followed + autonomous'
	},
	in_need: {
		kind: 'auxiliary',
		label: { fr: 'Personnes dans le besoin', en: 'People in need' },
		unit: 'person',
		equation: 'not_willing + willing + waiting + followed'
	},
	coverage: {
		kind: 'auxiliary',
		label: { fr: 'Besoin couvert', en: 'Need covered' },
		unit: '1',
		equation: 'SAFEDIV(followed + autonomous, in_need + autonomous)'
	}
};
