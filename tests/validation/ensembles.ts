import { createHash } from 'node:crypto';
import { exp, ln } from '../../src/lib/engine/numerics';
import { loadKernel } from '../../src/cli/kernel';
import { fillLinear } from '../../src/lib/engine/backend';
import { joinDraws, RUNS } from '../../src/lib/engine/draws';
import { columnsOf, complete, createEnsemble, drawsOf, heldColumns, withFixed, type Ensemble, type Kernel } from '../../src/lib/engine/ensemble';
import { javascriptBackend } from '../../src/lib/engine/javascript-backend';
import type { Plan } from '../../src/lib/engine/plan';
import { REFERENCE } from '../../src/lib/engine/release';
import { webassemblyBackend } from '../../src/lib/engine/wasm/backend';

/** Runs of the ensembles whose bits are compared. */
export const COMPARED = 256;

/** A model's reference, ready for its kernel: the arguments of `run`, and how many numbers it writes. */
export interface Arguments {
	readonly parameters: Float64Array;
	readonly held: Float64Array;
	readonly linear: Float64Array;
	readonly out: number;
}

interface Loaded extends Arguments {
	readonly plan: Plan;
	readonly kernel: Kernel;
	readonly wasm: WebAssembly.Module;
	readonly coupled: readonly Float64Array[];
}

/** Loads the models of a release, by the content of its files, upstream ones included, with their first draws and no lever moved. */
export async function loadReference(models: readonly string[], file: (name: string) => Promise<Uint8Array<ArrayBuffer>>): Promise<Map<string, Loaded>> {
	const ensembles = new Map<string, Promise<Ensemble>>();
	const loaded = new Map<string, Loaded>();
	const text = async (name: string) => new TextDecoder().decode(await file(name));
	const load = async (model: string): Promise<Ensemble> => {
		const plan = JSON.parse(await text(`${model}.plan.json`)) as Plan;
		const { run } = await loadKernel(await text(`${model}.kernel.js`));
		const upstream = new Map<string, Ensemble>();
		for (const { model: id } of plan.upstream) upstream.set(id, await ensembleOf(id));
		const kernel = { run, upstream };
		const ensemble = createEnsemble(
			plan,
			javascriptBackend(plan, kernel),
			withFixed(plan, drawsOf(plan, joinDraws(await file(`${model}.draws`), await file(`${model}.rest.draws`)), RUNS), RUNS)
		);
		const coupled = plan.upstream.map(({ model: id, variable }) => complete(upstream.get(id)!.column(variable, REFERENCE, COMPARED)));
		const rows = plan.clock.periods + 1;
		const linear = new Float64Array((plan.linear.length + plan.upstream.length) * rows * COMPARED);
		fillLinear(plan, linear, COMPARED, COMPARED, coupled);
		loaded.set(model, {
			plan,
			kernel,
			wasm: await WebAssembly.compile(await file(`${model}.kernel.wasm`)),
			coupled,
			parameters: columnsOf(plan, ensemble.draws, REFERENCE, COMPARED),
			held: heldColumns(plan, REFERENCE),
			linear,
			out: rows * plan.series.length * COMPARED
		});
		return ensemble;
	};
	const ensembleOf = (model: string): Promise<Ensemble> => {
		const known = ensembles.get(model) ?? load(model);
		ensembles.set(model, known);
		return known;
	};
	for (const model of models) await ensembleOf(model);
	return loaded;
}

/** SHA-256 of all raw series of the reference, run by run as the JavaScript kernel writes them. */
export function hashInJavaScript({ kernel, parameters, held, linear, out }: Loaded): string {
	const series = new Float64Array(out);
	kernel.run({ exp, ln }, COMPARED, 0, COMPARED, parameters, held, linear, series);
	return createHash('sha256').update(new Uint8Array(series.buffer)).digest('hex');
}

/** The same of what the WebAssembly kernel writes. */
export function hashInWebAssembly({ plan, wasm, parameters, held, coupled, out }: Loaded): string {
	const simulation = complete(webassemblyBackend(plan, wasm).simulate(parameters, held, COMPARED, coupled));
	const columns = plan.series.map((_, index) => simulation.series(index));
	const series = new Float64Array(out);
	columns.forEach((column, index) => {
		for (let row = 0; row <= plan.clock.periods; row++) {
			series.set(column.subarray(row * COMPARED, (row + 1) * COMPARED), (row * columns.length + index) * COMPARED);
		}
	});
	return createHash('sha256').update(new Uint8Array(series.buffer)).digest('hex');
}
