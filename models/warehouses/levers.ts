import type { Lever, Text } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

/** A lever whose past nobody published: 1 is what is there when the facts end. */
function index(texts: { readonly label: Text; readonly what: Text; readonly who: Text; readonly delay: Text; readonly months: number; readonly note: Text }) {
	return {
		label: texts.label,
		unit: '1',
		display: { unit: { fr: '% du niveau de 2025', en: '% of the 2025 level' }, factor: 100 },
		what: texts.what,
		who: texts.who,
		between: 'hold',
		path: [{ from: '2019-01', value: 1, basis: 'assumption', note: texts.note }],
		step: 0.1,
		delay: { months: texts.months, basis: 'assumption', note: texts.delay }
	} as const satisfies Partial<Lever>;
}

const UNKNOWN: Text = { fr: 'Par définition : le niveau de 2025, qui n’est pas publié.', en: 'By definition: the 2025 level, which is not published.' };

//                   lau spe wai cre yea chu rd  obs use
export const levers: Readonly<Record<string, Lever>> = {
	eds_funding: {
		label: { fr: 'Argent des appels à entrepôts', en: 'Money of the warehouse calls' },
		unit: 'EUR/year',
		display: { unit: { fr: 'M€ par an', en: '€M a year' }, factor: 1e-6 },
		what: {
			fr: 'Argent national offert chaque année à des entrepôts hospitaliers par appel à projets.',
			en: 'National money offered each year to hospital warehouses through calls for projects.'
		},
		who: { fr: 'État (France 2030), DGOS (ONDAM)', en: 'State (France 2030), DGOS (health insurance spending target)' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'derived',
				source: 'mind_eds2022',
				quote: 'l’ouverture d’un appel à projets doté de 50 M€',
				note: { fr: 'L’appel ouvre en mars 2022.', en: 'The call opens in March 2022.' }
			},
			{
				from: '2022-07',
				value: 50e6,
				basis: 'derived',
				source: 'gnius_eds2023',
				quote: '75 millions d’euros, dont 40 millions d’euros issus des fonds France 2030 et 35 millions d’euros issus de l’ONDAM',
				note: {
					fr: '75 millions de juillet 2022 à décembre 2023, le temps d’examiner les deux vagues.',
					en: '75 million from July 2022 to December 2023, while both waves are examined.'
				}
			},
			{
				from: '2024-01',
				value: 0,
				basis: 'assumption',
				note: {
					fr: 'Aucune troisième vague dans nos sources : l’absence d’annonce vaut zéro, et se discute.',
					en: 'No third wave in our sources: no announcement counts as nothing, which may be disputed.'
				}
			}
		],
		bounds: [0, 120e6],
		step: 1e6,
		range: { fr: 'De rien à deux fois et demie le rythme de 2023.', en: 'From nothing to two and a half times the 2023 pace.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Rédiger et publier un appel.', en: 'Write and publish a call.' } },
		effects: row('+   +   ?   +   ?   +   0   0   0')
	},
	warehouse_rules: {
		...index({
			label: { fr: 'Simplification des autorisations', en: 'Simplified authorisations' },
			what: {
				fr: 'Référentiels, guichet unique et équipes d’instruction qui raccourcissent la création d’un entrepôt, rapportés à 2025.',
				en: 'Standards, a single desk and reviewing teams that shorten the creation of a warehouse, over 2025.'
			},
			who: { fr: 'CNIL, plateforme des données de santé, DREES', en: 'CNIL, health data platform, DREES' },
			months: 12,
			delay: { fr: 'Un texte et sa mise en œuvre.', en: 'A text and its implementation.' },
			note: UNKNOWN
		}),
		bounds: [0, 3],
		range: { fr: 'De l’arrêt au triple.', en: 'From none to three times as much.' },
		effects: row('0   0   0   +   ?   +   0   0   0')
	},
	rd_calls: {
		...index({
			label: { fr: 'Appels de recherche', en: 'Research calls' },
			what: {
				fr: 'Appels à projets de recherche et développement en santé numérique, rapportés à 2025.',
				en: 'Calls for research and development projects in digital health, over 2025.'
			},
			who: { fr: 'DNS, DGRI, DGE (France 2030)', en: 'DNS, DGRI and DGE (France 2030)' },
			months: 12,
			delay: { fr: 'Un appel, puis des dépôts.', en: 'A call, then filings.' },
			note: UNKNOWN
		}),
		bounds: [0, 3],
		range: { fr: 'De l’arrêt au triple.', en: 'From none to three times as many.' },
		effects: row('0   0   0   0   0   0   +   0   0')
	},
	observatory_teams: {
		...index({
			label: { fr: 'Équipes de l’observatoire', en: 'Observatory teams' },
			what: {
				fr: 'Équipes qui embarquent les établissements dans l’observatoire de la maturité, rapportées à 2025.',
				en: 'Teams that bring hospitals into the maturity observatory, over 2025.'
			},
			who: { fr: 'DNS, DGOS, ANS', en: 'DNS, DGOS, ANS' },
			months: 6,
			delay: { fr: 'Recruter et former.', en: 'Recruit and train.' },
			note: UNKNOWN
		}),
		bounds: [0, 4],
		range: { fr: 'De l’arrêt au quadruple.', en: 'From none to four times as many.' },
		effects: row('0   0   0   0   0   0   0   +   0'),
		secondary: true
	},
	eu_cooperation: {
		...index({
			label: { fr: 'Moyens des cas d’usage européens', en: 'Means of the European use cases' },
			what: { fr: 'Moyens donnés aux équipes des cas d’usage, rapportés à 2025.', en: 'Means given to the teams of the use cases, over 2025.' },
			who: { fr: 'Plateforme des données de santé, Commission européenne', en: 'Health data platform, European Commission' },
			months: 6,
			delay: { fr: 'Un avenant.', en: 'An amendment.' },
			note: UNKNOWN
		}),
		bounds: [0.2, 3],
		range: { fr: 'Du cinquième au triple.', en: 'From a fifth to three times as much.' },
		effects: row('0   0   0   0   0   0   0   0   +'),
		secondary: true
	}
};
