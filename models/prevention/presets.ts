import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'prevention_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023. Elle demande des « notifications de prévention personnalisées » sans en fixer le nombre : une par an est notre traduction.',
			en: 'Decided in May 2023. It asks for “personalised prevention notifications” without a number: one a year is our translation.'
		},
		decision: '2023-05',
		levers: { prevention_notices: 1 }
	},
	{
		id: 'prevention_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Un message tous les deux ans, et un professionnel sur cinq qui fait préparer le bilan : ni texte nouveau, ni budget.',
			en: 'A message every two years, and one professional in five who has the check prepared: no new text, no budget.'
		},
		decision: '2027-01',
		levers: { prevention_notices: 0.5, prevention_proposing: 0.2 }
	},
	{
		id: 'prevention_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Deux messages par an, six professionnels sur dix, et un bilan offert à moitié plus de monde.',
			en: 'Two messages a year, six professionals in ten, and a check offered to half as many people again.'
		},
		decision: '2027-01',
		levers: { prevention_notices: 2, prevention_proposing: 0.6, prevention_ages: 1.5 }
	}
];
