import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'prescription_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023. Elle demande d’« adopter largement » sans chiffre ; l’assurance maladie vise 75 % des logiciels fin 2024, un dixième plus vite que ce qui a été fait.',
			en: 'Decided in May 2023. It asks to “adopt widely” without a number; health insurance aims at 75% of software by end 2024, a tenth faster than was done.'
		},
		decision: '2023-05',
		levers: { eprx_installing: 1.1 }
	},
	{
		id: 'prescription_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'À moyens constants ou presque : moitié plus de visites aux médecins et une première incitation à lire le QR code.',
			en: 'With nearly constant means: half as many visits again to doctors and a first incentive to read the QR code.'
		},
		decision: '2027-01',
		levers: { eprx_support: 1.5, eprx_reading_drive: 0.05 }
	},
	{
		id: 'prescription_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Les deux côtés à la fois : équipement deux fois plus rapide, accompagnement triplé, papier refusé quatre fois sur cinq, trois ordonnances sur dix gagnées chaque année au comptoir.',
			en: 'Both sides at once: equipping twice as fast, support three times as large, paper refused four times in five, three prescriptions in ten won each year at the counter.'
		},
		decision: '2027-01',
		levers: { eprx_installing: 2, eprx_pharmacy_installing: 2, eprx_support: 3, eprx_control: 0.8, eprx_reading_drive: 0.3 }
	}
];
