import { RUNS } from '../engine/draws';
import { createEnsemble, drawsOf, withFixed, type Kernel } from '../engine/ensemble';
import type { Plan } from '../engine/plan';
import type { Runnable } from './runner';

/** Milliseconds after which a file that does not come is missing. */
const PATIENCE = 30_000;

/** Loads a model from a release's folder (absolute address, slash at the end): plan, kernel and draws. Throws an `Error` that names the file that is missing. */
export async function loadEnsemble(release: string, model: string): Promise<Runnable> {
	const [plan, kernel, draws] = await Promise.all([
		fetchFile(`${release}${model}.plan.json`).then((response) => response.json() as Promise<Plan>),
		import(/* @vite-ignore */ `${release}${model}.kernel.js`) as Promise<Kernel>,
		fetchFile(`${release}${model}.draws`).then((response) => response.arrayBuffer())
	]);
	return createEnsemble(plan, kernel, withFixed(plan, drawsOf(plan, draws, RUNS), RUNS));
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
