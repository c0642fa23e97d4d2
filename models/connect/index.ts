import type { Model } from '../../src/lib/engine/types';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** Pro Santé Connect: how many professionals identify themselves with it on a day, and two-factor authentication in hospitals. */
export const connect: Model = {
	id: 'connect',
	label: { fr: 'Pro Santé Connect', en: 'Pro Santé Connect' },
	question: {
		fr: 'Combien de professionnels passeront par Pro Santé Connect chaque jour ?',
		en: 'How many professionals will go through Pro Santé Connect each day?'
	},
	limits: [
		{
			fr: 'L’objectif compte des utilisateurs par jour, les chiffres publiés des authentifications par mois. On ne passe de l’un à l’autre que par une hypothèse, affichée : combien d’authentifications par personne et par jour.',
			en: 'The target counts users a day, published figures count authentications a month. Only an assumption, shown, leads from one to the other: how many authentications per person and day.'
		},
		{
			fr: 'Rien n’a été publié après juin 2022 dans le registre : cinq ans de prévision sur deux dates, dont l’une en pleine crise sanitaire.',
			en: 'The register holds nothing after June 2022: five years of forecast from two dates, one of them in the middle of the health crisis.'
		},
		{
			fr: 'Les professionnels qui se connectent avec la carte CPS ne sont pas comptés : on les déduit de leur part des authentifications.',
			en: 'Professionals who connect with the CPS card are not counted: they are deduced from their share of authentications.'
		},
		{
			fr: 'L’authentification à deux facteurs à l’hôpital n’a aucune mesure : sa courbe est une hypothèse, et aucune chance n’est donnée.',
			en: 'Two-factor authentication in hospitals has no measurement: its curve is an assumption, and no chance is given.'
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
	presets
};
