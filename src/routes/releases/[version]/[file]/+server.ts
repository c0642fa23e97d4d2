import type { Release } from '$lib/engine/release';
import { error } from '@sveltejs/kit';
import { currentRelease, directoryOf, releaseFiles } from '../../../../cli/current';
import { publishedReleases, readPublished } from '../../../../cli/published';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const TYPES: Record<string, string> = { json: 'application/json', js: 'text/javascript', wasm: 'application/wasm', draws: 'application/octet-stream' };

/** Every file of the current release and of the published ones, under their versions, and under `current` the index of the current one and the list of the published ones. */
export const entries: EntryGenerator = async () => {
	const release = await currentRelease();
	const all = new Map([...publishedReleases(), [release.version, [...releaseFiles(release).keys()]]]);
	return [
		{ version: 'current', file: 'directory.json' },
		{ version: 'current', file: 'published.json' },
		...[...all].flatMap(([version, files]) => files.map((file) => ({ version, file })))
	];
};

export const GET: RequestHandler = async ({ params: { version, file } }) => {
	const content = await find(version, file);
	if (content === undefined) error(404, `no ${file} in release ${version}`);
	return new Response(content as BodyInit, { headers: { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' } });
};

async function find(version: string, file: string): Promise<string | Uint8Array | undefined> {
	const release = await currentRelease();
	if (version === 'current') return current(release, file);
	if (version === release.version) return releaseFiles(release).get(file);
	return publishedReleases().get(version)?.includes(file) ? readPublished(version, file) : undefined;
}

function current(release: Release, file: string): string | undefined {
	if (file === 'directory.json') return JSON.stringify(directoryOf(release));
	if (file === 'published.json') return JSON.stringify([...publishedReleases().keys()]);
	return undefined;
}
