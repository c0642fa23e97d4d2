import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { columns } from './columns';
import { levers } from './levers';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

export const teleconsultation: Model = {
	id: 'teleconsultation',
	label: { fr: 'Téléconsultation', en: 'Teleconsultation' },
	question: {
		fr: '35 % fin 2025, dans les deux lectures du texte : la feuille de route tient-elle, et que faudrait-il changer ?',
		en: '35% by end 2025, in both readings of the text: does the roadmap hold, and what would have to change?'
	},
	limits: [
		{ fr: 'Rien sur la qualité des soins : un acte à distance compte comme un autre.', en: 'Nothing on quality of care: a remote act counts as any other.' },
		{
			fr: 'Le nombre de médecins est constant ; leurs âges et leurs lieux d’exercice n’y sont pas.',
			en: 'The number of doctors is constant; their ages and places of practice are not in it.'
		},
		{
			fr: 'Les effets du tarif, de la formation et du plafond n’ont jamais été mesurés : ce sont des hypothèses, à déplacer.',
			en: 'The effects of fees, training and the cap were never measured: they are assumptions, to be moved.'
		},
		{ fr: 'La télésurveillance et la téléexpertise ne sont pas comptées.', en: 'Remote monitoring and expert advice are not counted.' },
		{
			fr: 'La part de patients à l’aise avec le numérique est tenue à son niveau de 2021 ; seule la médiation la fait monter.',
			en: 'The share of patients at ease with digital tools is held at its 2021 level; only mediation raises it.'
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
