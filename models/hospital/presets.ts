import type { Preset } from '../../src/lib/engine/types';

export const presets: readonly Preset[] = [
	{
		id: 'hospital_roadmap',
		label: { fr: 'La feuille de route telle qu’écrite', en: 'The roadmap as written' },
		why: {
			fr: 'Décidée en mai 2023 : HOP’SUN lancé en 2024, parcours administratifs, imagerie et Europe, sans moyens chiffrés. 500 établissements par an et moitié plus d’équipes sont notre traduction ; 190 millions par an mèneraient ESMS numérique à 36 500.',
			en: 'Decided in May 2023: HOP’SUN launched in 2024, administrative journeys, imaging and Europe, without stating means. 500 hospitals a year and half as many teams again are our translation; 190 million a year would bring ESMS numérique to 36,500.'
		},
		decision: '2023-05',
		levers: { esms_funding: 190e6, hopsun_pace: 500, billing_teams: 1.5, imaging_teams: 1.5, eu_teams: 1.5 }
	},
	{
		id: 'hospital_cautious',
		label: { fr: 'Prudent', en: 'Cautious' },
		why: {
			fr: 'Prolonger ESMS numérique à la moitié de son rythme, et faire entrer 200 établissements par an dans HOP’SUN.',
			en: 'Extend ESMS numérique at half its pace, and bring 200 hospitals a year into HOP’SUN.'
		},
		decision: '2027-01',
		levers: { esms_funding: 38e6, hopsun_pace: 200 }
	},
	{
		id: 'hospital_ambitious',
		label: { fr: 'Ambitieux', en: 'Ambitious' },
		why: {
			fr: 'Deux fois le rythme connu d’ESMS numérique, l’accompagnement de l’usage doublé, HOP’SUN à 1 000 établissements par an, deux fois plus d’équipes partout.',
			en: 'Twice the known pace of ESMS numérique, twice the coaching, HOP’SUN at 1,000 hospitals a year, twice the teams everywhere.'
		},
		decision: '2027-01',
		levers: { esms_funding: 150e6, record_coaching: 2, hopsun_pace: 1000, billing_teams: 2, imaging_teams: 2, eu_teams: 2 }
	}
];
