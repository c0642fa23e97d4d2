import type { Display, Parameter } from '../../src/lib/engine/types';

export { levers } from './levers';

/** No monthly data enters the model: between 2019 and 2021 all is in its equations. */
export const columns = {};

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100 };
const YEARS: Display = { unit: { fr: 'ans', en: 'years' }, digits: 1 };
const PEOPLE: Display = { unit: { fr: 'personnes', en: 'people' } };
const HOSPITALS: Display = { unit: { fr: 'établissements', en: 'hospitals' } };

export const parameters: Readonly<Record<string, Parameter>> = {
	mss_professionals: {
		label: { fr: 'Professionnels libéraux', en: 'Private professionals' },
		unit: 'person',
		display: PEOPLE,
		distribution: { kind: 'uniform', low: 390000, high: 560000 },
		what: { fr: 'Libéraux de toutes professions de santé, tenus constants.', en: 'Private professionals of all health professions, held constant.' },
		range: {
			fr: 'De 390 000 facturant en SESAM-Vitale à 560 000 ; plus de 230 000 équipés en 2020 et 51 % en 2021 disent au moins 450 000.',
			en: 'From 390,000 billing through SESAM-Vitale to 560,000; over 230,000 equipped in 2020 and 51% in 2021 mean at least 450,000.'
		},
		basis: 'assumption',
		note: { fr: 'La base des parts publiées n’est pas dite.', en: 'The base of the published shares is not told.' }
	},
	mss_equipped_2019: {
		label: { fr: 'Libéraux équipés début 2019', en: 'Private professionals equipped in early 2019' },
		unit: 'person',
		display: PEOPLE,
		distribution: { kind: 'lognormal', p5: 95000, p95: 165000 },
		what: { fr: 'Point de départ du modèle.', en: 'Starting point of the model.' },
		range: { fr: 'Un peu moins que les 158 151 de l’été 2019.', en: 'A little less than the 158,151 of summer 2019.' },
		basis: 'assumption',
		note: { fr: 'Informé par les deux comptes de 2019 et 2020.', en: 'Informed by the two counts of 2019 and 2020.' }
	},
	mss_potential_share: {
		label: { fr: 'Libéraux qui finiraient par s’équiper', en: 'Private professionals who would end up equipped' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.55, high: 1 },
		what: {
			fr: 'Part des libéraux dont le métier ou la règle demande une messagerie sécurisée.',
			en: 'Share of private professionals whose work or rules ask for secure messaging.'
		},
		shown: true,
		bounds: [0.52, 1],
		range: { fr: 'Au-dessus des 51 % de 2021 ; 62,7 % chez les médecins.', en: 'Above the 51% of 2021; 62.7% among doctors.' },
		basis: 'assumption',
		note: { fr: 'Trois points ne montrent aucun plafond.', en: 'Three points show no ceiling.' }
	},
	mss_innovation: {
		label: { fr: 'Équipement de soi-même', en: 'Equipping by oneself' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.01, p95: 0.3 },
		what: {
			fr: 'Part des libéraux restants qui s’équipent chaque année d’eux-mêmes ou par leur logiciel.',
			en: 'Share of the remaining private professionals who equip each year by themselves or through their software.'
		},
		range: { fr: 'D’un sur cent à près d’un sur trois.', en: 'From one in a hundred to nearly one in three.' },
		basis: 'assumption',
		note: { fr: 'Indiscernable de l’imitation sur trois points.', en: 'Cannot be told from imitation on three points.' }
	},
	mss_imitation: {
		label: { fr: 'Équipement par imitation', en: 'Equipping by imitation' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0, high: 0.7 },
		what: {
			fr: 'Part des libéraux restants qui s’équiperaient chaque année si tous les autres l’étaient.',
			en: 'Share of the remaining private professionals who would equip each year if all the others were.'
		},
		range: {
			fr: 'De rien à 70 % par an : autour des 20 à 60 % supposés pour un outil numérique chez les médecins.',
			en: 'From none to 70% a year: around the 20 to 60% assumed for a digital tool among doctors.'
		},
		basis: 'assumption',
		note: { fr: 'L’histoire ne l’identifie pas.', en: 'History does not identify it.' }
	},
	mss_hospitals_total: {
		label: { fr: 'Établissements de santé', en: 'Hospitals and clinics' },
		unit: 'hospital',
		display: HOSPITALS,
		distribution: { kind: 'fixed', value: 3300 },
		what: { fr: 'Nombre d’établissements, tenu constant.', en: 'Number of hospitals, held constant.' },
		range: { fr: 'Dénombrés en 2019.', en: 'Counted in 2019.' },
		basis: 'measured',
		source: 'mind_mss2019',
		quote: 'dénombrait 1 226 établissements de santé – sur 3 300 – raccordés à une messagerie sécurisée de santé'
	},
	mss_hospitals_2019: {
		label: { fr: 'Établissements raccordés début 2019', en: 'Hospitals connected in early 2019' },
		unit: 'hospital',
		display: HOSPITALS,
		distribution: { kind: 'fixed', value: 1030 },
		what: { fr: 'Point de départ du modèle.', en: 'Starting point of the model.' },
		range: { fr: 'Fin 2018.', en: 'End of 2018.' },
		basis: 'measured',
		source: 'atlas2020',
		quote: 'plus de 1325 établissements de santé sont aujourd’hui raccordés […] (contre 1030 établissements en 2018)'
	},
	mss_hospital_pace: {
		label: { fr: 'Établissements raccordés par an', en: 'Hospitals connected a year' },
		unit: 'hospital/year',
		display: { unit: { fr: 'établissements par an', en: 'hospitals a year' } },
		distribution: { kind: 'lognormal', p5: 200, p95: 800 },
		what: { fr: 'Rythme des raccordements de 2019 à 2021, prolongé.', en: 'Pace of connections from 2019 to 2021, continued.' },
		range: { fr: 'De 200 par an (2019-2020) à 780 (2020-2021).', en: 'From 200 a year (2019–2020) to 780 (2020–2021).' },
		basis: 'assumption',
		note: { fr: 'Informé par les trois mesures.', en: 'Informed by the three measurements.' }
	},
	mss_hospitals_ready: {
		label: { fr: 'Établissements que l’on peut raccorder', en: 'Hospitals that can be connected' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.8, high: 1 },
		what: { fr: 'Part des établissements dont les logiciels s’y prêtent.', en: 'Share of hospitals whose software allows it.' },
		range: { fr: 'De huit sur dix à tous.', en: 'From eight in ten to all.' },
		basis: 'assumption',
		note: { fr: '67 % en 2021.', en: '67% in 2021.' }
	},
	mss_connection_time: {
		label: { fr: 'Temps d’un raccordement', en: 'Time of a connection' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 1 },
		what: { fr: 'Temps le plus court, quand aucune équipe ne manque.', en: 'Shortest time, when no team is missing.' },
		range: { fr: 'Un an ; le rythme porte l’incertitude.', en: 'A year; the pace carries the uncertainty.' },
		basis: 'assumption',
		note: { fr: 'Marché, opérateur, annuaire.', en: 'Procurement, operator, directory.' }
	},
	mss_use_2019: {
		label: { fr: 'Messages par libéral équipé début 2019', en: 'Messages per equipped professional in early 2019' },
		unit: 'message/person/year',
		display: { unit: { fr: 'par an', en: 'a year' } },
		distribution: { kind: 'lognormal', p5: 120, p95: 500 },
		what: {
			fr: 'Messages par an et par libéral équipé si tous les établissements étaient raccordés.',
			en: 'Messages a year per equipped professional if all hospitals were connected.'
		},
		range: {
			fr: '1,5 million par mois pour 158 000 libéraux et 37 % des établissements : environ 300, de moitié à plus.',
			en: '1.5 million a month for 158,000 professionals and 37% of hospitals: about 300, from half to more.'
		},
		basis: 'assumption',
		note: { fr: 'Informé par juin 2019.', en: 'Informed by June 2019.' }
	},
	mss_use_growth: {
		label: { fr: 'Croissance de l’usage', en: 'Growth of use' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.05, p95: 1.2 },
		what: {
			fr: 'Croissance annuelle des messages par correspondant tant qu’on est loin du plafond.',
			en: 'Yearly growth of messages per correspondent as long as the ceiling is far.'
		},
		range: { fr: 'De presque rien à plus du triplement en un an.', en: 'From nearly nothing to more than three times as many in a year.' },
		basis: 'assumption',
		note: { fr: 'Informée par 2019-2021, crise sanitaire comprise.', en: 'Informed by 2019–2021, the health crisis included.' }
	},
	mss_use_ceiling: {
		label: { fr: 'Plafond de l’usage', en: 'Ceiling of use' },
		unit: 'message/person/year',
		display: { unit: { fr: 'par an', en: 'a year' } },
		distribution: { kind: 'lognormal', p5: 450, p95: 5000 },
		what: {
			fr: 'Messages par an et par libéral équipé quand tout ce qui peut s’envoyer s’envoie.',
			en: 'Messages a year per equipped professional when all that can be sent is sent.'
		},
		shown: true,
		bounds: [300, 8000],
		range: { fr: 'De deux par jour ouvré, l’usage de 2021, à vingt.', en: 'From two a working day, the use of 2021, to twenty.' },
		basis: 'assumption',
		note: {
			fr: 'L’histoire s’arrête trop tôt pour le voir : la suite tient surtout à lui.',
			en: 'History stops too early to see it: what follows mostly hangs on it.'
		}
	},
	mss_integration_gain: {
		label: { fr: 'Effet d’un doublement de l’intégration', en: 'Effect of doubling integration' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.05, mode: 0.3, high: 0.9 },
		what: {
			fr: 'De combien l’usage croît plus vite, et plus haut, si deux fois plus de logiciels envoient et classent d’eux-mêmes.',
			en: 'By how much use grows faster, and higher, if twice as many software packages send and file by themselves.'
		},
		range: { fr: 'De presque rien à près du double.', en: 'From nearly nothing to nearly twice.' },
		basis: 'assumption',
		note: { fr: 'Jamais mesuré.', en: 'Never measured.' }
	},
	mss_instant_share: {
		label: { fr: 'Équipés qui prendraient l’instantané', en: 'Equipped who would take instant messaging' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'uniform', low: 0.1, high: 0.8 },
		what: {
			fr: 'Part des libéraux équipés qui passeraient à une messagerie instantanée sécurisée si elle leur était offerte.',
			en: 'Share of equipped private professionals who would move to secure instant messaging if it were offered to them.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: 'D’un sur dix, les autres gardant leurs outils privés, à huit sur dix.',
			en: 'From one in ten, others keeping their private tools, to eight in ten.'
		},
		basis: 'assumption',
		note: { fr: 'Aucune mesure.', en: 'No measurement.' }
	},
	mss_instant_time: {
		label: { fr: 'Temps du passage à l’instantané', en: 'Time to move to instant messaging' },
		unit: 'year',
		display: YEARS,
		distribution: { kind: 'fixed', value: 1.5 },
		what: { fr: 'Temps moyen entre l’offre et l’usage.', en: 'Mean time between offer and use.' },
		range: { fr: 'Un an et demi.', en: 'A year and a half.' },
		basis: 'assumption',
		note: { fr: 'La part porte l’incertitude.', en: 'The share carries the uncertainty.' }
	}
};
