import type { Change } from '../history';

/** What changed in this model's numbers, oldest first. */
export const history: readonly Change[] = [
	{
		month: '2026-11',
		what: {
			fr: 'Première version, sur les faits connus au 30 juin 2025.',
			en: 'First version, on the facts known on 30 June 2025.'
		}
	},
	{
		month: '2026-11',
		what: {
			fr: 'Après les faits, des tranches de CaRE encore à décider, et des incidents qui peuvent doubler en un an, comme de 2020 à 2021 : la bande était trop étroite.',
			en: 'After the facts, rounds of CaRE still to be decided, and incidents that may double within a year, as from 2020 to 2021: the band was too narrow.'
		}
	}
];
