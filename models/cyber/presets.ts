import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'cyber_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023 : l’exercice devient obligatoire, 2 % des budgets vont au numérique dont 10 % à la sécurité, et CaRE reçoit 750 millions en cinq ans.',
			en: 'Decided in May 2023: the exercise becomes mandatory, 2% of budgets go to digital services of which 10% to security, and CaRE gets 750 million in five years.'
		},
		decision: '2023-05',
		levers: { cyber_obligation: 1, digital_floor: 0.02, security_floor: 0.1, care_funding: 150e6 }
	},
	{
		id: 'cyber_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Contrôler la moitié des établissements et porter CaRE à 60 millions par an, sans plancher de budget.',
			en: 'Check half of the hospitals and raise CaRE to 60 million a year, without a budget floor.'
		},
		decision: '2027-01',
		levers: { cyber_obligation: 0.5, care_funding: 60e6 }
	},
	{
		id: 'cyber_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Obligation pour tous, équipes doublées, planchers de la feuille de route, et 200 millions par an pour rattraper les 750 de CaRE.',
			en: 'An obligation for all, twice the teams, the roadmap’s floors, and 200 million a year to catch up with CaRE’s 750.'
		},
		decision: '2027-01',
		levers: { cyber_trainers: 2, cyber_obligation: 1, digital_floor: 0.02, security_floor: 0.1, care_funding: 200e6 }
	}
];
