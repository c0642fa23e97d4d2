import type { MonthText, Text } from '../../src/lib/engine/types';

/** One of the four axes. */
export interface Axis {
	readonly number: 1 | 2 | 3 | 4;
	readonly label: Text;
}

/** One of the eighteen priorities. */
export interface Priority {
	readonly number: number;
	readonly axis: Axis['number'];
	readonly label: Text;
	readonly objectives: readonly Objective[];
}

/** An objective as the founding text lists it. */
export interface Objective {
	readonly id: string;
	readonly label: Text;
	/** Who carries it, as the text says it. */
	readonly carriers: readonly string[];
	/** Its date in the text; absent where the text gives none, which counts as the end of 2027. */
	readonly deadline?: MonthText;
	/** Words of the text. */
	readonly quote: string;
	readonly source: string;
	/** The target of a model that follows its number. */
	readonly target?: { readonly model: string; readonly id: string };
	/** A number that no model follows, and the condition to measure it. */
	readonly number?: { readonly value: number; readonly unit: Text; readonly condition: Text };
	/** A milestone: what is known of it, where the register says something. */
	readonly milestone?: { readonly reached: 'yes' | 'no' | 'unverified'; readonly note?: Text; readonly source?: string };
}
