import { m, type Locale } from '$lib/i18n';
import { monthEnd, monthShort, short } from '$lib/i18n/format';
import { MONTHS, type Month } from '$lib/engine/types';
import { at, P50, P5, P95, P25, P75, type Band } from './bands';
import { joins, medianPoints } from './curves';
import { firstFree, overlaps, place, pushApart, textWidth, touches, type Box, type Place } from './labels';
import { monthAcross, type Frame, type Scale } from './scale';
import type { ChartSpec, TargetMark } from './series';

/** A text and where it stands; `bold` ends it in semibold. */
export interface Label {
	readonly text: string;
	readonly bold?: string;
	readonly place: Place;
}

/** A target, placed. */
export interface PlacedTarget {
	readonly mark: TargetMark;
	readonly x: number;
	readonly y: number;
	readonly label: Label | null;
	/** Thin bracket from the mark to the median at the deadline. */
	readonly gap: { readonly from: number; readonly to: number; readonly text: string; readonly amount: string; readonly place: Place } | null;
	readonly crossing: { readonly x: number; readonly label: Label | null } | null;
}

/** The end of a curve, beside the plot. */
export interface PlacedEnd {
	readonly role: 'scenario' | 'reference';
	readonly y: number;
	readonly name: string;
	readonly value: string;
	/** "9 runs in 10: a to b", two lines; only for the scenario on a wide chart. */
	readonly range: readonly [string, string] | null;
	/** Ordinates of P95, P75, P25, P5. */
	readonly bracket: readonly [number, number, number, number] | null;
}

/** Second stage, marks: everything that carries a word. */
export interface Marks {
	readonly decision: { readonly x: number; readonly label: Label } | null;
	readonly targets: readonly PlacedTarget[];
	readonly ends: readonly PlacedEnd[];
	readonly measured: Label | null;
}

const SIZE = 13;
/** Width of the axis's numbers, at the left end of the plot. */
const AXIS = 44;

interface Setting {
	readonly spec: ChartSpec;
	readonly frame: Frame;
	readonly x: Scale;
	readonly y: Scale;
	readonly locale: Locale;
}

/** Places targets, decision, ends of curves and the word "measured", so that words keep off curves and off each other. */
export function placeMarks(setting: Setting): Marks {
	const { spec, frame, x, y } = setting;
	const curves = [
		...medianPoints(spec.reference.band, spec.start, setting),
		...(spec.scenario ? medianPoints(spec.scenario.band, joins(spec), setting) : []),
		// The arrow of a least value reaches above its dot.
		...spec.observed.flatMap((point) => [0, ...(point.floor ? [6, 12] : [])].map((above) => [x(point.at), y(point.value) - above] as const))
	];
	const taken: Box[] = [];
	const decision = placeDecision(setting);
	if (decision) taken.push(decision.label.place.box, { x: decision.x - 1, y: 0, width: 2, height: frame.bottom });
	for (const target of spec.targets) {
		const level = y(target.value);
		taken.push({ x: monthAcross(x, target.deadline) - 8, y: level - 8, width: 16, height: 16 }, { x: 0, y: level - 1, width: frame.right, height: 2 });
	}
	const free = (box: Box) => {
		const inside = box.x >= 0 && box.x + box.width <= frame.right && box.y >= 0 && box.y + box.height <= frame.bottom;
		return inside && !touches(curves, box) && !taken.some((other) => overlaps(other, box));
	};
	const settle = (text: string, bold: boolean, candidates: (width: number) => Place[]): Place => {
		const chosen = firstFree(candidates(textWidth(text, SIZE, bold)), free);
		taken.push(chosen.box);
		return chosen;
	};
	const judgedFirst = [...spec.targets].sort((a, b) => Number(b.judged) - Number(a.judged));
	const targets = judgedFirst.map((mark) => placeTarget(mark, setting, settle));
	return { decision, targets, ends: placeEnds(setting), measured: placeMeasured(setting, free) };
}

type Settle = (text: string, bold: boolean, candidates: (width: number) => Place[]) => Place;

