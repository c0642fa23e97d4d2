import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { levers } from './levers';
import { outputs, variables } from './model';
import { observed } from './observed';
import { columns, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** Can the mediators carry the need? 10,000 trained mediators, about 700 people each, 7 million people aged 70 and over. */
export const mediation: Model = {
	id: 'mediation',
	label: { fr: 'Médiation', en: 'Mediation' },
	question: {
		fr: '10 000 médiateurs formés, environ 700 personnes chacun, 7 millions de personnes de 70 ans et plus : est-ce que cela tient d’ici fin 2027 ?',
		en: '10,000 trained mediators, about 700 people each, 7 million people aged 70 and over: does it hold by the end of 2027?'
	},
	limits: [
		{
			fr: 'Personne ne publie le nombre de médiateurs formés à la santé numérique. L’histoire est celle des conseillers numériques (tous âges, tous sujets) : elle ne renseigne que l’effectif et les actes.',
			en: 'Nobody publishes the number of mediators trained in digital health. The history is that of digital counsellors (all ages, all subjects): it only informs headcount and acts.'
		},
		{
			fr: 'Besoin, volonté, temps donné à la santé, réussite, rechute : aucune mesure. Ces nombres restent des hypothèses, que le calage ne touche pas.',
			en: 'Need, willingness, time given to health, success, relapse: no measurement. These numbers remain assumptions, which calibration does not touch.'
		},
		{
			fr: 'Un groupe plus grand ou un parcours plus court ne changent pas la réussite dans le modèle. Dans la vie, si.',
			en: 'A larger group or a shorter course does not change success in the model. In life, it does.'
		},
		{
			fr: 'La France d’un bloc : ni territoires, ni revenus, ni handicap, ni âge au-delà de 70 ans. La mortalité est la même pour tous.',
			en: 'France as one block: no territories, incomes, disability, or age beyond 70. Mortality is the same for all.'
		},
		{
			fr: 'La dépense est celle de l’État. La part des communes et des associations, non publiée, n’y est pas.',
			en: 'Spending is the State’s. The unpublished part of towns and charities is not in it.'
		}
	],
	method: 'rk4',
	stepsPerMonth: 1,
	variables,
	parameters,
	levers,
	columns,
	outputs,
	targets,
	observed,
	presets,
	backtest
};
