import type { MonthText } from '../../src/lib/engine/types';
import type { Objective } from './types';

/** The text that lists the priorities one by one, with who carries each objective. */
const TEXT = 'seed-telemedaction';

/** An objective without a model: a milestone that nobody has verified, unless more is said of it. */
export function plain(id: string, fr: string, en: string, carriers: readonly string[], quote: string, deadline?: MonthText): Objective {
	return { id, label: { fr, en }, carriers, source: TEXT, quote, ...(deadline && { deadline }), milestone: { reached: 'unverified' } };
}
