import type { Variable } from '../../src/lib/engine/types';
import { diffusion, rollout } from '../shapes';

/**
 * The equations, in the order in which one would explain them: private professionals get a mailbox, hospitals are connected, and the more there are of both the
 * more they write; then instant messages.
 */
export const variables: Readonly<Record<string, Variable>> = {
	...diffusion({
		id: 'equipped',
		unit: 'person',
		labels: {
			adopters: { fr: 'Libéraux équipés', en: 'Equipped private professionals' },
			remaining: { fr: 'Libéraux encore à équiper', en: 'Private professionals still to be equipped' },
			adoption: { fr: 'Équipements', en: 'Equipping' }
		},
		potential: 'mss_potential_share * mss_professionals',
		innovation: 'mss_innovation',
		imitation: 'mss_imitation',
		push: 'mss_campaigns',
		initial: 'mss_equipped_2019'
	}),
	equipped_share: {
		kind: 'auxiliary',
		label: { fr: 'Part des libéraux équipés', en: 'Share of equipped private professionals' },
		unit: '1',
		equation: 'equipped / mss_professionals'
	},
	...rollout({
		id: 'hospitals',
		unit: 'hospital',
		labels: {
			done: { fr: 'Établissements raccordés', en: 'Connected hospitals' },
			left: { fr: 'Établissements à raccorder', en: 'Hospitals to connect' },
			rate: { fr: 'Raccordements', en: 'Connections' },
			share: { fr: 'Part des établissements raccordés', en: 'Share of connected hospitals' }
		},
		sites: 'mss_hospitals_total',
		ready: 'mss_hospitals_ready',
		duration: 'mss_connection_time',
		capacity: 'mss_connecting * mss_hospital_pace',
		initial: 'mss_hospitals_2019'
	}),
	integration_effect: {
		kind: 'auxiliary',
		label: { fr: 'Effet de l’intégration', en: 'Effect of integration' },
		unit: '1',
		equation: '1 + mss_integration_gain * (mss_integration - 1)',
		note: {
			fr: 'Sur la vitesse et sur le plafond : plus de choses s’envoient d’elles-mêmes.',
			en: 'On speed and on the ceiling: more things are sent by themselves.'
		}
	},
	use: {
		kind: 'stock',
		label: {
			fr: 'Messages par libéral équipé et par an, tous les hôpitaux raccordés',
			en: 'Messages per equipped professional and year, with all hospitals connected'
		},
		unit: 'message/person/year',
		initial: 'mss_use_2019',
		inflows: ['use_growth'],
		outflows: []
	},
	use_growth: {
		kind: 'flow',
		label: { fr: 'Croissance de l’usage', en: 'Growth of use' },
		unit: 'message/person/year/year',
		equation: 'use * mss_use_growth * integration_effect * MAX(0, 1 - use / (mss_use_ceiling * integration_effect))',
		note: {
			fr: 'L’envoi automatique depuis les logiciels a fait l’essentiel : laboratoires, comptes rendus d’hôpital.',
			en: 'Automatic sending from software did most of it: laboratories, hospital reports.'
		}
	},
	messages: {
		kind: 'flow',
		label: { fr: 'Messages', en: 'Messages' },
		unit: 'message/year',
		equation: 'equipped * hospitals_share * use',
		note: {
			fr: 'Il faut deux bouts : des libéraux équipés et des établissements raccordés.',
			en: 'Two ends are needed: equipped professionals and connected hospitals.'
		}
	},
	sent: {
		kind: 'stock',
		label: { fr: 'Messages, cumul', en: 'Messages, accumulated' },
		unit: 'message',
		initial: '0',
		inflows: ['messages'],
		outflows: []
	},
	instant: {
		kind: 'stock',
		label: { fr: 'Libéraux à la messagerie instantanée', en: 'Private professionals on instant messaging' },
		unit: 'person',
		initial: '0',
		inflows: ['instant_change'],
		outflows: []
	},
	instant_change: {
		kind: 'flow',
		label: { fr: 'Passages à l’instantané', en: 'Moves to instant messaging' },
		unit: 'person/year',
		equation: '(mss_instant * mss_instant_share * equipped - instant) / mss_instant_time',
		note: { fr: 'Rien n’est publié : une hypothèse de bout en bout.', en: 'Nothing is published: an assumption from end to end.' }
	}
};
