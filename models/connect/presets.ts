import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'connect_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023 : deux facteurs dans tous les établissements d’ici 2027, soit 700 par an. Elle veut aussi intégrer Pro Santé Connect aux services de l’assurance maladie et aux nouveaux métiers du RPPS+, sans chiffre : deux fois plus de services et trois quarts des professionnels sont notre traduction.',
			en: 'Decided in May 2023: two factors in all hospitals by 2027, 700 a year. It also wants Pro Santé Connect in the services of health insurance and for the new professions of the RPPS+, without a number: twice as many services and three quarters of professionals are our translation.'
		},
		decision: '2023-05',
		levers: { tfa_teams: 700, psc_services: 200, psc_enrolled: 0.75 }
	},
	{
		id: 'connect_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Ce qui prolonge l’effort : moitié plus de services, un peu plus d’identités, moitié plus d’établissements par an.',
			en: 'What continues the effort: half as many services again, a few more identities, half as many hospitals a year again.'
		},
		decision: '2027-01',
		levers: { psc_services: 150, psc_enrolled: 0.65, tfa_teams: 300 }
	},
	{
		id: 'connect_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Tous les moyens : quatre fois plus de services, neuf professionnels sur dix enregistrés, trois sur dix équipés sur place chaque année, mille établissements par an.',
			en: 'All means: four times as many services, nine professionals in ten registered, three in ten equipped on site each year, a thousand hospitals a year.'
		},
		decision: '2027-01',
		levers: { psc_services: 400, psc_enrolled: 0.9, psc_campaigns: 0.3, tfa_teams: 1000 }
	}
];
