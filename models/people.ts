import type { DataColumn } from '../src/lib/engine/types';

/** Columns that several models read: who there is, and who has a Mon espace santé profile. */

export const population: DataColumn = {
	label: { fr: 'Population', en: 'Population' },
	unit: 'person',
	within: 'linear',
	between: 'linear',
	points: [
		{ from: '2019-01', value: 67144101 },
		{ from: '2020-01', value: 67287241 },
		{ from: '2021-01', value: 67407241 },
		{ from: '2022-01', value: 67842591 },
		{ from: '2023-01', value: 68042591 },
		{ from: '2026-01', value: 69081996 }
	],
	basis: 'measured',
	source: 'insee_estpop_2026',
	note: {
		fr: 'Estimations de l’Insee au 1er janvier (éditions de 2021, 2023 et 2026) ; droite entre les dates, constante ensuite.',
		en: 'Insee estimates on 1 January (2021, 2023 and 2026 editions); straight line between dates, constant afterwards.'
	}
};

export const openedProfiles: DataColumn = {
	label: { fr: 'Profils ouverts', en: 'Open profiles' },
	unit: 'person',
	within: 'linear',
	between: 'linear',
	points: [
		{ from: '2019-01', value: 0 },
		{ from: '2022-02', value: 0 },
		{ from: '2022-08', value: 65400000 },
		{ from: '2023-02', value: 65700000 },
		{ from: '2024-01', value: 68406684 }
	],
	basis: 'measured',
	source: 'secu_eval_284',
	quote: 'Au 10 janvier 2024 il y avait 68 406 684 comptes « Mon espace santé » ouverts',
	note: {
		fr: 'Juillet 2022 : 65,4 millions ; février 2023 : 65,7 (usine_2023_02) ; janvier 2024 : 68,4. Droite entre les dates, constante après la dernière.',
		en: 'July 2022: 65.4 million; February 2023: 65.7 (usine_2023_02); January 2024: 68.4. Straight line between dates, constant after the last one.'
	}
};
