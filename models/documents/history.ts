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
			fr: 'Profils activés, identités des hôpitaux et professionnels formés viennent des autres modèles (identity_link, training_gain) ; le levier des identités n’agit plus que hors de l’hôpital ; calé de nouveau.',
			en: 'Activated profiles, hospital identities and trained professionals come from the other models (identity_link, training_gain); the lever on identities acts outside hospitals only; calibrated again.'
		}
	}
];
