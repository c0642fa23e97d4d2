import type { Source } from '$lib/engine/types';
import type { FeedKind } from './feeds';
import type { Way } from './ways';

/** A thing that a source feeds, in one language. */
export interface ShownFeed {
	readonly kind: FeedKind;
	readonly label: string;
	/** The label is in French only. */
	readonly french?: true;
	readonly way: Way | null;
}

/** All that a source feeds in one model, or outside of any. */
export interface FeedGroup {
	readonly model: { readonly id: string; readonly label: string } | null;
	readonly feeds: readonly ShownFeed[];
}

/** A source as the table shows it. */
export interface SourceRow {
	readonly source: Source;
	/** Models in the order of the catalogue, then what belongs to none. */
	readonly groups: readonly FeedGroup[];
}

export const ORDERS = ['title', 'publisher', 'published', 'kind', 'feeds'] as const;
export type Order = (typeof ORDERS)[number];

/** What the reader asks of the table; an empty text asks nothing. */
export interface Asked {
	readonly words: string;
	readonly kind: Source['kind'] | '';
	/** A model's id; `none` for the sources that feed no model. */
	readonly model: string;
	readonly order: Order;
	readonly descending: boolean;
}

export const NOTHING_ASKED: Asked = { words: '', kind: '', model: '', order: 'title', descending: false };

/** The place of a source in the table; the founding texts have their own id above, where their figures are. */
export function anchorOf({ id, kind }: Source): string {
	return kind === 'seed' ? `source-${id}` : id;
}

/** Counts what a source feeds; a measurement that no model reads feeds nothing. */
export function feedCount(row: SourceRow): number {
	return row.groups.reduce((sum, { feeds }) => sum + feeds.filter(({ kind }) => kind !== 'fact').length, 0);
}

/** Keeps the rows that answer what is asked, in order. Words are looked for without accents nor case, all of them; equal rows stay in the order of the register. */
export function arrange(rows: readonly SourceRow[], asked: Asked, locale: string): readonly SourceRow[] {
	const words = folded(asked.words).split(/\s+/).filter(Boolean);
	const kept = rows.filter(
		(row) =>
			(asked.kind === '' || row.source.kind === asked.kind) &&
			(asked.model === '' || modelsOf(row).includes(asked.model) || (asked.model === 'none' && modelsOf(row).length === 0)) &&
			words.every((word) => folded(haystack(row)).includes(word))
	);
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const before: Record<Order, (a: SourceRow, b: SourceRow) => number> = {
		title: (a, b) => compare(a.source.title, b.source.title),
		publisher: (a, b) => compare(a.source.publisher, b.source.publisher),
		published: (a, b) => compare(dated(a), dated(b)),
		kind: (a, b) => compare(a.source.kind, b.source.kind),
		feeds: (a, b) => feedCount(a) - feedCount(b)
	};
	const sign = asked.descending ? -1 : 1;
	return [...kept].sort((a, b) => {
		// Undated sources come last, whichever the direction.
		if (asked.order === 'published' && (dated(a) === '') !== (dated(b) === '')) return dated(a) === '' ? 1 : -1;
		return sign * before[asked.order](a, b);
	});
}

function modelsOf({ groups }: SourceRow): string[] {
	return groups.flatMap(({ model }) => model?.id ?? []);
}

function dated({ source }: SourceRow): string {
	return /^\d{4}(-\d{2}){0,2}/.exec(source.published)?.[0] ?? '';
}

function haystack({ source, groups }: SourceRow): string {
	return [
		source.id,
		source.title,
		source.publisher,
		source.published,
		...groups.flatMap(({ model, feeds }) => [model?.label, ...feeds.map(({ label }) => label)])
	].join(' ');
}

function folded(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').toLowerCase();
}
