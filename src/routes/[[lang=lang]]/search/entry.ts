import type { PageName } from '../paths';

/** What can be found, in the order in which equals are listed. */
export const KINDS = ['page', 'model', 'target', 'objective', 'lever', 'output', 'assumption', 'story', 'phrase', 'fact', 'source'] as const;
export type Kind = (typeof KINDS)[number];

/** Where an entry leads: a view of the simulator, with the row of a lever or an assumption; or a place of another page. */
export type Place =
	| { readonly model: string; readonly output?: string; readonly reading?: string; readonly row?: string }
	| { readonly page: PageName; readonly under?: string; readonly anchor?: string };

/** Something that the search finds, in one language. */
export interface Entry {
	readonly kind: Kind;
	readonly title: string;
	/** A line under the title: whose it is, what it means. */
	readonly detail: string;
	/** Other names by which it is found, not shown. */
	readonly also?: string;
	readonly at: Place;
}

/** The index in one language, as `/recherche/<language>.json` serves it. */
export interface Index {
	readonly entries: readonly Entry[];
	/** Groups of words that name the same thing. */
	readonly synonyms: readonly (readonly string[])[];
}
