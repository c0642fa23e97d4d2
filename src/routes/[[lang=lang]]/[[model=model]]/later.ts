import { base } from '$app/paths';
import type { Simulator } from './simulator.svelte';

/** Fetches a file of the release shown that the page did not come with: `equations` or `aside` of its model, in its language. Throws where it is not to be had. */
export async function fetchLater<T>(
	{ scenario, manifest, locale }: Pick<Simulator, 'scenario' | 'manifest' | 'locale'>,
	name: 'equations' | 'aside'
): Promise<T> {
	const url = `${base}/releases/${scenario.directory.version}/${manifest.id}.${name}.${locale}.json`;
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} ${url}`);
	return (await response.json()) as T;
}
