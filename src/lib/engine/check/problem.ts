import type { Span } from '../expression';
import { nearest } from '../nearest';
import type { MonthText } from '../types';
import { MONTHS } from '../types';
import { parseMonth } from '../months';

/** A fault of a model: where it is (`variables.in_post.equation`), the part of that text, what is wrong and what was probably meant. */
export interface Problem {
	readonly where: string;
	readonly at?: Span;
	readonly message: string;
	readonly suggestion?: string;
}

/** What a model may cite: ids of `sources.csv`, series of `observations.csv`. */
export interface Context {
	readonly sources: ReadonlySet<string>;
	readonly series: ReadonlySet<string>;
}

/** Takes a problem down. */
export type Report = (problem: Problem) => void;

/** The problem of a word that is not among the known ones. */
export function unknown(where: string, what: string, word: string, known: Iterable<string>, at?: Span): Problem {
	const suggestion = nearest(word, known);
	const message = `unknown ${what} '${word}'${suggestion === undefined ? '' : `: did you mean ${suggestion}?`}`;
	return { where, message, ...(at && { at }), ...(suggestion !== undefined && { suggestion }) };
}

/** Reports each value that was already seen. */
export function unique(where: string, what: string, values: readonly string[], report: Report): void {
	const seen = new Set<string>();
	for (const value of values) {
		if (seen.has(value)) report({ where, message: `${what} '${value}' is there twice` });
		seen.add(value);
	}
}

/** The month of a `YYYY-MM` text not later than December 2032, or undefined with a problem reported. */
export function monthOf(where: string, text: MonthText, report: Report): number | undefined {
	const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? parseMonth(text) : MONTHS;
	if (month < MONTHS) return month;
	report({ where, message: `'${text}' is not a month written YYYY-MM, at most 2032-12` });
	return undefined;
}

/** Reports bounds that are not two finite numbers in order; tells whether they are. */
export function inOrder(where: string, [low, high]: readonly [number, number], report: Report): boolean {
	const good = Number.isFinite(low) && Number.isFinite(high) && low < high;
	if (!good) report({ where, message: `bounds ${low} and ${high} are not two finite numbers in order` });
	return good;
}

/** Reports a value that is not a finite number within bounds. */
export function within(where: string, value: number, [low, high]: readonly [number, number], report: Report): void {
	if (!(Number.isFinite(value) && value >= low && value <= high)) report({ where, message: `${value} is outside the bounds ${low} to ${high}` });
}
