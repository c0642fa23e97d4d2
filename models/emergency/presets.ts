import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'emergency_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023. Elle demande la généralisation en 2024 et le bandeau dans 75 % des SAMU, sans moyens chiffrés : moitié plus d’appui et d’équipes est notre traduction.',
			en: 'Decided in May 2023. It asks for generalisation in 2024 and the banner in 75% of SAMU, without stating means: half as much support and teams again is our translation.'
		},
		decision: '2023-05',
		levers: { sas_support: 1.5, sas_teams: 1.5, banner_teams: 1.5 }
	},
	{
		id: 'emergency_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Garder les équipes de 2024 et appuyer un peu plus les derniers accords.',
			en: 'Keep the teams of 2024 and support the last agreements a little more.'
		},
		decision: '2027-01',
		levers: { sas_support: 1.3, sas_teams: 1, banner_teams: 1 }
	},
	{
		id: 'emergency_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Trois fois l’appui pour les derniers départements, deux fois plus d’équipes, et trois fois plus pour le bandeau : les moyens d’un programme prioritaire.',
			en: 'Three times the support for the last départements, twice the teams, and three times for the banner: the means of a priority programme.'
		},
		decision: '2027-01',
		levers: { sas_support: 3, sas_teams: 2, banner_teams: 3 }
	}
];
