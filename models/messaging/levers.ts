import type { Lever } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

/** Past of an index: 1 is what was done, by definition. */
const AS_BEFORE = [
	{
		from: '2019-01',
		value: 1,
		basis: 'assumption',
		note: { fr: 'Par définition : ce qui a été fait de 2019 à 2021.', en: 'By definition: what was done from 2019 to 2021.' }
	}
] as const;
const NEVER = [
	{
		from: '2019-01',
		value: 0,
		basis: 'assumption',
		note: { fr: 'Rien de tel n’est signalé dans le registre.', en: 'Nothing of the kind is reported in the register.' }
	}
] as const;

export const levers: Readonly<Record<string, Lever>> = {
	mss_integration: {
		label: { fr: 'Intégration dans les logiciels', en: 'Integration in software' },
		unit: '1',
		display: { unit: { fr: '% de l’effort de 2019-2021', en: '% of the 2019–2021 effort' }, factor: 100 },
		what: {
			fr: 'Envoi et classement automatiques depuis les logiciels des médecins, hôpitaux et laboratoires, rapportés à 2019-2021.',
			en: 'Automatic sending and filing from the software of doctors, hospitals and laboratories, over 2019–2021.'
		},
		who: { fr: 'ANS, éditeurs, financement Ségur', en: 'ANS, vendors, Ségur funding' },
		between: 'hold',
		path: AS_BEFORE,
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From a stop to three times as much.' },
		delay: { months: 18, basis: 'assumption', note: { fr: 'Un cycle de logiciel.', en: 'A software cycle.' } },
		//           mon yea equ eq% hos ins
		effects: row('+   +   0   0   0   0')
	},
	mss_connecting: {
		label: { fr: 'Raccordement des établissements', en: 'Connecting hospitals' },
		unit: '1',
		display: { unit: { fr: '% du rythme de 2019-2021', en: '% of the 2019–2021 pace' }, factor: 100 },
		what: { fr: 'Établissements raccordés par an, rapportés au rythme de 2019-2021.', en: 'Hospitals connected a year, over the pace of 2019–2021.' },
		who: { fr: 'ANS, ARS, établissements', en: 'ANS, regional agencies, hospitals' },
		between: 'hold',
		path: AS_BEFORE,
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From a stop to three times as much.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Financement et commandes.', en: 'Funding and orders.' } },
		effects: row('+   +   0   0   +   0')
	},
	mss_campaigns: {
		label: { fr: 'Équipement des libéraux', en: 'Equipping private professionals' },
		unit: '1/year',
		display: { unit: { fr: '% par an', en: '% a year' }, factor: 100 },
		what: {
			fr: 'Part des libéraux restants que l’on équipe chaque année en plus : forfait, délégués, ordres.',
			en: 'Share of the remaining private professionals equipped each year beyond the trend: payment, delegates, professional orders.'
		},
		who: { fr: 'Assurance maladie, ordres', en: 'National health insurance, professional orders' },
		between: 'hold',
		path: NEVER,
		bounds: [0, 0.5],
		step: 0.05,
		range: { fr: 'De rien à la moitié chaque année.', en: 'From nothing to half of them each year.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Un avenant et des visites.', en: 'An amendment and visits.' } },
		// What it gives to instant messages depends on another lever.
		effects: row('+   +   +   +   0   ?')
	},
	mss_instant: {
		label: { fr: 'Messagerie instantanée offerte', en: 'Instant messaging offered' },
		unit: '1',
		display: { unit: { fr: '% des équipés', en: '% of the equipped' }, factor: 100 },
		what: {
			fr: 'Part des libéraux équipés à qui une messagerie instantanée sécurisée est offerte. La feuille de route dit « dès 2026 », sans nombre.',
			en: 'Share of equipped private professionals who are offered secure instant messaging. The roadmap says “from 2026”, without a number.'
		},
		who: { fr: 'ANS, opérateurs', en: 'ANS, operators' },
		between: 'hold',
		path: NEVER,
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'De personne à tous.', en: 'From nobody to all.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Une norme, puis des opérateurs.', en: 'A standard, then operators.' } },
		effects: row('0   0   0   0   0   +')
	}
};
