import { models } from '../../../../models';
import { FIRST_RUNS } from '$lib/engine/draws';
import { complete, createEnsemble, drawsOf, withFixed, type Ensemble } from '$lib/engine/ensemble';
import type { Plan } from '$lib/engine/plan';
import { REFERENCE, type Release } from '$lib/engine/release';
import { LEVELS } from '$lib/engine/result';
import { MONTHS, type Model, type Sign } from '$lib/engine/types';
import { createBackend } from '$lib/engine/wasm/backend';
import { loadKernel } from '../../../cli/kernel';

/** What a lever moves in a model: the sign of a rise on each output, and the medians at the horizon with the lever at its lower and its upper bound, in model units. */
export interface Moved {
	readonly model: string;
	readonly signs: Readonly<Record<string, Sign>>;
	readonly medians: Readonly<Record<string, readonly [number, number]>>;
}

/** A change below this share of an output's greatest value is none. */
const NOISE = 1e-4;

let known: { readonly release: Release; readonly reach: Promise<ReadonlyMap<string, readonly Moved[]>> } | undefined;

/** What each lever of the catalogue moves, its own model first, then those below it: each lever is run at its two bounds, all else at the reference. Runs at build time only, once a release. */
export function reachOf(release: Release): Promise<ReadonlyMap<string, readonly Moved[]>> {
	if (known?.release !== release) known = { release, reach: compute(release) };
	return known.reach;
}

async function compute(release: Release): Promise<ReadonlyMap<string, readonly Moved[]>> {
	const ensembles = new Map<string, Promise<Ensemble>>();
	const load = (id: string): Promise<Ensemble> => {
		const loading = ensembles.get(id) ?? ensembleOf(release, id, load);
		ensembles.set(id, loading);
		return loading;
	};
	const found = new Map<string, readonly Moved[]>();
	for (const model of models) {
		const below = models.filter((one) => feeds(model.id, one));
		for (const [id, lever] of Object.entries(model.levers)) {
			const moved: Moved[] = [];
			for (const one of [model, ...below]) moved.push(movedIn(one, await load(one.id), id, lever.bounds, one === model ? lever.effects : undefined));
			found.set(
				id,
				moved.filter(({ signs }) => Object.values(signs).some((sign) => sign !== '0'))
			);
		}
	}
	return found;
}

/** Whether a model takes columns from another, directly or not. */
function feeds(from: string, model: Model): boolean {
	return Object.values(model.columns).some((column) => {
		if (!('upstream' in column)) return false;
		const above = models.find(({ id }) => id === column.upstream.model);
		return column.upstream.model === from || (above !== undefined && feeds(from, above));
	});
}

function movedIn(
	model: Model,
	ensemble: Ensemble,
	lever: string,
	bounds: readonly [number, number],
	effects: Readonly<Record<string, Sign>> | undefined
): Moved {
	const [low, high] = bounds.map((value) => complete(ensemble.run({ ...REFERENCE, levers: { [lever]: value } }, ensemble.runs)).bands);
	if (!low || !high) throw new Error(`the lever ${lever} has no bounds`);
	const size = LEVELS.length * MONTHS;
	const signs: Record<string, Sign> = {};
	const medians: Record<string, readonly [number, number]> = {};
	Object.keys(model.outputs).forEach((output, index) => {
		// What the model states of its own outputs is tested; below it, what the runs show.
		signs[output] = effects?.[output] ?? signBetween(low.subarray(index * size, (index + 1) * size), high.subarray(index * size, (index + 1) * size));
		const at = index * size + Math.floor(LEVELS.length / 2) * MONTHS + REFERENCE.horizon;
		medians[output] = [low[at] ?? NaN, high[at] ?? NaN];
	});
	return { model: model.id, signs, medians };
}

function signBetween(low: Float64Array, high: Float64Array): Sign {
	const noise = NOISE * Math.max(...low.map(Math.abs), ...high.map(Math.abs));
	const up = high.some((value, index) => value - (low[index] ?? 0) > noise);
	const down = high.some((value, index) => (low[index] ?? 0) - value > noise);
	return up && down ? 'either' : up ? '+' : down ? '-' : '0';
}

async function ensembleOf(release: Release, id: string, load: (id: string) => Promise<Ensemble>): Promise<Ensemble> {
	const file = (name: string) => release.files.get(`${id}.${name}`);
	const plan = JSON.parse(String(file('plan.json'))) as Plan;
	const upstream = new Map<string, Ensemble>();
	for (const { model } of plan.upstream) if (!upstream.has(model)) upstream.set(model, await load(model));
	const backend = await createBackend(plan, {
		wasm: () => Promise.resolve(file('kernel.wasm') as Uint8Array<ArrayBuffer>),
		javascript: () => loadKernel(String(file('kernel.js')))
	});
	return createEnsemble(plan, { ...backend, upstream }, withFixed(plan, drawsOf(plan, file('draws') as Uint8Array, FIRST_RUNS), FIRST_RUNS));
}
