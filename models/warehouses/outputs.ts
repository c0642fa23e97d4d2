import type { Display, Output, Text } from '../../src/lib/engine/types';

const COUNT: Display = { unit: { fr: 'entrepôts', en: 'warehouses' } };
const CALL: Text = { fr: 'Appel à projets national', en: 'National call for projects' };
const FRANCE: Text = { fr: 'France entière, tous promoteurs', en: 'All France, all sponsors' };
const UNSEEN: Text = {
	fr: 'Aucun compte publié dans nos sources : une courbe d’hypothèses, pour voir ce que l’objectif demanderait.',
	en: 'No count published in our sources: a curve of assumptions, to see what the target would take.'
};

export const outputs = {
	eds_funded: {
		label: { fr: 'Entrepôts financés', en: 'Warehouses funded' },
		of: 'eds_accepted',
		read: 'end',
		display: COUNT,
		scope: CALL,
		what: {
			fr: 'Lauréats de l’appel à projets national, cumul. Financés ne veut pas dire ouverts aux chercheurs.',
			en: 'Laureates of the national call for projects, total. Funded does not mean open to researchers.'
		}
	},
	eds_money: {
		label: { fr: 'Argent attribué', en: 'Money granted' },
		of: 'eds_spent',
		read: 'end',
		display: { unit: { fr: 'M€', en: '€M' }, factor: 1e-6 },
		scope: CALL,
		what: { fr: 'Cumul attribué aux lauréats.', en: 'Total granted to laureates.' }
	},
	eds_queue: {
		label: { fr: 'Candidatures en attente', en: 'Applications waiting' },
		of: 'eds_waiting',
		read: 'end',
		display: { unit: { fr: 'projets', en: 'projects' } },
		scope: CALL,
		what: {
			fr: 'Projets déposés et non tranchés ; ils restent là quand l’argent manque. Jamais publié.',
			en: 'Projects filed and not decided; they stay there when money is missing. Never published.'
		},
		minor: true
	},
	warehouses_created: {
		label: { fr: 'Entrepôts créés', en: 'Warehouses created' },
		of: 'warehouse',
		read: 'end',
		display: COUNT,
		scope: FRANCE,
		what: {
			fr: 'Entrepôts de données de santé créés, financés ou non par l’appel. Le cumul n’est pas publié : deux années le sont.',
			en: 'Health data warehouses created, funded by the call or not. The total is not published: two years are.'
		}
	},
	warehouses_year: {
		label: { fr: 'Créations de l’année', en: 'Creations of the year' },
		of: 'warehouse_adoption',
		read: 'year',
		display: COUNT,
		scope: FRANCE,
		what: { fr: 'Entrepôts créés sur douze mois.', en: 'Warehouses created over twelve months.' }
	},
	chu_with_warehouse: {
		label: { fr: 'CHU ayant leur entrepôt', en: 'University hospitals with a warehouse' },
		of: 'chu_warehouses',
		read: 'end',
		display: { unit: { fr: 'CHU', en: 'hospitals' } },
		scope: { fr: 'Les 32 CHU', en: 'The 32 university hospitals' },
		what: { fr: 'Une seule mesure : 21 en novembre 2024.', en: 'A single measurement: 21 in November 2024.' }
	},
	rd_funded: {
		label: { fr: 'Projets de recherche financés', en: 'Research projects funded' },
		of: 'rd_accepted',
		read: 'end',
		display: { unit: { fr: 'projets', en: 'projects' } },
		scope: { fr: 'Stratégie d’accélération « Santé numérique »', en: 'Digital health acceleration strategy' },
		what: UNSEEN
	},
	observatory_part: {
		label: { fr: 'Établissements dans l’observatoire de la maturité', en: 'Hospitals in the maturity observatory' },
		of: 'observatory_share',
		read: 'end',
		display: { unit: { fr: '%', en: '%' }, factor: 100 },
		scope: { fr: 'Établissements de santé', en: 'Hospitals' },
		what: UNSEEN
	},
	use_cases: {
		label: { fr: 'Cas d’usage européens réussis', en: 'European use cases completed' },
		of: 'use_case',
		read: 'end',
		display: { unit: { fr: 'cas d’usage', en: 'use cases' }, digits: 1 },
		scope: { fr: 'Réseau DonnéesDeSanté@UE', en: 'HealthData@EU network' },
		what: UNSEEN
	}
} as const satisfies Readonly<Record<string, Output>>;
