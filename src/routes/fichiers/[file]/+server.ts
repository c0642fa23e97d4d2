import { error } from '@sveltejs/kit';
import { downloadOf, downloads } from '../../../cli/downloads';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every model as XMILE, JSON and CSV, and the register as CSV. */
export const entries: EntryGenerator = () => downloads().map((file) => ({ file }));

const TYPES: Record<string, string> = { xmile: 'application/xml; charset=utf-8', json: 'application/json', csv: 'text/csv; charset=utf-8' };

export const GET: RequestHandler = async ({ params: { file } }) => {
	const content = await downloadOf(file);
	if (content === undefined) error(404, `no ${file}`);
	return new Response(content, { headers: { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' } });
};
