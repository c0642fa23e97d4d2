import { area, line } from 'd3';
import { MONTHS, type Month } from '$lib/engine/types';
import { at, P25, P5, P50, P75, P95, type Band } from './bands';
import { monthAcross, type Scale } from './scale';
import type { ChartSpec } from './series';

/** Second stage, curves: the `d` of every path of a chart, in pixels. Empty strings draw nothing. */
export interface Curves {
	readonly reference: { readonly band: string; readonly solid: string; readonly dashed: string };
	readonly scenario: { readonly outer: string; readonly inner: string; readonly median: string };
	readonly ghost: string;
	readonly singles: string;
}

interface Scales {
	readonly x: Scale;
	readonly y: Scale;
}

/** Months from one to another, `to` excluded, kept within the axis. */
function span(from: Month, to: Month): Month[] {
	const first = Math.max(0, from);
	return Array.from({ length: Math.max(0, Math.min(MONTHS, to) - first) }, (_, index) => first + index);
}

/** Path of one level of a band. */
export function levelPath(band: Band, level: number, months: readonly Month[], { x, y }: Scales): string {
	const draw = line<Month>(
		(month) => monthAcross(x, month),
		(month) => y(at(band, level, month))
	).defined((month) => !Number.isNaN(at(band, level, month)));
	return draw.digits(1)(months) ?? '';
}

/** Outline of a band between two levels. */
export function bandPath(band: Band, low: number, high: number, months: readonly Month[], { x, y }: Scales): string {
	const draw = area<Month>(
		(month) => monthAcross(x, month),
		(month) => y(at(band, low, month)),
		(month) => y(at(band, high, month))
	).defined((month) => !Number.isNaN(at(band, low, month)) && !Number.isNaN(at(band, high, month)));
	return draw.digits(1)(months) ?? '';
}

/** Month at which the scenario is first drawn: one before it leaves, so that both lines join. */
export function joins(spec: Pick<ChartSpec, 'scenario'>): Month {
	return spec.scenario ? Math.max(0, spec.scenario.from - 1) : MONTHS;
}

/** Places the reference: solid with its band until the scenario leaves it, dashed and bare after. */
export function placeReference(spec: Pick<ChartSpec, 'reference' | 'start'>, until: Month, scales: Scales): Curves['reference'] {
	const { band } = spec.reference;
	const before = span(spec.start, until + 1);
	return {
		band: bandPath(band, P5, P95, before, scales),
		solid: levelPath(band, P50, before, scales),
		dashed: levelPath(band, P50, span(Math.max(spec.start, until), MONTHS), scales)
	};
}

/** Places the scenario from the month at which it leaves the reference. */
export function placeScenario(spec: Pick<ChartSpec, 'scenario' | 'start'>, scales: Scales): Curves['scenario'] {
	if (!spec.scenario || spec.scenario.from >= MONTHS) return { outer: '', inner: '', median: '' };
	const { band } = spec.scenario;
	const months = span(Math.max(spec.start, joins(spec)), MONTHS);
	return { outer: bandPath(band, P5, P95, months, scales), inner: bandPath(band, P25, P75, months, scales), median: levelPath(band, P50, months, scales) };
}

/** Places the median as it was before the gesture. */
export function placeGhost(spec: Pick<ChartSpec, 'ghost' | 'start'>, scales: Scales): string {
	return spec.ghost ? levelPath(spec.ghost.band, P50, span(Math.max(spec.start, spec.ghost.from - 1), MONTHS), scales) : '';
}

/** Places single runs, all in one path. */
export function placeSingles(spec: Pick<ChartSpec, 'singles' | 'start'>, { x, y }: Scales): string {
	const { singles } = spec;
	if (!singles) return '';
	const paths: string[] = [];
	for (let from = 0; from < singles.length; from += MONTHS) {
		const draw = line<Month>(
			(month) => monthAcross(x, month),
			(month) => y(singles[from + month] ?? NaN)
		).defined((month) => !Number.isNaN(singles[from + month] ?? NaN));
		paths.push(draw.digits(1)(span(spec.start, MONTHS)) ?? '');
	}
	return paths.join('');
}

/** Points of a median, for labels that keep off it. */
export function medianPoints(band: Band, from: Month, { x, y }: Scales): (readonly [number, number])[] {
	return span(from, MONTHS).map((month) => [monthAcross(x, month), y(at(band, P50, month))] as const);
}
