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
			fr: 'Après les faits, une ouverture partout d’un seul coup devient possible, et l’adoption peut aller jusqu’à huit fois le passé : la bande était trop étroite pour un décret.',
			en: 'After the facts, an opening everywhere at once becomes possible, and adoption may go up to eight times the past: the band was too narrow for a decree.'
		}
	}
];
