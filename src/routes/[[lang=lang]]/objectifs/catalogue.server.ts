import { referenceBands } from '$lib/charts/bands';
import { localize, type Language } from '$lib/engine/manifest';
import { parseMonth } from '$lib/engine/months';
import type { Manifest } from '$lib/engine/shown';
import { MONTHS, type Month } from '$lib/engine/types';
import { quantity } from '$lib/i18n/format';
import { FACTS_END } from '../../../../models/facts';
import { ANNOUNCED, axes, context, earlier, later, priorities } from '../../../../models/roadmap';
import { carrierIn } from '../../../../models/roadmap/carriers';
import type { Closed, Followed, Objective } from '../../../../models/roadmap/types';
import { HORIZON } from '$lib/scenario/directory';
import { axisOf } from '../axes';
import { FIRST, packSeries, seriesOf, valueAt } from './series';
import { placeMilestones } from './timeline.server';
import type { BoardClosed, BoardData, BoardModel, BoardObjective, BoardReading, BoardTarget, DrawnTarget } from './types';

type Target = Manifest['targets'][number];
type Reading = Target['readings'][number];
type Label = (value: Objective['label']) => string;

const key = ({ model, id }: Followed) => `${model}.${id}`;

/** Everything that the board shows, from the roadmap's lists and the manifests of a release, in one language. Runs at build time only. */
export function boardOf(manifests: readonly Manifest[], locale: Language): BoardData {
	const say: Label = (text) => text[locale];
	const objective = (one: Objective, priority = 0, axis = 0) => objectiveOf(one, priority, axis, manifests, locale);
	const listed = priorities.map(({ number, axis, label, objectives }) => ({
		number,
		axis,
		label: say(label),
		objectives: objectives.map((one) => objective(one, number, axis))
	}));
	const statements = later.map((one) => objective(one));
	const closed = earlier.map((one) => closedOf(one, say));
	const all = [...listed.flatMap(({ objectives }) => objectives), ...statements];
	const drawn = new Set(all.flatMap(({ target }) => target ?? []));
	const named = new Set([...all.flatMap(({ also }) => also ?? []), ...closed.flatMap(({ target }) => target ?? [])]);
	const literal = new Map(
		[...priorities.flatMap(({ objectives }) => objectives), ...later].flatMap(({ target }) => (target?.reading ? [[key(target), target.reading]] : []))
	);
	const targets = Object.fromEntries(
		manifests.flatMap((manifest) =>
			manifest.targets.flatMap((target) => {
				const id = key({ model: manifest.id, id: target.id });
				return drawn.has(id) || named.has(id) ? [[id, targetOf(manifest, literalFirst(target, literal.get(id)), drawn.has(id) ? manifests : [], locale)]] : [];
			})
		)
	) as Record<string, BoardTarget>;
	return {
		factsEnd: FACTS_END,
		announced: ANNOUNCED,
		axes: axes.map(({ number, label }) => ({ number, label: say(label) })),
		priorities: listed,
		later: statements,
		earlier: closed,
		context: context.map(({ id, label, text, figures }) => ({ id, label: say(label), text: say(text), ...(figures && { figures: say(figures) }) })),
		targets,
		models: manifests.map((manifest) => modelOf(manifest)),
		timeline: placeMilestones(
			listed.flatMap(({ objectives }) => objectives),
			FACTS_END
		)
	};
}

function objectiveOf(one: Objective, priority: number, axis: number, manifests: readonly Manifest[], locale: Language): BoardObjective {
	const target = one.target && manifests.find(({ id }) => id === one.target?.model)?.targets.find(({ id }) => id === one.target?.id);
	const deadline = target?.deadline ?? one.deadline;
	return {
		id: one.id,
		label: one.label[locale],
		carriers: one.carriers.map((carrier) => carrierIn(carrier, locale)),
		deadline: deadline === undefined ? HORIZON : parseMonth(deadline),
		undated: deadline === undefined,
		status: one.status,
		source: one.source,
		priority,
		axis,
		...(one.target && { target: key(one.target) }),
		...(one.also && { also: one.also.map(key) }),
		...(one.number && { number: localize(one.number, locale) }),
		...(one.milestone && { milestone: { reached: one.milestone.reached, ...(one.milestone.note && { note: one.milestone.note[locale] }) } })
	};
}

function closedOf({ id, label, deadline, outcome, target }: Closed, say: Label): BoardClosed {
	return {
		id,
		label: say(label),
		deadline: deadline === undefined ? null : parseMonth(deadline),
		outcome: { reached: outcome.reached, told: say(outcome.told) },
		...(target && { target: key(target) })
	};
}

