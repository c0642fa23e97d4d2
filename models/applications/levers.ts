import type { Lever } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));
const INDEX = { unit: { fr: '% du niveau de 2024', en: '% of the 2024 level' }, factor: 100 };
const BY_DEFINITION = {
	basis: 'assumption',
	note: { fr: 'Par définition : le niveau de 2024, qui n’est pas chiffré.', en: 'By definition: the 2024 level, which has no figure.' }
} as const;

export const levers: Readonly<Record<string, Lever>> = {
	//                   con lis ans has cov mon que
	apps_support: {
		label: { fr: 'Accompagnement des éditeurs', en: 'Support to vendors' },
		unit: '1',
		display: INDEX,
		what: {
			fr: 'Moyens donnés aux éditeurs pour entrer au catalogue : guides, bacs à sable, équipes, aides.',
			en: 'Means given to vendors to enter the catalogue: guides, sandboxes, teams, grants.'
		},
		who: { fr: 'DNS et ANS', en: 'DNS and ANS' },
		between: 'hold',
		path: [{ from: '2019-01', value: 1, ...BY_DEFINITION }],
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From none to three times as much.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Recruter et ouvrir les outils.', en: 'Hiring, and opening the tools.' } },
		effects: row('      +   +   0   0   0   0   ?')
	},
	apps_review: {
		label: { fr: 'Candidatures examinées par an', en: 'Candidates examined a year' },
		unit: 'application/year',
		display: { unit: { fr: 'par an', en: 'a year' } },
		what: {
			fr: 'Candidatures au catalogue que les équipes peuvent examiner en un an. Au-delà, une file se forme.',
			en: 'Candidates to the catalogue that the teams can examine in a year. Beyond, a queue forms.'
		},
		who: { fr: 'ANS et GIE Sesam-Vitale', en: 'ANS and GIE Sesam-Vitale' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 40,
				basis: 'assumption',
				source: 'esante_catalogue',
				note: {
					fr: 'De quoi référencer les huit services de novembre 2022 à avril 2023 (dix-huit par an) avec une marge.',
					en: 'Enough to list the eight services of November 2022 to April 2023 (eighteen a year) with a margin.'
				}
			}
		],
		bounds: [5, 120],
		step: 5,
		range: { fr: 'D’une équipe réduite au triple d’aujourd’hui.', en: 'From a skeleton team to three times today’s.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Recruter et former des examinateurs.', en: 'Hiring and training examiners.' } },
		effects: row('      +   +   0   0   0   0   -')
	},
	apps_exchange: {
		label: { fr: 'Applications raccordées par an', en: 'Applications connected a year' },
		unit: 'application/year',
		display: { unit: { fr: 'par an', en: 'a year' } },
		what: {
			fr: 'Applications référencées que les équipes peuvent raccorder en un an pour échanger des données.',
			en: 'Listed applications that the teams can connect in a year for data exchange.'
		},
		who: { fr: 'GIE Sesam-Vitale, assurance maladie, DNS', en: 'GIE Sesam-Vitale, national health insurance, DNS' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'measured',
				source: 'esante_catalogue',
				quote: 'vingt services ont d’ores et déjà été référencés au catalogue de service de Mon espace santé, sans échange de données'
			},
			{
				from: '2025-01',
				value: 8,
				basis: 'assumption',
				note: {
					fr: 'Aucun chiffre depuis : premiers raccordements supposés en 2025, moins d’un par mois.',
					en: 'No figure since: first connections assumed in 2025, fewer than one a month.'
				}
			}
		],
		bounds: [0, 40],
		step: 1,
		range: { fr: 'De rien aux cinquante applications en un peu plus d’un an.', en: 'From none to the fifty applications in little more than a year.' },
		delay: {
			months: 12,
			basis: 'assumption',
			note: { fr: 'Ouvrir une interface et accompagner les premiers prend un an.', en: 'Opening an interface and guiding the first ones takes a year.' }
		},
		effects: row('      +   0   0   0   0   0   0')
	},
	device_support: {
		label: { fr: 'Soutien aux dispositifs numériques', en: 'Support to digital devices' },
		unit: '1',
		display: INDEX,
		what: {
			fr: 'Financement et accompagnement des fabricants de dispositifs médicaux numériques et de télésurveillance.',
			en: 'Funding and support to makers of digital medical devices and telemonitoring.'
		},
		who: { fr: 'État (France 2030), Bpifrance', en: 'State (France 2030), Bpifrance' },
		between: 'hold',
		path: [{ from: '2019-01', value: 1, ...BY_DEFINITION }],
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From none to three times as much.' },
		delay: { months: 18, basis: 'assumption', note: { fr: 'Un appel à projets, puis des produits.', en: 'A call for projects, then products.' } },
		effects: row('      0   0   +   +   +   +   0')
	},
	device_evidence: {
		label: { fr: 'Études cliniques financées', en: 'Clinical studies funded' },
		unit: '1',
		display: { unit: { fr: '% des candidats', en: '% of candidates' }, factor: 100 },
		what: {
			fr: 'Part des candidats à PECAN dont l’étude clinique est financée en plus de ce qui existe.',
			en: 'Share of the PECAN candidates whose clinical study is funded beyond what exists.'
		},
		who: { fr: 'État, HAS', en: 'State, HAS' },
		between: 'hold',
		path: [
			{ from: '2019-01', value: 0, basis: 'assumption', note: { fr: 'Par définition : en plus de ce qui existe.', en: 'By definition: beyond what exists.' } }
		],
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'D’aucune à toutes.', en: 'From none to all.' },
		delay: { months: 18, basis: 'assumption', note: { fr: 'Monter une étude, inclure, publier.', en: 'Setting up a study, including, publishing.' } },
		effects: row('      0   0   0   +   +   0   0')
	},
	evaluation_time: {
		label: { fr: 'Délai d’évaluation', en: 'Evaluation time' },
		unit: 'year',
		display: { unit: { fr: 'mois', en: 'months' }, factor: 12 },
		what: {
			fr: 'Temps que la HAS se donne pour évaluer un dispositif ou un service de télésurveillance.',
			en: 'Time that the HAS gives itself to evaluate a device or a telemonitoring service.'
		},
		who: { fr: 'HAS, État', en: 'HAS, State' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.5,
				basis: 'assumption',
				note: {
					fr: 'Six mois : ordre de grandeur des avis de la commission, non chiffré au registre.',
					en: 'Six months: the order of magnitude of the committee’s opinions, not in the register.'
				}
			}
		],
		bounds: [0.25, 1.5],
		step: 0.25,
		range: { fr: 'De trois mois à un an et demi.', en: 'From three months to a year and a half.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Recruter des évaluateurs.', en: 'Hiring evaluators.' } },
		effects: row('      0   0   0   0   -   -   0')
	}
};
