import type { Backend } from '../engine/backend';
import { FIRST_RUNS, joinDraws, RUNS, splitDraws } from '../engine/draws';
import { createEnsemble, drawsOf, withFixed, type Ensemble, type Kernel } from '../engine/ensemble';
import type { Plan } from '../engine/plan';
import { createBackend } from '../engine/wasm/backend';

/** Milliseconds after which a file that does not come is missing. */
const PATIENCE = 30_000;

/** A model as its files give it: what runs, and its first draws. */
interface Parts {
	readonly plan: Plan;
	readonly backend: Backend;
	readonly first: Uint8Array;
	/** The others: fetched once they are wanted. */
	readonly rest: () => Promise<Uint8Array>;
}

/** Gives a model of a release, whose folder is an absolute address with a slash at the end, with draws enough for some runs. */
export type Load = (release: string, model: string, runs: number) => Promise<Ensemble>;

/**
 * Gives a function that loads models: plan, kernel (see `createBackend`), first draws, the other ones once more runs are asked, and the models that it takes columns from. Every file is
 * asked once. The function throws an `Error` that names the file that is missing, and tries again when asked again.
 */
export function createLoader(): Load {
	const once = createMemory();
	const partsOf = (release: string, model: string) => once(`${release}${model} parts`, () => loadParts(release, model));
	const ensembleOf = (release: string, model: string, whole: boolean): Promise<Ensemble> =>
		once(`${release}${model} ${whole}`, async () => {
			const { plan, backend, first, rest } = await partsOf(release, model);
			const names = [...new Set(plan.upstream.map((column) => column.model))];
			const [draws, ...feeding] = await Promise.all([
				whole ? rest().then((others) => joinDraws(first, others)) : first,
				...names.map(async (name) => [name, await ensembleOf(release, name, whole)] as const)
			]);
			const runs = whole ? RUNS : FIRST_RUNS;
			return createEnsemble(plan, { ...backend, upstream: new Map(feeding) }, withFixed(plan, drawsOf(plan, draws, runs), runs));
		});
	const complete = new Set<string>();
	return async (release, model, runs) => {
		// Once all draws are there, few runs use them too: what was computed last is then at hand for both.
		const whole = runs > FIRST_RUNS || complete.has(release + model);
		const ensemble = await ensembleOf(release, model, whole);
		if (whole) complete.add(release + model);
		return ensemble;
	};
}

/** Gives a function that does each named task once, unless it failed. */
function createMemory() {
	const known = new Map<string, Promise<unknown>>();
	return <T>(name: string, task: () => Promise<T>): Promise<T> => {
		const begun = known.get(name) as Promise<T> | undefined;
		if (begun) return begun;
		const doing = task();
		known.set(name, doing);
		doing.catch(() => known.delete(name));
		return doing;
	};
}

async function loadParts(release: string, model: string): Promise<Parts> {
	const bytes = (file: string) => fetchFile(`${release}${model}.${file}`).then(async (response) => new Uint8Array(await response.arrayBuffer()));
	const planned = fetchFile(`${release}${model}.plan.json`).then((response) => response.json() as Promise<Plan>);
	const wasm = bytes('kernel.wasm');
	// Without it the other kernel serves.
	wasm.catch(() => undefined);
	const [plan, draws] = await Promise.all([planned, bytes('draws')]);
	const backend = await createBackend(plan, {
		wasm: () => wasm,
		javascript: () => import(/* @vite-ignore */ `${release}${model}.kernel.js`) as Promise<Kernel>
	});
	// The first releases have all their draws in one file.
	const rows = plan.parameters.filter(({ distribution }) => distribution.kind !== 'fixed').length;
	const [first, others] = draws.length === rows * RUNS * 2 ? splitDraws(draws) : [draws];
	return { plan, backend, first, rest: () => (others ? Promise.resolve(others) : bytes('rest.draws')) };
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
