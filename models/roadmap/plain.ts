import type { MonthText } from '../../src/lib/engine/types';
import type { Milestone, Objective } from './types';

/** The text that lists the priorities one by one, with who carries each objective. */
const TEXT = 'seed-telemedaction';

/** A milestone whose date lies after the last day of the facts. */
export const AFTER_FACTS: Milestone = {
	reached: 'unverified',
	note: {
		fr: 'L’échéance est postérieure au 30 juin 2025, dernier jour de nos faits.',
		en: 'The deadline falls after 30 June 2025, the last day of our facts.'
	}
};

/** Words of an objective of the roadmap: to be followed by its target, its number or its milestone. */
export function words(id: string, fr: string, en: string, carriers: readonly string[], quote: string, deadline?: MonthText): Objective {
	return { id, label: { fr, en }, carriers, status: 'roadmap', source: TEXT, quote, ...(deadline && { deadline }) };
}

/** An objective without a model: a milestone that nobody has verified, unless more is said of it. */
export function plain(
	id: string,
	fr: string,
	en: string,
	carriers: readonly string[],
	quote: string,
	deadline?: MonthText,
	milestone: Milestone = { reached: 'unverified' }
): Objective {
	return { ...words(id, fr, en, carriers, quote, deadline), milestone };
}
