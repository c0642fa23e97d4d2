import { LEVELS } from '$lib/engine/result';
import { MONTHS, type Month } from '$lib/engine/types';
import { at, type Band } from './bands';
import type { ChartSpec, ObservedPoint } from './series';

/** A month of a chart in numbers, in the reader's unit. Absent values are null. */
export interface Row {
	readonly month: Month;
	/** P5, P25, P50, P75, P95. */
	readonly scenario: readonly (number | null)[];
	readonly reference: readonly (number | null)[];
	/** Measurements whose period ends in that month (for a year's row: in that year). */
	readonly observed: readonly ObservedPoint[];
}

function quantiles(band: Band | undefined, month: Month): (number | null)[] {
	return LEVELS.map((_, level) => {
		const value = band ? at(band, level, month) : NaN;
		return Number.isNaN(value) ? null : value;
	});
}

/** Month in which a measurement stands. */
function monthOf(point: ObservedPoint): Month {
	return Math.max(0, Math.ceil(point.at - 1e-9) - 1);
}

/** Gives the rows of a chart, every month of its axis, or every December with the measurements of its year. Nothing is rounded. */
export function rows(spec: ChartSpec, every: 'month' | 'year'): Row[] {
	const length = every === 'year' ? 12 : 1;
	return Array.from({ length: (MONTHS - spec.start) / length }, (_, index) => {
		const month = spec.start + (index + 1) * length - 1;
		return {
			month,
			scenario: quantiles(spec.scenario?.band, month),
			reference: quantiles(spec.reference.band, month),
			observed: spec.observed.filter((point) => monthOf(point) > month - length && monthOf(point) <= month)
		};
	});
}
