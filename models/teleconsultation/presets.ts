import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'teleconsultation_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidé en mai 2023 : 10 % des professionnels formés en cinq ans, et un plafond qui permet 35 % de l’activité.',
			en: 'Decided in May 2023: 10% of professionals trained in five years, and a cap that allows 35% of activity.'
		},
		decision: '2023-05',
		levers: { doctors_trained: 0.02, cap: 0.35 }
	},
	{
		id: 'teleconsultation_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Ce qui se décide vite et coûte peu : former 5 % des médecins par an, rapprocher les tarifs, ouvrir 2 000 sites assistés de plus.',
			en: 'What is quick and cheap to decide: train 5% of doctors a year, bring fees closer, open 2,000 more assisted sites.'
		},
		decision: '2027-01',
		levers: { doctors_trained: 0.05, fee_ratio: 0.9, assisted_sites: 7600 }
	},
	{
		id: 'teleconsultation_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Tous les leviers vers le haut : plus de plafond, tarifs égaux, un médecin sur cinq formé par an, assistance dans toutes les officines, la moitié des actes de plateformes en zones sous-denses.',
			en: 'All levers up: no cap, equal fees, one doctor in five trained a year, help in every pharmacy, half of platform acts in under-served areas.'
		},
		decision: '2027-01',
		levers: { doctors_trained: 0.2, cap: 1, fee_ratio: 1, assisted_sites: 20000, platform_capacity: 2, platform_underdense: 0.5 }
	}
];
