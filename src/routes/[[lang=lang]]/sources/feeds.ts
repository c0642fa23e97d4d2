import type { ContextItem, Closed, Figure, Objective, Story } from '../../../../models/roadmap/types';
import { citations } from '$lib/engine/manifest';
import type { Model, Observation, Text } from '$lib/engine/types';
import type { Way } from './ways';

/** What a source feeds. `fact` is a measurement of the register that no model reads. */
export const FEED_KINDS = ['target', 'lever', 'parameter', 'column', 'observation', 'objective', 'story', 'context', 'figure', 'fact'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** One thing that cites a source, and where it is seen. */
export interface Feed {
	readonly kind: FeedKind;
	readonly id: string;
	readonly label: Text;
	/** Its label is the register's own words, in French only. */
	readonly french?: true;
	/** Absent for what belongs to no model. */
	readonly model?: string;
	readonly way: Way | null;
}

/** All that may cite a source. */
export interface Citing {
	readonly models: readonly Model[];
	readonly observations: readonly Observation[];
	readonly objectives: readonly (Objective | Closed)[];
	readonly stories: readonly Story[];
	readonly context: readonly ContextItem[];
	readonly figures: readonly Figure[];
}

/** Finds, for each source id, all that cites it, each thing once: models in the order of the catalogue, then the roadmap, then the rest. */
export function feedsOf(citing: Citing): ReadonlyMap<string, readonly Feed[]> {
	const found = new Map<string, Map<string, Feed>>();
	for (const [source, feed] of walk(citing)) {
		const feeds = found.get(source) ?? found.set(source, new Map()).get(source)!;
		const key = `${feed.kind} ${feed.model ?? ''} ${feed.id}`;
		if (!feeds.has(key)) feeds.set(key, feed);
	}
	return new Map([...found].map(([source, feeds]) => [source, [...feeds.values()]]));
}

/** Finds the measurements that a model reads from the register: the rows of its series, or those that it names. */
export function readBy(model: Model, rows: readonly Observation[]): { readonly row: Observation; readonly of: string }[] {
	return model.observed.flatMap(({ series, of, only }) =>
		rows.filter((row) => row.series === series && (only === undefined || only.includes(row.end))).map((row) => ({ row, of }))
	);
}

/** Where a series is seen: on the chart of the output that reads it, else on the page of its model. */
export function wayOfSeries(model: Model, of: string): Way {
	const output = of in model.outputs ? of : Object.keys(model.outputs).find((id) => model.outputs[id]?.of === of);
	return output === undefined ? onModelPage(model, 'observations') : { to: 'simulator', model: model.id, output };
}

/** The page of a model, at the place of one of its parts. */
export function onModelPage(model: Model, anchor: string): Way {
	return { to: 'page', page: 'modeles', under: model.id, anchor };
}

/** Where an objective is on the board. */
export function onBoard({ id }: Objective | Closed): Way {
	return { to: 'page', page: 'objectifs', anchor: `objective-${id}` };
}

/** Where an item of the world and European context is on the board. */
export function inContext({ id }: ContextItem): Way {
	return { to: 'page', page: 'objectifs', anchor: `context-${id}` };
}

function* walk(citing: Citing): Generator<readonly [string, Feed]> {
	for (const model of citing.models) yield* walkModel(model, citing.observations);
	for (const objective of citing.objectives) {
		const { id, label } = objective;
		yield* cite(objective, { kind: 'objective', id, label, way: onBoard(objective) });
	}
	for (const story of citing.stories)
		yield* cite(story.sides, { kind: 'story', id: story.id, label: story.title, way: { to: 'page', page: 'sources', anchor: story.id } });
	for (const item of citing.context) yield* cite(item, { kind: 'context', id: item.id, label: item.label, way: inContext(item) });
	for (const figure of citing.figures) {
		const label = figure.figures;
		yield* cite(figure, { kind: 'figure', id: figure.quote, label, way: { to: 'page', page: 'sources', anchor: figure.source } });
	}
	yield* walkRegister(citing);
}

function* walkModel(model: Model, rows: readonly Observation[]): Generator<readonly [string, Feed]> {
	for (const target of model.targets) {
		const reading = `${target.id}.${target.readings[0].id}`;
		yield* cite(target, { kind: 'target', id: target.id, label: target.label, model: model.id, way: { to: 'simulator', model: model.id, reading } });
	}
	const parts = { lever: model.levers, parameter: model.parameters, column: model.columns } as const;
	for (const [kind, items] of Object.entries(parts) as ['lever' | 'parameter' | 'column', Readonly<Record<string, { label: Text }>>][])
		for (const [id, item] of Object.entries(items))
			yield* cite(item, { kind, id, label: item.label, model: model.id, way: onModelPage(model, `${kind}-${id}`) });
	for (const { row, of } of readBy(model, rows)) {
		const shown = (model.outputs[of] ?? model.variables[of])?.label;
		const named = shown ? { label: shown } : inFrench(row);
		yield [row.source, { kind: 'observation', id: of, ...named, model: model.id, way: wayOfSeries(model, of) }];
	}
}

/** Measurements that no model reads: kept in the register, they feed no number. */
function* walkRegister({ models, observations }: Citing): Generator<readonly [string, Feed]> {
	const read = new Set(models.flatMap((model) => readBy(model, observations).map(({ row }) => row)));
	for (const row of observations) if (!read.has(row)) yield [row.source, { kind: 'fact', id: row.series, ...inFrench(row), way: null }];
}

/** The name that the register gives a series. */
function inFrench({ label }: Observation): Pick<Feed, 'label' | 'french'> {
	return { label: { fr: label, en: label }, french: true };
}

function* cite(value: unknown, feed: Feed): Generator<readonly [string, Feed]> {
	for (const source of citations(value)) yield [source, feed];
}
