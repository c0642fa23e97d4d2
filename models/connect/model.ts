import type { Variable } from '../../src/lib/engine/types';
import { diffusion, rollout } from '../shapes';

/**
 * The equations, in the order in which one would explain them: hospitals move to two factors, professionals come to Pro Santé Connect, a share of them
 * connects on a day, some several times.
 */
export const variables: Readonly<Record<string, Variable>> = {
	...rollout({
		id: 'two_factor',
		unit: 'hospital',
		labels: {
			done: { fr: 'Établissements à deux facteurs', en: 'Hospitals with two factors' },
			left: { fr: 'Établissements restants', en: 'Hospitals left' },
			rate: { fr: 'Passages à deux facteurs', en: 'Moves to two factors' },
			share: { fr: 'Part des établissements', en: 'Share of hospitals' }
		},
		sites: 'tfa_hospitals',
		ready: 'tfa_ready',
		duration: 'tfa_duration',
		capacity: 'tfa_teams * tfa_yield',
		note: { fr: 'Rien n’est publié : une hypothèse de bout en bout.', en: 'Nothing is published: an assumption from end to end.' }
	}),
	bound_share: {
		kind: 'auxiliary',
		label: {
			fr: 'Professionnels que l’hôpital oblige à passer par Pro Santé Connect',
			en: 'Professionals whose hospital obliges them to use Pro Santé Connect'
		},
		unit: '1',
		equation: 'psc_hospital_staff * two_factor_share * psc_two_factor_link'
	},
	enrolled: {
		kind: 'auxiliary',
		label: { fr: 'Professionnels pourvus d’une identité', en: 'Professionals with an identity' },
		unit: 'person',
		equation: 'psc_professionals * (psc_enrolled + (1 - psc_enrolled) * psc_enrolled_later * MIN(1, MAX(0, (TIME - psc_last_measure) / psc_enrolled_ramp)))',
		note: {
			fr: 'Les nouveaux métiers du RPPS+ s’ajoutent depuis 2022, à un rythme que personne ne publie.',
			en: 'New professions of the RPPS+ have been added since 2022, at a pace that nobody publishes.'
		}
	},
	joining_push: {
		kind: 'auxiliary',
		label: { fr: 'Adhésions poussées', en: 'Pushed joining' },
		unit: '1/year',
		equation: 'psc_crisis_push * health_crisis + psc_rule_push * national_rule + bound_share / psc_take_up + psc_campaigns',
		note: {
			fr: 'La crise sanitaire (dépistage, vaccination), la règle de 2023, l’hôpital, et l’aide sur place.',
			en: 'The health crisis (testing, vaccination), the rule of 2023, hospitals, and help on site.'
		}
	},
	...diffusion({
		id: 'users',
		unit: 'person',
		labels: {
			adopters: { fr: 'Utilisateurs de Pro Santé Connect', en: 'Users of Pro Santé Connect' },
			remaining: { fr: 'Professionnels qui ne l’utilisent pas', en: 'Professionals who do not use it' },
			adoption: { fr: 'Nouveaux utilisateurs', en: 'New users' },
			leaving: { fr: 'Abandons', en: 'Leaving' }
		},
		potential: 'psc_potential_share * enrolled',
		innovation: 'psc_innovation * service_open',
		imitation: 'psc_imitation',
		push: 'joining_push',
		leaving: 'psc_lapse'
	}),
	mobile_share: {
		kind: 'auxiliary',
		label: { fr: 'Part de l’e-CPS', en: 'Share of the e-CPS' },
		unit: '1',
		equation: 'psc_mobile_share',
		note: {
			fr: 'La même part pour les authentifications et pour les utilisateurs ; tenue constante.',
			en: 'The same share for authentications and for users; held constant.'
		}
	},
	mobile_users: {
		kind: 'auxiliary',
		label: { fr: 'e-CPS actives', en: 'Active e-CPS' },
		unit: 'person',
		equation: 'users * mobile_share'
	},
	service_effect: {
		kind: 'auxiliary',
		label: { fr: 'Effet des services raccordés', en: 'Effect of connected services' },
		unit: '1',
		equation: 'psc_services / (psc_services + psc_services_half) * (psc_services_2022 + psc_services_half) / psc_services_2022',
		note: { fr: '1 avec la centaine de services de juin 2022.', en: '1 with the hundred services of June 2022.' }
	},
	later_use: {
		kind: 'auxiliary',
		label: { fr: 'Usage depuis 2022', en: 'Use since 2022' },
		unit: '1',
		equation: '1 + MIN(1, MAX(0, (TIME - psc_last_measure) / psc_later_ramp)) * (psc_later_use - 1)'
	},
	records_effect: {
		kind: 'auxiliary',
		label: { fr: 'Effet des dossiers qui se remplissent', en: 'Effect of records filling up' },
		unit: '1',
		equation: '1 + records_pull * recent_per_opened / records_aim',
		note: { fr: 'Des documents à consulter sont une raison de se connecter.', en: 'Documents to consult are a reason to connect.' }
	},
	ordinary_day: {
		kind: 'auxiliary',
		label: { fr: 'Part des utilisateurs connectés un jour moyen, sans obligation', en: 'Share of users connected on a mean day, without obligation' },
		unit: '1',
		equation: 'MIN(psc_presence, psc_daily_2022 * service_effect * later_use * records_effect)',
		note: { fr: 'Au plus les jours travaillés : week-ends et congés comptent.', en: 'At most the days worked: weekends and holidays count.' }
	},
	daily_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des utilisateurs connectés un jour moyen', en: 'Share of users connected on a mean day' },
		unit: '1',
		equation: 'ordinary_day + (psc_presence - ordinary_day) * bound_share',
		note: { fr: 'Celui que son hôpital oblige se connecte chaque jour travaillé.', en: 'Who is obliged by the hospital connects every day worked.' }
	},
	mean_day_users: {
		kind: 'auxiliary',
		label: { fr: 'Utilisateurs d’un jour moyen', en: 'Users of a mean day' },
		unit: 'person',
		equation: 'users * daily_share'
	},
	daily_users: {
		kind: 'auxiliary',
		label: { fr: 'Utilisateurs d’un jour ouvré', en: 'Users of a weekday' },
		unit: 'person',
		equation: 'mean_day_users * psc_weekday'
	},
	daily_authentications: {
		kind: 'auxiliary',
		label: { fr: 'Authentifications d’un jour moyen', en: 'Authentications of a mean day' },
		unit: 'authentication/day',
		equation: 'mean_day_users * psc_sessions'
	},
	authentications: {
		kind: 'flow',
		label: { fr: 'Authentifications', en: 'Authentications' },
		unit: 'authentication/year',
		equation: 'daily_authentications * psc_days'
	},
	authenticated: {
		kind: 'stock',
		label: { fr: 'Authentifications, cumul', en: 'Authentications, accumulated' },
		unit: 'authentication',
		initial: '0',
		inflows: ['authentications'],
		outflows: []
	}
};
