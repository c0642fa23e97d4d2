import type { Target, Text } from '../../src/lib/engine/types';

const LAST_SEEN: Text = {
	fr: 'Observé deux mois avant l’échéance : 25 929 médecins fin octobre 2024, environ 1 300 de plus par mois. L’écart ne se comble pas en deux mois.',
	en: 'Observed two months before the deadline: 25,929 doctors at the end of October 2024, about 1,300 more a month. Two months do not close the gap.'
};
const DOCTORS_SEEN = {
	source: 'occitanie_eprescri',
	quote: '25.929 prescripteurs libéraux ont utilisé 13 logiciels pour générer des e-prescriptions',
	met: false
};
const PHARMACIES_SEEN = {
	source: 'occitanie_eprescri',
	quote: '8.289 pharmacies ont exécuté au moins une ordonnance numérique avec six logiciels déployés',
	met: false
};
/** 25,929 doctors of 112,159 and 8,289 pharmacies of 19,850. */
const DOCTORS_SHARE = 25929 / 112159;
const PHARMACIES_SHARE = 8289 / 19850;

/** The roadmap asks to "adopt widely" without a number; the numbers are those of national health insurance and of the law. */
export const targets: readonly [Target, ...Target[]] = [
	{
		id: 'eprescription_use_2025',
		label: { fr: '70 à 80 % des médecins à l’ordonnance numérique fin 2025', en: '70 to 80% of doctors on electronic prescriptions by end 2025' },
		question: { fr: '70 à 80 % des médecins fin 2025 ?', en: '70 to 80% of doctors by end 2025?' },
		short: { fr: '70 à 80 % fin 2025', en: '70–80% by end 2025' },
		deadline: '2025-12',
		better: 'more',
		source: 'qph_2025',
		quote: 'La CNAM table sur un objectif de 70 à 80 % des médecins et la quasi-totalité des pharmaciens de ville l’utilisant d’ici fin 2025',
		status: 'later',
		readings: [
			{
				id: 'low',
				label: { fr: '70 %, au moins une ordonnance', en: '70%, at least one prescription' },
				output: 'eprx_doctors_part',
				value: 0.7,
				note: {
					fr: 'Borne basse, dans la lecture la plus large de « l’utilisant » : une seule ordonnance suffit.',
					en: 'Lower end, in the widest reading of “using it”: a single prescription is enough.'
				}
			},
			{
				id: 'high',
				label: { fr: '80 %, au moins une ordonnance', en: '80%, at least one prescription' },
				output: 'eprx_doctors_part',
				value: 0.8,
				note: { fr: 'Borne haute, même lecture.', en: 'Upper end, same reading.' }
			}
		]
	},
	{
		id: 'eprescription_40000_2024',
		label: { fr: '40 000 médecins fin 2024', en: '40,000 doctors by end 2024' },
		question: { fr: '40 000 médecins fin 2024 ?', en: '40,000 doctors by end 2024?' },
		short: { fr: '40 000 fin 2024', en: '40,000 by end 2024' },
		deadline: '2024-12',
		better: 'more',
		source: 'lqm_eprescri_obj',
		quote: 'il faudra qu’au moins 40 000 médecins aient réalisé au moins une e-prescription […] d’ici à la fin de l’an prochain',
		status: 'later',
		readings: [
			{
				id: 'created',
				label: { fr: 'au moins une ordonnance créée', en: 'at least one prescription created' },
				output: 'eprx_doctors',
				value: 40000,
				note: LAST_SEEN,
				observed: { value: 25929, ...DOCTORS_SEEN }
			}
		]
	},
	{
		id: 'eprescription_city_2024',
		label: { fr: 'Tous les professionnels de ville fin 2024', en: 'All community professionals by end 2024' },
		question: { fr: 'Généralisée en ville fin 2024 ?', en: 'General in the community by end 2024?' },
		short: { fr: 'Généralisée fin 2024', en: 'General by end 2024' },
		deadline: '2024-12',
		better: 'more',
		source: 'egora_eprescri2025',
		quote: "en vue d'une généralisation à l'ensemble des professionnels de ville au 31 décembre 2024",
		status: 'later',
		readings: [
			{
				id: 'doctors',
				label: { fr: 'tous les médecins libéraux, à la lettre', en: 'all private doctors, to the letter' },
				output: 'eprx_doctors_part',
				value: 1,
				note: {
					fr: 'À la lettre, un seul absent suffit. 23 % fin octobre 2024, deux mois avant l’échéance.',
					en: 'To the letter, one missing doctor is enough. 23% at the end of October 2024, two months before the deadline.'
				},
				observed: { value: DOCTORS_SHARE, ...DOCTORS_SEEN }
			},
			{
				id: 'pharmacies',
				label: { fr: 'toutes les officines, à la lettre', en: 'all pharmacies, to the letter' },
				output: 'eprx_pharmacies_part',
				value: 1,
				note: {
					fr: 'L’autre moitié de la ville : 42 % des officines fin octobre 2024.',
					en: 'The other half of community care: 42% of pharmacies at the end of October 2024.'
				},
				observed: { value: PHARMACIES_SHARE, ...PHARMACIES_SEEN }
			}
		]
	},
	{
		id: 'eprescription_software_2024',
		label: { fr: '75 % du marché des logiciels prêts fin 2024', en: '75% of the software market ready by end 2024' },
		question: { fr: '75 % des logiciels prêts fin 2024 ?', en: '75% of software ready by end 2024?' },
		short: { fr: '75 % des logiciels', en: '75% of software' },
		deadline: '2024-12',
		better: 'more',
		source: 'lqm_eprescri_obj',
		quote: 'ils visent d’ici à fin 2024, 75 % de la part du marché des logiciels ayant passé avec succès les pré-séries',
		status: 'later',
		readings: [
			{
				id: 'equipped',
				label: { fr: 'médecins équipés', en: 'equipped doctors' },
				output: 'eprx_equipped_part',
				value: 0.75,
				note: {
					fr: 'La part de marché des logiciels prêts n’est pas publiée ; les médecins équipés la suivent avec le temps d’une installation. Lecture exigeante.',
					en: 'The market share of ready software is not published; equipped doctors follow it by the time of an installation. A demanding reading.'
				}
			}
		]
	}
];
