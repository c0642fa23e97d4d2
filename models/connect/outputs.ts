import type { Display, Output, Text } from '../../src/lib/engine/types';

const PEOPLE: Display = { unit: { fr: 'personnes', en: 'people' } };
const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const FRANCE: Text = { fr: 'France entière, professionnels de santé et du soin', en: 'All France, health and care professionals' };
const HOSPITALS: Text = { fr: 'Établissements de santé', en: 'Hospitals and clinics' };

export const outputs = {
	psc_daily: {
		label: { fr: 'Utilisateurs par jour ouvré', en: 'Users a weekday' },
		of: 'daily_users',
		read: 'end',
		display: PEOPLE,
		scope: FRANCE,
		what: {
			fr: 'Personnes qui s’authentifient au moins une fois un jour ouvré. Jamais publié : déduit des authentifications par une hypothèse.',
			en: 'People who authenticate at least once on a weekday. Never published: deduced from authentications by an assumption.'
		}
	},
	psc_auth_daily: {
		label: { fr: 'Authentifications par jour', en: 'Authentications a day' },
		of: 'daily_authentications',
		read: 'end',
		display: { unit: { fr: 'authentifications', en: 'authentications' } },
		scope: FRANCE,
		what: { fr: 'Authentifications du mois, rapportées à un jour moyen.', en: 'Authentications of the month, put per mean day.' }
	},
	psc_auth_month: {
		label: { fr: 'Authentifications du mois', en: 'Authentications in the month' },
		of: 'authentications',
		read: 'month',
		display: { unit: { fr: 'M', en: 'M' }, factor: 1e-6, digits: 1 },
		scope: FRANCE,
		what: {
			fr: 'Par e-CPS et par carte CPS. Une seule mesure : 10 millions, juin 2022.',
			en: 'By e-CPS and by CPS card. A single measurement: 10 million, June 2022.'
		}
	},
	psc_users: {
		label: { fr: 'Utilisateurs', en: 'Users' },
		of: 'users',
		read: 'end',
		display: PEOPLE,
		scope: FRANCE,
		what: {
			fr: 'Professionnels qui se servent de Pro Santé Connect, par e-CPS ou par carte. Déduits des e-CPS actives et de leur part.',
			en: 'Professionals who use Pro Santé Connect, by e-CPS or by card. Deduced from active e-CPS and their share.'
		}
	},
	psc_ecps: {
		label: { fr: 'e-CPS actives', en: 'Active e-CPS' },
		of: 'mobile_users',
		read: 'end',
		display: { unit: { fr: 'e-CPS', en: 'e-CPS' } },
		scope: FRANCE,
		what: { fr: 'Cartes mobiles activées et utilisées.', en: 'Mobile cards activated and used.' }
	},
	psc_daily_part: {
		label: { fr: 'Part des utilisateurs connectés un jour moyen', en: 'Share of users connected on a mean day' },
		of: 'daily_share',
		read: 'end',
		display: PERCENT,
		scope: FRANCE,
		what: { fr: 'Une hypothèse de bout en bout.', en: 'An assumption from end to end.' },
		minor: true
	},
	tfa_done: {
		label: { fr: 'Établissements à deux facteurs', en: 'Hospitals with two factors' },
		of: 'two_factor',
		read: 'end',
		display: { unit: { fr: 'établissements', en: 'hospitals' } },
		scope: HOSPITALS,
		what: {
			fr: 'Établissements où l’accès aux applications sensibles demande deux facteurs. Aucune mesure : le rythme est une hypothèse.',
			en: 'Hospitals where access to sensitive applications takes two factors. No measurement: the pace is an assumption.'
		},
		minor: true
	},
	tfa_part: {
		label: { fr: 'Part des établissements à deux facteurs', en: 'Share of hospitals with two factors' },
		of: 'two_factor_share',
		read: 'end',
		display: PERCENT,
		scope: HOSPITALS,
		what: { fr: 'Sur 3 300 établissements. Aucune mesure.', en: 'Of 3,300 hospitals. No measurement.' }
	}
} as const satisfies Readonly<Record<string, Output>>;
