import type { Parameter } from '../src/lib/engine/types';

/** Assumptions about hospitals that several models share. */

export const hospitalCount: Parameter = {
	label: { fr: 'Établissements de santé', en: 'Hospitals' },
	unit: 'hospital',
	display: { unit: { fr: 'établissements', en: 'hospitals' } },
	distribution: { kind: 'triangular', low: 2400, mode: 2830, high: 3100 },
	what: {
		fr: 'Établissements de santé, publics et privés, auxquels les programmes s’adressent.',
		en: 'Hospitals, public and private, that the programmes address.'
	},
	range: {
		fr: '2 235 ÷ 79 % ≈ 2 830 si chaque exercice compte un établissement ; moins si certains en ont fait deux, plus si l’on compte les sites.',
		en: '2,235 ÷ 79% ≈ 2,830 if each exercise stands for one hospital; fewer if some held two, more if sites are counted.'
	},
	basis: 'derived',
	source: 'slite_securite',
	quote: 'plus de 2235 exercices de crises ont été réalisés ou planifiés jusque fin 2024 soit 79% des ES'
};
