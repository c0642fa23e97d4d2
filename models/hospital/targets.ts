import type { Target, Text } from '../../src/lib/engine/types';

const JOURNEYS = "parcours administratifs à l'hôpital pour 1200 établissements de santé utilisateurs de CDRi et 650 établissements utilisateurs de ROC";

const NO_DEADLINE: Text = {
	fr: 'Le texte ne donne pas d’échéance : le 31 décembre 2027, fin de la feuille de route, est notre lecture.',
	en: 'The text gives no deadline: 31 December 2027, the end of the roadmap, is our reading.'
};

export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'esms_2025',
		label: { fr: '36 500 structures médico-sociales dans ESMS numérique fin 2025', en: '36,500 social care structures in ESMS numérique by end 2025' },
		question: { fr: '36 500 structures médico-sociales fin 2025 ?', en: '36,500 social care structures by end 2025?' },
		short: { fr: '36 500 fin 2025', en: '36,500 by end 2025' },
		deadline: '2025-12',
		better: 'more',
		source: 'ehpadia_2024',
		quote: 'embarquer, d’ici à la fin 2025, environ 36 500 établissements et services sociaux et médico-sociaux (ESSMS)',
		status: 'later',
		readings: [
			{
				id: 'funded',
				label: { fr: 'financées par le programme', en: 'funded by the programme' },
				output: 'esms_structures',
				value: 36500,
				note: {
					fr: '« Embarquer » : avoir un projet financé. Il en fallait trois fois plus en deux ans et demi qu’au premier relevé.',
					en: '“On board”: with a funded project. It took over three times the first measurement in two and a half years.'
				}
			},
			{
				id: 'equipped',
				label: { fr: 'équipées d’un dossier référencé', en: 'with a listed record software' },
				output: 'esms_equipped_total',
				value: 36500,
				note: {
					fr: 'Le but du programme : des structures équipées, quel que soit leur financement. Deux sur trois en avril 2025.',
					en: 'The programme’s aim: structures equipped, whoever pays. Two in three in April 2025.'
				}
			}
		]
	},
	{
		id: 'cdri_users',
		label: { fr: '1 200 établissements utilisateurs de CDRi', en: '1,200 hospitals using CDRi' },
		question: { fr: '1 200 établissements sous CDRi ?', en: '1,200 hospitals using CDRi?' },
		short: { fr: '1 200 sous CDRi', en: '1,200 on CDRi' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: JOURNEYS,
		status: 'roadmap',
		readings: [
			{
				id: 'users',
				label: { fr: 'établissements utilisateurs', en: 'hospitals using it' },
				output: 'cdri_hospitals',
				value: 1200,
				note: NO_DEADLINE,
				unmeasured: {
					fr: 'Il faudrait que la DGOS ou l’assurance maladie publie le nombre d’établissements qui utilisent CDRi, avec sa date.',
					en: 'DGOS or the national health insurance would have to publish the number of hospitals using CDRi, with its date.'
				}
			}
		]
	},
	{
		id: 'roc_users',
		label: { fr: '650 établissements utilisateurs de ROC', en: '650 hospitals using ROC' },
		question: { fr: '650 établissements sous ROC ?', en: '650 hospitals using ROC?' },
		short: { fr: '650 sous ROC', en: '650 on ROC' },
		deadline: '2027-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: JOURNEYS,
		status: 'roadmap',
		readings: [
			{
				id: 'users',
				label: { fr: 'établissements utilisateurs', en: 'hospitals using it' },
				output: 'roc_hospitals',
				value: 650,
				note: NO_DEADLINE,
				unmeasured: {
					fr: 'Il faudrait que la DGOS ou les complémentaires publient le nombre d’établissements qui utilisent ROC, avec sa date.',
					en: 'DGOS or the complementary insurers would have to publish the number of hospitals using ROC, with its date.'
				}
			}
		]
	},
	{
		id: 'imaging_2025',
		label: { fr: 'L’imagerie accessible partout en 2025', en: 'Imaging within reach everywhere in 2025' },
		question: { fr: 'L’imagerie accessible partout fin 2025 ?', en: 'Imaging within reach everywhere by end 2025?' },
		short: { fr: 'Imagerie fin 2025', en: 'Imaging by end 2025' },
		deadline: '2025-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "avoir accès d'ici 2025 à l'imagerie et au compte rendu d'un examen réalisé n'importe où sur le territoire",
		status: 'roadmap',
		readings: [
			{
				id: 'anywhere',
				label: { fr: 'n’importe où : tous les sites', en: 'anywhere: all sites' },
				output: 'imaging_part',
				value: 0.99,
				note: {
					fr: 'Un jalon sans nombre. « N’importe où » est lu comme tous les sites d’imagerie, à 99 % près : notre lecture.',
					en: 'A milestone without a number. “Anywhere” is read as all imaging sites, within 99%: our reading.'
				},
				unmeasured: {
					fr: 'Il faudrait que la DNS publie la part des sites d’imagerie dont les images se consultent d’ailleurs.',
					en: 'DNS would have to publish the share of imaging sites whose images can be read from elsewhere.'
				}
			}
		]
	},
	{
		id: 'eu_access_2026',
		label: { fr: 'Accès des professionnels européens en 2026', en: 'Access of European professionals in 2026' },
		question: { fr: 'L’accès européen ouvert fin 2026 ?', en: 'European access open by end 2026?' },
		short: { fr: 'Accès européen fin 2026', en: 'European access by end 2026' },
		deadline: '2026-12',
		better: 'more',
		source: 'seed-telemedaction',
		quote: "ouvrir l'accès des professionnels européens aux documents de santé des Français d'ici 2026",
		status: 'roadmap',
		readings: [
			{
				id: 'first',
				label: { fr: 'un premier pays', en: 'a first country' },
				output: 'eu_access_countries',
				value: 1,
				note: {
					fr: 'Un jalon sans nombre. « Ouvrir l’accès » est lu au plus simple : un premier pays relié.',
					en: 'A milestone without a number. “Open access” is read at its simplest: a first country linked.'
				},
				unmeasured: {
					fr: 'Il faudrait que l’ANS publie les pays dont les professionnels consultent des documents français.',
					en: 'ANS would have to publish the countries whose professionals read French documents.'
				}
			}
		]
	},
	{
		id: 'user_records_2024',
		label: { fr: '410 000 dossiers d’usagers actifs fin 2024 (cible européenne)', en: '410,000 active user records by end 2024 (European target)' },
		question: { fr: '410 000 dossiers actifs fin 2024 ?', en: '410,000 active records by end 2024?' },
		short: { fr: '410 000 fin 2024', en: '410,000 by end 2024' },
		deadline: '2024-12',
		better: 'more',
		source: 'ars_normandie_esms',
		quote: 'La cible à atteindre est de 410 000 DUI actifs à fin 2024',
		status: 'earlier',
		readings: [
			{
				id: 'active',
				label: { fr: 'dossiers actifs', en: 'active records' },
				output: 'records_active',
				value: 410000,
				note: {
					fr: 'Un dossier par personne accompagnée. Actif, et non seulement ouvert : l’usage n’est pas mesuré.',
					en: 'One record for each person supported. Active, not only open: use is not measured.'
				},
				unmeasured: {
					fr: 'Il faudrait que la CNSA publie le nombre de dossiers actifs, et ce qu’elle appelle actif.',
					en: 'CNSA would have to publish the number of active records, and what it calls active.'
				}
			}
		]
	}
];
