import type { Month } from '$lib/engine/types';
import { FIRST_YEAR } from '$lib/engine/types';
import { CLASSES, GROUPS, type AnswerClass } from './answers';
import type { BoardObjective } from './types';

export const SORTS = ['priority', 'answer', 'deadline', 'carrier'] as const;
export type Sort = (typeof SORTS)[number];
export const FILTERS = ['axis', 'answer', 'deadline', 'carrier'] as const;
export type Filter = (typeof FILTERS)[number];

/** How the reader has arranged the list; a filter that is absent lets everything through. */
export interface Arrangement {
	readonly sort: Sort;
	readonly filters: Readonly<Partial<Record<Filter, string>>>;
}

export const REFERENCE_ARRANGEMENT: Arrangement = { sort: 'priority', filters: {} };

/** An objective with what is answered of it. */
export interface Entry {
	readonly objective: BoardObjective;
	readonly answer: AnswerClass;
}

/** Entries under one heading: a priority's number, an answer, a year, a carrier. */
export interface Group {
	readonly key: string;
	readonly entries: readonly Entry[];
}

/** Year at whose end, or in which, an objective is due. */
const yearOf = (deadline: Month): number => FIRST_YEAR + Math.floor(deadline / 12);

/** Values that an entry has under a filter; several for objectives that several carry. */
function valuesOf({ objective, answer }: Entry, filter: Filter): readonly string[] {
	switch (filter) {
		case 'axis':
			return [String(objective.axis)];
		case 'answer':
			return [answer, GROUPS.find(({ classes }) => (classes as readonly AnswerClass[]).includes(answer))?.id ?? ''];
		case 'deadline':
			return [objective.undated ? 'none' : String(yearOf(objective.deadline))];
		case 'carrier':
			return objective.carriers;
	}
}

function passes(entry: Entry, filters: Arrangement['filters'], but?: Filter): boolean {
	return FILTERS.every((filter) => filter === but || filters[filter] === undefined || valuesOf(entry, filter).includes(filters[filter]));
}

/** The choices of a filter with how many entries each would leave, the other filters as they are. */
export function choicesOf(entries: readonly Entry[], { filters }: Arrangement, filter: Filter): { readonly value: string; readonly count: number }[] {
	const counts = new Map<string, number>();
	for (const entry of entries) for (const value of valuesOf(entry, filter)) counts.set(value, counts.get(value) ?? 0);
	for (const entry of entries) if (passes(entry, filters, filter)) for (const value of valuesOf(entry, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
	const order = [...GROUPS.flatMap(({ id, classes }) => [id, ...classes])] as readonly string[];
	const rank = (value: string) => (filter === 'answer' ? order.indexOf(value) : value === 'none' ? Infinity : Number(value));
	const all = [...counts].map(([value, count]) => ({ value, count }));
	return filter === 'carrier' ? all.sort((a, b) => sizeOf(entries, b.value) - sizeOf(entries, a.value)) : all.sort((a, b) => rank(a.value) - rank(b.value));
}

const sizeOf = (entries: readonly Entry[], carrier: string) => entries.filter(({ objective }) => objective.carriers.includes(carrier)).length;

/** The entries that pass the filters, under headings, in the order of the sort. Within a heading, those with a number first, then in the roadmap's order. */
export function arrange(entries: readonly Entry[], { sort, filters }: Arrangement): Group[] {
	const kept = entries.filter((entry) => passes(entry, filters));
	const keyOf = ({ objective, answer }: Entry) =>
		sort === 'priority'
			? String(objective.priority)
			: sort === 'answer'
				? answer
				: sort === 'deadline'
					? objective.undated
						? 'none'
						: String(yearOf(objective.deadline))
					: objective.carriers.join(', ');
	const rank = ({ key, entries: own }: { key: string; entries: readonly Entry[] }): number => {
		if (sort === 'answer') return (CLASSES as readonly string[]).indexOf(key);
		if (sort === 'carrier') return -own.length;
		return key === 'none' ? Infinity : Number(key);
	};
	const groups = new Map<string, Entry[]>();
	for (const entry of kept) {
		const key = keyOf(entry);
		const group = groups.get(key);
		if (group) group.push(entry);
		else groups.set(key, [entry]);
	}
	const numbered = ({ objective }: Entry) => (objective.target || objective.number ? 0 : 1);
	const within = (a: Entry, b: Entry) =>
		sort === 'deadline' ? a.objective.deadline - b.objective.deadline || numbered(a) - numbered(b) : sort === 'answer' ? 0 : numbered(a) - numbered(b);
	return [...groups].map(([key, own]) => ({ key, entries: own.sort(within) })).sort((a, b) => rank(a) - rank(b));
}

/** Writes an arrangement as a fragment of the address, with its `#`; '' for the first one. */
export function writeFragment({ sort, filters }: Arrangement): string {
	const query = new URLSearchParams();
	if (sort !== 'priority') query.append('sort', sort);
	for (const filter of FILTERS) if (filters[filter] !== undefined) query.append(filter, filters[filter]);
	return query.size === 0 ? '' : `#${query}`;
}

/** Reads a fragment; what it does not know is left out. */
export function readFragment(fragment: string, entries: readonly Entry[]): Arrangement {
	const query = new URLSearchParams(fragment.replace(/^#/, ''));
	const sort = SORTS.find((known) => known === query.get('sort')) ?? 'priority';
	const filters: Partial<Record<Filter, string>> = {};
	for (const filter of FILTERS) {
		const value = query.get(filter);
		if (value === null) continue;
		const known =
			filter === 'answer'
				? GROUPS.some(({ id, classes }) => id === value || (classes as readonly string[]).includes(value))
				: entries.some((entry) => valuesOf(entry, filter).includes(value));
		if (known) filters[filter] = value;
	}
	return { sort, filters };
}
