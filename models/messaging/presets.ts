import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'messaging_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Elle ne demande qu’une chose, sans nombre : une messagerie instantanée dès 2026. Offerte à tous les équipés, sur décision de janvier 2026.',
			en: 'It asks for one thing only, without a number: instant messaging from 2026. Offered to all the equipped, decided in January 2026.'
		},
		decision: '2026-01',
		levers: { mss_instant: 1 }
	},
	{
		id: 'messaging_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Moitié plus d’intégration, quelques libéraux de plus, un essai de l’instantané pour un sur cinq.',
			en: 'Half as much integration again, a few more professionals, a trial of instant messaging for one in five.'
		},
		decision: '2027-01',
		levers: { mss_integration: 1.5, mss_campaigns: 0.05, mss_instant: 0.2 }
	},
	{
		id: 'messaging_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Tous les moyens : intégration et raccordements doublés, trois libéraux sur dix équipés chaque année, l’instantané pour tous.',
			en: 'All means: integration and connections doubled, three professionals in ten equipped each year, instant messaging for all.'
		},
		decision: '2027-01',
		levers: { mss_integration: 2, mss_connecting: 2, mss_campaigns: 0.3, mss_instant: 1 }
	}
];
