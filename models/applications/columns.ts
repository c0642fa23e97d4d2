import type { Column } from '../../src/lib/engine/types';

export const columns: Readonly<Record<string, Column>> = {
	catalogue_open: {
		label: { fr: 'Catalogue ouvert aux candidatures', en: 'Catalogue open to candidates' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2022-02', value: 1 }
		],
		basis: 'assumption',
		source: 'opticien_2022_11',
		quote: 'Le catalogue compte aujourd’hui 12 services',
		note: {
			fr: 'Candidatures supposées ouvertes avec Mon espace santé, neuf mois avant les douze premiers services.',
			en: 'Candidates assumed to be received from the opening of Mon espace santé, nine months before the first twelve services.'
		}
	},
	pecan_open: {
		label: { fr: 'PECAN ouverte', en: 'PECAN open' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2023-04', value: 1 }
		],
		basis: 'assumption',
		note: { fr: 'Décret du 30 mars 2023 créant la prise en charge anticipée numérique.', en: 'Decree of 30 March 2023 creating early digital coverage.' }
	},
	monitoring_open: {
		label: { fr: 'Télésurveillance de droit commun', en: 'Telemonitoring under ordinary law' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2023-07', value: 1 }
		],
		basis: 'assumption',
		source: 'lqm_telesurv',
		note: {
			fr: 'Entrée dans le droit commun en juillet 2023, après l’expérimentation Etapes.',
			en: 'Entry into ordinary law in July 2023, after the Etapes experiment.'
		}
	}
};
