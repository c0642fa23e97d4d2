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
			fr: 'Les personnes accompagnées viennent du modèle de médiation ; la part d’entre elles qui active va désormais de zéro à 90 % ; calé de nouveau.',
			en: 'People supported come from the mediation model; the share of them who activate now runs from zero to 90%; calibrated again.'
		}
	}
];
