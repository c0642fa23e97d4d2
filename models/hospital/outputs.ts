import type { Display, Output, Text } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const HOSPITALS: Display = { unit: { fr: 'établissements', en: 'hospitals' } };
const SOCIAL: Text = { fr: 'Établissements et services sociaux et médico-sociaux', en: 'Social and medico-social establishments and services' };
const SANITARY: Text = { fr: 'Établissements de santé', en: 'Hospitals' };
const UNSEEN: Text = {
	fr: 'Aucun compte publié dans nos sources : une courbe d’hypothèses, pour voir ce que l’objectif demanderait.',
	en: 'No count published in our sources: a curve of assumptions, to see what the target would take.'
};
const CLOSED: Text = { fr: 'Histoire close, un seul relevé : aucun levier ne la bouge.', en: 'A closed story, a single measurement: no lever moves it.' };

export const outputs = {
	esms_structures: {
		label: { fr: 'Structures embarquées dans ESMS numérique', en: 'Structures on board ESMS numérique' },
		of: 'esms_funded',
		read: 'end',
		display: { unit: { fr: 'structures', en: 'structures' } },
		scope: SOCIAL,
		what: {
			fr: 'Structures financées par le programme, cumul. Un relevé, mi-2023 ; la suite prolonge l’argent connu.',
			en: 'Structures funded by the programme, total. One measurement, mid-2023; what follows extends the known money.'
		}
	},
	esms_equipped_total: {
		label: { fr: 'Structures équipées', en: 'Structures equipped' },
		of: 'esms_equipped',
		read: 'end',
		display: { unit: { fr: 'structures', en: 'structures' } },
		scope: SOCIAL,
		what: { fr: 'Structures ayant un dossier référencé Ségur, financées ou non.', en: 'Structures with a record software listed by Ségur, funded or not.' }
	},
	esms_equipped_part: {
		label: { fr: 'Part des structures équipées', en: 'Share of structures equipped' },
		of: 'esms_equipped_share',
		read: 'end',
		display: PERCENT,
		scope: SOCIAL,
		what: { fr: 'Deux sur trois au printemps 2025 : la seule mesure.', en: 'Two in three in spring 2025: the only measurement.' }
	},
	records_active: {
		label: { fr: 'Dossiers d’usagers actifs', en: 'Active user records' },
		of: 'active_records',
		read: 'end',
		display: { unit: { fr: 'milliers', en: 'thousand' }, factor: 1e-3 },
		scope: SOCIAL,
		what: UNSEEN
	},
	hopsun_hospitals: {
		label: { fr: 'Établissements dans HOP’SUN', en: 'Hospitals in HOP’SUN' },
		of: 'hopsun',
		read: 'end',
		display: HOSPITALS,
		scope: SANITARY,
		what: UNSEEN,
		minor: true
	},
	cdri_hospitals: {
		label: { fr: 'Établissements utilisateurs de CDRi', en: 'Hospitals using CDRi' },
		of: 'cdri',
		read: 'end',
		display: HOSPITALS,
		scope: SANITARY,
		what: UNSEEN
	},
	roc_hospitals: {
		label: { fr: 'Établissements utilisateurs de ROC', en: 'Hospitals using ROC' },
		of: 'roc',
		read: 'end',
		display: HOSPITALS,
		scope: SANITARY,
		what: UNSEEN
	},
	imaging_part: {
		label: { fr: 'Sites d’imagerie qui partagent', en: 'Imaging sites that share' },
		of: 'imaging_share',
		read: 'end',
		display: PERCENT,
		scope: { fr: 'Services et centres d’imagerie', en: 'Imaging departments and centres' },
		what: UNSEEN
	},
	eu_access_countries: {
		label: { fr: 'Pays d’Europe qui ont accès', en: 'European countries that have access' },
		of: 'eu_access',
		read: 'end',
		display: { unit: { fr: 'pays', en: 'countries' }, digits: 1 },
		scope: { fr: 'Union européenne, hors France', en: 'European Union, without France' },
		what: UNSEEN
	},
	hopen_hospitals: {
		label: { fr: 'Établissements retenus par HOP’EN', en: 'Hospitals chosen by HOP’EN' },
		of: 'hopen_accepted',
		read: 'end',
		display: HOSPITALS,
		scope: SANITARY,
		what: CLOSED,
		minor: true
	},
	segur_hospitals: {
		label: { fr: 'Établissements équipés, Ségur vague 1', en: 'Hospitals equipped, Ségur wave 1' },
		of: 'segur_hospital',
		read: 'end',
		display: HOSPITALS,
		scope: SANITARY,
		what: CLOSED
	},
	segur_doctors: {
		label: { fr: 'Médecins libéraux équipés, Ségur vague 1', en: 'Self-employed doctors equipped, Ségur wave 1' },
		of: 'segur_doctor',
		read: 'end',
		display: { unit: { fr: 'milliers', en: 'thousand' }, factor: 1e-3 },
		scope: { fr: 'Médecins libéraux', en: 'Self-employed doctors' },
		what: CLOSED,
		minor: true
	}
} as const satisfies Readonly<Record<string, Output>>;
