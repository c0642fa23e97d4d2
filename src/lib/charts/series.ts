import type { Answer } from '$lib/engine/result';
import type { Manifest, Placed } from '$lib/engine/shown';
import { MONTHS, type Month } from '$lib/engine/types';
import { parseMonth } from '$lib/engine/months';
import { passedUnseen } from '$lib/i18n/passed';
import { at, bandOf, begins, crosses, leaves, P5, P50, P95, type Band } from './bands';
import { segments, type Segment } from './lane';

export { referenceBands } from './bands';

/** What a series is to the reader; `styles.ts` says how each is drawn. */
export type Role = 'observed' | 'reference' | 'scenario' | 'target' | 'ghost' | 'single';

/** Five quantiles a month, in the unit shown. */
export interface BandSeries {
	readonly role: 'reference' | 'scenario';
	readonly band: Band;
	/** Drawn from this month on. */
	readonly from: Month;
}

/** A published measurement, in the unit shown. */
export interface ObservedPoint {
	readonly role: 'observed';
	/** Decimal months since 1 January 2019. */
	readonly at: number;
	/** Ends of the period, in the same count. */
	readonly period: readonly [number, number];
	readonly value: number;
	/** Its date is only known to lie within its period. */
	readonly within: boolean;
	/** "More than": a least value. */
	readonly floor: boolean;
	readonly row: Placed;
	readonly source: Manifest['sources'][string] | undefined;
}

/** A published objective on this output, in the unit shown. */
export interface TargetMark {
	readonly role: 'target';
	readonly target: string;
	readonly reading: string;
	readonly label: string;
	readonly deadline: Month;
	readonly value: number;
	readonly better: 'more' | 'less';
	/** The one that the page judges. */
	readonly judged: boolean;
	readonly answer: Answer | undefined;
	/** Month at which half of the runs meet it; null too where that is past and was never measured. */
	readonly crossing: Month | null;
}

/** First stage of a chart: what is shown, in the reader's unit, without a pixel. */
export interface ChartSpec {
	readonly model: string;
	readonly output: string;
	readonly label: string;
	readonly unit: string;
	readonly scope: string;
	readonly what: string;
	readonly digits: number;
	readonly lower: boolean;
	/** First month of the axis, a January; the last one is always December 2032. */
	readonly start: Month;
	readonly reference: BandSeries;
	/** Null when nothing is moved. Its `from` is `MONTHS` when what was moved does not act on this output. */
	readonly scenario: BandSeries | null;
	/** The scenario as it was before the gesture, while it lasts. */
	readonly ghost: { readonly role: 'ghost'; readonly band: Band; readonly from: Month } | null;
	/** `[run][month]`. */
	readonly singles: Float64Array | null;
	readonly observed: readonly ObservedPoint[];
	readonly targets: readonly TargetMark[];
	/** Null when no lever is moved. */
	readonly decision: Month | null;
	readonly horizon: Month;
	readonly lane: { readonly label: string; readonly states: readonly [string, string]; readonly segments: readonly Segment[] } | null;
	/** Month at which the read-out rests. */
	readonly rest: Month;
	/** Ends of what is shown, zero included, before rounding to an axis. */
	readonly extent: readonly [number, number];
	readonly factsEnd: string;
	readonly version: string;
}

export interface ChartInput {
	readonly manifest: Manifest;
	/** Output shown, by id; throws when the model has none of that name. */
	readonly output: string;
	/** `referenceBands(manifest)`. */
	readonly reference: Float64Array;
	/** `Result.bands`, or null when nothing is moved. */
	readonly scenario: Float64Array | null;
	readonly moved: { readonly levers: boolean; readonly assumptions: boolean };
	readonly decision: Month;
	readonly horizon: Month;
	/** Target and reading that the page judges; without it, the first that reads this output. */
	readonly reading?: { readonly target: string; readonly reading: string } | null;
	readonly answers?: readonly Answer[];
	/** Bands before the gesture, while it lasts. */
	readonly ghost?: Float64Array | null;
	/** `Result.singles`, when shown. */
	readonly singles?: Float64Array | null;
}

