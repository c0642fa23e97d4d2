import type { Display, Output, Text } from '../../src/lib/engine/types';

const PEOPLE: Display = { unit: { fr: 'personnes', en: 'people' } };
const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const MILLIONS: Display = { unit: { fr: 'M de messages', en: 'M messages' }, factor: 1e-6, digits: 1 };
const LIBERAL: Text = { fr: 'Professionnels de santé libéraux', en: 'Private health professionals' };
const TRUSTED: Text = { fr: 'Espace de confiance MSSanté', en: 'MSSanté trust space' };

export const outputs = {
	mss_messages_month: {
		label: { fr: 'Messages du mois', en: 'Messages in the month' },
		of: 'messages',
		read: 'month',
		display: MILLIONS,
		scope: TRUSTED,
		what: {
			fr: 'Messages échangés entre professionnels. Rien n’est publié après juin 2021.',
			en: 'Messages exchanged between professionals. Nothing was published after June 2021.'
		}
	},
	mss_messages_year: {
		label: { fr: 'Messages sur douze mois', en: 'Messages over twelve months' },
		of: 'messages',
		read: 'year',
		display: { ...MILLIONS, digits: 0 },
		scope: TRUSTED,
		what: { fr: 'Somme des douze derniers mois.', en: 'Sum of the last twelve months.' },
		minor: true
	},
	mss_equipped: {
		label: { fr: 'Libéraux équipés', en: 'Equipped private professionals' },
		of: 'equipped',
		read: 'end',
		display: PEOPLE,
		scope: LIBERAL,
		what: {
			fr: 'Professionnels libéraux ayant créé une boîte sécurisée, même s’ils ne s’en servent pas.',
			en: 'Private professionals who created a secure mailbox, even if they do not use it.'
		}
	},
	mss_equipped_part: {
		label: { fr: 'Part des libéraux équipés', en: 'Share of equipped private professionals' },
		of: 'equipped_share',
		read: 'end',
		display: PERCENT,
		scope: LIBERAL,
		what: {
			fr: 'Rapportés aux libéraux de toutes professions ; des médecins plus que des infirmiers.',
			en: 'Over private professionals of all kinds; doctors more than nurses.'
		}
	},
	mss_hospitals_part: {
		label: { fr: 'Établissements raccordés', en: 'Connected hospitals' },
		of: 'hospitals_share',
		read: 'end',
		display: PERCENT,
		scope: { fr: 'Établissements de santé', en: 'Hospitals and clinics' },
		what: {
			fr: 'Sur 3 300 établissements ; raccordé ne dit pas que chaque service écrit.',
			en: 'Of 3,300 hospitals; connected does not mean that every ward writes.'
		}
	},
	mss_instant_users: {
		label: { fr: 'Libéraux à la messagerie instantanée', en: 'Private professionals on instant messaging' },
		of: 'instant',
		read: 'end',
		display: PEOPLE,
		scope: LIBERAL,
		what: {
			fr: 'Aucune mesure, et rien tant que le levier est à zéro : une hypothèse de bout en bout.',
			en: 'No measurement, and nothing as long as the lever is at zero: an assumption from end to end.'
		},
		minor: true
	}
} as const satisfies Readonly<Record<string, Output>>;
