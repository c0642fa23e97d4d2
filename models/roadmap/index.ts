import { axis1 } from './axis1';
import { axis2 } from './axis2';
import { axis3 } from './axis3';
import { axis4 } from './axis4';
import type { Axis, Priority } from './types';

export { context } from './context';
export { earlier } from './earlier';
export { figures } from './figures';
export { later } from './later';
export { stories } from './stories';

/** The four axes, in the words of the founding texts. */
export const axes: readonly Axis[] = [
	{
		number: 1,
		label: { fr: 'Développer la prévention et rendre chacun acteur de sa santé', en: 'Develop prevention and make everyone an actor of their health' }
	},
	{ number: 2, label: { fr: 'Redonner du temps aux professionnels et améliorer la prise en charge', en: 'Give professionals time back and improve care' } },
	{ number: 3, label: { fr: 'Améliorer l’accès à la santé', en: 'Improve access to health' } },
	{ number: 4, label: { fr: 'Déployer un cadre propice aux usages et à l’innovation', en: 'Build a framework for use and innovation' } }
];

/** The eighteen priorities with their objectives, as the founding texts name them: 64 sentences of one and one of another, and 69 objectives, as a sentence with two numbers counts for two. */
export const priorities: readonly Priority[] = [...axis1, ...axis2, ...axis3, ...axis4];

/** How many objectives the text announces. */
export const ANNOUNCED = 65;
