import type { Variable } from '../../src/lib/engine/types';
import { diffusion } from '../shapes';

/**
 * The equations, in the order in which one would explain them: what makes people activate their profile, how many have done it, what they do
 * with it.
 */
export const variables: Readonly<Record<string, Variable>> = {
	notification_effect: {
		kind: 'auxiliary',
		label: { fr: 'Effet des notifications', en: 'Effect of notifications' },
		unit: '1',
		equation: 'MAX(0, 1 + notification_gain * (activation_notifications - 1))',
		note: {
			fr: '1 au rythme de notification de 2024, que l’histoire mesure.',
			en: '1 at the 2024 rate of notification, which history measures.'
		}
	},
	regime_open: {
		kind: 'auxiliary',
		label: { fr: 'Nouveau régime', en: 'New regime' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - regime_date) / regime_ramp))',
		note: {
			fr: 'Depuis la fin de 2023 les documents arrivent en nombre, et chaque document appelle une première visite.',
			en: 'Since the end of 2023 documents have arrived in numbers, and each one calls for a first visit.'
		}
	},
	after_facts: {
		kind: 'auxiliary',
		label: { fr: 'Part de l’inconnu d’après les faits', en: 'Share of what is unknown after the facts' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - facts_end) / future_ramp))',
		note: {
			fr: 'Nulle à la fin des faits, entière deux ans plus tard.',
			en: 'None when the facts end, whole two years later.'
		}
	},
	regime_rate: {
		kind: 'auxiliary',
		label: { fr: 'Activation du nouveau régime', en: 'Activation of the new regime' },
		unit: '1/year',
		equation: 'new_regime * regime_open * notification_effect * (1 + after_facts * (future_pace - 1))'
	},
	mailing_rate: {
		kind: 'auxiliary',
		label: { fr: 'Activation par les courriers', en: 'Activation by mailing' },
		unit: '1/year',
		equation: 'mailing_effect * (mailing_2022 + campaign_yield * activation_campaigns)',
		note: {
			fr: 'La campagne de 2022 est un fait, les suivantes une décision, d’un rendement moindre.',
			en: 'The 2022 campaign is a fact, later ones are a decision, with a lower yield.'
		}
	},
	activation_potential: {
		kind: 'auxiliary',
		label: { fr: 'Personnes susceptibles d’activer', en: 'People who may activate' },
		unit: 'person',
		equation: 'potential_share * opened_profiles'
	},
	met_people: {
		kind: 'auxiliary',
		label: { fr: 'Personnes reçues ou accompagnées', en: 'People met or supported' },
		unit: 'person/year',
		equation: 'activation_desks * people_per_desk + enrolling * mediated_share',
		note: {
			fr: 'Une à une : parmi elles, seules celles qui n’ont pas encore activé comptent.',
			en: 'One by one: among them only those who have not activated yet count.'
		}
	},
	...diffusion({
		id: 'activated',
		unit: 'person',
		labels: {
			adopters: { fr: 'Profils activés', en: 'Activated profiles' },
			remaining: { fr: 'Profils encore à activer', en: 'Profiles still to be activated' },
			adoption: { fr: 'Activations', en: 'Activations' }
		},
		potential: 'activation_potential',
		innovation: 'plain_activation * service_open',
		push: 'mailing_rate + regime_rate',
		met: 'met_people',
		note: {
			fr: 'Cumul depuis février 2022 : une personne qui n’est jamais revenue compte encore.',
			en: 'Accumulated since February 2022: a person who never came back still counts.'
		}
	}),
	profiles_opened: {
		kind: 'auxiliary',
		label: { fr: 'Profils ouverts', en: 'Open profiles' },
		unit: 'person',
		equation: 'opened_profiles'
	},
	activated_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des profils ouverts qui sont activés', en: 'Share of open profiles that are activated' },
		unit: '1',
		equation: 'SAFEDIV(activated, opened_profiles)'
	},
	monthly_users: {
		kind: 'auxiliary',
		label: { fr: 'Personnes connectées dans le mois', en: 'People connected in the month' },
		unit: 'person',
		equation: 'activated * MIN(1, monthly_share * notification_effect)'
	},
	measured_profiles: {
		kind: 'auxiliary',
		label: { fr: 'Profils avec au moins une mesure', en: 'Profiles with at least one measure' },
		unit: 'person',
		equation: 'activated * measured_share'
	},
	filled: {
		kind: 'stock',
		label: { fr: 'Profils médicaux remplis', en: 'Medical profiles filled' },
		unit: 'person',
		initial: '0',
		inflows: ['filling_at_once', 'filling_later'],
		outflows: []
	},
	filling_at_once: {
		kind: 'flow',
		label: { fr: 'Remplis à l’activation', en: 'Filled on activation' },
		unit: 'person/year',
		equation: 'activated_adoption * filled_at_once'
	},
	filling_later: {
		kind: 'flow',
		label: { fr: 'Remplis plus tard', en: 'Filled later' },
		unit: 'person/year',
		equation: '(activated - filled) * filling_rate * notification_effect'
	},
	filled_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des profils activés dont le profil médical est rempli', en: 'Share of activated profiles with a filled medical profile' },
		unit: '1',
		equation: 'SAFEDIV(filled, activated)'
	}
};
