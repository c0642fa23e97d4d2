import type { Variable } from '../../src/lib/engine/types';
import { rollout } from '../shapes';
import { past } from './past';

/**
 * The equations, in the order in which one would explain them: social care gets funded, then equipped, then uses its records; hospitals join HOP'SUN, and take up the two
 * services of administrative journeys; imaging sites and European countries connect. What is over is in `past.ts`.
 */
export const variables: Readonly<Record<string, Variable>> = {
	...rollout({
		id: 'esms_funded',
		unit: 'structure',
		labels: {
			done: { fr: 'Structures financées', en: 'Structures funded' },
			left: { fr: 'Structures à financer', en: 'Structures to be funded' },
			rate: { fr: 'Financements accordés', en: 'Funding granted' },
			share: { fr: 'Part des structures financées', en: 'Share of structures funded' }
		},
		sites: 'esms_count',
		duration: 'esms_file_time',
		capacity: 'esms_funding / esms_cost',
		note: {
			fr: 'Établissements et services sociaux et médico-sociaux, programme ESMS numérique.',
			en: 'Social and medico-social establishments and services, ESMS numérique programme.'
		}
	}),
	...rollout({
		id: 'esms_equipped',
		unit: 'structure',
		labels: {
			done: { fr: 'Structures équipées d’un dossier référencé', en: 'Structures with a listed record software' },
			left: { fr: 'Structures prêtes à s’équiper', en: 'Structures ready to be equipped' },
			rate: { fr: 'Installations de dossiers', en: 'Installations of record software' },
			share: { fr: 'Part des structures équipées', en: 'Share of structures equipped' }
		},
		sites: 'esms_count',
		ready: 'esms_funded_share + esms_own * (1 - esms_funded_share)',
		duration: 'record_time',
		open: 'MIN(1, MAX(0, (TIME - record_date) / equipment_ramp))',
		note: {
			fr: 'Financées par le programme, ou par leurs propres moyens.',
			en: 'Funded by the programme, or by their own means.'
		}
	}),
	active_records: {
		kind: 'auxiliary',
		label: { fr: 'Dossiers d’usagers actifs', en: 'Active user records' },
		unit: 'person',
		equation: 'esms_equipped * esms_people * MIN(1, record_use * MAX(0, 1 + coaching_gain * (record_coaching - 1)))',
		note: { fr: 'Une personne accompagnée, un dossier.', en: 'One person supported, one record.' }
	},
	...rollout({
		id: 'hopsun',
		unit: 'hospital',
		labels: {
			done: { fr: 'Établissements accompagnés par HOP’SUN', en: 'Hospitals supported by HOP’SUN' },
			left: { fr: 'Établissements à accompagner', en: 'Hospitals to be supported' },
			rate: { fr: 'Entrées dans HOP’SUN', en: 'Entries in HOP’SUN' },
			share: { fr: 'Part des établissements accompagnés', en: 'Share of hospitals supported' }
		},
		sites: 'hospital_count',
		duration: 'one_year',
		capacity: 'hopsun_pace',
		note: { fr: 'Successeur de HOP’EN ; aucun compte publié.', en: 'Successor of HOP’EN; no published count.' }
	}),
	...rollout({
		id: 'cdri',
		unit: 'hospital',
		labels: {
			done: { fr: 'Établissements utilisateurs de CDRi', en: 'Hospitals using CDRi' },
			left: { fr: 'Établissements à relier à CDRi', en: 'Hospitals to be linked to CDRi' },
			rate: { fr: 'Raccordements à CDRi', en: 'Links to CDRi' },
			share: { fr: 'Part des établissements sous CDRi', en: 'Share of hospitals using CDRi' }
		},
		sites: 'hospital_count',
		ready: 'cdri_ready',
		duration: 'billing_time / (1 + hopsun_gain * hopsun_share)',
		capacity: 'billing_pace * billing_teams',
		initial: 'cdri_initial * cdri_ready * hospital_count',
		note: { fr: 'Consultation intégrée des droits du patient ; aucun compte publié.', en: 'Integrated query of patients’ rights; no published count.' }
	}),
	...rollout({
		id: 'roc',
		unit: 'hospital',
		labels: {
			done: { fr: 'Établissements utilisateurs de ROC', en: 'Hospitals using ROC' },
			left: { fr: 'Établissements à relier à ROC', en: 'Hospitals to be linked to ROC' },
			rate: { fr: 'Raccordements à ROC', en: 'Links to ROC' },
			share: { fr: 'Part des établissements sous ROC', en: 'Share of hospitals using ROC' }
		},
		sites: 'hospital_count',
		ready: 'roc_ready',
		duration: 'billing_time / (1 + hopsun_gain * hopsun_share)',
		capacity: 'billing_pace * billing_teams',
		initial: 'roc_initial * roc_ready * hospital_count',
		note: { fr: 'Remboursement par les complémentaires ; aucun compte publié.', en: 'Payment by complementary insurers; no published count.' }
	}),
	...rollout({
		id: 'imaging',
		unit: 'site',
		labels: {
			done: { fr: 'Sites d’imagerie qui partagent', en: 'Imaging sites that share' },
			left: { fr: 'Sites d’imagerie à relier', en: 'Imaging sites to be linked' },
			rate: { fr: 'Raccordements de l’imagerie', en: 'Links of imaging sites' },
			share: { fr: 'Part des sites d’imagerie qui partagent', en: 'Share of imaging sites that share' }
		},
		sites: 'imaging_sites',
		duration: 'imaging_time',
		capacity: 'imaging_link_pace * imaging_teams',
		open: 'MIN(1, MAX(0, (TIME - imaging_date) / equipment_ramp))',
		note: {
			fr: 'Images et comptes rendus consultables ailleurs ; aucun compte publié.',
			en: 'Images and reports that can be read elsewhere; no published count.'
		}
	}),
	...rollout({
		id: 'eu_access',
		unit: 'country',
		labels: {
			done: { fr: 'Pays dont les professionnels ont accès', en: 'Countries whose professionals have access' },
			left: { fr: 'Pays à relier', en: 'Countries to be linked' },
			rate: { fr: 'Raccordements de pays', en: 'Links of countries' },
			share: { fr: 'Part des pays reliés', en: 'Share of countries linked' }
		},
		sites: 'eu_countries',
		duration: 'eu_time',
		capacity: 'eu_pace * eu_teams',
		open: 'MIN(1, MAX(0, (TIME - eu_date) / equipment_ramp))',
		note: { fr: 'MaSanté@UE ; aucun compte publié.', en: 'MyHealth@EU; no published count.' }
	}),
	...past
};
