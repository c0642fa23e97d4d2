import type { Lever } from '../../src/lib/engine/types';
import { signs } from '../shapes';
import { outputs } from './outputs';

const row = signs(Object.keys(outputs));

//                                    act par new use fil f/a mea ope
const MORE = row('    +   +   ?   +   +   ?   +   0');

export const levers: Readonly<Record<string, Lever>> = {
	activation_campaigns: {
		label: { fr: 'Campagnes de courriers et courriels', en: 'Letter and e-mail campaigns' },
		unit: '1',
		display: { unit: { fr: '% de l’intensité de 2022', en: '% of the 2022 intensity' }, factor: 100 },
		what: {
			fr: 'Intensité des campagnes adressées à ceux qui n’ont pas activé leur profil : 100 % écrit à tous, sans relâche, comme de février à octobre 2022.',
			en: 'Intensity of the campaigns sent to those who have not activated their profile: 100% writes to all, without pause, as from February to October 2022.'
		},
		who: { fr: 'Assurance maladie', en: 'National health insurance' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				source: 'lqm_2022_11',
				note: {
					fr: 'La campagne de 2022 est une donnée à part ; aucune autre de cette ampleur n’est signalée ensuite.',
					en: 'The 2022 campaign is a datum of its own; no other of that size is reported later.'
				}
			}
		],
		bounds: [0, 1],
		step: 0.05,
		range: { fr: 'De rien à 2022 sans relâche.', en: 'From nothing to 2022 without pause.' },
		delay: {
			months: 6,
			basis: 'assumption',
			note: { fr: 'Marché, messages et envois par vagues : un semestre.', en: 'Procurement, messages and sending in waves: half a year.' }
		},
		effects: MORE
	},
	activation_notifications: {
		label: { fr: 'Notifications', en: 'Notifications' },
		unit: '1',
		display: { unit: { fr: '% du niveau de 2024', en: '% of the 2024 level' }, factor: 100 },
		what: {
			fr: 'Messages envoyés aux personnes quand un document arrive ou qu’un rappel les concerne, rapportés à ceux de 2024.',
			en: 'Messages sent to people when a document arrives or a reminder concerns them, over those of 2024.'
		},
		who: { fr: 'Assurance maladie et DNS', en: 'National health insurance and DNS' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 1,
				basis: 'assumption',
				note: {
					fr: 'Par définition : le niveau de 2024, dont le nombre n’est pas publié.',
					en: 'By definition: the 2024 level, whose number is not published.'
				}
			}
		],
		bounds: [0, 3],
		step: 0.1,
		range: { fr: 'De l’arrêt au triple.', en: 'From none to three times as many.' },
		delay: {
			months: 6,
			basis: 'assumption',
			note: { fr: 'Un développement logiciel et une montée en charge.', en: 'A software development and a build-up.' }
		},
		effects: MORE
	},
	activation_desks: {
		label: { fr: 'Accueils qui activent avec la personne', en: 'Desks that activate with the person' },
		unit: 'desk',
		display: { unit: { fr: 'accueils', en: 'desks' } },
		what: {
			fr: 'Accueils de caisse, maisons France services, admissions d’hôpital où un agent propose d’activer le profil sur place, en plus de ce qui existe.',
			en: 'Insurance desks, France services houses, hospital admissions where someone offers to activate the profile on the spot, beyond what exists.'
		},
		who: { fr: 'Assurance maladie, État (France services), hôpitaux', en: 'National health insurance, State (France services), hospitals' },
		between: 'hold',
		path: [
			{
				from: '2019-01',
				value: 0,
				basis: 'assumption',
				note: {
					fr: 'Personne ne compte les activations faites à un accueil : celles d’hier sont dans le rythme observé.',
					en: 'Nobody counts the activations made at a desk: those of yesterday are in the observed pace.'
				}
			}
		],
		bounds: [0, 8000],
		step: 100,
		range: {
			fr: 'Jusqu’aux 2 840 maisons France services, et cinq mille accueils de caisses, d’hôpitaux et de centres.',
			en: 'Up to the 2,840 France services houses, and five thousand desks of insurance offices, hospitals and centres.'
		},
		delay: {
			months: 12,
			basis: 'assumption',
			note: { fr: 'Former les agents et équiper les accueils prend un an.', en: 'Training staff and equipping desks takes a year.' }
		},
		effects: MORE
	}
};
