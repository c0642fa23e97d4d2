import type { Column } from '../../src/lib/engine/types';

export const columns: Readonly<Record<string, Column>> = {
	national_open: {
		label: { fr: 'Déploiement national ouvert', en: 'National roll-out open' },
		unit: '1',
		within: 'held',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2022-12', value: 1 }
		],
		basis: 'measured',
		source: 'occitanie_eprescri',
		quote: 'Entre décembre 2022 et octobre 2024, plus de 35,6 millions d’e-prescriptions ont été générées par les médecins libéraux',
		note: {
			fr: 'Avant décembre 2022, une expérimentation dans trois puis huit départements : un autre périmètre.',
			en: 'Before December 2022, an experiment in three then eight départements: another scope.'
		}
	},
	obligation: {
		label: { fr: 'Obligation', en: 'Obligation' },
		unit: '1',
		within: 'linear',
		between: 'linear',
		points: [
			{ from: '2019-01', value: 0 },
			{ from: '2025-01', value: 0 },
			{ from: '2026-01', value: 1 }
		],
		basis: 'derived',
		source: 'egora_eprescri2025',
		quote: "en vue d'une généralisation à l'ensemble des professionnels de ville au 31 décembre 2024",
		note: {
			fr: 'Obligatoire au 31 décembre 2024 ; un an pour être ressentie (supposé).',
			en: 'Mandatory on 31 December 2024; a year to be felt (assumed).'
		}
	}
};
