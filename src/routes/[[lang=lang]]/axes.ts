import { axes, priorities } from '../../../models/roadmap';
import type { Axis } from '../../../models/roadmap/types';

/** Models whose objective was set before the roadmap: the axis of the priority that carries on with their subject. */
const EARLIER: Readonly<Record<string, Axis['number']>> = { activation: 1 };

/** Finds the axis of a model: that of the first objective that it follows. Runs at build time only. Throws when no objective leads to it. */
export function axisOf(model: string): Axis['number'] {
	const followed = (kind: 'target' | 'also') =>
		priorities.find(({ objectives }) => objectives.some((one) => (kind === 'target' ? [one.target] : (one.also ?? [])).some((link) => link?.model === model)));
	const axis = (followed('target') ?? followed('also'))?.axis ?? EARLIER[model];
	if (axis === undefined) throw new Error(`no objective of the roadmap leads to the model ${model}`);
	return axis;
}

/** The four axes in a language, in order. Runs at build time only. */
export function axesIn(locale: 'fr' | 'en'): { readonly number: Axis['number']; readonly label: string }[] {
	return axes.map(({ number, label }) => ({ number, label: label[locale] }));
}
