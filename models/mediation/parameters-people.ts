import type { Display, Parameter } from '../../src/lib/engine/types';

const PERCENT: Display = { unit: { fr: '%', en: '%' }, factor: 100 };
const PERCENT_A_YEAR: Display = { unit: { fr: '% par an', en: '% a year' }, factor: 100, digits: 1 };

/** Assumptions on people aged 70 and over: how many, how many in need, willing, successful. History says nothing of most of them. */
export const peopleParameters: Readonly<Record<string, Parameter>> = {
	need_reading: {
		label: { fr: 'Lecture du besoin', en: 'Reading of the need' },
		unit: '1',
		display: { unit: { fr: '(0 : feuille de route, 1 : Insee)', en: '(0: roadmap, 1: Insee)' }, digits: 1 },
		distribution: { kind: 'fixed', value: 0 },
		what: {
			fr: '0 : 70 % des 70 ans et plus, pour toujours, comme le veut l’arithmétique des 7 millions. 1 : l’illectronisme mesuré par l’Insee, qui recule avec les générations.',
			en: '0: 70% of those aged 70 and over, for ever, as the arithmetic of the 7 million has it. 1: digital illiteracy as measured by Insee, which recedes with each generation.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: 'Deux lectures nommées plutôt qu’une large fourchette ; entre les deux, un mélange.',
			en: 'Two named readings rather than one wide range; in between, a blend.'
		},
		basis: 'assumption',
		source: 'seed-telemedaction',
		quote: "70% des personnes âgées de 70 ans et plus auraient besoin d'une médiation numérique, soit environ 7 millions de citoyens",
		note: {
			fr: 'Par défaut, le modèle prend la feuille de route au mot. Le besoin d’aide est plus large que l’illectronisme : aucune des deux lectures n’est « la bonne ».',
			en: 'By default the model takes the roadmap at its word. Needing help is wider than digital illiteracy: neither reading is “the right one”.'
		}
	},
	need_flat: {
		label: { fr: 'Besoin, lecture de la feuille de route', en: 'Need, roadmap reading' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'fixed', value: 0.7 },
		what: { fr: 'Part des 70 ans et plus qui auraient besoin d’une médiation.', en: 'Share of those aged 70 and over said to need mediation.' },
		range: { fr: 'Chiffre du texte, pris tel quel.', en: 'The text’s figure, taken as it is.' },
		basis: 'derived',
		source: 'seed-telemedaction',
		quote: "70% des personnes âgées de 70 ans et plus auraient besoin d'une médiation numérique, soit environ 7 millions de citoyens"
	},
	need_insee: {
		label: { fr: 'Besoin en 2019, lecture Insee', en: 'Need in 2019, Insee reading' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.48, mode: 0.51, high: 0.6 },
		what: { fr: 'Part des 70 ans et plus touchés par l’illectronisme.', en: 'Share of those aged 70 and over who are digitally illiterate.' },
		range: {
			fr: '62 % des 75 ans et plus, 24 à 35 % des 70-74 ans : 48 à 52 % ; 60 % avec la seconde source.',
			en: '62% at 75 and over, 24 to 35% at 70–74: 48 to 52%; 60% with the second source.'
		},
		basis: 'derived',
		source: 'leandri_illec',
		quote: "62 % des 75 ans et plus sont touchés par l'illectronisme contre 24 % des 60-74 ans"
	},
	need_entering: {
		label: { fr: 'Besoin à 70 ans en 2019, lecture Insee', en: 'Need on turning 70 in 2019, Insee reading' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.24, mode: 0.35, high: 0.45 },
		what: { fr: 'Part de ceux qui fêtent leurs 70 ans et qui sont dans le besoin.', en: 'Share of those turning 70 who are in need.' },
		range: { fr: 'De 24 % (moyenne des 60-74 ans) à 45 % (haut des 70-74 ans).', en: 'From 24% (mean of 60–74) to 45% (high end of 70–74).' },
		basis: 'derived',
		source: 'leandri_illec',
		quote: "62 % des 75 ans et plus sont touchés par l'illectronisme contre 24 % des 60-74 ans"
	},
	cohort_decline: {
		label: { fr: 'Progrès des générations', en: 'Progress of generations' },
		unit: '1/year',
		display: { unit: { fr: 'point par an', en: 'points a year' }, factor: 100, digits: 1 },
		distribution: { kind: 'triangular', low: 0.005, mode: 0.01, high: 0.015 },
		what: {
			fr: 'Baisse annuelle du besoin chez ceux qui fêtent leurs 70 ans (lecture Insee seulement).',
			en: 'Yearly fall of the need among those turning 70 (Insee reading only).'
		},
		range: {
			fr: '1,5 point par an entre 2019 et 2021 (haut, effet de la crise) ; le bas est une hypothèse.',
			en: '1.5 points a year between 2019 and 2021 (high end, crisis effect); the low end is assumed.'
		},
		basis: 'derived',
		source: 'insee_ip1953',
		quote: "L'illectronisme a diminué de 3 points entre 2019 et 2021, dans le contexte de la crise sanitaire"
	},
	outside_progress: {
		label: { fr: 'Progrès hors programme', en: 'Progress outside the programme' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'uniform', low: 0.005, high: 0.03 },
		what: {
			fr: 'Part des personnes dans le besoin qui s’en sortent chaque année avec leurs proches ou d’autres associations (lecture Insee seulement).',
			en: 'Share of people in need who manage each year thanks to family or other charities (Insee reading only).'
		},
		range: { fr: 'Aucune mesure ; de presque rien à 3 % par an.', en: 'No measurement; from next to nothing to 3% a year.' },
		basis: 'assumption',
		note: {
			fr: 'Le recul de l’illectronisme chez les plus âgés mêle générations et apprentissage ; rien ne les sépare dans les sources.',
			en: 'The fall of digital illiteracy among the oldest mixes generations and learning; no source separates them.'
		}
	},
	willing_share: {
		label: { fr: 'Part de volontaires', en: 'Share who are willing' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.11, mode: 0.2, high: 0.35 },
		what: {
			fr: 'Parmi les personnes dans le besoin, celles qui accepteraient un accompagnement si on le leur proposait.',
			en: 'Among people in need, those who would accept support if it were offered.'
		},
		shown: true,
		bounds: [0, 1],
		range: {
			fr: '11 % (envie d’une formation, 2018) ; 35 % (ont déjà reçu une aide, 2018) ; centre supposé.',
			en: '11% (wish for training, 2018); 35% (had already received help, 2018); centre assumed.'
		},
		basis: 'derived',
		source: 'labo_pfp2018',
		quote: 'Seules 11 % des personnes âgées non-internautes auraient envie de suivre une formation'
	},
	contact_rate: {
		label: { fr: 'Volontaires touchés chaque année', en: 'Willing people reached each year' },
		unit: '1/year',
		display: { unit: { fr: '% par an', en: '% a year' }, factor: 100 },
		distribution: { kind: 'lognormal', p5: 0.15, p95: 0.8 },
		what: {
			fr: 'Rythme auquel les volontaires apprennent que le service existe et demandent une place, à l’effort d’« aller vers » actuel.',
			en: 'Pace at which willing people learn that the service exists and ask for a place, at today’s outreach effort.'
		},
		shown: true,
		bounds: [0.05, 1.5],
		range: { fr: 'Aucune mesure ; de 15 à 80 % par an.', en: 'No measurement; from 15 to 80% a year.' },
		basis: 'assumption',
		note: { fr: 'Une personne volontaire met un à sept ans à rencontrer le service.', en: 'A willing person takes one to seven years to meet the service.' }
	},
	conversion_rate: {
		label: { fr: 'Réticents convaincus chaque année', en: 'Reluctant people convinced each year' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'lognormal', p5: 0.005, p95: 0.06 },
		what: {
			fr: 'Part des personnes pas encore volontaires qui le deviennent dans l’année, à l’effort d’« aller vers » actuel.',
			en: 'Share of not yet willing people who become so within the year, at today’s outreach effort.'
		},
		shown: true,
		bounds: [0, 0.15],
		range: { fr: 'Aucune mesure ; de 0,5 à 6 % par an.', en: 'No measurement; from 0.5 to 6% a year.' },
		basis: 'assumption',
		note: {
			fr: 'Convaincre est lent : un refus de principe change rarement en un an.',
			en: 'Convincing is slow: a refusal on principle seldom changes within a year.'
		}
	},
	give_up_rate: {
		label: { fr: 'Abandons dans la file d’attente', en: 'Giving up while waiting' },
		unit: '1/year',
		display: { unit: { fr: '% par an', en: '% a year' }, factor: 100 },
		distribution: { kind: 'uniform', low: 0.5, high: 2 },
		what: { fr: 'Rythme auquel ceux qui attendent renoncent (ils restent volontaires).', en: 'Pace at which those who wait give up (they remain willing).' },
		range: { fr: 'Aucune mesure ; patience moyenne de six mois à deux ans.', en: 'No measurement; mean patience of six months to two years.' },
		basis: 'assumption',
		note: { fr: 'On attend rarement plus de deux ans une aide gratuite.', en: 'Few wait more than two years for free help.' }
	},
	shortest_wait: {
		label: { fr: 'Délai minimal avant une place', en: 'Shortest time before a place' },
		unit: 'year',
		display: { unit: { fr: 'mois', en: 'months' }, factor: 12, digits: 1 },
		distribution: { kind: 'fixed', value: 0.2 },
		what: { fr: 'Le temps d’un rendez-vous, même quand les places ne manquent pas.', en: 'The time to get an appointment, even when places abound.' },
		range: { fr: 'Fixe, un peu plus de deux mois.', en: 'Fixed, a little over two months.' },
		basis: 'assumption',
		note: { fr: 'Deux mois environ entre la demande et la première séance.', en: 'About two months between request and first session.' }
	},
	fill_time: {
		label: { fr: 'Temps pour remplir des places vides', en: 'Time to fill empty places' },
		unit: 'year',
		display: { unit: { fr: 'mois', en: 'months' }, factor: 12, digits: 1 },
		distribution: { kind: 'fixed', value: 0.25 },
		what: { fr: 'Un médiateur qui arrive constitue ses groupes en quelques mois.', en: 'A new mediator forms groups within a few months.' },
		range: { fr: 'Fixe, un trimestre.', en: 'Fixed, a quarter.' },
		basis: 'assumption',
		note: { fr: 'Sans effet sur l’équilibre : seulement sur la vitesse de démarrage.', en: 'No effect on the equilibrium: only on the speed of the start.' }
	},
	follow_time: {
		label: { fr: 'Durée d’un suivi', en: 'Length of a follow-up' },
		unit: 'year',
		display: { unit: { fr: 'mois', en: 'months' }, factor: 12, digits: 1 },
		distribution: { kind: 'triangular', low: 0.25, mode: 0.5, high: 1.25 },
		what: {
			fr: 'Temps pendant lequel une personne reste suivie. À un an, « 700 à la fois » et « 700 par an » sont le même chiffre.',
			en: 'Time during which a person stays followed. At one year, “700 at a time” and “700 a year” are the same figure.'
		},
		range: {
			fr: 'D’un parcours de trois mois à un accompagnement « régulier » de quinze mois.',
			en: 'From a three-month course to a fifteen-month “regular” support.'
		},
		basis: 'assumption',
		note: {
			fr: 'Douze heures en six séances chez un opérateur ; « accompagne régulièrement » dans le texte fondateur.',
			en: 'Twelve hours in six sessions at one operator; “supports regularly” in the founding text.'
		}
	},
	success_share: {
		label: { fr: 'Autonomie durable après un suivi', en: 'Lasting autonomy after a follow-up' },
		unit: '1',
		display: PERCENT,
		distribution: { kind: 'triangular', low: 0.15, mode: 0.35, high: 0.6 },
		what: {
			fr: 'Part des suivis après lesquels la personne se débrouille seule. Les 93 % qui « affirment gagner en autonomie » disent autre chose.',
			en: 'Share of follow-ups after which the person manages alone. The 93% who “say they gain autonomy” are another matter.'
		},
		shown: true,
		bounds: [0, 1],
		range: { fr: 'Aucune mesure objective ; de 15 à 60 %.', en: 'No objective measurement; from 15 to 60%.' },
		basis: 'assumption',
		note: {
			fr: 'Le déclaratif de volontaires (93 %) surestime ; l’hypothèse est à balayer.',
			en: 'Volunteers’ own statements (93%) overestimate; an assumption to sweep.'
		}
	},
	relapse_rate: {
		label: { fr: 'Rechute', en: 'Relapse' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'triangular', low: 0.05, mode: 0.15, high: 0.3 },
		what: {
			fr: 'Part des personnes devenues autonomes qui ne le sont plus un an après : santé, écran qui change, manque de pratique.',
			en: 'Share of autonomous people who no longer are a year later: health, a screen that changes, lack of practice.'
		},
		range: { fr: 'Aucune mesure ; de 5 à 30 % par an.', en: 'No measurement; from 5 to 30% a year.' },
		basis: 'assumption',
		note: { fr: 'À cet âge, ce qui ne sert pas s’oublie.', en: 'At that age, what is not used is forgotten.' }
	},
	mortality_70plus: {
		label: { fr: 'Mortalité des 70 ans et plus', en: 'Mortality at 70 and over' },
		unit: '1/year',
		display: PERCENT_A_YEAR,
		distribution: { kind: 'triangular', low: 0.048, mode: 0.052, high: 0.056 },
		what: { fr: 'La même pour tous les groupes du modèle.', en: 'The same for every group of the model.' },
		range: {
			fr: 'Bilan des effectifs de l’Insee : 5,05 % en 2019, 5,3 % en 2020 et de 2021 à 2026.',
			en: 'Balance of Insee headcounts: 5.05% in 2019, 5.3% in 2020 and from 2021 to 2026.'
		},
		basis: 'derived',
		source: 'insee_estpop_aq2021'
	},
	entries_70plus: {
		label: { fr: 'Personnes qui fêtent leurs 70 ans', en: 'People turning 70' },
		unit: 'person/year',
		display: { unit: { fr: 'milliers par an', en: 'thousand a year' }, factor: 0.001 },
		distribution: { kind: 'triangular', low: 760_000, mode: 780_000, high: 800_000 },
		what: { fr: 'Un cinquième des 65-69 ans.', en: 'A fifth of those aged 65–69.' },
		range: { fr: 'De 3,88 à 3,95 millions de 65-69 ans entre 2018 et 2021.', en: '3.88 to 3.95 million people aged 65–69 between 2018 and 2021.' },
		basis: 'derived',
		source: 'insee_estpop_aq2021'
	},
	population_start: {
		label: { fr: 'Population de 70 ans et plus au 1er janvier 2019', en: 'Population aged 70 and over on 1 January 2019' },
		unit: 'person',
		display: { unit: { fr: 'personnes', en: 'people' } },
		distribution: { kind: 'fixed', value: 9_531_897 },
		what: { fr: 'Le point de départ du modèle.', en: 'The starting point of the model.' },
		range: { fr: 'Mesurée.', en: 'Measured.' },
		basis: 'measured',
		source: 'insee_estpop_aq2021',
		quote: 'feuille 2019, ligne France métropolitaine et DOM : somme des tranches = 9531897'
	},
	first_year: {
		label: { fr: 'Année de départ', en: 'First year' },
		unit: 'year',
		display: { unit: { fr: '', en: '' } },
		distribution: { kind: 'fixed', value: 2019 },
		what: { fr: 'Origine du progrès des générations.', en: 'Origin of the progress of generations.' },
		range: { fr: 'Convention.', en: 'Convention.' },
		basis: 'assumption',
		note: { fr: 'Le modèle commence le 1er janvier 2019.', en: 'The model starts on 1 January 2019.' }
	}
};
