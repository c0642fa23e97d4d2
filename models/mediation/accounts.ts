import type { Variable } from '../../src/lib/engine/types';

/** What is counted: people accompanied, ratios, waits, euros, and the acts of counsellors, which is what history measured. */
export const accounts: Readonly<Record<string, Variable>> = {
	accompanied_total: {
		kind: 'stock',
		label: { fr: 'Personnes accompagnées, cumulées', en: 'People supported, cumulative' },
		unit: 'person',
		initial: '0',
		inflows: ['enrolled'],
		outflows: []
	},
	demand_binds: {
		kind: 'auxiliary',
		label: { fr: 'Ce qui limite', en: 'What limits' },
		unit: '1',
		equation: 'IF demand < free_places THEN 1 ELSE 0',
		note: { fr: '0 : les places ; 1 : la demande.', en: '0: places; 1: demand.' }
	},
	caseload: {
		kind: 'auxiliary',
		label: { fr: 'Personnes suivies à la fois par médiateur', en: 'People followed at one time per mediator' },
		unit: 'person/mediator',
		equation: 'followed * mediator_part / MAX(least_mediators, in_post)'
	},
	people_a_year: {
		kind: 'auxiliary',
		label: { fr: 'Personnes accueillies par médiateur et par an', en: 'People taken on per mediator and year' },
		unit: 'person/mediator/year',
		equation: 'enrolled * mediator_part / MAX(least_mediators, in_post)'
	},
	wait_months: {
		kind: 'auxiliary',
		label: { fr: 'Attente d’une place', en: 'Wait for a place' },
		unit: 'month',
		equation: 'months_a_year * SAFEDIV(waiting, MAX(enrolled, waiting / longest_wait))'
	},
	posts_cost: {
		kind: 'auxiliary',
		label: { fr: 'Subventions des postes', en: 'Post subsidies' },
		unit: 'EUR/year',
		equation: 'funded_posts * post_subsidy'
	},
	other_cost: {
		kind: 'auxiliary',
		label: { fr: 'Formation et « aller vers »', en: 'Training and outreach' },
		unit: 'EUR/year',
		equation: '(training_starts + referents_trained) * training_cost + extra_outreach * contact_cost'
	},
	extra_outreach: {
		kind: 'auxiliary',
		label: { fr: 'Personnes visées par l’effort ajouté', en: 'People targeted by the added effort' },
		unit: 'person/year',
		equation: '(willing * contact_rate * MAX(0, outreach_contact - 1) + not_willing * conversion_rate * MAX(0, outreach_conversion - 1)) * programme_open',
		note: {
			fr: 'Seul l’« aller vers » décidé en plus de l’effort actuel coûte.',
			en: 'Only outreach decided on top of today’s effort has a cost.'
		}
	},
	state_cost: { kind: 'flow', label: { fr: 'Dépense de l’État', en: 'State spending' }, unit: 'EUR/year', equation: 'posts_cost + other_cost' },
	money_spent: {
		kind: 'stock',
		label: { fr: 'Argent dépensé depuis 2021', en: 'Money spent since 2021' },
		unit: 'EUR',
		initial: '0',
		inflows: ['state_cost'],
		outflows: []
	},
	cost_per_person: {
		kind: 'auxiliary',
		label: { fr: 'Coût par personne accompagnée', en: 'Cost per person supported' },
		unit: 'EUR/person',
		equation: 'SMTH1(posts_cost * health_time + other_cost, cost_window, 0) / MAX(least_enrolled, SMTH1(enrolled, cost_window, 0))',
		note: {
			fr: 'Part de la santé dans les postes, plus formation et « aller vers », rapportés aux entrées en suivi, lissés sur un an.',
			en: 'Health’s part of the posts, plus training and outreach, over enrolments, smoothed over a year.'
		}
	},
	seasoned: {
		kind: 'auxiliary',
		label: { fr: 'Médiateurs rodés', en: 'Seasoned mediators' },
		unit: 'mediator',
		equation: 'MIN(in_post, SMTH1(in_post, learning_time, 0))'
	},
	acts: {
		kind: 'flow',
		label: { fr: 'Accompagnements (actes), tous sujets', en: 'Support sessions (acts), all subjects' },
		unit: 'act/year',
		equation: 'seasoned * acts_per_mediator'
	},
	acts_total: {
		kind: 'stock',
		label: { fr: 'Accompagnements cumulés, tous sujets', en: 'Support sessions to date, all subjects' },
		unit: 'act',
		initial: '0',
		inflows: ['acts'],
		outflows: []
	},
	beneficiaries: {
		kind: 'auxiliary',
		label: { fr: 'Personnes aidées, tous âges et tous sujets', en: 'People helped, all ages and subjects' },
		unit: 'person',
		equation: 'acts_total / acts_per_person'
	}
};
