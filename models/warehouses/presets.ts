import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'warehouses_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023. Cinquante entrepôts à 4,7 millions l’un font 234 millions : 50 par an de mi-2022 à 2027 y suffisent. Observatoire et recherche : moitié plus de moyens, notre traduction.',
			en: 'Decided in May 2023. Fifty warehouses at 4.7 million each make 234 million: 50 a year from mid-2022 to 2027 are enough. Observatory and research: half as much means again, our translation.'
		},
		decision: '2023-05',
		levers: { eds_funding: 50e6, rd_calls: 1.5, observatory_teams: 1.5 }
	},
	{
		id: 'warehouses_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Une troisième vague modeste, 20 millions par an, et des autorisations un peu plus simples.',
			en: 'A modest third wave, 20 million a year, and slightly simpler authorisations.'
		},
		decision: '2027-01',
		levers: { eds_funding: 20e6, warehouse_rules: 1.3 }
	},
	{
		id: 'warehouses_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Le double du rythme de 2023, des autorisations deux fois plus simples, deux fois plus d’appels de recherche et d’équipes.',
			en: 'Twice the pace of 2023, authorisations twice as simple, twice the research calls and teams.'
		},
		decision: '2027-01',
		levers: { eds_funding: 100e6, warehouse_rules: 2, rd_calls: 2, observatory_teams: 2, eu_cooperation: 2 }
	}
];
