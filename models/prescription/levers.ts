import type { Lever } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

/** Past of an index: 1 is what was done, by definition. */
const AS_BEFORE = [
	{ from: '2019-01', value: 1, basis: 'assumption', note: { fr: 'Par définition : le rythme observé.', en: 'By definition: the observed pace.' } }
] as const;

export const levers: Readonly<Record<string, Lever>> = {
	eprx_installing: {
		label: { fr: 'Équipement des médecins', en: 'Equipping doctors' },
		unit: '1',
		display: { unit: { fr: '% du rythme observé', en: '% of the observed pace' }, factor: 100 },
		what: {
			fr: 'Autorisation des logiciels, financement et installation chez les médecins, rapportés à ce qui a été fait.',
			en: 'Authorisation of software, funding and installation at doctors’, over what was done.'
		},
		who: { fr: 'Assurance maladie, DNS, éditeurs', en: 'National health insurance, DNS, vendors' },
		between: 'hold',
		path: AS_BEFORE,
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From a stop to three times as much.' },
		roadmap: {
			value: 1.1,
			basis: 'derived',
			source: 'lqm_eprescri_obj',
			quote: 'ils visent d’ici à fin 2024, 75 % de la part du marché des logiciels ayant passé avec succès les pré-séries',
			note: {
				fr: '75 % en vingt-cinq mois au lieu de 50 % en dix-huit : un dixième plus vite.',
				en: '75% in twenty-five months instead of 50% in eighteen: a tenth faster.'
			}
		},
		delay: {
			months: 9,
			basis: 'assumption',
			note: { fr: 'Développement et autorisation d’un logiciel : trois trimestres.', en: 'Development and authorisation of a software: three quarters.' }
		},
		//           doc doc% pha pha% mon tot exe ex% equ
		effects: row('+   +    +   +    +   +   +   +   +')
	},
	eprx_pharmacy_installing: {
		label: { fr: 'Équipement des officines', en: 'Equipping pharmacies' },
		unit: '1',
		display: { unit: { fr: '% du rythme observé', en: '% of the observed pace' }, factor: 100 },
		what: {
			fr: 'Logiciels d’officine autorisés, financés et installés, rapportés à ce qui a été fait.',
			en: 'Pharmacy software authorised, funded and installed, over what was done.'
		},
		who: { fr: 'Assurance maladie, éditeurs', en: 'National health insurance, vendors' },
		between: 'hold',
		path: AS_BEFORE,
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From a stop to three times as much.' },
		delay: { months: 9, basis: 'assumption', note: { fr: 'Comme pour les médecins.', en: 'As for doctors.' } },
		effects: row('+   +    +   +    +   +   +   +   0')
	},
	eprx_support: {
		label: { fr: 'Accompagnement des médecins', en: 'Support to doctors' },
		unit: '1',
		display: { unit: { fr: '% du niveau de 2024', en: '% of the 2024 level' }, factor: 100 },
		what: {
			fr: 'Visites de délégués, aide au paramétrage, rappels, rapportés à ceux de 2024.',
			en: 'Visits of delegates, help with settings, reminders, over those of 2024.'
		},
		who: { fr: 'Assurance maladie', en: 'National health insurance' },
		between: 'hold',
		path: AS_BEFORE,
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De rien au triple.', en: 'From nothing to three times as much.' },
		delay: { months: 6, basis: 'assumption', note: { fr: 'Le temps d’une tournée de visites.', en: 'The time of a round of visits.' } },
		effects: row('+   +    +   +    +   +   +   +   0')
	},
	eprx_control: {
		label: { fr: 'Contrôle de l’obligation', en: 'Control of the obligation' },
		unit: '1',
		display: { unit: { fr: '% des prescriptions', en: '% of prescriptions' }, factor: 100 },
		what: {
			fr: 'Part des prescriptions pour lesquelles l’ordonnance sur papier n’est plus acceptée, sauf motif : 0, l’obligation sans sanction d’aujourd’hui.',
			en: 'Share of prescriptions for which paper is no longer accepted, but for cause: 0 is today’s obligation without penalty.'
		},
		who: { fr: 'État et assurance maladie', en: 'State and national health insurance' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: { fr: 'Aucune sanction n’est signalée dans le registre.', en: 'No penalty is reported in the register.' }
			}
		],
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'D’aucune à toutes.', en: 'From none to all.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Un texte et un préavis.', en: 'A legal text and a notice.' } },
		effects: row('+   +    +   +    +   +   +   +   0')
	},
	eprx_reading_drive: {
		label: { fr: 'Lecture du QR code au comptoir', en: 'Reading the QR code at the counter' },
		unit: '1/year',
		display: { unit: { fr: '% par an', en: '% a year' }, factor: 100 },
		what: {
			fr: 'Part des ordonnances encore servies sur papier que l’on fait lire chaque année : rémunération, lecteur, contrôle.',
			en: 'Share of the prescriptions still served on paper that come to be read each year: payment, scanner, control.'
		},
		who: { fr: 'Assurance maladie et syndicats de pharmaciens', en: 'National health insurance and pharmacists’ unions' },
		between: 'hold',
		path: [
			{ from: '2019-01', value: 0, basis: 'assumption', note: { fr: 'Aucune incitation à l’acte n’est signalée.', en: 'No incentive per act is reported.' } }
		],
		bounds: [0, 0.5],
		step: 0.05,
		range: { fr: 'De rien à la moitié chaque année.', en: 'From nothing to half of them each year.' },
		delay: { months: 12, basis: 'assumption', note: { fr: 'Le temps d’un avenant conventionnel.', en: 'The time of an amendment to the agreement.' } },
		effects: row('0   0    0   0    0   0   +   +   0')
	}
};
