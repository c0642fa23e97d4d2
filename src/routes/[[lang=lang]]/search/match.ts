import type { Entry } from './entry';
import { isNumber, plainWords } from './words';

/** An entry with its texts reduced to plain words, once for all the queries. */
interface Prepared {
	readonly entry: Entry;
	readonly title: readonly string[];
	readonly also: readonly string[];
	readonly detail: readonly string[];
}

/** What a query is matched against: made once from the index. */
export interface Lookup {
	readonly entries: readonly Prepared[];
	/** Groups of words that name the same thing. */
	readonly synonyms: readonly (readonly string[])[];
}

/** Weights of a word by where it is found; a whole word counts a little more than the beginning of one. */
const TITLE = 10;
const ALSO = 6;
const DETAIL = 3;
const WHOLE = 2;
/** The query begins the title. */
const FIRST = 8;
/** A word found through a synonym counts for less than the word itself. */
const SYNONYM = 0.6;
/** Letters from which the beginning of a synonym stands for it. */
const ENOUGH = 3;

/** Prepares an index for its queries. */
export function prepare(entries: readonly Entry[], synonyms: readonly (readonly string[])[]): Lookup {
	const split = (text: string) => plainWords(text).split(' ').filter(Boolean);
	return {
		entries: entries.map((entry) => ({ entry, title: split(entry.title), also: split(entry.also ?? ''), detail: split(entry.detail) })),
		synonyms: synonyms.map((group) => group.map(plainWords))
	};
}

/**
 * Finds the entries that hold every word of a query, in any order: as a word or the beginning of one (a number as a whole number), in the title,
 * the other names or the detail, itself or by a synonym. The best first: title before other names before detail; then the order of the index.
 */
export function find({ entries, synonyms }: Lookup, query: string): Entry[] {
	const words = plainWords(query).split(' ').filter(Boolean);
	if (words.length === 0) return [];
	const wanted = words.map((word) => ({ word, others: othersFor(word, words, synonyms) }));
	const found = entries.flatMap((prepared, index) => {
		let score = words.every((word, place) => begins(prepared.title[place], word)) ? FIRST : 0;
		for (const { word, others } of wanted) {
			const best = Math.max(weight(prepared, word), SYNONYM * Math.max(0, ...others.map((other) => phraseWeight(prepared, other))));
			if (best === 0) return [];
			score += best;
		}
		return [{ entry: prepared.entry, score, index }];
	});
	return found.sort((a, b) => b.score - a.score || a.index - b.index).map(({ entry }) => entry);
}

/** Names that stand for a word of the query: the rest of the groups where it begins a name, or where it is part of a name that the query holds whole. */
function othersFor(word: string, query: readonly string[], synonyms: readonly (readonly string[])[]): string[] {
	const named = (name: string) => {
		const parts = name.split(' ');
		if (parts.length > 1) return parts.includes(word) && parts.every((part) => query.includes(part));
		return name === word || (word.length >= ENOUGH && name.startsWith(word));
	};
	return synonyms.flatMap((group) => (group.some(named) ? group.filter((name) => !named(name)) : []));
}

/** A name of several words counts when the entry holds them all. */
function phraseWeight(prepared: Prepared, phrase: string): number {
	return Math.min(...phrase.split(' ').map((word) => wholeWeight(prepared, word)));
}

function wholeWeight({ title, also, detail }: Prepared, word: string): number {
	const has = (text: readonly string[]) => text.some((one) => one === word || one === `${word}s` || one === `${word}x`);
	return has(title) ? TITLE : has(also) ? ALSO : has(detail) ? DETAIL : 0;
}

function weight({ title, also, detail }: Prepared, word: string): number {
	const within = (text: readonly string[], each: number) => {
		if (text.includes(word)) return each + WHOLE;
		return text.some((one) => begins(one, word)) ? each : 0;
	};
	return Math.max(within(title, TITLE), within(also, ALSO), within(detail, DETAIL));
}

/** A bare number also finds its percentage, and a number nothing longer. */
function begins(text: string | undefined, word: string): boolean {
	if (text === undefined) return false;
	return isNumber(word) ? text === word || text === `${word}%` : text.startsWith(word);
}
