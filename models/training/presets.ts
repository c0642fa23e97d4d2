import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'training_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023 : 10 % des professionnels en activité, soit 43 000 par an jusqu’à fin 2027. Pour les élèves elle dit « tous », sans moyens : un rythme doublé est notre traduction.',
			en: 'Decided in May 2023: 10% of professionals in activity, 43,000 a year until the end of 2027. For students it says “all”, without means: twice the pace is our translation.'
		},
		decision: '2023-05',
		levers: { training_places: 43000, training_courses: 2 }
	},
	{
		id: 'training_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Le double de places, et moitié plus de formations initiales : ce qu’un catalogue en ligne permet sans nouveau financement.',
			en: 'Twice the places, and half as many initial courses again: what an online catalogue allows without new funding.'
		},
		decision: '2027-01',
		levers: { training_places: 20000, training_courses: 1.5 }
	},
	{
		id: 'training_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Une obligation de formation continue : un professionnel sur vingt chaque année, et toutes les formations initiales au plus vite.',
			en: 'Mandatory continuing education: one professional in twenty each year, and all initial courses as fast as can be.'
		},
		decision: '2027-01',
		levers: { training_places: 100000, training_courses: 4 }
	}
];
