import type { Display, Output, Text } from '../../src/lib/engine/types';

const MILLIONS: Display = { unit: { fr: 'M de profils', en: 'M profiles' }, factor: 1e-6, digits: 1 };
const MILLION_PEOPLE: Display = { unit: { fr: 'M de personnes', en: 'M people' }, factor: 1e-6, digits: 1 };
const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const FRANCE: Text = { fr: 'France entière, tous les assurés', en: 'All France, all insured people' };

export const outputs = {
	profiles_activated: {
		label: { fr: 'Profils activés', en: 'Activated profiles' },
		of: 'activated',
		read: 'end',
		display: MILLIONS,
		scope: FRANCE,
		what: {
			fr: 'Personnes qui se sont connectées au moins une fois à leur profil depuis février 2022, même si elles n’y sont jamais revenues.',
			en: 'People who connected to their profile at least once since February 2022, even if they never came back.'
		}
	},
	activated_part: {
		label: { fr: 'Part des profils ouverts', en: 'Share of open profiles' },
		of: 'activated_share',
		read: 'end',
		display: PERCENT,
		scope: FRANCE,
		what: {
			fr: 'Profils activés sur profils ouverts ; ces derniers le sont d’office, sauf opposition.',
			en: 'Activated over open profiles; the latter are opened by default unless the person objects.'
		}
	},
	activations: {
		label: { fr: 'Activations du mois', en: 'Activations in the month' },
		of: 'activated_adoption',
		read: 'month',
		display: { unit: { fr: 'milliers', en: 'thousand' }, factor: 1e-3 },
		scope: FRANCE,
		what: { fr: 'Premières connexions dans le mois.', en: 'First connections within the month.' }
	},
	users_monthly: {
		label: { fr: 'Utilisateurs du mois', en: 'Monthly users' },
		of: 'monthly_users',
		read: 'end',
		display: MILLION_PEOPLE,
		scope: FRANCE,
		what: {
			fr: 'Personnes qui se connectent au moins une fois dans le mois. Une seule mesure, en janvier 2025 ; la part active est supposée constante.',
			en: 'People who connect at least once in the month. A single measurement, in January 2025; the active share is assumed constant.'
		}
	},
	profiles_filled: {
		label: { fr: 'Profils médicaux remplis', en: 'Medical profiles filled' },
		of: 'filled',
		read: 'end',
		display: MILLIONS,
		scope: { fr: 'Personnes ayant activé leur profil', en: 'People who activated their profile' },
		what: {
			fr: 'Personnes qui ont rempli leur profil médical, au sens du bilan de février 2024 (« près d’un tiers des utilisateurs »).',
			en: 'People who filled in their medical profile, in the sense of the February 2024 report (“nearly a third of users”).'
		}
	},
	profiles_filled_part: {
		label: { fr: 'Part des activés au profil médical rempli', en: 'Share of activated with a filled medical profile' },
		of: 'filled_share',
		read: 'end',
		display: PERCENT,
		scope: { fr: 'Personnes ayant activé leur profil', en: 'People who activated their profile' },
		what: {
			fr: 'Rapportée aux activés. Trois définitions ont été publiées : au moins une mesure (42 %), complété (26 %), rempli (un tiers).',
			en: 'Of those who activated. Three definitions were published: at least one measure (42%), completed (26%), filled (a third).'
		}
	},
	profiles_measured: {
		label: { fr: 'Profils avec au moins une mesure', en: 'Profiles with at least one measure' },
		of: 'measured_profiles',
		read: 'end',
		display: MILLIONS,
		scope: { fr: 'Personnes ayant activé leur profil', en: 'People who activated their profile' },
		what: {
			fr: 'Un poids, une taille ou une tension saisis : la définition de 2022.',
			en: 'A weight, a height or a blood pressure entered: the 2022 definition.'
		},
		minor: true
	},
	profiles_open: {
		label: { fr: 'Profils ouverts', en: 'Open profiles' },
		of: 'profiles_opened',
		read: 'end',
		display: MILLIONS,
		scope: FRANCE,
		what: {
			fr: 'Profils créés d’office depuis 2022, sauf opposition ; avant, dossiers médicaux partagés ouverts à la demande, non comptés ici.',
			en: 'Profiles created by default since 2022 unless the person objects; earlier shared records, opened on request, are not counted here.'
		}
	}
} as const satisfies Readonly<Record<string, Output>>;
