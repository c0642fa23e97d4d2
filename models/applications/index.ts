import type { Model } from '../../src/lib/engine/types';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** How many applications, digital devices and telemonitoring services come out of their pipelines. */
export const applications: Model = {
	id: 'applications',
	label: { fr: 'Applications', en: 'Applications' },
	question: {
		fr: 'Cinquante applications, cinquante dispositifs : qui passera le guichet ?',
		en: 'Fifty applications, fifty devices: who will get through the door?'
	},
	limits: [
		{
			fr: 'Quatre mesures en tout. Le plafond des candidats n’est pas observable : la bande va du guichet vite épuisé au flux qui dure, et la chance des 50 applications change de vingt points selon que le marché se renouvelle ou non.',
			en: 'Four measurements in all. The ceiling of candidates cannot be seen: the band goes from a queue soon exhausted to a lasting flow, and the chance of 50 applications moves by twenty points with a market that renews itself or not.'
		},
		{
			fr: 'Les raccordements et la télésurveillance n’ont jamais été comptés : leurs courbes déroulent des hypothèses, sans chance affichée.',
			en: 'Connections and telemonitoring were never counted: their curves unroll assumptions, with no chance shown.'
		},
		{
			fr: 'Des nombres d’applications, non d’usages : une application référencée peut n’avoir aucun utilisateur.',
			en: 'Numbers of applications, not of uses: a listed application may have no user.'
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
