import { base } from '$app/paths';
import { WorkerRunner, type RunnerState } from '$lib/worker/client';
import type { Runner } from '$lib/worker/runner';

/** Starts what runs the models of a release: a worker, in a browser; nothing at build time, where only the reference is shown. */
export function createRunner(version: string, onstate: (state: RunnerState) => void): Runner {
	const release = typeof location === 'undefined' ? '' : new URL(`${base}/releases/${version}/`, location.href).href;
	return new WorkerRunner({ release, onstate });
}
