import type { Dates } from '$lib/engine/result';
import { FIRST_YEAR, type Month } from '$lib/engine/types';

/** A bar of the dates: a year, or null for "never before 2033". Shares of all runs. */
export interface DateBar {
	readonly year: number | null;
	readonly share: number;
	/** Share that has passed by the end of the year; that never does, for the last bar. */
	readonly soFar: number;
}

/** A bar is drawn from this year on, earlier where runs passed earlier. */
const FROM = 2026;

/**
 * Gives the bars of a distribution of dates: every year from the first in which a run passes the mark (2026 at the latest) to 2032, then never. The years up to that of the month `by`,
 * whose dates may not be told, are one bar.
 */
export function dateBars(dates: Dates, by: Month = 0): DateBar[] {
	const known = Math.floor(by / 12);
	const early = dates.years.slice(0, known).reduce((sum, share) => sum + share, 0);
	const years = dates.years.map((share, index) => (index < known ? 0 : index === known ? share + early : share));
	const last = years.length - 1;
	const first = years.findIndex((share) => share > 0);
	const from = Math.min(first < 0 ? last : first, FROM - FIRST_YEAR, last);
	let soFar = 0;
	return years.slice(from).map((share, index) => {
		const never = from + index === last;
		soFar += share;
		return { year: never ? null : FIRST_YEAR + from + index, share, soFar: never ? share : soFar };
	});
}
