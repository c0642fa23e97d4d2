import type { Lever } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

export const levers: Readonly<Record<string, Lever>> = {
	training_places: {
		label: { fr: 'Places de formation continue', en: 'Places in continuing education' },
		unit: 'person/year',
		display: { unit: { fr: 'milliers par an', en: 'thousand a year' }, factor: 1e-3, digits: 1 },
		what: {
			fr: 'Places en numérique en santé que les organismes de formation continue prévoient chaque année pour les professionnels en activité.',
			en: 'Places in digital health that continuing-education bodies plan each year for professionals in activity.'
		},
		who: { fr: 'État (France 2030), opérateurs de compétences, organismes de formation', en: 'State (France 2030), skills operators, training bodies' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 500,
				basis: 'assumption',
				source: 'dsih_formation',
				note: {
					fr: 'Quelques centaines par an : 2 000 personnes formées en tout fin 2021 (0,1 %).',
					en: 'A few hundred a year: 2,000 people trained in all at the end of 2021 (0.1%).'
				}
			},
			{
				from: '2023-01',
				value: 10000,
				basis: 'assumption',
				source: 'buzz_cma',
				quote: 'Ils permettront de former près de 230 000 personnes d’ici 2030',
				note: {
					fr: 'Quatorze projets, santé, agriculture et numérique : environ 30 000 personnes par an. Un tiers pour les professionnels de santé, notre hypothèse.',
					en: 'Fourteen projects, health, farming and digital: about 30,000 people a year. A third for health professionals, our assumption.'
				}
			}
		],
		bounds: [0, 200000],
		step: 1000,
		range: { fr: 'De rien à un professionnel sur dix chaque année.', en: 'From none to one professional in ten each year.' },
		roadmap: {
			value: 43000,
			basis: 'derived',
			source: 'seed-telemedaction',
			quote: "afin de former au moins 10% des professionnels en activité d'ici 2027",
			note: { fr: '200 000 personnes de mai 2023 à fin 2027.', en: '200,000 people from May 2023 to the end of 2027.' }
		},
		delay: {
			months: 12,
			basis: 'assumption',
			note: { fr: 'Inscrire au catalogue et ouvrir les sessions prend un an.', en: 'Entering the catalogue and opening sessions takes a year.' }
		},
		//           con all peo yea cov stu
		effects: row('+   +   +   +   0   0')
	},
	training_courses: {
		label: { fr: 'Formations initiales qui prennent le sujet', en: 'Initial courses that take up the subject' },
		unit: '1',
		display: { unit: { fr: '% du rythme supposé', en: '% of the assumed pace' }, factor: 100 },
		what: {
			fr: 'Effort pour que les formations médicales et paramédicales enseignent le numérique : maquettes, enseignants, modules.',
			en: 'Effort for medical and paramedical courses to teach digital health: curricula, teachers, modules.'
		},
		who: {
			fr: 'Ministères de l’enseignement supérieur et de la santé, universités, régions',
			en: 'Ministries of higher education and of health, universities, regions'
		},
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 1,
				basis: 'assumption',
				note: {
					fr: 'Par définition : le rythme depuis la rentrée 2023, que rien ne mesure.',
					en: 'By definition: the pace since autumn 2023, which nothing measures.'
				}
			}
		],
		bounds: [0, 4],
		step: 0.1,
		range: { fr: 'De l’arrêt au quadruple.', en: 'From a stop to four times as much.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'La rentrée suivante.', en: 'The next school year.' } },
		// More trained graduates leave fewer untrained people to take the places.
		effects: row('-   +   -   -   +   +')
	}
};
