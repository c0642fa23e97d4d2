import { FIRST_YEAR, MONTHS, type Month, type MonthText } from './types';

/** The month that `YYYY-MM` names, counted from January 2019; throws `RangeError` when it is unreadable. Months outside the horizon are negative or ≥ `MONTHS`. */
export function parseMonth(text: MonthText): Month {
	const parts = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text);
	const month = Number(parts?.[2]);
	if (!parts || month < 1 || month > 12) throw new RangeError(`'${text}' is not a month written YYYY-MM`);
	return (Number(parts[1]) - FIRST_YEAR) * 12 + month - 1;
}

/** `YYYY-MM` of a month. */
export function formatMonth(month: Month): MonthText {
	const year = FIRST_YEAR + Math.floor(month / 12);
	return `${year}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** Whether a month lies between January 2019 and December 2032. */
export function isMonth(month: Month): boolean {
	return Number.isInteger(month) && month >= 0 && month < MONTHS;
}

/** Decimal months since 1 January 2019 at the end of an ISO day: 31 January 2019 is 1.0. */
export function endOfDay(iso: string): number {
	const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
	const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
	const value = (year - FIRST_YEAR) * 12 + month - 1 + day / length;
	if (Number.isNaN(value)) throw new RangeError(`'${iso}' is not a day written YYYY-MM-DD`);
	return value;
}
