import { RUNS } from '../engine/draws';
import { createEnsemble, drawsOf, withFixed, type Ensemble, type Kernel } from '../engine/ensemble';
import type { Plan } from '../engine/plan';
import { createBackend } from '../engine/wasm/backend';

/** Milliseconds after which a file that does not come is missing. */
const PATIENCE = 30_000;

/**
 * Gives a function that loads a model from a release's folder (absolute address, slash at the end): plan, kernel (see `createBackend`), draws, and the models that it
 * takes columns from. Each is loaded once, and shared. It throws an `Error` that names the file that is missing, and tries again when asked again.
 */
export function createLoader(): (release: string, model: string) => Promise<Ensemble> {
	const loaded = new Map<string, Promise<Ensemble>>();
	const load = (release: string, model: string): Promise<Ensemble> => {
		const address = release + model;
		const known = loaded.get(address);
		if (known) return known;
		const loading = loadEnsemble(release, model, load);
		loaded.set(address, loading);
		loading.catch(() => loaded.delete(address));
		return loading;
	};
	return load;
}

async function loadEnsemble(release: string, model: string, load: (release: string, model: string) => Promise<Ensemble>): Promise<Ensemble> {
	const bytes = (file: string) => fetchFile(`${release}${model}.${file}`).then((response) => response.arrayBuffer());
	const planned = fetchFile(`${release}${model}.plan.json`).then((response) => response.json() as Promise<Plan>);
	const wasm = bytes('kernel.wasm');
	// Without it the other kernel serves.
	wasm.catch(() => undefined);
	const [plan, draws] = await Promise.all([planned, bytes('draws')]);
	const backend = await createBackend(plan, {
		wasm: () => wasm,
		javascript: () => import(/* @vite-ignore */ `${release}${model}.kernel.js`) as Promise<Kernel>
	});
	const names = [...new Set(plan.upstream.map((column) => column.model))];
	const upstream = new Map(await Promise.all(names.map(async (name) => [name, await load(release, name)] as const)));
	return createEnsemble(plan, { ...backend, upstream }, withFixed(plan, drawsOf(plan, draws, RUNS), RUNS));
}

async function fetchFile(url: string): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
	} catch (error) {
		throw new Error(`${url}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response;
}