function placeDecision({ spec, frame, x, locale }: Setting): Marks['decision'] {
	if (spec.decision === null || spec.decision < spec.start) return null;
	const line = x(spec.decision);
	const text = frame.compact ? m.chart_decision_short({}, { locale }) : m.chart_decision({ month: monthShort(spec.decision, locale) }, { locale });
	const width = textWidth(text, SIZE);
	const left = line - 7 - width > 0;
	return { x: line, label: { text, place: place(left ? line - 7 : line + 7, frame.compact ? 12 : frame.top - 12, left ? 'end' : 'start', width, SIZE) } };
}

/** The band that a reader follows: the scenario's, or the reference's when nothing is moved. */
export function followed(spec: Pick<ChartSpec, 'scenario' | 'reference'>): Band {
	return (spec.scenario ?? spec.reference).band;
}

function placeTarget(mark: TargetMark, setting: Setting, settle: Settle): PlacedTarget {
	const { spec, frame, x, y, locale } = setting;
	const px = monthAcross(x, mark.deadline);
	const py = y(mark.value);
	const value = short(mark.value, locale, spec.unit.startsWith('%') ? '%' : undefined);
	const when = monthEnd(mark.deadline, locale);
	const text = frame.compact || !mark.judged ? m.chart_target_short({ value, when }, { locale }) : m.chart_target({ value, when }, { locale });
	const label = { text, place: settle(text, mark.judged, (width) => around(px, py, width, setting)) };
	const gap = mark.judged ? placeGap(mark, py, setting, settle) : null;
	return { mark, x: px, y: py, label, gap, crossing: mark.judged ? placeCrossing(mark, value, py, setting, settle) : null };
}

/** Places of a target's name: beside its mark, above or below its level, left of the decision, then higher, then at the axis. */
function around(px: number, py: number, width: number, { spec, frame, x }: Setting): Place[] {
	const gap = frame.compact ? 9 : 12;
	const above = py - (frame.compact ? 7 : 9);
	const below = py + 20;
	const decision = spec.decision === null ? px : x(spec.decision) - 8;
	return [
		place(px + gap, above, 'start', width, SIZE),
		place(Math.min(px, decision) - gap, above, 'end', width, SIZE),
		place(px + gap, below, 'start', width, SIZE),
		place(Math.min(px, decision) - gap, below, 'end', width, SIZE),
		...[24, 48].flatMap((higher) => [place(px + gap, above - higher, 'start', width, SIZE), place(px - gap, above - higher, 'end', width, SIZE)]),
		place(42, above, 'start', width, SIZE)
	];
}

function placeGap(mark: TargetMark, py: number, { spec, frame, x, y, locale }: Setting, settle: Settle): PlacedTarget['gap'] {
	const reached = at(followed(spec), P50, mark.deadline);
	const lacks = mark.better === 'more' ? mark.value - reached : reached - mark.value;
	const from = y(reached);
	if (frame.compact || !(lacks > 0.12 * mark.value) || Math.abs(from - py) < 60) return null;
	const down = from > py ? 1 : -1;
	const words = mark.better === 'more' ? m.chart_missing({}, { locale }) : m.chart_excess({}, { locale });
	const px = monthAcross(x, mark.deadline);
	const middle = (py + from) / 2 - 3;
	// Two lines: the box of the first grows by the second.
	const two = (at: Place): Place => ({ ...at, box: { ...at.box, height: at.box.height + 17 } });
	// Beside the bracket's middle, else higher or lower along it, clear of the other targets' lines.
	const reach = Math.max(0, Math.abs(from - py) / 2 - 16);
	const shifts = [0, ...Array.from({ length: Math.floor(reach / 4) }, (_, index) => (index + 1) * 4).flatMap((shift) => [shift, -shift])];
	const where = settle(words, false, (width) =>
		[...shifts, 0].flatMap((shift) => [two(place(px - 6, middle + shift, 'end', width, SIZE)), two(place(px + 8, middle + shift, 'start', width, SIZE))])
	);
	return {
		from: py + 9 * down,
		to: from - 7 * down,
		text: words,
		amount: spec.unit.startsWith('%') ? m.chart_gap_points({ value: short(lacks, locale) }, { locale }) : short(lacks, locale),
		place: where
	};
}

