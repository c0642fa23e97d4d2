import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** How many hospitals practise a cyber crisis, what is secured for the CaRE programme, and what share of budgets goes to digital services and their security. */
export const cyber: Model = {
	id: 'cyber',
	label: { fr: 'Cybersécurité', en: 'Cybersecurity' },
	question: { fr: 'Chaque hôpital s’entraînera-t-il à la crise cyber ?', en: 'Will every hospital practise for a cyber crisis?' },
	limits: [
		{
			fr: 'Un exercice fait n’est pas un hôpital protégé : rien ici ne relie exercices, argent et incidents.',
			en: 'An exercise held is not a hospital protected: nothing here links exercises, money and incidents.'
		},
		{
			fr: 'Les 79 % de fin 2024 comptent des exercices planifiés, et un hôpital peut en avoir fait deux. Personne ne publie combien recommencent dans les deux ans : c’est pourtant l’objectif.',
			en: 'The 79% of the end of 2024 count planned exercises, and one hospital may have held two. Nobody publishes how many start again within two years: yet that is the target.'
		},
		{
			fr: 'Les incidents déclarés mesurent autant la déclaration que la menace : les voir monter peut être un progrès. Contexte, et non résultat.',
			en: 'Declared incidents measure declaration as much as threat: a rise may be progress. Context, not a result.'
		},
		{
			fr: 'Deux chiffres seulement du financement de CaRE, de deux sources qui ne disent pas la même chose : annoncé comme financé, puis couvert selon la Cour des comptes.',
			en: 'Only two figures of CaRE funding, from two sources that do not say the same: announced as funded, then covered according to the Cour des comptes.'
		},
		{
			fr: 'La part des budgets hospitaliers consacrée au numérique, et celle de la sécurité, ne sont publiées nulle part dans nos sources : ces courbes ne sont qu’hypothèses.',
			en: 'The share of hospital budgets spent on digital services, and that of security, are published nowhere in our sources: these curves are assumptions only.'
		}
	],
	method: 'rk4',
	stepsPerMonth: 2,
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
