import type { Column, Display, Parameter } from '../../src/lib/engine/types';
import { population } from '../people';

export { levers } from './levers';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100 };
const DATE: Display = { unit: { fr: '', en: '' }, digits: 1 };
const MONTHS: Display = { unit: { fr: 'mois', en: 'months' }, factor: 12 };
const A_YEAR: Display = { unit: { fr: 'par an', en: 'a year' } };

export const columns: Readonly<Record<string, Column>> = {
	population,
	pilots_chosen: {
		label: { fr: 'Pilotes choisis, par an', en: 'Pilots chosen, a year' },
		unit: 'department/year',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2020-10', value: 88 },
			{ from: '2021-01', value: 0 }
		],
		basis: 'derived',
		source: 'lqm_sas_edito',
		quote: '22 sites, choisis fin 2020 pour une phase pilote et couvrant 40 % de la population française',
		note: { fr: '22 en un trimestre : 88 par an.', en: '22 in a quarter: 88 a year.' }
	},
	service_asked: {
		label: { fr: 'Service demandé aux départements', en: 'Service asked of départements' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2021-01', value: 1 }
		],
		basis: 'derived',
		source: 'lqm_sas_edito',
		quote: '22 sites, choisis fin 2020 pour une phase pilote et couvrant 40 % de la population française',
		note: { fr: 'Hors pilotes, aucun accord avant 2021.', en: 'Pilots apart, no agreement before 2021.' }
	}
};