/** A target with the reading that the sentence says to the letter before its others. Throws on a reading that the target does not have. */
function literalFirst(target: Target, literal: string | undefined): Target & { readonly literal?: true } {
	if (literal === undefined) return target;
	const first = target.readings.find(({ id }) => id === literal);
	if (!first) throw new Error(`target ${target.id} has no reading ${literal}`);
	return { ...target, readings: [first, ...target.readings.filter((one) => one !== first)], literal: true };
}

/** A target with its readings; drawn where the manifests of all models are given, to name the levers that weigh on it. */
function targetOf(manifest: Manifest, target: ReturnType<typeof literalFirst>, manifests: readonly Manifest[], locale: Language): BoardTarget {
	const judged = readingOf(manifest, target, target.readings[0]);
	return {
		model: manifest.id,
		id: target.id,
		label: target.label,
		deadline: parseMonth(target.deadline),
		readings: [judged, ...target.readings.slice(1).map((reading) => readingOf(manifest, target, reading))],
		...(target.literal && { literal: true }),
		...(manifests.length > 0 && judged.answer.verdict !== 'unmeasurable' && { drawn: drawnOf(manifest, target, manifests, locale) })
	};
}

const indexOf = (manifest: Manifest, output: string) => manifest.outputs.findIndex(({ id }) => id === output);
const displayOf = (manifest: Manifest, output: string) => manifest.outputs[indexOf(manifest, output)]!.display;

function readingOf(manifest: Manifest, target: Target, reading: Reading): BoardReading {
	const found = manifest.reference.answers.find((known) => known.target === target.id && known.reading === reading.id)!;
	const { deadline, verdict, chance, horizon, prospect, medianDate } = found;
	const index = indexOf(manifest, reading.output);
	return {
		id: reading.id,
		label: reading.label,
		index,
		value: reading.value,
		display: displayOf(manifest, reading.output),
		...(reading.unmeasured !== undefined && { unmeasured: reading.unmeasured }),
		...(reading.observed && { observed: { value: reading.observed.value, ...measuredIn(manifest, reading.output, reading.observed) } }),
		...(verdict !== 'unmeasurable' && { median: Number(valueAt(seriesOf(referenceBands(manifest), index), 1, deadline).toPrecision(6)) }),
		answer: { deadline, verdict, chance, horizon, prospect, medianDate }
	};
}

/** The month in which a verdict's value was measured: that of the measurement of the same value, else of the same words, the latest; none where the register dates none. */
function measuredIn({ observations }: Manifest, output: string, { value, source, quote }: NonNullable<Reading['observed']>): { readonly month?: Month } {
	const same = observations.filter((one) => one.source === source);
	const found =
		same.findLast((one) => one.output === output && Math.abs(one.modelValue - value) <= 1e-3 * Math.abs(value)) ?? same.findLast((one) => one.quote === quote);
	return found ? { month: parseMonth(found.end.slice(0, 7)) } : {};
}

function drawnOf(manifest: Manifest, target: Target, manifests: readonly Manifest[], locale: Language): DrawnTarget {
	const [first] = target.readings;
	const bands = referenceBands(manifest);
	const display = displayOf(manifest, first.output);
	const matters = manifest.matters[`${target.id}.${first.id}`];
	const laneIndex = manifest.outputs.findIndex(({ lane }) => lane);
	const lane = manifest.outputs[laneIndex]?.lane;
	return {
		levers: (matters?.levers ?? []).slice(0, 1).map(({ id, model, label, value, median, prospect }) => ({
			id,
			label,
			value: quantity(value, manifests.find((one) => one.id === model)?.levers.find((lever) => lever.id === id)?.display ?? display, locale),
			median: quantity(median, display, locale),
			prospect
		})),
		assumptions: (matters?.assumptions ?? []).slice(0, 1).map(({ id, label, share }) => ({ id, label, share: Number(share.toFixed(3)) })),
		series: packSeries(seriesOf(bands, indexOf(manifest, first.output))),
		dots: manifest.observations
			.filter(({ output, at, floor }) => output === first.output && at >= FIRST && at <= MONTHS && !floor)
			.map(({ at, modelValue }) => [Number(at.toFixed(1)), Number(modelValue.toPrecision(4))] as const),
		...(lane && { lane: { index: laneIndex, states: lane, reference: valueAt(seriesOf(bands, laneIndex), 1, HORIZON) } })
	};
}

function modelOf({ id, label, levers, assumptions }: Manifest): BoardModel {
	return {
		id,
		label,
		axis: axisOf(id),
		levers: levers.map(({ id, label, bounds, step, reference, display, roadmap }) => ({
			id,
			label,
			bounds,
			step,
			reference,
			display,
			...(roadmap && { roadmap: { value: roadmap.value } })
		})),
		assumptions: assumptions.map(({ id, label, display }) => ({ id, label, unit: display.unit }))
	};
}
