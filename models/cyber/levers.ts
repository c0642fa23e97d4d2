import type { Lever } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

//                   2an fai pla mon eac tot sec eng dig dsp sec ssp inc
export const levers: Readonly<Record<string, Lever>> = {
	cyber_trainers: {
		label: { fr: 'Équipes d’animation d’exercices', en: 'Exercise teams' },
		unit: '1',
		display: { unit: { fr: '% du niveau de 2024', en: '% of the 2024 level' }, factor: 100 },
		what: {
			fr: 'Animateurs des agences régionales, groupements et prestataires qui préparent et tiennent les exercices, rapportés à 2024.',
			en: 'Trainers of regional agencies, shared services and contractors who prepare and run exercises, over 2024.'
		},
		who: { fr: 'DNS, agences régionales de santé, groupements régionaux (GRADeS)', en: 'DNS, regional health agencies, regional shared services (GRADeS)' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 1,
				basis: 'assumption',
				note: {
					fr: 'Par définition : les équipes de 2023-2024, dont la taille n’est pas publiée.',
					en: 'By definition: the teams of 2023-2024, whose size is not published.'
				}
			}
		],
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From none to three times as many.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Recruter et former des animateurs.', en: 'Recruit and train trainers.' } },
		effects: row('+   +   +   +   +   +   0   0   0   0   0   0   0')
	},
	cyber_obligation: {
		label: { fr: 'Exercice exigé pour la certification', en: 'Exercise required for certification' },
		unit: '1',
		display: { unit: { fr: '% des établissements contrôlés', en: '% of hospitals checked' }, factor: 100 },
		what: {
			fr: 'Part des établissements dont la certification par la HAS vérifie un exercice de moins de deux ans.',
			en: 'Share of the hospitals whose certification by HAS checks for an exercise within two years.'
		},
		who: { fr: 'HAS, DGOS', en: 'HAS, DGOS' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: {
					fr: 'Aucun contrôle chiffré publié jusqu’à mi-2025 ; la feuille de route annonce des critères.',
					en: 'No check with a number published up to mid-2025; the roadmap announces criteria.'
				}
			}
		],
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'D’aucun à tous.', en: 'From none to all.' },
		roadmap: {
			value: 1,
			basis: 'derived',
			source: 'seed-feuille-de-route',
			quote: 'tous les établissements devront réaliser un exercice de crise cyber annuel ou bi-annuel',
			note: { fr: '« Devront » : lu comme une obligation pour tous.', en: '“Must”: read as an obligation for all.' }
		},
		delay: { months: 24, basis: 'assumption', note: { fr: 'Un référentiel, puis un cycle de visites.', en: 'A set of criteria, then a round of visits.' } },
		effects: row('+   ?   ?   ?   ?   +   0   0   0   0   0   0   0')
	},
	care_funding: {
		label: { fr: 'Financement de CaRE', en: 'Funding of CaRE' },
		unit: 'EUR/year',
		display: { unit: { fr: 'M€ par an', en: '€M a year' }, factor: 1e-6 },
		what: {
			fr: 'Financement assuré chaque année au programme Cybersécurité accélération et Résilience des Établissements.',
			en: 'Funding secured each year for CaRE, the programme for the cybersecurity and resilience of hospitals.'
		},
		who: { fr: 'État et assurance maladie (DNS, DGOS)', en: 'State and national health insurance (DNS, DGOS)' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'derived',
				source: 'incyber_2025',
				quote: 'il prévoit un financement de 750 millions d’euros en faveur de la sécurité des SI hospitaliers de 2023 à 2027',
				note: { fr: 'Le programme commence en 2023.', en: 'The programme starts in 2023.' }
			},
			{
				from: '2023-01',
				value: 300e6,
				basis: 'derived',
				source: 'nextinpact_exo',
				quote: 'd’ores et déjà financé à hauteur de 175 millions d’euros',
				note: { fr: '175 millions de janvier à juillet 2023.', en: '175 million from January to July 2023.' }
			},
			{
				from: '2023-08',
				value: 34e6,
				basis: 'derived',
				source: 'incyber_2025',
				quote: 'n’est couvert qu’à hauteur de 223 millions d’euros sur les 750 annoncés',
				note: {
					fr: '223 − 175 = 48 millions en dix-sept mois, jusqu’au début de 2025 ; prolongé ensuite.',
					en: '223 − 175 = 48 million in seventeen months, to early 2025; extended afterwards.'
				}
			}
		],
		bounds: [0, 400e6],
		step: 2e6,
		range: {
			fr: 'De l’arrêt à plus que les 176 millions par an qui manquent pour 750 en 2027.',
			en: 'From none to more than the 176 million a year missing for 750 in 2027.'
		},
		roadmap: {
			value: 150e6,
			basis: 'derived',
			source: 'incyber_2025',
			quote: 'il prévoit un financement de 750 millions d’euros en faveur de la sécurité des SI hospitaliers de 2023 à 2027',
			note: { fr: '750 millions en cinq ans.', en: '750 million in five years.' }
		},
		delay: { months: 12, basis: 'assumption', note: { fr: 'Une loi de financement.', en: 'A financing act.' } },
		effects: row('0   0   0   0   0   0   +   +   0   0   0   0   0')
	},
	digital_floor: {
		label: { fr: 'Plancher de dépenses numériques', en: 'Floor of digital spending' },
		unit: '1',
		display: { unit: { fr: '% du budget', en: '% of the budget' }, factor: 100, digits: 1 },
		what: {
			fr: 'Part minimale du budget des établissements consacrée au numérique, garantie par un forfait dans leur tarification.',
			en: 'Least share of hospital budgets spent on digital services, backed by a flat payment in their tariffs.'
		},
		who: { fr: 'DGOS, établissements', en: 'DGOS, hospitals' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: { fr: 'Aucun plancher en vigueur connu de nos sources.', en: 'No floor in force that our sources know of.' }
			}
		],
		bounds: [0, 0.05],
		step: 0.001,
		range: { fr: 'D’aucun plancher à 5 %.', en: 'From no floor to 5%.' },
		roadmap: { value: 0.02, basis: 'measured', source: 'seed-telemedaction', quote: '2% de leur budget au numérique dont 10% sur la cybersécurité' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Une campagne tarifaire.', en: 'A tariff round.' } },
		effects: row('0   0   0   0   0   0   0   0   +   +   0   +   0')
	},
	security_floor: {
		label: { fr: 'Plancher de dépenses de sécurité', en: 'Floor of security spending' },
		unit: '1',
		display: { unit: { fr: '% du numérique', en: '% of digital spending' }, factor: 100 },
		what: { fr: 'Part minimale des dépenses numériques consacrée à la sécurité.', en: 'Least share of digital spending that goes to security.' },
		who: { fr: 'DGOS, établissements', en: 'DGOS, hospitals' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: { fr: 'Aucun plancher en vigueur connu de nos sources.', en: 'No floor in force that our sources know of.' }
			}
		],
		bounds: [0, 0.25],
		step: 0.01,
		range: { fr: 'D’aucun plancher à un quart.', en: 'From no floor to a quarter.' },
		roadmap: { value: 0.1, basis: 'measured', source: 'seed-telemedaction', quote: '2% de leur budget au numérique dont 10% sur la cybersécurité' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Une campagne tarifaire.', en: 'A tariff round.' } },
		effects: row('0   0   0   0   0   0   0   0   0   0   +   +   0')
	}
};
