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
			fr: 'Toutes les officines équipées n’exécuteront pas : de huit sur dix à toutes. Les médecins avaient déjà une telle part.',
			en: 'Not all equipped pharmacies will execute: from eight in ten to all. Doctors already had such a share.'
		}
	}
];
