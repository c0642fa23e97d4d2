import type { Column } from '../../src/lib/engine/types';

export const columns: Readonly<Record<string, Column>> = {
	reform_open: {
		label: { fr: 'Numérique dans la formation initiale', en: 'Digital health in initial education' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2023-09', value: 1 }
		],
		basis: 'measured',
		source: 'tlm_formation',
		quote: 'intégrer la santé numérique à la formation initiale des 210 000 étudiants en santé à compter de la rentrée 2023',
		note: { fr: 'Annoncé pour la rentrée 2023.', en: 'Announced for autumn 2023.' }
	}
};
