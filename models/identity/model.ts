import type { Variable } from '../../src/lib/engine/types';
import { diffusion, rollout } from '../shapes';

/** The equations, in the order in which one would explain them: where the card can be opened, who opens it, and the identities that hospitals qualify. */
export const variables: Readonly<Record<string, Variable>> = {
	after_facts: {
		kind: 'auxiliary',
		label: { fr: 'Part de l’inconnu d’après les faits', en: 'Share of what is unknown after the facts' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - facts_end) / acv_future_ramp))',
		note: { fr: 'Nulle à la fin des faits, entière un trimestre plus tard.', en: 'None when the facts end, whole a quarter later.' }
	},

	// The card on the phone: where it can be opened.
	...rollout({
		id: 'departments',
		unit: 'department',
		labels: {
			done: { fr: 'Départements ouverts au parcours complet', en: 'Départements open to the complete path' },
			left: { fr: 'Départements à ouvrir', en: 'Départements to be opened' },
			rate: { fr: 'Ouvertures de départements', en: 'Openings of départements' },
			share: { fr: 'Part des départements ouverts', en: 'Share of départements open' }
		},
		sites: 'departments_count',
		duration: 'department_time',
		capacity: 'acv_teams * acv_pace * (1 + after_facts * (acv_future_pace - 1))',
		note: {
			fr: 'Parcours complet : sans l’identité numérique de l’État. Expérience puis vagues d’ouverture.',
			en: 'Complete path: without the State’s digital identity. An experiment, then waves of openings.'
		}
	}),
	departments_decided: {
		kind: 'auxiliary',
		label: { fr: 'Ouverture partout d’un seul coup', en: 'Opening everywhere at once' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - acv_decision) / acv_decision_time))',
		note: {
			fr: 'Nulle jusqu’à la décision, entière un mois plus tard : un décret n’a pas besoin de vagues.',
			en: 'None until the decision, whole a month later: a decree needs no waves.'
		}
	},
	departments_complete: {
		kind: 'auxiliary',
		label: { fr: 'Départements au parcours complet', en: 'Départements with the complete path' },
		unit: 'department',
		equation: 'departments + (departments_count - departments) * departments_decided'
	},
	departments_complete_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des départements au parcours complet', en: 'Share of départements with the complete path' },
		unit: '1',
		equation: 'departments_complete / departments_count'
	},
	acv_open_share: {
		kind: 'auxiliary',
		label: { fr: 'Part de la France ouverte, par un parcours au moins', en: 'Share of France open, by one path at least' },
		unit: '1',
		equation: 'MAX(national_opening, departments_complete_share)'
	},
	identity_holders: {
		kind: 'auxiliary',
		label: { fr: 'Personnes ayant l’identité numérique de l’État', en: 'People with the State’s digital identity' },
		unit: '1',
		equation: 'MIN(1, france_identite_2025 + france_identite_growth * MAX(0, TIME - national_date))'
	},
	acv_reach: {
		kind: 'auxiliary',
		label: { fr: 'Part des personnes qui ont un parcours ouvert', en: 'Share of people with a path open to them' },
		unit: '1',
		equation: 'departments_complete_share + (1 - departments_complete_share) * national_opening * identity_holders',
		note: {
			fr: 'Toutes dans les départements ouverts ; ailleurs, celles qui ont l’identité numérique. Départements supposés de même population.',
			en: 'All of them in open départements; elsewhere, those with the digital identity. Départements assumed equally populated.'
		}
	},

	// Who opens it.
	acv_potential: {
		kind: 'auxiliary',
		label: { fr: 'Personnes qui pourraient ouvrir leur carte', en: 'People who could open their card' },
		unit: 'person',
		equation: 'population * acv_equipped_share * acv_reach'
	},
	...diffusion({
		id: 'card_users',
		unit: 'person',
		labels: {
			adopters: { fr: 'Cartes Vitale activées sur téléphone', en: 'Vitale cards activated on a phone' },
			remaining: { fr: 'Personnes qui pourraient encore', en: 'People who still could' },
			adoption: { fr: 'Activations de l’appli', en: 'Activations of the app' }
		},
		potential: 'acv_potential',
		innovation: 'acv_innovation * acv_trial * (1 + after_facts * (acv_future_adoption - 1))',
		imitation: 'acv_imitation * acv_professionals',
		push: 'acv_campaigns * acv_campaign_effect',
		note: {
			fr: 'Le bouche à oreille passe par l’usage : il est proportionnel aux professionnels chez qui la carte fonctionne.',
			en: 'Word of mouth goes through use: it is proportional to the professionals where the card works.'
		}
	}),
	card_user_share: {
		kind: 'auxiliary',
		label: { fr: 'Part de la population', en: 'Share of the population' },
		unit: '1',
		equation: 'card_users / population'
	},

	// Identities in hospitals.
	ins_qualified: {
		kind: 'stock',
		label: { fr: 'Part des identités qualifiées', en: 'Share of qualified identities' },
		unit: '1',
		initial: '0',
		inflows: ['ins_qualifying'],
		outflows: ['ins_renewal']
	},
	ins_qualifying: {
		kind: 'flow',
		label: { fr: 'Qualification', en: 'Qualification' },
		unit: '1/year',
		equation: 'ins_pace * ins_realized * ins_open * MAX(0, ins_ceiling - ins_qualified)'
	},
	ins_renewal: {
		kind: 'flow',
		label: { fr: 'Renouvellement des patients', en: 'Turnover of patients' },
		unit: '1/year',
		equation: 'ins_qualified * ins_turnover',
		note: {
			fr: 'De nouveaux patients entrent dans la file active, à qualifier.',
			en: 'New patients enter the active file, to be qualified.'
		}
	}
};
