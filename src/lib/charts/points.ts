import { m, type Locale } from '$lib/i18n';
import { day, exact, withUnit } from '$lib/i18n/format';
import type { ChartSpec, ObservedPoint } from './series';

/** A measurement in words: when, how much, and from where. */
export interface PointWords {
	readonly value: string;
	readonly period: string;
	readonly source: string;
}

/** Decimals that a published value deserves: none for whole numbers, at most two. */
function decimals(value: number): number {
	return [0, 1].find((digits) => Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) < 1e-6) ?? 2;
}

/** Says a measurement; a floor as "at least", a date known only within a period with both of its ends. */
export function pointWords(point: ObservedPoint, spec: Pick<ChartSpec, 'unit'>, locale: Locale): PointWords {
	const shown = withUnit(exact(point.value, decimals(point.value), locale), spec.unit, locale);
	const [start, end] = [day(point.row.start, locale), day(point.row.end, locale)];
	const ends = { start, end };
	return {
		value: point.floor ? m.chart_point_floor({ value: shown }, { locale }) : shown,
		period: point.within ? m.chart_point_within(ends, { locale }) : point.row.start === point.row.end ? end : m.chart_point_period(ends, { locale }),
		source: point.source ? [point.source.title, point.source.publisher].filter(Boolean).join(', ') : point.row.source
	};
}

/** One sentence for those who hear the chart. */
export function pointSentence(point: ObservedPoint, spec: Pick<ChartSpec, 'unit'>, locale: Locale): string {
	return m.chart_point({ ...pointWords(point, spec, locale) }, { locale });
}
