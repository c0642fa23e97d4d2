import type { Display, Output, Text } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const TENTHS: Display = { unit: { fr: '%', en: '%' }, factor: 100, digits: 1 };
const MILLIONS: Display = { unit: { fr: 'M€', en: '€M' }, factor: 1e-6 };
const HOSPITALS: Text = { fr: 'Établissements de santé, publics et privés', en: 'Hospitals, public and private' };
const UNSEEN: Text = {
	fr: 'Aucune mesure publiée : une courbe d’hypothèses, pour voir ce que le plancher changerait.',
	en: 'No published measurement: a curve of assumptions, to see what the floor would change.'
};

export const outputs = {
	practising_part: {
		label: { fr: 'Exercés depuis moins de deux ans', en: 'Practised within two years' },
		of: 'practising_share',
		read: 'end',
		display: PERCENT,
		scope: HOSPITALS,
		what: {
			fr: 'Part des établissements dont le dernier exercice a moins de deux ans environ. La reprise n’est mesurée par personne.',
			en: 'Share of the hospitals whose last exercise is less than about two years old. Nobody measures repetition.'
		}
	},
	practised_part: {
		label: { fr: 'Au moins un exercice fait', en: 'At least one exercise held' },
		of: 'practised_share',
		read: 'end',
		display: PERCENT,
		scope: HOSPITALS,
		what: {
			fr: 'Part des établissements qui ont tenu un premier exercice, même ancien. Ne compte pas les exercices planifiés.',
			en: 'Share of the hospitals that held a first exercise, however old. Does not count planned ones.'
		}
	},
	planned_part: {
		label: { fr: 'Exercice fait ou planifié', en: 'Exercise held or planned' },
		of: 'planned_share',
		read: 'end',
		display: PERCENT,
		scope: HOSPITALS,
		what: {
			fr: 'Ce que le chiffre de 79 % compte : un exercice tenu, ou inscrit au calendrier.',
			en: 'What the figure of 79% counts: an exercise held, or on the calendar.'
		}
	},
	exercises_month: {
		label: { fr: 'Exercices du mois', en: 'Exercises in the month' },
		of: 'exercising',
		read: 'month',
		display: { unit: { fr: 'exercices', en: 'exercises' } },
		scope: HOSPITALS,
		what: { fr: 'Exercices tenus dans le mois, premiers ou refaits.', en: 'Exercises held within the month, first or repeated.' }
	},
	exercises_per_hospital: {
		label: { fr: 'Exercices par établissement et par an', en: 'Exercises for each hospital and year' },
		of: 'exercises_each',
		read: 'end',
		display: { unit: { fr: 'par an', en: 'a year' }, digits: 2 },
		scope: HOSPITALS,
		what: {
			fr: 'Une moyenne : 0,5 suffit à un exercice tous les deux ans, 1 à un par an, si nul n’en fait deux.',
			en: 'A mean: 0.5 makes one exercise every two years, 1 makes one a year, if none holds two.'
		}
	},
	exercises_total: {
		label: { fr: 'Exercices réalisés, cumul', en: 'Exercises held, total' },
		of: 'exercises',
		read: 'end',
		display: { unit: { fr: 'exercices', en: 'exercises' } },
		scope: HOSPITALS,
		what: { fr: 'Exercices tenus depuis le début ; les planifiés n’y sont pas.', en: 'Exercises held since the start; planned ones are not in it.' },
		minor: true
	},
	care_total: {
		label: { fr: 'Financement de CaRE assuré', en: 'CaRE funding secured' },
		of: 'care_secured',
		read: 'end',
		display: MILLIONS,
		scope: { fr: 'Programme national', en: 'National programme' },
		what: {
			fr: 'Cumul de ce qui est couvert, et non dépensé ni annoncé.',
			en: 'Total of what is covered, neither spent nor announced.'
		}
	},
	care_committed: {
		label: { fr: 'Financement de CaRE engagé', en: 'CaRE funding committed' },
		of: 'care_engaged',
		read: 'end',
		display: MILLIONS,
		scope: { fr: 'Programme national, tous domaines', en: 'National programme, all domains' },
		what: {
			fr: 'Cumul engagé auprès des établissements. Seul le premier domaine est publié : 58 millions à la mi-2025, un plancher.',
			en: 'Total committed to hospitals. Only the first domain is published: 58 million by mid-2025, a floor.'
		}
	},
	digital_part: {
		label: { fr: 'Part des budgets consacrée au numérique', en: 'Share of budgets spent on digital services' },
		of: 'digital_share',
		read: 'end',
		display: TENTHS,
		scope: HOSPITALS,
		what: UNSEEN
	},
	digital_year: {
		label: { fr: 'Dépenses numériques de l’année', en: 'Digital spending of the year' },
		of: 'digital_share_spending',
		read: 'year',
		display: MILLIONS,
		scope: HOSPITALS,
		what: UNSEEN,
		minor: true
	},
	security_part: {
		label: { fr: 'Part du numérique consacrée à la sécurité', en: 'Share of digital spending on security' },
		of: 'security_share',
		read: 'end',
		display: TENTHS,
		scope: HOSPITALS,
		what: UNSEEN
	},
	security_year: {
		label: { fr: 'Dépenses de cybersécurité de l’année', en: 'Cybersecurity spending of the year' },
		of: 'security_share_spending',
		read: 'year',
		display: MILLIONS,
		scope: HOSPITALS,
		what: UNSEEN,
		minor: true
	},
	incidents_year: {
		label: { fr: 'Incidents déclarés dans l’année', en: 'Incidents declared in the year' },
		of: 'declaring',
		read: 'year',
		display: { unit: { fr: 'incidents', en: 'incidents' } },
		scope: { fr: 'Santé et médico-social, déclarations au CERT Santé', en: 'Health and social care, declared to CERT Santé' },
		what: {
			fr: 'Contexte, et non prévision : mesure la déclaration autant que la menace. Publié jusqu’en 2024, inconnu ensuite.',
			en: 'Context, not a forecast: it measures declaration as much as threat. Published up to 2024, unknown afterwards.'
		}
	}
} as const satisfies Readonly<Record<string, Output>>;
