import { MONTHS, type Month } from '$lib/engine/types';
import { at, P25, P5, P50, P75, P95, type Band } from './bands';
import { areaPath, linePath, type Point } from './path';
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

/** Points of one level of a band; where it has no value, the ordinate is no number. */
function levelPoints(band: Band, level: number, months: readonly Month[], { x, y }: Scales): Point[] {
	return months.map((month) => [monthAcross(x, month), y(at(band, level, month))]);
}

/** Path of one level of a band. */
export function levelPath(band: Band, level: number, months: readonly Month[], scales: Scales): string {
	return linePath(levelPoints(band, level, months, scales));
}

/** Outline of a band between two levels. */
export function bandPath(band: Band, low: number, high: number, months: readonly Month[], scales: Scales): string {
	return areaPath(levelPoints(band, low, months, scales), levelPoints(band, high, months, scales));
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
	const months = span(spec.start, MONTHS);
	return Array.from({ length: Math.floor(singles.length / MONTHS) }, (_, run) =>
		linePath(months.map((month) => [monthAcross(x, month), y(singles[run * MONTHS + month] ?? NaN)]))
	).join('');
}

/** Points of a median, for labels that keep off it. */
export function medianPoints(band: Band, from: Month, scales: Scales): Point[] {
	return levelPoints(band, P50, span(from, MONTHS), scales);
}
