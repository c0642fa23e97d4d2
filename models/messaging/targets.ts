import type { Target } from '../../src/lib/engine/types';

/** The roadmap gives messaging a milestone, no number. */
export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'instant_2026',
		label: { fr: 'Messagerie sécurisée instantanée dès 2026', en: 'Secure instant messaging from 2026' },
		question: { fr: 'Une messagerie instantanée dès 2026 ?', en: 'Instant messaging from 2026?' },
		short: { fr: 'instantanée dès 2026', en: 'instant from 2026' },
		deadline: '2026-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: 'développer dès 2026 des solutions de messagerie sécurisée santé (MSS) instantanées',
		status: 'roadmap',
		readings: [
			{
				id: 'in_use',
				label: { fr: 'une première personne s’en sert', en: 'a first person uses it' },
				output: 'mss_instant_users',
				value: 1,
				note: {
					fr: 'Un jalon : la solution existe ou non. Un seul utilisateur en est la lecture la plus large.',
					en: 'A milestone: the solution exists or not. A single user is its widest reading.'
				},
				unmeasured: {
					fr: 'Il faudrait que l’ANS publie la date d’ouverture d’une messagerie instantanée de l’espace de confiance, puis le nombre de ses utilisateurs.',
					en: 'ANS would have to publish the opening date of instant messaging in the trust space, then the number of its users.'
				}
			}
		]
	}
];
