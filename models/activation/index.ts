import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** How many people activate their Mon espace santé profile, come back to it and fill it in: at what pace, and what would raise it. */
export const activation: Model = {
	id: 'activation',
	label: { fr: 'Activation', en: 'Activation' },
	question: { fr: 'Combien de personnes se saisiront de Mon espace santé ?', en: 'How many people will take up Mon espace santé?' },
	limits: [
		{
			fr: 'Un profil activé n’est pas un profil utilisé : une connexion suffit, et une seule mesure existe des utilisateurs du mois.',
			en: 'An activated profile is not a used one: one connection is enough, and monthly users were measured once only.'
		},
		{
			fr: 'Il ne dit pas qui active : ni âge, ni revenu, ni territoire. Un plus de 60 ans sur quatre en octobre 2024, seul chiffre publié.',
			en: 'It does not say who activates: no age, income or territory. One person over 60 in four in October 2024 is the only published figure.'
		},
		{
			fr: 'L’histoire connaît trois régimes en trois ans et n’en explique aucun ; le prochain peut changer sans prévenir. Le plafond n’est pas observable à 28 % du chemin.',
			en: 'History has seen three regimes in three years and explains none; the next may change without notice. The ceiling cannot be seen from 28% of the way.'
		},
		{
			fr: 'L’effet des campagnes à venir, des notifications et des accueils est supposé : aucun essai n’a été publié.',
			en: 'The effect of future campaigns, notifications and desks is assumed: no trial was published.'
		},
		{
			fr: 'Naissances, décès et oppositions ne retirent rien au cumul, comme dans les chiffres publiés.',
			en: 'Births, deaths and objections take nothing from the total, as in the published figures.'
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
