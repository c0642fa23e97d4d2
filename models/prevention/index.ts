import type { Model } from '../../src/lib/engine/types';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** How many people prepare their prevention check in Mon espace santé: a funnel of which nothing was ever measured. */
export const prevention: Model = {
	id: 'prevention',
	label: { fr: 'Prévention', en: 'Prevention' },
	question: {
		fr: 'Un million de personnes prépareront-elles leur bilan de prévention dans Mon espace santé ?',
		en: 'Will a million people prepare their prevention check in Mon espace santé?'
	},
	limits: [
		{
			fr: 'Rien n’a été mesuré : ni préparations, ni bilans, ni réponses aux notifications. Aucune chance n’est donnée ; la courbe déroule des hypothèses.',
			en: 'Nothing was measured: no preparations, no checks, no answers to notifications. No chance is given; the curve unrolls assumptions.'
		},
		{
			fr: 'Les éligibles y activent leur profil comme tout le monde ; les plus de 60 ans l’activent un peu plus, les 18-25 ans ne sont pas connus.',
			en: 'Eligible people activate their profile like everyone; those over 60 do so a little more, those aged 18 to 25 are unknown.'
		},
		{
			fr: 'Préparer un bilan n’est pas le faire, ni s’en porter mieux.',
			en: 'Preparing a check is not having it, nor being healthier for it.'
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
	presets
};