/** Builds the first stage of a chart from what the page holds. Bands come in model units and leave in the reader's. */
export function chartSpec(input: ChartInput): ChartSpec {
	const { manifest, moved, horizon } = input;
	const index = manifest.outputs.findIndex((output) => output.id === input.output);
	const output = manifest.outputs[index];
	if (!output) throw new RangeError(`model '${manifest.id}' has no output '${input.output}'`);
	const factor = output.display.factor ?? 1;
	const reference = bandOf(input.reference, index, factor);
	const changed = input.scenario && bandOf(input.scenario, index, factor);
	// Levers act from the decision on; only an assumption can move the past.
	const earliest = moved.assumptions ? 0 : input.decision;
	const scenario: BandSeries | null = changed && { role: 'scenario', band: changed, from: leaves(reference, changed, earliest) };
	const observed = observedPoints(manifest, output.id, factor);
	const targets = targetMarks(input, factor, changed ?? reference);
	const judged = targets.find((target) => target.judged);
	const shown = Math.min(begins(reference), ...observed.map((point) => Math.floor(point.period[0])), ...targets.map((target) => target.deadline), MONTHS - 24);
	const before = input.ghost && bandOf(input.ghost, index, factor);
	const ghost = before ? ({ role: 'ghost', band: before, from: leaves(reference, before, earliest) } as const) : null;
	const spec = {
		model: manifest.id,
		output: output.id,
		label: output.label,
		unit: output.display.unit,
		scope: output.scope,
		what: output.what,
		digits: output.display.digits ?? 0,
		lower: output.lower ?? judged?.better === 'less',
		start: Math.max(0, Math.floor(shown / 12) * 12),
		reference: { role: 'reference', band: reference, from: 0 } as const,
		scenario,
		ghost,
		singles: input.singles ? singlesOf(input.singles, index, manifest.outputs.length, factor) : null,
		observed,
		targets,
		decision: scenario && moved.levers ? input.decision : null,
		horizon,
		lane: laneOf(manifest, input.scenario ?? input.reference),
		rest: judged?.deadline ?? horizon,
		factsEnd: manifest.factsEnd,
		version: manifest.version
	};
	return { ...spec, extent: extentOf(spec) };
}

function observedPoints(manifest: Manifest, output: string, factor: number): ObservedPoint[] {
	return manifest.observations
		.filter((row) => row.output === output && row.at > 0)
		.map((row) => ({
			role: 'observed',
			at: row.at,
			period: [decimalMonth(row.start), decimalMonth(row.end)],
			value: row.modelValue * factor,
			within: row.kind === 'dated_within',
			floor: row.floor,
			row,
			source: Object.hasOwn(manifest.sources, row.source) ? manifest.sources[row.source] : undefined
		}));
}

function decimalMonth(iso: string): number {
	return parseMonth(iso) + (Number(iso.slice(8, 10)) - 1) / 31;
}

function targetMarks(input: ChartInput, factor: number, band: Band): TargetMark[] {
	const marks: TargetMark[] = [];
	for (const target of input.manifest.targets) {
		const asked = input.reading?.target === target.id;
		const reading =
			target.readings.find((candidate) => candidate.output === input.output && asked && candidate.id === input.reading?.reading) ??
			target.readings.find((candidate) => candidate.output === input.output);
		if (!reading) continue;
		const value = reading.value * factor;
		const answer = input.answers?.find((candidate) => candidate.target === target.id && candidate.reading === reading.id);
		const deadline = parseMonth(target.deadline);
		const crossing = answer ? answer.medianDate : crosses(band, value, target.better, 0);
		const unseen = answer && passedUnseen(answer, input.manifest, input.moved.levers ? input.decision : MONTHS);
		marks.push({
			role: 'target',
			target: target.id,
			reading: reading.id,
			label: reading.label,
			deadline,
			value,
			better: target.better,
			judged: asked,
			answer,
			crossing: unseen ? null : crossing
		});
	}
	const [first] = marks;
	if (first && !marks.some((mark) => mark.judged)) marks[0] = { ...first, judged: true };
	return marks;
}

function singlesOf(singles: Float64Array, index: number, outputs: number, factor: number): Float64Array {
	const runs = Math.floor(singles.length / (outputs * MONTHS));
	const taken = new Float64Array(runs * MONTHS);
	for (let run = 0; run < runs; run++) {
		const from = (run * outputs + index) * MONTHS;
		taken.set(singles.subarray(from, from + MONTHS), run * MONTHS);
	}
	return taken.map((value) => value * factor);
}

function laneOf(manifest: Manifest, bands: Float64Array): ChartSpec['lane'] {
	const index = manifest.outputs.findIndex((output) => output.lane);
	const output = manifest.outputs[index];
	if (!output?.lane) return null;
	const [first, second] = output.lane;
	return { label: output.label, states: [first ?? '', second ?? ''], segments: segments(bandOf(bands, index, 1)) };
}

function extentOf(spec: Pick<ChartSpec, 'unit' | 'reference' | 'scenario' | 'start' | 'observed' | 'targets'>): readonly [number, number] {
	let low = 0;
	let high = 0;
	// Room above what is drawn, unless that would lead a share beyond the whole.
	const widen = (value: number, room: number) => {
		const wide = spec.unit === '%' && value < 100.5 ? Math.min(100, value * room) : value * room;
		if (wide < low) low = wide;
		if (wide > high) high = wide;
	};
	for (const series of [spec.reference, spec.scenario]) {
		if (!series) continue;
		for (let month = spec.start; month < MONTHS; month++) {
			for (const level of [P5, P50, P95]) widen(at(series.band, level, month), 1.02);
		}
	}
	for (const point of spec.observed) widen(point.value, 1.03);
	for (const target of spec.targets) widen(target.value, 1.12);
	return high === 0 && low === 0 ? [0, 1] : [low, high];
}
