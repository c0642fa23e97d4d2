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

/** A target of a model of the catalogue. */
export interface Followed {
	readonly model: string;
	readonly id: string;
}

/**
 * What is known of a milestone on the last day of the facts: a sourced fact says that it is reached (`yes`), or that it was not at the date of
 * the fact (`no`), or nothing in the register tells (`unverified`). `source` and `quote` go together; an unverified milestone may carry
 * the nearest fact, which its note explains.
 */
export interface Milestone {
	readonly reached: 'yes' | 'no' | 'unverified';
	readonly note?: Text;
	readonly source?: string;
	readonly quote?: string;
}

/** An objective as the founding text lists it, or as a later statement words it. */
export interface Objective {
	readonly id: string;
	readonly label: Text;
	/** Who carries it, as the text says it. */
	readonly carriers: readonly string[];
	/** Its date in the text; absent where the text gives none, which counts as the end of 2027. */
	readonly deadline?: MonthText;
	/** Where the wording comes from: the roadmap, a statement later than it, or one earlier. */
	readonly status: 'roadmap' | 'later' | 'earlier';
	/** Words of the text. */
	readonly quote: string;
	readonly source: string;
	/** The target of a model that follows its number; `reading` names the one that the sentence says to the letter, where it is not the target's first. */
	readonly target?: Followed & { readonly reading?: string };
	/** Other targets of the catalogue that follow the same sentence, or a later wording of it. */
	readonly also?: readonly Followed[];
	/** A number that no model follows (absent when the text gives words only), and the condition to measure it. */
	readonly number?: { readonly value?: number; readonly unit: Text; readonly condition: Text };
	/** A milestone: what is known of it, where the register says something. */
	readonly milestone?: Milestone;
	/** Rows of `models/data/targets.csv` that it carries. */
	readonly rows?: readonly string[];
}

/** An objective set before the roadmap, with what came of it. */
export interface Closed {
	readonly id: string;
	readonly label: Text;
	readonly deadline?: MonthText;
	/** Words that announced it. */
	readonly quote: string;
	readonly source: string;
	/** What was observed, told with its source. `reached` as for a milestone. */
	readonly outcome: { readonly reached: Milestone['reached']; readonly told: Text; readonly source?: string; readonly quote?: string };
	/** The target of a model that follows it. */
	readonly target?: Followed;
	readonly rows?: readonly string[];
}

/** Where a figure of the founding texts lives in the product. */
export type Place =
	/** A target, in one of its readings where the sentence means that one; else in the one judged. */
	| { readonly kind: 'target'; readonly model: string; readonly id: string; readonly reading?: string }
	/** One of the 69, or of the later and earlier lists. */
	| { readonly kind: 'objective'; readonly id: string }
	| { readonly kind: 'lever'; readonly model: string; readonly id: string }
	| { readonly kind: 'parameter'; readonly model: string; readonly id: string }
	/** A series of `models/data/observations.csv`. */
	| { readonly kind: 'observation'; readonly series: string }
	| { readonly kind: 'context'; readonly id: string }
	| { readonly kind: 'story'; readonly id: string }
	/** Nowhere, and why. */
	| { readonly kind: 'none'; readonly why: Text };

/** The five founding texts. */
export type FoundingText = 'seed-telemedaction' | 'seed-cns3' | 'seed-cnnum' | 'seed-feuille-de-route' | 'seed-numedikal';

/** A figure of a founding text and its place in the product. */
export interface Figure {
	readonly source: FoundingText;
	/** Words of the text that carry the figure. */
	readonly quote: string;
	/** The figure as one would say it: "10 000 médiateurs". */
	readonly figures: Text;
	readonly place: Place;
}

/** An item of the European and world context that the founding texts tell. */
export interface ContextItem {
	readonly id: string;
	readonly label: Text;
	/** One sentence or two. */
	readonly text: Text;
	readonly source: FoundingText;
	readonly quote: string;
	/** Its main figure, where it has one. */
	readonly figures?: Text;
}

/** What one source says in a story. */
export interface Side {
	readonly says: Text;
	readonly source: string;
	readonly quote: string;
	/** Its figure, short: "35 %". */
	readonly value?: Text;
}

/** Sources that do not say the same thing, told as they are. */
export interface Story {
	readonly id: string;
	readonly title: Text;
	/** Three to six short sentences. */
	readonly told: Text;
	readonly sides: readonly [Side, Side, ...Side[]];
	/** What a reader should keep. */
	readonly lesson: Text;
	/** Where it shows in the product. */
	readonly see: readonly Place[];
}
