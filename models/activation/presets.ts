import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'activation_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023. Elle demande des notifications de prévention personnalisées, sans chiffre : un quart de messages de plus est notre traduction. Elle ne prévoit ni campagne ni accueils.',
			en: 'Decided in May 2023. It asks for personalised prevention notifications, without a number: a quarter more messages is our translation. It plans neither campaigns nor desks.'
		},
		decision: '2023-05',
		levers: { activation_notifications: 1.25 }
	},
	{
		id: 'activation_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Ce qui se décide vite et coûte peu : un courriel par an à ceux qui restent, un quart de notifications de plus, un millier d’accueils.',
			en: 'What is quick and cheap to decide: one e-mail a year to those who remain, a quarter more notifications, a thousand desks.'
		},
		decision: '2027-01',
		levers: { activation_campaigns: 0.1, activation_notifications: 1.25, activation_desks: 1000 }
	},
	{
		id: 'activation_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Tous les moyens à la fois : une campagne de l’intensité de 2022 six mois par an, deux fois plus de notifications, chaque maison France services et autant d’accueils de caisses et d’hôpitaux.',
			en: 'All means at once: a campaign as intense as in 2022 six months a year, twice as many notifications, every France services house and as many insurance and hospital desks.'
		},
		decision: '2027-01',
		levers: { activation_campaigns: 0.5, activation_notifications: 2, activation_desks: 6000 }
	}
];
