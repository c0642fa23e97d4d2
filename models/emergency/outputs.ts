import type { Display, Output, Text } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const DEPARTMENTS: Display = { unit: { fr: 'départements', en: 'départements' } };
const FRANCE: Text = { fr: 'France entière, 101 départements', en: 'All France, 101 départements' };
const SAMU: Text = { fr: 'France entière, environ cent SAMU', en: 'All France, about a hundred SAMU' };

export const outputs = {
	sas_open: {
		label: { fr: 'Départements pourvus d’un SAS', en: 'Départements with an access-to-care service' },
		of: 'sas',
		read: 'end',
		display: DEPARTMENTS,
		scope: FRANCE,
		what: {
			fr: 'Services d’accès aux soins en fonctionnement, un par département : ouverts, ce qui ne dit rien de leur réponse.',
			en: 'Access-to-care services in operation, one for each département: open, which tells nothing of how they answer.'
		}
	},
	sas_part: {
		label: { fr: 'Part des départements pourvus', en: 'Share of départements with a service' },
		of: 'sas_share',
		read: 'end',
		display: PERCENT,
		scope: FRANCE,
		what: { fr: 'Services ouverts sur 101 départements.', en: 'Open services over 101 départements.' },
		minor: true
	},
	sas_population_part: {
		label: { fr: 'Part de la population couverte', en: 'Share of the population covered' },
		of: 'sas_coverage',
		read: 'end',
		display: PERCENT,
		scope: { fr: 'France entière (octobre 2024 : métropole)', en: 'All France (October 2024: mainland)' },
		what: {
			fr: 'Habitants des départements pourvus. Les grands départements sont partis les premiers.',
			en: 'Inhabitants of départements with a service. Large départements started first.'
		}
	},
	sas_people_covered: {
		label: { fr: 'Personnes couvertes', en: 'People covered' },
		of: 'sas_people',
		read: 'end',
		display: { unit: { fr: 'M de personnes', en: 'M people' }, factor: 1e-6, digits: 1 },
		scope: FRANCE,
		what: {
			fr: 'Part couverte × population : habitants, et non appelants.',
			en: 'Covered share × population: inhabitants, not callers.'
		}
	},
	sas_openings: {
		label: { fr: 'Ouvertures du mois', en: 'Openings in the month' },
		of: 'sas_rate',
		read: 'month',
		display: { unit: { fr: 'services', en: 'services' }, digits: 1 },
		scope: FRANCE,
		what: { fr: 'Services ouverts dans le mois.', en: 'Services opened within the month.' }
	},
	banner_samu: {
		label: { fr: 'SAMU équipés du bandeau national', en: 'SAMU with the national banner' },
		of: 'banner',
		read: 'end',
		display: { unit: { fr: 'SAMU', en: 'SAMU' } },
		scope: SAMU,
		what: {
			fr: 'Aucun compte publié : une courbe d’hypothèses, pour voir ce que 75 % demanderait.',
			en: 'No published count: a curve of assumptions, to see what 75% would take.'
		},
		minor: true
	},
	banner_part: {
		label: { fr: 'Part des SAMU équipés', en: 'Share of SAMU equipped' },
		of: 'banner_share',
		read: 'end',
		display: PERCENT,
		scope: SAMU,
		what: {
			fr: 'Aucun compte publié : une courbe d’hypothèses, pour voir ce que 75 % demanderait.',
			en: 'No published count: a curve of assumptions, to see what 75% would take.'
		}
	}
} as const satisfies Readonly<Record<string, Output>>;
