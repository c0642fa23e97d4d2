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
			fr: 'La part des profils activés vient du modèle d’activation, et n’est plus tenue constante après avril 2025.',
			en: 'The share of activated profiles comes from the activation model, and is no longer held flat after April 2025.'
		}
	}
];