function placeCrossing(mark: TargetMark, value: string, py: number, { spec, frame, x, locale }: Setting, settle: Settle): PlacedTarget['crossing'] {
	const month = mark.crossing;
	if (month === null || month < spec.start || month >= MONTHS) return null;
	const px = monthAcross(x, month);
	if (Math.abs(px - monthAcross(x, mark.deadline)) < 10 || py > frame.bottom - 24) return null;
	if (frame.compact) return { x: px, label: null };
	const [before, date] = [m.chart_crossing({ value }, { locale }), monthShort(month, locale)];
	const label = settle(`${before} ${date}`, true, (width) => [
		place(px + 7, frame.bottom - 9, 'start', width, SIZE),
		place(px - 7, frame.bottom - 9, 'end', width, SIZE),
		place(px + 7, frame.bottom - 28, 'start', width, SIZE),
		place(px + 130 < frame.right ? px + 7 : px - 7, frame.bottom - 9, px + 130 < frame.right ? 'start' : 'end', width, SIZE)
	]);
	return { x: px, label: { text: before, bold: date, place: label } };
}

function placeEnds({ spec, frame, y, locale }: Setting): PlacedEnd[] {
	const last: Month = MONTHS - 1;
	const clip = (value: number) => Math.max(frame.top - 6, Math.min(frame.bottom, y(value)));
	const leaves = spec.scenario !== null && spec.scenario.from < MONTHS;
	const unit = spec.unit.startsWith('%') ? '%' : undefined;
	const end = (role: PlacedEnd['role'], name: string, band: Band, wide: boolean): PlacedEnd => {
		const [low, high] = [short(at(band, P5, last), locale), short(at(band, P95, last), locale, unit)];
		return {
			role,
			y: clip(at(band, P50, last)),
			name,
			value: short(at(band, P50, last), locale, unit),
			range: wide ? [m.chart_runs({}, { locale }), m.chart_range({ low, high }, { locale })] : null,
			bracket: wide ? [clip(at(band, P95, last)), clip(at(band, P75, last)), clip(at(band, P25, last)), clip(at(band, P5, last))] : null
		};
	};
	const ends: PlacedEnd[] = [];
	if (spec.scenario && leaves) ends.push(end('scenario', m.chart_scenario_name({}, { locale }), spec.scenario.band, !frame.compact));
	const same = spec.scenario && !leaves && !frame.compact;
	const name = same ? m.chart_same({}, { locale }) : m.chart_reference_name({}, { locale });
	ends.push(end('reference', name, spec.reference.band, !frame.compact && !leaves));
	const wanted = ends.filter((end) => Number.isFinite(end.y));
	const heights = wanted.map((end) => ({ at: end.y, above: frame.compact ? 15 : 21, below: end.range ? 47 : frame.compact ? 17 : 18 }));
	const placed = pushApart(heights, 0, frame.height - (frame.compact ? 20 : 34));
	return wanted.map((end, index) => ({ ...end, y: placed[index] ?? end.y }));
}

/** The word beside the dots, latest first; none where it has no free place clear of the axis's numbers: the read-out and the dots themselves say it too. */
function placeMeasured({ spec, frame, x, y, locale }: Setting, free: (box: Box) => boolean): Label | null {
	const text = m.chart_measured({}, { locale });
	const width = textWidth(text, SIZE);
	const spots = [...spec.observed].reverse().flatMap((point) => {
		const [px, py] = [x(point.at), y(point.value)];
		return [
			place(px, Math.min(py + 24, frame.bottom - 6), 'middle', width, SIZE),
			place(px, py - 12, 'middle', width, SIZE),
			place(px + 10, py + 5, 'start', width, SIZE),
			place(px - 10, py - 8, 'end', width, SIZE)
		];
	});
	const found = spots.find(({ box }) => box.x >= AXIS && free(box));
	return found ? { text, place: found } : null;
}
