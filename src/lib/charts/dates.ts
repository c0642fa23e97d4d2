import { FIRST_YEAR, type Dates } from '$lib/engine/types';

/** A bar of the dates: a year, or null for "never before 2033". Shares of all runs. */
export interface DateBar {
	readonly year: number | null;
	readonly share: number;
	/** Share that has passed by the end of the year; that never does, for the last bar. */
	readonly soFar: number;
}

/** A bar is drawn from this year on, earlier where runs passed earlier. */
const FROM = 2026;

/** Gives the bars of a distribution of dates: every year from the first in which a run passes the mark (2026 at the latest) to 2032, then never. */
export function dateBars({ years }: Dates): DateBar[] {
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
