import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** Who carries a Vitale card on a phone, where it can be opened, and how many identities hospitals have qualified. */
export const identity: Model = {
	id: 'identity',
	label: { fr: 'Identité', en: 'Identity' },
	question: {
		fr: 'Vingt millions de personnes auront-elles leur carte Vitale sur leur téléphone ?',
		en: 'Will twenty million people have their Vitale card on their phone?'
	},
	limits: [
		{
			fr: 'Trois comptes d’utilisateurs, deux de départements : le début d’une diffusion n’en dit pas la fin. Presque toute la bande est hypothèse.',
			en: 'Three counts of users, two of départements: the start of a diffusion does not tell its end. Nearly all of the band is assumption.'
		},
		{
			fr: 'Une carte activée n’est pas une carte utilisée, et rien n’en mesure l’usage au comptoir.',
			en: 'An activated card is not a used one, and nothing measures its use at the counter.'
		},
		{
			fr: 'Les départements y ont tous la même population, ce qui n’est pas vrai des premiers ouverts.',
			en: 'Départements all have the same population, which is not true of the first ones.'
		},
		{
			fr: 'Les identités qualifiées à l’hôpital n’ont jamais été publiées : aucune chance n’est donnée.',
			en: 'Qualified identities in hospitals were never published: no chance is given.'
		},
		{
			fr: 'Le sursaut de mars 2025 (150 000 activations en une semaine) n’est pas reproduit.',
			en: 'The burst of March 2025 (150,000 activations in a week) is not reproduced.'
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
