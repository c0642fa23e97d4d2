import type { Closed, ContextItem, Figure, Objective, Place, Story } from '../../../../models/roadmap/types';
import type { Model, Observation, Text } from '$lib/engine/types';
import { inContext, onBoard, onModelPage, wayOfSeries } from './feeds';
import type { Way } from './ways';

/** A place of the product, named and reachable; or the reason why there is none. */
export interface Seen {
	readonly kind: Place['kind'];
	readonly label: Text;
	/** Its label is the register's own words, in French only. */
	readonly french?: true;
	/** Name of the model that it belongs to. */
	readonly model?: Text;
	readonly way: Way | null;
}

/** What places are looked up in. */
export interface Atlas {
	readonly models: readonly Model[];
	readonly observations: readonly Observation[];
	readonly objectives: readonly (Objective | Closed)[];
	readonly stories: readonly Story[];
	readonly context: readonly ContextItem[];
}

/**
 * Names a place and finds the way to it.
 * @throws {Error} for a place that is not in the atlas: a link that would lead nowhere.
 */
export function seen(place: Place, atlas: Atlas): Seen {
	switch (place.kind) {
		case 'target': {
			const model = modelOf(place.model, atlas);
			const target = found(
				model.targets.find(({ id }) => id === place.id),
				place
			);
			const meant = target.readings.findIndex(({ id }) => id === place.reading);
			if (place.reading !== undefined && meant < 0) throw new Error(`nothing at ${JSON.stringify(place)}`);
			const { id, label } = target.readings[Math.max(meant, 0)]!;
			const reading = `${target.id}.${id}`;
			const named = meant < 0 ? target.label : { fr: `${target.label.fr} (${label.fr})`, en: `${target.label.en} (${label.en})` };
			return { kind: place.kind, label: named, model: model.label, way: { to: 'simulator', model: model.id, reading } };
		}
		case 'lever':
		case 'parameter': {
			const model = modelOf(place.model, atlas);
			const { label } = found((place.kind === 'lever' ? model.levers : model.parameters)[place.id], place);
			return { kind: place.kind, label, model: model.label, way: onModelPage(model, `${place.kind}-${place.id}`) };
		}
		case 'observation':
			return measured(place.series, atlas);
		case 'objective': {
			const objective = found(
				atlas.objectives.find(({ id }) => id === place.id),
				place
			);
			return { kind: place.kind, label: objective.label, way: onBoard(objective) };
		}
		case 'context': {
			const item = found(
				atlas.context.find(({ id }) => id === place.id),
				place
			);
			return { kind: place.kind, label: item.label, way: inContext(item) };
		}
		case 'story': {
			const { title } = found(
				atlas.stories.find(({ id }) => id === place.id),
				place
			);
			return { kind: place.kind, label: title, way: { to: 'page', page: 'sources', anchor: place.id } };
		}
		case 'none':
			return { kind: place.kind, label: place.why, way: null };
	}
}

/** The line of a figure in the list of its text: an anchor of the page of the sources. */
export function lineOf(figure: Figure, figures: readonly Figure[]): string {
	return `${figure.source}-${figures.filter(({ source }) => source === figure.source).indexOf(figure) + 1}`;
}

/** A series that a model reads is seen on its chart; another one with the first source that gives it. */
function measured(series: string, atlas: Atlas): Seen {
	for (const model of atlas.models) {
		const observed = model.observed.find((one) => one.series === series);
		if (!observed) continue;
		const label = (model.outputs[observed.of] ?? model.variables[observed.of])?.label;
		if (label) return { kind: 'observation', label, model: model.label, way: wayOfSeries(model, observed.of) };
	}
	const row = found(
		atlas.observations.find((one) => one.series === series),
		series
	);
	return { kind: 'observation', label: { fr: row.label, en: row.label }, french: true, way: { to: 'page', page: 'sources', anchor: row.source } };
}

function modelOf(id: string, { models }: Atlas): Model {
	return found(
		models.find((model) => model.id === id),
		id
	);
}

function found<T>(value: T | undefined, place: unknown): T {
	if (value === undefined) throw new Error(`nothing at ${JSON.stringify(place)}`);
	return value;
}
