import { error } from '@sveltejs/kit';
import { currentRelease, directoryOf } from '../../../../cli/current';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const TYPES: Record<string, string> = { json: 'application/json', js: 'text/javascript', wasm: 'application/wasm', draws: 'application/octet-stream' };

/** Every file of the current release, under its version, and the index of the catalogue as `current/directory.json`. */
export const entries: EntryGenerator = async () => {
	const { version, files } = await currentRelease();
	return [{ version: 'current', file: 'directory.json' }, ...[...files.keys()].map((file) => ({ version, file }))];
};

export const GET: RequestHandler = async ({ params }) => {
	const release = await currentRelease();
	const index = params.version === 'current' && params.file === 'directory.json';
	const content = index ? JSON.stringify(directoryOf(release)) : params.version === release.version ? release.files.get(params.file) : undefined;
	if (content === undefined) error(404, `no ${params.file} in release ${params.version}`);
	const type = TYPES[params.file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
	return new Response(content as BodyInit, { headers: { 'content-type': type } });
};
