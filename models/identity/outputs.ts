import type { Display, Output, Text } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const FRANCE: Text = { fr: 'France entière', en: 'All France' };

export const outputs = {
	card_activated: {
		label: { fr: 'Cartes Vitale sur téléphone', en: 'Vitale cards on a phone' },
		of: 'card_users',
		read: 'end',
		display: { unit: { fr: 'M de personnes', en: 'M people' }, factor: 1e-6, digits: 1 },
		scope: FRANCE,
		what: {
			fr: 'Personnes ayant activé l’appli carte Vitale, cumul, qu’elles s’en servent ou non.',
			en: 'People who activated the Vitale card app, accumulated, whether they use it or not.'
		}
	},
	france_open: {
		label: { fr: 'France ouverte, par un parcours au moins', en: 'France open, by one path at least' },
		of: 'acv_open_share',
		read: 'end',
		display: PERCENT,
		scope: FRANCE,
		what: {
			fr: 'Part du territoire où l’on peut ouvrir sa carte, fût-ce avec la seule identité numérique de l’État.',
			en: 'Share of the territory where one can open the card, be it with the State’s digital identity alone.'
		}
	},
	departments_open: {
		label: { fr: 'Départements au parcours complet', en: 'Départements with the complete path' },
		of: 'departments_complete',
		read: 'end',
		display: { unit: { fr: 'départements', en: 'départements' } },
		scope: { fr: 'France, 101 départements', en: 'France, 101 départements' },
		what: {
			fr: 'Départements où l’on peut ouvrir sa carte sans l’identité numérique de l’État.',
			en: 'Départements where one can open the card without the State’s digital identity.'
		}
	},
	departments_open_part: {
		label: { fr: 'Part des départements au parcours complet', en: 'Share of départements with the complete path' },
		of: 'departments_complete_share',
		read: 'end',
		display: PERCENT,
		scope: { fr: 'France, 101 départements', en: 'France, 101 départements' },
		what: { fr: 'Le même nombre, rapporté aux 101 départements.', en: 'The same number, over the 101 départements.' },
		minor: true
	},
	people_with_path: {
		label: { fr: 'Personnes qui ont un parcours ouvert', en: 'People with a path open to them' },
		of: 'acv_reach',
		read: 'end',
		display: PERCENT,
		scope: FRANCE,
		what: {
			fr: 'Part des personnes équipées qui pourraient ouvrir leur carte : « ouvert à la France entière » n’est pas « ouvert à tous ».',
			en: 'Share of equipped people who could open their card: “open to all France” is not “open to all”.'
		}
	},
	card_part: {
		label: { fr: 'Part de la population', en: 'Share of the population' },
		of: 'card_user_share',
		read: 'end',
		display: PERCENT,
		scope: FRANCE,
		what: { fr: 'Cartes activées, rapportées à la population.', en: 'Activated cards, over the population.' },
		minor: true
	},
	identities_qualified: {
		label: { fr: 'Identités qualifiées à l’hôpital', en: 'Qualified identities in hospitals' },
		of: 'ins_qualified',
		read: 'end',
		display: PERCENT,
		scope: { fr: 'File active des établissements de santé', en: 'Active file of hospitals' },
		what: {
			fr: 'Part des patients suivis dont l’identité nationale de santé est qualifiée. Rien n’est publié : la courbe déroule des hypothèses.',
			en: 'Share of the patients followed whose national health identity is qualified. Nothing is published: the curve unrolls assumptions.'
		}
	}
} as const satisfies Readonly<Record<string, Output>>;
