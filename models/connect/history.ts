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
			fr: 'Reprend le modèle des documents : des dossiers pleins donnent une raison de se connecter (records_pull, qui peut être nulle) ; calé de nouveau.',
			en: 'Takes the documents model: full records are a reason to connect (records_pull, which can be zero); calibrated again.'
		}
	}
];