export const parameters: Readonly<Record<string, Parameter>> = {
	department_count: {
		label: { fr: 'Départements', en: 'Départements' },
		unit: 'department',
		display: { unit: { fr: 'départements', en: 'départements' } },
		distribution: { kind: 'fixed', value: 101 },
		what: { fr: 'Départements de métropole et d’outre-mer.', en: 'Départements of mainland France and overseas.' },
		range: { fr: '96 en métropole, 5 outre-mer : découpage administratif.', en: '96 in mainland France, 5 overseas: administrative divisions.' },
		basis: 'assumption',
		note: {
			fr: 'Certains services couvrent deux départements, d’autres une partie d’un seul : les sources en attendent 96 à 99.',
			en: 'Some services cover two départements, others part of one: sources expect 96 to 99 of them.'
		}
	},
	sas_slow_agreement: {
		label: { fr: 'Accords hors généralisation', en: 'Agreements outside generalisation' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.01, p95: 0.15 },
		what: {
			fr: 'Part des départements restants qui s’accordent chaque année d’eux-mêmes.',
			en: 'Share of the remaining départements that agree each year by themselves.'
		},
		range: {
			fr: 'De moins d’un à une douzaine par an : de 22 pilotes à 30 services en deux ans.',
			en: 'From less than one to a dozen a year: from 22 pilots to 30 services in two years.'
		},
		basis: 'assumption'
	},
	sas_agreement: {
		label: { fr: 'Accords sous la généralisation', en: 'Agreements under generalisation' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.5, p95: 12 },
		what: {
			fr: 'Part des départements restants qui s’accorderaient chaque année si tous étaient aussi volontaires que les premiers.',
			en: 'Share of the remaining départements that would agree each year if all were as keen as the first.'
		},
		shown: true,
		bounds: [0.1, 25],
		range: {
			fr: 'De deux ans à un mois en moyenne : très vite, ce sont les ouvertures qui limitent, et la courbe est droite.',
			en: 'From two years to one month on average: when very fast, openings are the limit, and the curve is straight.'
		},
		basis: 'assumption',
		note: { fr: 'Informée par les comptes de 2024.', en: 'Informed by the counts of 2024.' }
	},
	sas_reluctance: {
		label: { fr: 'Réticence des derniers', en: 'Reluctance of the last ones' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0, high: 0.95 },
		what: {
			fr: 'De combien les derniers départements sont plus lents que les premiers : 0 aussi vite, 100 % jamais.',
			en: 'By how much the last départements are slower than the first: 0 as fast, 100% never.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: 'De rien à vingt fois plus lents ; l’histoire s’arrête à 89 services et ne voit pas les derniers.',
			en: 'From nothing to twenty times slower; history stops at 89 services and does not see the last ones.'
		},
		basis: 'assumption'
	},
	sas_general_date: {
		label: { fr: 'Début de la généralisation', en: 'Start of generalisation' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2022.7, high: 2024 },
		what: { fr: 'Date à partir de laquelle tous les départements se mettent en marche.', en: 'Date from which all départements get going.' },
		range: {
			fr: 'Après les pilotes, avant les 60 services du premier semestre 2024.',
			en: 'After the pilots, before the 60 services of the first half of 2024.'
		},
		basis: 'assumption'
	},
	sas_general_ramp: {
		label: { fr: 'Montée de la généralisation', en: 'Build-up of generalisation' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 0.5 },
		what: { fr: 'Temps que met la demande de l’État à se faire entendre partout.', en: 'Time that the State’s request takes to be heard everywhere.' },
		range: { fr: 'Deux trimestres ; l’incertitude est portée par la date.', en: 'Two quarters; the uncertainty is carried by the date.' },
		basis: 'assumption'
	},
	sas_opening_time: {
		label: { fr: 'De l’accord à l’ouverture', en: 'From agreement to opening' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.08, high: 0.8 },
		what: {
			fr: 'Temps moyen pour recruter les opérateurs, équiper la plateforme et ouvrir.',
			en: 'Mean time to recruit operators, equip the platform and open.'
		},
		range: { fr: 'D’un mois, quand tout est prêt, à dix.', en: 'From one month, when all is ready, to ten.' },
		basis: 'assumption'
	},
	sas_team_pace: {
		label: { fr: 'Ouvertures que les équipes peuvent suivre', en: 'Openings that teams can support' },
		unit: 'department/year',
		display: A_YEAR,
		distribution: { kind: 'lognormal', p5: 25, p95: 150 },
		what: {
			fr: 'Services que les agences régionales et l’équipe nationale peuvent ouvrir en un an, aux moyens de 2024.',
			en: 'Services that regional agencies and the national team can open in a year, with the means of 2024.'
		},
		range: {
			fr: 'De 31 en mai 2023 à 89 en octobre 2024 : 43 par an au moins.',
			en: 'From 31 in May 2023 to 89 in October 2024: 43 a year at least.'
		},
		basis: 'assumption'
	},
	sas_support_gain: {
		label: { fr: 'Effet d’un doublement de l’appui', en: 'Effect of doubling support' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.1, high: 0.8 },
		what: { fr: 'De combien les accords accélèrent quand l’appui double.', en: 'By how much agreements speed up when support doubles.' },
		shown: true,
		bounds: [0, 1],
		range: { fr: 'D’un dixième à huit dixièmes : jamais mesuré.', en: 'From a tenth to eight tenths: never measured.' },
		basis: 'assumption'
	},
	sas_size: {
		label: { fr: 'Avance des départements peuplés', en: 'Head start of populous départements' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.3, high: 1 },
		what: {
			fr: 'De combien les premiers départements pourvus dépassent la population moyenne.',
			en: 'By how much the first départements served exceed the mean population.'
		},
		range: {
			fr: '31 services pour la moitié de la population : une fois et demie la moyenne. Au-delà de 100 % la couverture dépasserait le tout.',
			en: '31 services for half the population: one and a half times the mean. Beyond 100% coverage would exceed the whole.'
		},
		basis: 'assumption',
		note: { fr: 'Informée par les couvertures publiées.', en: 'Informed by the published coverages.' }
	},
	samu_count: {
		label: { fr: 'SAMU', en: 'SAMU' },
		unit: 'samu',
		display: { unit: { fr: 'SAMU', en: 'SAMU' } },
		distribution: { kind: 'uniform', low: 95, high: 105 },
		what: { fr: 'Services d’aide médicale urgente, centres 15.', en: 'Emergency medical services, the “15” call centres.' },
		range: { fr: 'Environ un par département.', en: 'About one for each département.' },
		basis: 'assumption'
	},
	banner_date: {
		label: { fr: 'Début du déploiement du bandeau', en: 'Start of the banner’s roll-out' },
		unit: 'year',
		display: DATE,
		distribution: { kind: 'uniform', low: 2021, high: 2026 },
		what: { fr: 'Date des premières installations en série.', en: 'Date of the first serial installations.' },
		range: { fr: 'Aucune date publiée : cinq ans possibles.', en: 'No published date: five possible years.' },
		basis: 'assumption'
	},
	banner_ramp: {
		label: { fr: 'Montée du déploiement du bandeau', en: 'Build-up of the banner’s roll-out' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'fixed', value: 1 },
		what: { fr: 'Temps que mettent les équipes à trouver leur rythme.', en: 'Time that teams take to find their pace.' },
		range: { fr: 'Un an ; l’incertitude est portée par la date.', en: 'A year; the uncertainty is carried by the date.' },
		basis: 'assumption'
	},
	banner_time: {
		label: { fr: 'Installation du bandeau', en: 'Installation of the banner' },
		unit: 'year',
		display: MONTHS,
		distribution: { kind: 'uniform', low: 0.5, high: 2.5 },
		what: {
			fr: 'Temps moyen d’un SAMU pour s’équiper quand aucune équipe ne manque.',
			en: 'Mean time for a SAMU to be equipped when no team is missing.'
		},
		range: {
			fr: 'De six mois à deux ans et demi : téléphonie et logiciel de régulation à relier.',
			en: 'From six months to two and a half years: telephony and dispatch software to be linked.'
		},
		basis: 'assumption'
	},
	banner_team_pace: {
		label: { fr: 'SAMU équipés par an', en: 'SAMU equipped a year' },
		unit: 'samu/year',
		display: A_YEAR,
		distribution: { kind: 'lognormal', p5: 4, p95: 40 },
		what: {
			fr: 'Installations que les équipes peuvent mener en un an, aux moyens de 2025.',
			en: 'Installations that teams can do in a year, with the means of 2025.'
		},
		shown: true,
		bounds: [1, 80],
		range: { fr: 'De vingt-cinq ans à deux ans et demi pour tous : jamais publié.', en: 'From twenty-five years to two and a half for all: never published.' },
		basis: 'assumption'
	}
};
