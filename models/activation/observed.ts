import type { Observed } from '../../src/lib/engine/types';

/** Published counts a month become people a year. */
const MONTHS_IN_YEAR = 12;
const PERCENT = 0.01;

export const observed: readonly Observed[] = [
	{
		series: 'mes_profils_actives',
		of: 'activated',
		compare: 'end',
		factor: 1,
		note: {
			fr: 'Cumul des premières connexions. « Plus de 17, 18, 19 millions » sont annoncés au passage du seuil : pris comme valeurs.',
			en: 'First connections, accumulated. “Over 17, 18, 19 million” are announced as the mark is passed: taken as values.'
		}
	},
	{
		series: 'mes_activations_mensuelles',
		of: 'activated_adoption',
		compare: 'rate',
		factor: MONTHS_IN_YEAR,
		only: ['2022-10-31', '2023-04-20', '2024-01-31', '2024-11-30'],
		excluded: {
			'2022-10-31': {
				fr: 'Mêmes mois que le cumul de 7,2 millions (0,8 million par mois) : un fait ne compte qu’une fois.',
				en: 'Same months as the 7.2 million total (0.8 million a month): a fact counts once.'
			},
			'2023-04-20': {
				fr: 'Mêmes mois que les cumuls de février et d’avril 2023.',
				en: 'Same months as the totals of February and April 2023.'
			},
			'2024-01-31': {
				fr: 'Deux chiffres pour le même mois : 450 000 (assurance maladie) et 300 000 (DNS). Les cumuls de janvier et de février tranchent.',
				en: 'Two figures for the same month: 450,000 (health insurance) and 300,000 (DNS). The totals of January and February decide.'
			}
		},
		note: {
			fr: 'Premières connexions par mois, ramenées à l’année. Seul le second semestre de 2024 n’est pas déjà dans un cumul.',
			en: 'First connections a month, put per year. Only the second half of 2024 is not already in a total.'
		}
	},
	{
		series: 'mes_profils_ouverts',
		of: 'profiles_opened',
		compare: 'end',
		factor: 1,
		drawnOnly: true,
		note: { fr: 'Les profils ouverts sont une donnée du modèle.', en: 'Open profiles are a datum of the model.' }
	},
	{
		series: 'mes_utilisateurs_mensuels',
		of: 'monthly_users',
		compare: 'end',
		factor: 1,
		note: {
			fr: '« Plus de 2,5 millions » par mois, janvier 2025. La presse a parfois écrit « par jour », par erreur.',
			en: '“Over 2.5 million” a month, January 2025. Some papers wrote “a day”, by mistake.'
		}
	},
	{
		series: 'mes_profil_medical',
		of: 'filled_share',
		compare: 'end',
		factor: PERCENT,
		only: ['2023-09-07', '2024-02-29'],
		excluded: {
			'2023-09-07': {
				fr: '« Complété » : une définition plus stricte que « rempli », que rien ne relie à l’autre.',
				en: '“Completed”: a stricter definition than “filled”, and nothing links the two.'
			}
		},
		note: {
			fr: '« Près d’un tiers des utilisateurs ont rempli leur profil médical », février 2024.',
			en: '“Nearly a third of users filled in their medical profile”, February 2024.'
		}
	},
	{
		series: 'mes_profil_medical_effectif',
		of: 'measured_profiles',
		compare: 'end',
		factor: 1,
		note: {
			fr: '3,2 millions avec au moins une mesure, février 2023. Les 42 % d’octobre 2022 disent la même part des activés : comptés une fois.',
			en: '3.2 million with at least one measure, February 2023. The 42% of October 2022 give the same share of the activated: counted once.'
		}
	}
];
