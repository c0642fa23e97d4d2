import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** Secure messages between professionals (MSSanté): who is equipped, how much they write, and instant messages to come. */
export const messaging: Model = {
	id: 'messaging',
	label: { fr: 'Messageries sécurisées', en: 'Secure messaging' },
	question: { fr: 'Les professionnels s’écriront-ils par messagerie sécurisée ?', en: 'Will professionals write to one another by secure messaging?' },
	limits: [
		{
			fr: 'Rien n’a été publié après août 2021 sur les messages entre professionnels dans le registre : tout ce qui suit est une prolongation.',
			en: 'The register holds nothing after August 2021 on messages between professionals: all that follows is an extension.'
		},
		{
			fr: 'La messagerie instantanée est un jalon, « dès 2026 », sans nombre ni mesure : aucune chance n’est donnée, et sa courbe ne vaut que par les hypothèses.',
			en: 'Instant messaging is a milestone, “from 2026”, without number or measurement: no chance is given, and its curve is only worth its assumptions.'
		},
		{
			fr: 'Être équipé n’est pas écrire : une boîte créée compte, même vide. Les messages de 2021 sont aussi des résultats de laboratoire envoyés par des automates.',
			en: 'To be equipped is not to write: a mailbox created counts, even empty. The messages of 2021 are also laboratory results sent by machines.'
		},
		{
			fr: 'Les messages aux patients par Mon espace santé (300 000 de février à octobre 2022) sont un autre périmètre, non modélisé ; laboratoires et Ehpad non plus.',
			en: 'Messages to patients through Mon espace santé (300,000 from February to October 2022) are another scope, not modelled; nor are laboratories and nursing homes.'
		},
		{
			fr: 'L’objectif de 2022 de « 250 millions de documents » par le DMP et la messagerie mêle deux choses : il n’est pas repris ici.',
			en: 'The 2022 target of “250 million documents” through DMP and messaging mixes two things: it is not taken up here.'
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
