import type { Display, Month } from '../engine/types';
import { canonical } from './number';

/** A number that a scenario may set: a lever or a shown assumption. In model units but for `factor` and `digits`. */
export interface Quantity {
	readonly id: string;
	readonly kind: 'lever' | 'assumption';
	/** Models that use it: one for a lever, several for a shared assumption. */
	readonly models: readonly string[];
	readonly bounds: readonly [number, number];
	/** Where an unmoved lever ends; the median of the calibrated draws of an assumption. */
	readonly reference: number;
	/** Shown value = value × factor. */
	readonly factor: number;
	/** Decimals of the exact field. */
	readonly digits: number;
}

/** One way to read a target, named `target.reading`: ids of readings are only unique within their target. */
interface DirectoryReading {
	readonly id: string;
	readonly output: string;
}

interface DirectoryModel {
	readonly id: string;
	/** Models whose levers and assumptions are felt in this one: those that feed it, directly or not. */
	readonly upstream: readonly string[];
	readonly outputs: readonly string[];
	/** The headline's reading first. */
	readonly readings: readonly DirectoryReading[];
	/** Output shown when the scenario names none: that of the headline. */
	readonly output: string;
}

/**
 * Everything that scenarios and links need to know of the catalogue: ids, bounds and display of each lever and assumption, outputs and
 * readings by model. Plain JSON, a few kB, the same in every language.
 */
export interface Directory {
	/** Version of the catalogue. */
	readonly version: string;
	/** In the catalogue's order: the first is shown when a link names none. */
	readonly models: readonly DirectoryModel[];
	readonly quantities: readonly Quantity[];
}

/** What the directory keeps of a model. A `Manifest`, in any language, is one. */
export interface DirectorySource {
	readonly version: string;
	readonly id: string;
	readonly levers: readonly { readonly id: string; readonly bounds: readonly [number, number]; readonly display: DisplayScale; readonly reference: number }[];
	readonly assumptions: readonly { readonly id: string; readonly bounds?: readonly [number, number]; readonly display: DisplayScale; readonly p50: number }[];
	readonly above?: readonly string[];
	readonly outputs: readonly { readonly id: string }[];
	readonly targets: readonly { readonly id: string; readonly readings: readonly { readonly id: string; readonly output: string }[] }[];
}

/** Single letters are kept for the link's own settings. */
const ID = /^[a-z][a-z0-9_]+$/;

type DisplayScale = Pick<Display, 'factor' | 'digits'>;

/** Decided from January 2027 unless the scenario says otherwise. */
export const DECISION: Month = 96;
/** Judged at the end of December 2027 unless the scenario says otherwise. */
export const HORIZON: Month = 107;
/** First and last month that may be decided at. */
export const DECISIONS: readonly [Month, Month] = [0, 167];
/** First and last month at which the prospect may be judged. */
export const HORIZONS: readonly [Month, Month] = [HORIZON, 167];

/**
 * Builds the directory of a catalogue from its models' manifests, in the catalogue's order.
 * Throws when the list is empty, when versions differ, when an id cannot stand in a link, or when one names two different things.
 */
export function createDirectory(sources: readonly DirectorySource[]): Directory {
	const [first] = sources;
	if (!first) throw new Error('a directory needs at least one model');
	const quantities = new Map<string, Quantity>();
	const add = (quantity: Quantity) => {
		if (!ID.test(quantity.id)) throw new Error(`'${quantity.id}' cannot name a lever or an assumption in a link`);
		const known = quantities.get(quantity.id);
		if (known && (known.kind === 'lever' || quantity.kind === 'lever'))
			throw new Error(`the id ${quantity.id} is used twice (${known.models.join()}, ${quantity.models.join()})`);
		quantities.set(quantity.id, known ? { ...known, models: [...known.models, ...quantity.models] } : quantity);
	};
	for (const source of sources) {
		if (source.version !== first.version) throw new Error(`models of two versions: ${first.version}, ${source.version}`);
		for (const lever of source.levers) add(quantity('lever', source.id, lever.id, lever.bounds, lever.display, lever.reference));
		for (const { id, bounds, display, p50 } of source.assumptions) if (bounds) add(quantity('assumption', source.id, id, bounds, display, p50));
	}
	return { version: first.version, models: sources.map(model), quantities: [...quantities.values()] };
}

function quantity(kind: Quantity['kind'], model: string, id: string, bounds: readonly [number, number], display: DisplayScale, reference: number): Quantity {
	const factor = display.factor ?? 1;
	return {
		id,
		kind,
		models: [model],
		// As the field shows them, so that a value repaired to a bound is within it.
		bounds: [canonical(bounds[0], factor), canonical(bounds[1], factor)],
		reference,
		factor,
		digits: display.digits ?? 0
	};
}

function model(source: DirectorySource): DirectoryModel {
	const readings = source.targets.flatMap((target) => target.readings.map((reading) => ({ id: readingId(target.id, reading.id), output: reading.output })));
	const outputs = source.outputs.map((output) => output.id);
	const output = readings[0]?.output ?? outputs[0];
	if (output === undefined) throw new Error(`model ${source.id} has no output`);
	return { id: source.id, upstream: source.above ?? [], outputs, readings, output };
}

/** Names a reading across the targets of its model: `target.reading`, as `Scenario.reading` and the link do. */
function readingId(target: string, reading: string): string {
	return `${target}.${reading}`;
}

/** Finds a lever or an assumption by id. */
export function findQuantity(directory: Directory, id: string): Quantity | undefined {
	return directory.quantities.find((quantity) => quantity.id === id);
}

/** Finds a model by id. */
export function findModel(directory: Directory, id: string): DirectoryModel | undefined {
	return directory.models.find((model) => model.id === id);
}
