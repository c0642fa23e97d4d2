import { error } from '@sveltejs/kit';
import type { Manifest } from '$lib/engine/shown';
import { findModel } from '$lib/scenario/directory';
import type { EntryGenerator, PageLoad } from './$types';

/** Both languages of the home page, and of the first model's own page; the other models are found through their links. */
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The manifest of the model that the path names, of the catalogue's first one on the home page. */
export const load: PageLoad = async ({ params, parent, fetch }) => {
	const { directory, locale } = await parent();
	const model = params.model === undefined ? directory.models[0] : findModel(directory, params.model);
	if (!model) error(404, 'no such model');
	// Relative to the page, and written alike at build time and in the browser: the file found in the page's own text is then used.
	const root = '../'.repeat((params.lang ? 1 : 0) + (params.model ? 1 : 0)) || './';
	const response = await fetch(`${root}releases/${directory.version}/${model.id}.${locale}.json`);
	if (!response.ok) error(response.status, `no manifest of ${model.id}`);
	// What leaves the page names the version of the catalogue, as the link and the foot of the page do: it says which files to run again.
	return { manifest: { ...((await response.json()) as Manifest), version: directory.version } };
};
