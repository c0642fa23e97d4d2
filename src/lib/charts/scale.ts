import { FIRST_YEAR, MONTHS, type Month } from '$lib/engine/types';

/** Where the plot lies in its drawing, in pixels. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Below 560 px: smaller marks and text, fewer words. */
	readonly compact: boolean;
	readonly top: number;
	/** Right end of the plot; end labels stand beyond it. */
	readonly right: number;
	/** Ordinate of the axis of years. */
	readonly bottom: number;
}

/** Ends of the ordinate, in the reader's unit. */
export type Domain = readonly [number, number];

export type Scale = (value: number) => number;

/** Gives the straight scale that takes the ends of a domain to the ends of a range; d3's own would bring its interpolators and formats, a tenth of the page's script. */
export function linear([from, to]: Domain, [start, end]: readonly [number, number]): Scale {
	const slope = to === from ? 0 : (end - start) / (to - from);
	return (value) => start + (value - from) * slope;
}

/** Lays a plot out in a drawing of a given size; the lane keeps its place under the years, used or not, so that charts do not jump. */
export function frame(width: number, height: number): Frame {
	const compact = width < 560;
	return { width, height, compact, top: compact ? 16 : 32, right: width - (compact ? 70 : 150), bottom: height - (compact ? 34 : 50) };
}

/** Rounds a positive size up to 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 or 10 times a power of ten. */
export function roundUp(size: number): number {
	if (!(size > 0)) return 1;
	const power = 10 ** Math.floor(Math.log10(size));
	const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= size * (1 - 1e-9)) ?? 10;
	return factor * power;
}

/** Gives the ends of an axis that shows an extent: zero included, rounded outwards. */
export function domainOf([low, high]: readonly [number, number]): Domain {
	const top = high > 0 ? roundUp(high) : 0;
	if (low >= 0) return [0, top];
	// A slight dip below zero must not double the axis.
	const grain = roundUp(Math.max(top, -low)) / 10;
	return [-Math.ceil(-low / grain - 1e-9) * grain, top];
}

/** Places decimal months since 1 January 2019 between 0 and the plot's right end; the axis ends on 1 January 2033. */
export function across(frame: Frame, start: Month): Scale {
	return linear([start, MONTHS], [0, frame.right]);
}

/** Abscissa of a month's end, where its value stands: December 2027 is the tick of 1 January 2028. */
export function monthAcross(x: Scale, month: Month): number {
	return x(month + 1);
}

/** Gives the month whose end is nearest to an abscissa, within the axis. */
export function monthAt(frame: Frame, start: Month, px: number): Month {
	const month = Math.round(start + (px / frame.right) * (MONTHS - start)) - 1;
	return Math.min(MONTHS - 1, Math.max(start, month));
}

/** Places values of a domain, upwards. */
export function upwards(frame: Frame, domain: Domain): Scale {
	return linear(domain, [frame.bottom, frame.top]);
}

/** Gives about three or four round ticks of a domain (steps of 1, 2 or 5 times a power of ten, as d3-array's `ticks`), zero left out. */
export function gridOf(domain: Domain, compact: boolean): number[] {
	const raw = (domain[1] - domain[0]) / (compact ? 3 : 4);
	const power = 10 ** Math.floor(Math.log10(raw));
	const ratio = (raw / power) ** 2;
	const step = power * (ratio >= 50 ? 10 : ratio >= 10 ? 5 : ratio >= 2 ? 2 : 1);
	// Dividing by a whole number keeps 3 × 0.1 from becoming 0.30000000000000004.
	const value = (index: number) => (step < 1 ? index / Math.round(1 / step) : index * step);
	const first = Math.ceil(domain[0] / step);
	return Array.from({ length: Math.floor(domain[1] / step) - first + 1 }, (_, index) => value(first + index)).filter((tick) => tick !== 0);
}

/** Gives the years of an axis, each with the decimal months of its start and middle; on a narrow chart one name in three (two when years are few). */
export function yearsOf(start: Month, compact: boolean): { readonly year: number; readonly start: number; readonly middle: number; readonly named: boolean }[] {
	const count = (MONTHS - start) / 12;
	const every = !compact ? 1 : count > 8 ? 3 : 2;
	return Array.from({ length: count }, (_, index) => ({
		year: FIRST_YEAR + start / 12 + index,
		start: start + index * 12,
		middle: start + index * 12 + 6,
		named: index % every === 0
	}));
}
