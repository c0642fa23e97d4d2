import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** In how many départements a Service d'accès aux soins answers, and how many SAMU have the national call banner. */
export const emergency: Model = {
	id: 'emergency',
	label: { fr: 'Urgences', en: 'Emergency care' },
	question: { fr: 'Quand chaque département aura-t-il son service d’accès aux soins ?', en: 'When will every département have its access-to-care service?' },
	limits: [
		{
			fr: 'Un service ouvert n’est pas un service qui répond : ni délai de décroché, ni part des appels orientés vers la ville, ni médecins volontaires.',
			en: 'An open service is not one that answers: no waiting time, no share of calls sent to community care, no volunteer doctors.'
		},
		{
			fr: 'Un service compte ici pour un département. Les sources mêlent services, sites et départements : 89 services en octobre 2024, mais 92 départements pourvus en métropole seule.',
			en: 'One service stands here for one département. Sources mix services, sites and départements: 89 services in October 2024, but 92 départements covered in mainland France alone.'
		},
		{
			fr: 'Rien n’a été publié entre octobre 2024 et juin 2025 : la fin de 2024 est estimée. La médiane y est de 8 % sous le dernier compte (82 pour 89) : ces chances sont un peu basses.',
			en: 'Nothing was published between October 2024 and June 2025: the end of 2024 is estimated. Its median stands 8% below the last count (82 for 89): these chances are a little low.'
		},
		{
			fr: 'Le bandeau national des SAMU n’a aucune mesure publiée : sa courbe n’est qu’hypothèses.',
			en: 'The national banner of SAMU has no published measurement: its curve is assumptions only.'
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
