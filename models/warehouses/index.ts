import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** How many hospital data warehouses are funded and created, and three targets of research and maturity that nobody measures. */
export const warehouses: Model = {
	id: 'warehouses',
	label: { fr: 'Entrepôts de données', en: 'Data warehouses' },
	question: { fr: 'Cinquante entrepôts de données hospitaliers seront-ils financés ?', en: 'Will fifty hospital data warehouses be funded?' },
	limits: [
		{
			fr: 'Financer n’est pas ouvrir : rien ici ne dit combien de chercheurs accèdent aux données, en combien de temps, ni pour quels résultats.',
			en: 'Funding is not opening: nothing here tells how many researchers reach the data, how fast, or with what results.'
		},
		{
			fr: 'Après les deux vagues de 2023, nos sources n’annoncent aucun argent de plus : la référence le laisse à zéro, et la chance des cinquante lauréats dit cela, rien d’autre.',
			en: 'After the two waves of 2023 our sources announce no further money: the reference leaves it at zero, and the chance of fifty laureates says that and nothing else.'
		},
		{
			fr: 'Les entrepôts « créés » comptent tous les promoteurs, d’un même article qui se contredit sur l’année : un autre périmètre que les entrepôts financés.',
			en: 'Warehouses “created” count all sponsors, from one article that contradicts itself on the year: another scope than funded warehouses.'
		},
		{
			fr: 'Projets de recherche, cas d’usage européens et observatoire de la maturité n’ont aucune mesure publiée dans nos sources : leurs courbes ne sont qu’hypothèses.',
			en: 'Research projects, European use cases and the maturity observatory have no published measurement in our sources: their curves are assumptions only.'
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
