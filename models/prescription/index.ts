import type { Model } from '../../src/lib/engine/types';
import { backtest } from './backtest';
import { variables } from './model';
import { observed } from './observed';
import { outputs } from './outputs';
import { columns, levers, parameters } from './parameters';
import { presets } from './presets';
import { targets } from './targets';

/** Electronic prescriptions: doctors create them, pharmacies execute them, and each side waits for the other. */
export const prescription: Model = {
	id: 'prescription',
	label: { fr: 'Ordonnance numérique', en: 'Electronic prescription' },
	question: {
		fr: 'Médecins et pharmacies prendront-ils l’ordonnance numérique ?',
		en: 'Will doctors and pharmacies take up the electronic prescription?'
	},
	limits: [
		{
			fr: 'Un médecin compte dès sa première ordonnance numérique, une pharmacie dès la première exécutée : ni l’un ni l’autre chiffre ne dit l’usage régulier.',
			en: 'A doctor counts from the first electronic prescription, a pharmacy from the first one executed: neither figure tells of regular use.'
		},
		{
			fr: 'Rien n’a été publié après octobre 2024. L’obligation de la fin de 2024, et ce qu’elle a changé, n’est pas observée.',
			en: 'Nothing was published after October 2024. The obligation of the end of 2024, and what it changed, is not observed.'
		},
		{
			fr: 'Les exécutions restent cent fois moins nombreuses que les créations en 2024 : le QR code d’une ordonnance imprimée est rarement lu. Pourquoi, personne ne l’a mesuré.',
			en: 'Executions stay a hundred times fewer than creations in 2024: the QR code of a printed prescription is seldom read. Why, nobody measured.'
		},
		{
			fr: 'Médecins libéraux et officines seulement : ni hôpital, ni dentistes, ni sages-femmes, ni actes d’infirmiers, de biologie ou de kinésithérapie.',
			en: 'Private doctors and community pharmacies only: no hospital, dentists, midwives, nursing, laboratory or physiotherapy orders.'
		},
		{
			fr: 'L’expérimentation d’avant décembre 2022 (64 puis 259 médecins) est un autre périmètre : montrée, non calée.',
			en: 'The experiment before December 2022 (64 then 259 doctors) is another scope: shown, not fitted.'
		}
	],
	method: 'rk4',
	stepsPerMonth: 4,
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
