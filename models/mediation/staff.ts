import type { Variable } from '../../src/lib/engine/types';

/** Posts, training, mediators: who can help, and with how many hours. In the order in which one would explain them. */
export const staff: Readonly<Record<string, Variable>> = {
	posts_goal: {
		kind: 'auxiliary',
		label: { fr: 'Postes que l’argent permet', en: 'Posts that the money allows' },
		unit: 'mediator',
		equation: 'MAX(0, first_agreements * planned_posts + (posts_budget - first_agreements * voted_budget) / post_subsidy)',
		note: {
			fr: 'Jusqu’à fin 2024, les postes prévus (premières conventions payées d’avance), plus ce qu’un budget décidé autrement ajoute ou retire. Ensuite, budget ÷ subvention par poste.',
			en: 'Until the end of 2024, the planned posts (first agreements paid in advance), plus what a different budget adds or removes. From then on, budget ÷ subsidy per post.'
		}
	},
	funded_posts: {
		kind: 'stock',
		label: { fr: 'Postes subventionnés', en: 'Subsidised posts' },
		unit: 'mediator',
		initial: '0',
		inflows: ['posts_opened'],
		outflows: ['posts_ended']
	},
	posts_opened: {
		kind: 'flow',
		label: { fr: 'Postes ouverts', en: 'Posts opened' },
		unit: 'mediator/year',
		equation: 'MAX(0, posts_goal - funded_posts) / opening_time'
	},
	posts_ended: {
		kind: 'flow',
		label: { fr: 'Subventions de poste qui s’arrêtent', en: 'Post subsidies that end' },
		unit: 'mediator/year',
		equation: 'MAX(0, funded_posts - posts_goal) / contract_lag',
		note: { fr: 'Une baisse du budget n’agit qu’à la fin des conventions.', en: 'A budget cut only acts as agreements come to their end.' }
	},
	kept_posts: {
		kind: 'stock',
		label: { fr: 'Postes gardés sans subvention', en: 'Posts kept without subsidy' },
		unit: 'mediator',
		initial: '0',
		inflows: ['posts_kept'],
		outflows: ['kept_posts_ended']
	},
	posts_kept: {
		kind: 'flow',
		label: { fr: 'Postes repris par leur structure', en: 'Posts taken over by their host' },
		unit: 'mediator/year',
		equation: 'posts_ended * host_keep'
	},
	kept_posts_ended: {
		kind: 'flow',
		label: { fr: 'Postes que leur structure finit par fermer', en: 'Posts that their host closes in the end' },
		unit: 'mediator/year',
		equation: 'kept_posts * kept_end_rate'
	},
	posts: { kind: 'auxiliary', label: { fr: 'Postes', en: 'Posts' }, unit: 'mediator', equation: 'funded_posts + kept_posts' },

	in_training: {
		kind: 'stock',
		label: { fr: 'Médiateurs en formation', en: 'Mediators in training' },
		unit: 'mediator',
		initial: '0',
		inflows: ['training_starts'],
		outflows: ['training_completed', 'training_dropped']
	},
	training_starts: {
		kind: 'flow',
		label: { fr: 'Entrées en formation', en: 'Training starts' },
		unit: 'mediator/year',
		equation: 'mediators_trained + MIN(mediators_trained, rebuilt_training) * (past_training - 1)',
		note: {
			fr: 'Le levier, corrigé jusqu’à mi-2025 de ce que sa reconstitution a d’incertain.',
			en: 'The lever, corrected until mid-2025 by the uncertainty of its reconstruction.'
		}
	},
	training_completed: {
		kind: 'flow',
		label: { fr: 'Formations terminées', en: 'Trainings completed' },
		unit: 'mediator/year',
		equation: 'in_training * completion_share / training_time'
	},
	training_dropped: {
		kind: 'flow',
		label: { fr: 'Formations abandonnées', en: 'Trainings dropped' },
		unit: 'mediator/year',
		equation: 'in_training * (1 - completion_share) / training_time'
	},
	trained_without_post: {
		kind: 'stock',
		label: { fr: 'Formés sans poste', en: 'Trained, without a post' },
		unit: 'mediator',
		initial: '0',
		inflows: ['training_completed'],
		outflows: ['hires', 'left_before_post'],
		note: {
			fr: 'C’est ici que « formés » et « en poste » se séparent : sans poste ouvert, former davantage remplit cette réserve.',
			en: 'Here “trained” and “in post” part: without open posts, training more only fills this pool.'
		}
	},
	hires: {
		kind: 'flow',
		label: { fr: 'Prises de poste', en: 'Hires' },
		unit: 'mediator/year',
		equation: 'MIN(trained_without_post / placement_time, MAX(0, posts - in_post) / hiring_time)',
		note: { fr: 'Le plus petit des deux : les formés disponibles, les postes vacants.', en: 'The lesser of the two: trained people at hand, vacant posts.' }
	},
	left_before_post: {
		kind: 'flow',
		label: { fr: 'Formés partis sans avoir trouvé de poste', en: 'Trained people who left without finding a post' },
		unit: 'mediator/year',
		equation: 'trained_without_post * pool_loss_rate'
	},
	in_post: {
		kind: 'stock',
		label: { fr: 'Médiateurs en poste', en: 'Mediators in post' },
		unit: 'mediator',
		initial: '0',
		inflows: ['hires'],
		outflows: ['departures', 'posts_cut']
	},
	departures: {
		kind: 'flow',
		label: { fr: 'Départs', en: 'Departures' },
		unit: 'mediator/year',
		equation: 'in_post * mediator_turnover * (1 - mediator_retention)'
	},
	posts_cut: {
		kind: 'flow',
		label: { fr: 'Départs faute de poste', en: 'Departures for lack of a post' },
		unit: 'mediator/year',
		equation: 'MAX(0, in_post - posts) / notice_time'
	},
	referents: {
		kind: 'stock',
		label: { fr: 'Référents formés dans les maisons France services', en: 'Trained referents in France services houses' },
		unit: 'mediator',
		initial: '0',
		inflows: ['referents_trained'],
		outflows: ['referents_left']
	},
	referents_trained: {
		kind: 'flow',
		label: { fr: 'Référents formés dans l’année', en: 'Referents trained in the year' },
		unit: 'mediator/year',
		equation: 'MAX(0, (france_services_houses * referents_per_house * france_services_referents - referents) / referent_time + referents * mediator_turnover)',
		note: { fr: 'Ceux qui manquent, et le remplacement de ceux qui partent.', en: 'Those missing, and the replacement of those who leave.' }
	},
	referents_left: {
		kind: 'flow',
		label: { fr: 'Référents partis', en: 'Referents who left' },
		unit: 'mediator/year',
		equation: 'referents * mediator_turnover'
	},
	trained_total: {
		kind: 'stock',
		label: { fr: 'Médiateurs formés, cumulés', en: 'Mediators trained, cumulative' },
		unit: 'mediator',
		initial: '0',
		inflows: ['training_completed', 'referents_trained'],
		outflows: []
	},

	health_time: {
		kind: 'auxiliary',
		label: { fr: 'Part du temps donnée à la santé', en: 'Share of time given to health' },
		unit: '1',
		equation:
			'IF health_share <= health_share_reference THEN health_share_now * health_share / health_share_reference ELSE health_share_now + (1 - health_share_now) * (health_share - health_share_reference) / (1 - health_share_reference)',
		note: {
			fr: 'Au réglage de référence, la part actuelle, mal connue ; à 0 %, rien ; à 100 %, tout leur temps.',
			en: 'At its reference setting, today’s share, poorly known; at 0%, nothing; at 100%, all their time.'
		}
	},
	mediator_capacity: {
		kind: 'auxiliary',
		label: { fr: 'Personnes que les médiateurs peuvent accompagner par an', en: 'People whom mediators can support in a year' },
		unit: 'person/year',
		equation: 'in_post * contact_hours * health_time * group_size / hours_per_person * field_yield',
		note: {
			fr: 'Médiateurs × heures de contact × part de la santé × taille du groupe ÷ heures par personne, corrigé de ce que le terrain donne vraiment.',
			en: 'Mediators × contact hours × share for health × group size ÷ hours per person, corrected by what the field really gives.'
		}
	},
	referent_capacity: {
		kind: 'auxiliary',
		label: { fr: 'Personnes que les référents peuvent accompagner par an', en: 'People whom referents can support in a year' },
		unit: 'person/year',
		equation: 'referents * referent_hours * group_size / hours_per_person * field_yield'
	},
	mediator_part: {
		kind: 'auxiliary',
		label: { fr: 'Part des médiateurs dans les places', en: 'Mediators’ part in the places' },
		unit: '1',
		equation: 'SAFEDIV(mediator_capacity, mediator_capacity + referent_capacity)'
	},
	places: {
		kind: 'auxiliary',
		label: { fr: 'Places de suivi', en: 'Follow-up places' },
		unit: 'person',
		equation: '(mediator_capacity + referent_capacity) * follow_time'
	}
};
