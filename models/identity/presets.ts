import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'identity_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023. Toute la France fin 2025 en demande trente-huit départements par an ; 90 % d’identités fin 2024 demandent d’aller trois à six fois plus vite. Rien n’est dit des logiciels.',
			en: 'Decided in May 2023. All France by the end of 2025 takes thirty-eight départements a year; 90% of identities by the end of 2024 take three to six times the pace. Nothing is said of software.'
		},
		decision: '2023-05',
		levers: { acv_teams: 38, ins_pace: 2 }
	},
	{
		id: 'identity_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Deux fois plus de départements par an, un tiers des professionnels équipés, un courriel par an, et des accueils d’hôpital un peu mieux formés.',
			en: 'Twice as many départements a year, a third of professionals equipped, one e-mail a year, and slightly better-trained hospital desks.'
		},
		decision: '2027-01',
		levers: { acv_teams: 25, acv_professionals: 0.35, acv_campaigns: 0.1, ins_pace: 0.8 }
	},
	{
		id: 'identity_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Le reste de la France en deux ans, neuf professionnels sur dix équipés, une campagne six mois par an, la qualification à chaque venue.',
			en: 'The rest of France in two years, nine professionals in ten equipped, a campaign six months a year, qualification at each visit.'
		},
		decision: '2027-01',
		levers: { acv_teams: 40, acv_professionals: 0.9, acv_campaigns: 0.5, ins_pace: 2.5 }
	}
];
