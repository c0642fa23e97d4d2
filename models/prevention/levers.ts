import type { Lever } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

export const levers: Readonly<Record<string, Lever>> = {
	prevention_notices: {
		label: { fr: 'Notifications de prévention', en: 'Prevention notifications' },
		unit: '1/year',
		display: { unit: { fr: 'par personne et par an', en: 'per person and year' }, digits: 1 },
		what: {
			fr: 'Invitations à préparer son bilan envoyées chaque année, dans Mon espace santé, à chaque personne éligible qui ne l’a pas fait.',
			en: 'Invitations to prepare the check sent each year, in Mon espace santé, to each eligible person who has not done so.'
		},
		who: { fr: 'Assurance maladie', en: 'National health insurance' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.2,
				basis: 'assumption',
				note: {
					fr: 'Environ une par âge clé. La feuille de route prévoit des notifications personnalisées, sans nombre.',
					en: 'About one per key age. The roadmap plans personalised notifications, without a number.'
				}
			}
		],
		bounds: [0, 4],
		step: 0.1,
		range: { fr: 'D’aucune à une par trimestre.', en: 'From none to one a quarter.' },
		delay: {
			months: 6,
			basis: 'assumption',
			note: { fr: 'Un développement, puis un envoi par vagues.', en: 'A development, then sending in waves.' }
		},
		effects: row('+ + 0 0')
	},
	prevention_proposing: {
		label: { fr: 'Professionnels qui font préparer le bilan', en: 'Professionals who have the check prepared' },
		unit: '1',
		display: { unit: { fr: '%', en: '%' }, factor: 100 },
		what: {
			fr: 'Part des médecins, infirmiers, pharmaciens et sages-femmes qui, en fixant un bilan, demandent de le préparer dans Mon espace santé.',
			en: 'Share of the doctors, nurses, pharmacists and midwives who, when setting up a check, ask for it to be prepared in Mon espace santé.'
		},
		who: { fr: 'Assurance maladie, ordres et syndicats', en: 'National health insurance, professional bodies' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0.05,
				basis: 'assumption',
				note: { fr: 'Quelques pionniers : rien n’est publié.', en: 'A few pioneers: nothing is published.' }
			}
		],
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'De personne à tous.', en: 'From nobody to all.' },
		delay: {
			months: 18,
			basis: 'assumption',
			note: { fr: 'Convaincre et équiper quatre professions prend un an et demi.', en: 'Persuading and equipping four professions takes a year and a half.' }
		},
		effects: row('+ + 0 0')
	},
	prevention_ages: {
		label: { fr: 'Âges auxquels le bilan est offert', en: 'Ages at which the check is offered' },
		unit: '1',
		display: { unit: { fr: '× les éligibles de 2024', en: '× those eligible in 2024' }, digits: 1 },
		what: {
			fr: 'Élargissement des âges clés : 1 garde les quatre tranches, 2,5 offre le bilan à presque tous les adultes.',
			en: 'Widening of the key ages: 1 keeps the four ranges, 2.5 offers the check to nearly all adults.'
		},
		who: { fr: 'État', en: 'State' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 1,
				basis: 'measured',
				source: 'santalis_mbp',
				quote: 'pas moins de 21 millions de Français sont invités à se rapprocher d’un professionnel de santé pour effectuer un bilan prévention'
			}
		],
		bounds: [1, 2.5],
		step: 0.1,
		range: { fr: 'Des quatre tranches à quelque 52 millions d’adultes.', en: 'From the four ranges to some 52 million adults.' },
		delay: {
			months: 12,
			basis: 'assumption',
			note: {
				fr: 'Un texte et son financement : une loi de financement de la sécurité sociale.',
				en: 'A text and its funding: one social-security budget act.'
			}
		},
		effects: row('+ + + +')
	}
};
