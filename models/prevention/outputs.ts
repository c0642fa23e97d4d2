import type { Display, Output, Text } from '../../src/lib/engine/types';

const PEOPLE: Display = { unit: { fr: 'personnes', en: 'people' } };
const MILLIONS: Display = { unit: { fr: 'M de personnes', en: 'M people' }, factor: 1e-6, digits: 1 };
const FRANCE: Text = { fr: 'France entière, personnes d’un âge clé', en: 'All France, people of a key age' };

export const outputs = {
	people_prepared: {
		label: { fr: 'Personnes ayant préparé leur bilan', en: 'People who prepared their check' },
		of: 'prepared_total',
		read: 'end',
		display: PEOPLE,
		scope: FRANCE,
		what: {
			fr: 'Cumul depuis l’ouverture. Rien n’est mesuré : la courbe dit ce que les hypothèses impliquent, pas ce qui arrivera.',
			en: 'Accumulated since the opening. Nothing is measured: the curve says what the assumptions imply, not what will happen.'
		}
	},
	prepared_over_year: {
		label: { fr: 'Préparations des douze derniers mois', en: 'Preparations of the last twelve months' },
		of: 'preparing',
		read: 'year',
		display: PEOPLE,
		scope: FRANCE,
		what: { fr: 'Personnes ayant préparé leur bilan pendant l’année écoulée.', en: 'People who prepared their check during the past year.' }
	},
	people_able: {
		label: { fr: 'Personnes qui peuvent préparer', en: 'People who can prepare' },
		of: 'able_people',
		read: 'end',
		display: MILLIONS,
		scope: FRANCE,
		what: {
			fr: 'Éligibles, au profil activé, quand la préparation est ouverte : ce que « permettre » veut dire.',
			en: 'Eligible, with an activated profile, once preparation is open: what “enable” means.'
		}
	},
	people_eligible: {
		label: { fr: 'Personnes éligibles', en: 'Eligible people' },
		of: 'eligible_people',
		read: 'end',
		display: MILLIONS,
		scope: FRANCE,
		what: { fr: '21 millions en 2024, davantage si les âges s’élargissent.', en: '21 million in 2024, more if the ages are widened.' },
		minor: true
	}
} as const satisfies Readonly<Record<string, Output>>;
