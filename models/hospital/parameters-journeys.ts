import type { Display, Parameter, Text } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const DATE: Display = { unit: { fr: '', en: '' }, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };
const A_YEAR: Display = { unit: { fr: 'par an', en: 'a year' }, digits: 0 };
const NEVER: Text = { fr: 'Aucun compte publié dans nos sources.', en: 'No count published in our sources.' };

/** Administrative journeys, imaging and European access: nothing published informs them. */
export const journeys: Readonly<Record<string, Parameter>> = {
	cdri_ready: {
		label: { fr: 'Établissements qui peuvent utiliser CDRi', en: 'Hospitals that can use CDRi' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.4, high: 1 },
		what: {
			fr: 'Part des établissements dont la gestion administrative peut interroger les droits.',
			en: 'Share of the hospitals whose administration can query rights.'
		},
		range: { fr: '1 200 sur 2 830 font 42 % : l’objectif suppose au moins cela.', en: '1,200 of 2,830 make 42%: the target supposes at least that.' },
		basis: 'assumption',
		note: NEVER
	},
	cdri_initial: {
		label: { fr: 'Part déjà sous CDRi en 2019', en: 'Share already using CDRi in 2019' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.3 },
		what: { fr: 'Parmi ceux qui peuvent l’utiliser, le 1er janvier 2019.', en: 'Among those that can use it, on 1 January 2019.' },
		range: { fr: 'De personne à trois sur dix.', en: 'From nobody to three in ten.' },
		basis: 'assumption',
		note: NEVER
	},
	roc_ready: {
		label: { fr: 'Établissements qui peuvent utiliser ROC', en: 'Hospitals that can use ROC' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.2, high: 0.8 },
		what: {
			fr: 'Part des établissements que les complémentaires peuvent rembourser en ligne.',
			en: 'Share of the hospitals that complementary insurers can pay online.'
		},
		range: { fr: '650 sur 2 830 font 23 % : l’objectif suppose au moins cela.', en: '650 of 2,830 make 23%: the target supposes at least that.' },
		basis: 'assumption',
		note: NEVER
	},
	roc_initial: {
		label: { fr: 'Part déjà sous ROC en 2019', en: 'Share already using ROC in 2019' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.15 },
		what: { fr: 'Parmi ceux qui peuvent l’utiliser, le 1er janvier 2019.', en: 'Among those that can use it, on 1 January 2019.' },
		range: { fr: 'De personne à un sur sept.', en: 'From nobody to one in seven.' },
		basis: 'assumption',
		note: NEVER
	},
	billing_time: {
		label: { fr: 'Raccordement d’un établissement', en: 'Link of a hospital' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 2, high: 10 },
		what: {
			fr: 'Temps moyen pour qu’un établissement prêt se raccorde, quand aucune équipe ne manque.',
			en: 'Mean time for a ready hospital to be linked, when no team is missing.'
		},
		range: { fr: 'De deux à dix ans : un changement de logiciel administratif.', en: 'From two to ten years: a change of administrative software.' },
		basis: 'assumption',
		note: NEVER
	},
	billing_pace: {
		label: { fr: 'Raccordements que les équipes peuvent suivre', en: 'Links that teams can support' },
		unit: 'hospital/year',
		display: A_YEAR,
		distribution: { kind: 'lognormal', p5: 30, p95: 400 },
		what: { fr: 'Pour chacun des deux services, par an, aux moyens de 2025.', en: 'For each of the two services, a year, with the means of 2025.' },
		range: { fr: 'De quarante ans à trois pour 1 200 établissements.', en: 'From forty years to three for 1,200 hospitals.' },
		basis: 'assumption',
		note: NEVER
	},
	hopsun_gain: {
		label: { fr: 'Effet de HOP’SUN sur les raccordements', en: 'Effect of HOP’SUN on links' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 1 },
		what: {
			fr: 'De combien les raccordements accélèrent si tous les établissements sont accompagnés ; zéro coupe le lien.',
			en: 'By how much links speed up if all hospitals are supported; zero cuts the link.'
		},
		shown: true,
		bounds: [0, 2],
		range: { fr: 'De rien au double.', en: 'From nothing to twice as fast.' },
		basis: 'assumption',
		note: NEVER
	},
	imaging_sites: {
		label: { fr: 'Sites d’imagerie', en: 'Imaging sites' },
		unit: 'site',
		display: { unit: { fr: 'sites', en: 'sites' } },
		distribution: { kind: 'uniform', low: 1000, high: 3000 },
		what: { fr: 'Services et centres d’imagerie médicale, publics et privés.', en: 'Medical imaging departments and centres, public and private.' },
		range: { fr: 'Un ordre de grandeur : aucun compte dans nos sources.', en: 'An order of magnitude: no count in our sources.' },
		basis: 'assumption',
		note: NEVER
	},
	imaging_date: {
		label: { fr: 'Ouverture du partage d’images', en: 'Opening of image sharing' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2024, high: 2027.5 },
		what: { fr: 'Date à partir de laquelle les sites se raccordent.', en: 'Date from which sites are linked.' },
		range: { fr: 'Un an avant l’échéance, ou deux ans et demi après.', en: 'One year before the deadline, or two and a half years after.' },
		basis: 'assumption',
		note: NEVER
	},
	imaging_time: {
		label: { fr: 'Raccordement d’un site d’imagerie', en: 'Link of an imaging site' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.5, high: 3 },
		what: { fr: 'Temps moyen quand aucune équipe ne manque.', en: 'Mean time when no team is missing.' },
		range: { fr: 'De six mois à trois ans.', en: 'From six months to three years.' },
		basis: 'assumption',
		note: NEVER
	},
	imaging_link_pace: {
		label: { fr: 'Sites d’imagerie raccordés par an', en: 'Imaging sites linked a year' },
		unit: 'site/year',
		display: A_YEAR,
		distribution: { kind: 'lognormal', p5: 80, p95: 1000 },
		what: { fr: 'Ce que les équipes peuvent suivre, aux moyens de 2025.', en: 'What teams can support, with the means of 2025.' },
		range: { fr: 'De vingt-cinq ans à deux pour tous.', en: 'From twenty-five years to two for all.' },
		basis: 'assumption',
		note: NEVER
	},
	eu_countries: {
		label: { fr: 'Autres pays de l’Union', en: 'Other countries of the Union' },
		unit: 'country',
		display: { unit: { fr: 'pays', en: 'countries' } },
		distribution: { kind: 'fixed', value: 26 },
		what: { fr: 'Les 27 membres moins la France.', en: 'The 27 members less France.' },
		range: { fr: 'Compte publié.', en: 'A published count.' },
		basis: 'derived',
		source: 'seed-telemedaction',
		quote: 'les 27 pays membres de l’Union'
	},
	eu_date: {
		label: { fr: 'Ouverture de l’accès européen', en: 'Opening of European access' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2024, high: 2028 },
		what: { fr: 'Date à partir de laquelle des pays se raccordent.', en: 'Date from which countries are linked.' },
		range: { fr: 'De trois ans avant la fin de l’échéance à un an après.', en: 'From three years before the end of the deadline to one after.' },
		basis: 'assumption',
		note: NEVER
	},
	eu_time: {
		label: { fr: 'Raccordement d’un pays', en: 'Link of a country' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 1, high: 4 },
		what: { fr: 'Temps moyen quand aucune équipe ne manque.', en: 'Mean time when no team is missing.' },
		range: { fr: 'D’un à quatre ans.', en: 'From one to four years.' },
		basis: 'assumption',
		note: NEVER
	},
	eu_pace: {
		label: { fr: 'Pays raccordés par an', en: 'Countries linked a year' },
		unit: 'country/year',
		display: A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.8, p95: 8 },
		what: { fr: 'Ce que les équipes peuvent suivre, aux moyens de 2025.', en: 'What teams can support, with the means of 2025.' },
		range: { fr: 'D’un à huit par an.', en: 'From one to eight a year.' },
		basis: 'assumption',
		note: NEVER
	}
};
