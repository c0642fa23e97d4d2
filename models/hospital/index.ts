import type { Model } from '../../src/lib/engine/types';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** How digital programmes reach hospitals and social care: equipment of homes and services, administrative journeys, imaging, European access. */
export const hospital: Model = {
	id: 'hospital',
	label: { fr: 'Équipement', en: 'Equipment' },
	question: { fr: 'Jusqu’où s’équipent hôpitaux et établissements médico-sociaux ?', en: 'How far do hospitals and social care get equipped?' },
	limits: [
		{
			fr: 'Équipé n’est pas utilisé : un logiciel référencé peut rester sans dossier actif, une interface sans appel.',
			en: 'Equipped is not used: a listed software may hold no active record, an interface no call.'
		},
		{
			fr: 'Aucun compte des utilisateurs de CDRi et de ROC n’est au registre, ni de HOP’SUN, de l’imagerie partagée ou de l’accès européen : leurs courbes ne sont qu’hypothèses.',
			en: 'No count of CDRi and ROC users is in the register, nor of HOP’SUN, shared imaging or European access: their curves are assumptions only.'
		},
		{
			fr: 'Le médico-social repose sur deux chiffres : 11 300 structures financées (mi-2023), deux sur trois équipées (2025). Le nombre de structures lui-même est incertain.',
			en: 'Social care rests on two figures: 11,300 structures funded (mid-2023), two in three equipped (2025). The number of structures is itself uncertain.'
		},
		{
			fr: 'La vague 1 du Ségur et HOP’EN sont passés : un relevé chacun ou presque, montrés comme une histoire close, qu’aucun levier ne bouge.',
			en: 'Ségur wave 1 and HOP’EN are over: about one measurement each, shown as a closed story that no lever moves.'
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
