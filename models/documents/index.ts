import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** How many health documents professionals send to Mon espace santé: by whom, at what rhythm, and what would raise it. */
export const documents: Model = {
	id: 'documents',
	label: { fr: 'Documents', en: 'Documents' },
	question: {
		fr: 'Mon espace santé recevra-t-il 400 millions de documents par an ?',
		en: 'Will Mon espace santé receive 400 million documents a year?'
	},
	limits: [
		{
			fr: 'Il compte des documents, pas leur usage : rien n’y dit qu’ils sont lus, ni par les patients, ni par les soignants.',
			en: 'It counts documents, not their use: nothing says that they are read, by patients or by professionals.'
		},
		{
			fr: 'L’histoire tient en trois ans : elle ne peut pas choisir entre un plafond bientôt atteint et une croissance qui dure. La bande contient les deux.',
			en: 'History is three years long: it cannot choose between a ceiling soon reached and growth that lasts. The band holds both.'
		},
		{
			fr: 'Pour chaque producteur, seul le produit « produits × équipés × envoyés × identifiés × acceptés » est mesuré. Les leviers agissent sur un facteur dont le niveau est supposé.',
			en: 'For each producer only the product “produced × equipped × sent × identified × accepted” is measured. Levers act on a factor whose level is assumed.'
		},
		{
			fr: 'Le médico-social n’a jamais été mesuré, les pharmacies une seule fois ; la vague 2 du Ségur n’avait pas commencé à la fin des faits.',
			en: 'Social care has never been measured, pharmacies once only; Ségur wave 2 had not started when the facts end.'
		},
		{
			fr: 'La saison est supposée : elle déplace de quelques pour cent tout rythme calculé sur quelques mois.',
			en: 'Season is assumed: it shifts by a few per cent any rhythm computed over a few months.'
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
