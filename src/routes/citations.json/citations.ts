import type { Source } from '$lib/engine/types';
import { sources } from '../../../models/facts';
import { context, earlier, later, priorities } from '../../../models/roadmap';

/** Words as published, French in every language, and the source that they come from. */
export interface Cited {
	readonly source: string;
	readonly quote?: string;
}

/** The words behind every line of the board: those that announce it, then those that say what came of it. */
export interface Citations {
	/** By the line's anchor on the page. */
	readonly lines: Readonly<Record<string, readonly Cited[]>>;
	readonly sources: Readonly<Record<string, Source>>;
}

/** Gives the citations of the board. Throws on a source that the register does not know. */
export function citations(): Citations {
	const lines = new Map<string, readonly Cited[]>();
	for (const { id, source, quote, milestone } of [...priorities.flatMap(({ objectives }) => objectives), ...later])
		lines.set(`objective-${id}`, [cited({ source, quote }), ...(milestone?.source === undefined ? [] : [cited({ ...milestone, source: milestone.source })])]);
	for (const { id, source, quote, outcome } of earlier)
		lines.set(`objective-${id}`, [cited({ source, quote }), ...(outcome.source === undefined ? [] : [cited({ ...outcome, source: outcome.source })])]);
	for (const { id, source, quote } of context) lines.set(`context-${id}`, [cited({ source, quote })]);
	return { lines: Object.fromEntries(lines), sources: named([...lines.values()].flat()) };
}

const cited = ({ source, quote }: { readonly source: string; readonly quote?: string | undefined }): Cited => ({
	source,
	...(quote !== undefined && { quote })
});

function named(all: readonly Cited[]): Record<string, Source> {
	const known = sources();
	const ids = [...new Set(all.map(({ source }) => source))].sort();
	return Object.fromEntries(
		ids.map((id) => {
			const found = known.get(id);
			if (!found) throw new Error(`the board cites ${id}, which the register does not know`);
			return [id, found] as const;
		})
	);
}
