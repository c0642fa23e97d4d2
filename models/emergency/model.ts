import type { Variable } from '../../src/lib/engine/types';
import { rollout } from '../shapes';

/**
 * The equations, in the order in which one would explain them: a département's hospital and doctors agree, its service opens, people are covered; apart, SAMU get
 * the national banner.
 */
export const variables: Readonly<Record<string, Variable>> = {
	sas_phase: {
		kind: 'auxiliary',
		label: { fr: 'Généralisation engagée', en: 'Generalisation under way' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - sas_general_date) / sas_general_ramp))',
		note: {
			fr: 'Avant, seuls les pilotes et quelques volontaires ; après, l’État demande un service à chaque département.',
			en: 'Before, pilots and a few volunteers only; after, the State asks every département for a service.'
		}
	},
	sas_support_effect: {
		kind: 'auxiliary',
		label: { fr: 'Effet de l’appui aux accords', en: 'Effect of support to agreements' },
		unit: '1',
		equation: 'MAX(0, 1 + sas_support_gain * (sas_support - 1))',
		note: { fr: '1 au niveau de 2024.', en: '1 at the 2024 level.' }
	},
	sas_agreement_rate: {
		kind: 'auxiliary',
		label: { fr: 'Accords, en part des départements restants', en: 'Agreements, as a share of the remaining départements' },
		unit: '1/year',
		equation: '(sas_slow_agreement + sas_phase * sas_agreement) * sas_support_effect * MAX(0, 1 - sas_reluctance * (sas_agreed / department_count) ^ 3)',
		note: {
			fr: 'Les plus volontaires s’accordent les premiers : le rythme baisse surtout sur le dernier tiers.',
			en: 'The keenest agree first: the pace falls mostly over the last third.'
		}
	},
	sas_agreed: {
		kind: 'stock',
		label: { fr: 'Départements où les acteurs se sont accordés', en: 'Départements whose actors have agreed' },
		unit: 'department',
		initial: '0',
		inflows: ['sas_piloting', 'sas_agreeing'],
		outflows: [],
		note: { fr: 'Samu, médecins de ville et agence régionale de santé.', en: 'SAMU, community doctors and regional health agency.' }
	},
	sas_piloting: {
		kind: 'flow',
		label: { fr: 'Pilotes choisis', en: 'Pilots chosen' },
		unit: 'department/year',
		equation: 'pilots_chosen'
	},
	sas_agreeing: {
		kind: 'flow',
		label: { fr: 'Accords conclus', en: 'Agreements reached' },
		unit: 'department/year',
		equation: 'service_asked * MAX(0, department_count - sas_agreed) * sas_agreement_rate'
	},
	...rollout({
		id: 'sas',
		unit: 'department',
		labels: {
			done: { fr: 'Départements pourvus d’un SAS', en: 'Départements with an access-to-care service' },
			left: { fr: 'Accords sans service ouvert', en: 'Agreements without an open service' },
			rate: { fr: 'Ouvertures', en: 'Openings' },
			share: { fr: 'Part des départements pourvus', en: 'Share of départements with a service' }
		},
		sites: 'department_count',
		ready: 'sas_agreed / department_count',
		duration: 'sas_opening_time',
		capacity: 'sas_team_pace * sas_teams',
		note: { fr: 'Un service compte pour un département.', en: 'One service stands for one département.' }
	}),
	sas_coverage: {
		kind: 'auxiliary',
		label: { fr: 'Part de la population couverte', en: 'Share of the population covered' },
		unit: '1',
		equation: 'sas_share * (1 + sas_size * (1 - sas_share))',
		note: {
			fr: 'Les premiers départements sont plus peuplés que les derniers.',
			en: 'The first départements have more inhabitants than the last ones.'
		}
	},
	sas_people: {
		kind: 'auxiliary',
		label: { fr: 'Personnes couvertes', en: 'People covered' },
		unit: 'person',
		equation: 'population * sas_coverage'
	},
	banner_phase: {
		kind: 'auxiliary',
		label: { fr: 'Déploiement du bandeau engagé', en: 'Roll-out of the banner under way' },
		unit: '1',
		equation: 'MIN(1, MAX(0, (TIME - banner_date) / banner_ramp))'
	},
	...rollout({
		id: 'banner',
		unit: 'samu',
		labels: {
			done: { fr: 'SAMU équipés du bandeau national', en: 'SAMU with the national banner' },
			left: { fr: 'SAMU à équiper', en: 'SAMU to be equipped' },
			rate: { fr: 'Installations du bandeau', en: 'Installations of the banner' },
			share: { fr: 'Part des SAMU équipés', en: 'Share of SAMU equipped' }
		},
		sites: 'samu_count',
		duration: 'banner_time',
		capacity: 'banner_team_pace * banner_teams',
		open: 'banner_phase',
		note: {
			fr: 'Aucun compte publié : ni départ, ni rythme.',
			en: 'No published count: neither start nor pace.'
		}
	})
};
