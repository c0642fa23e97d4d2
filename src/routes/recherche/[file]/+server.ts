import { error, json } from '@sveltejs/kit';
import { indexIn } from '../entries';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{ file: 'fr.json' }, { file: 'en.json' }];

/** What the search finds, in a language: fetched when it is first opened, kept for use without a network like every other file. */
export const GET: RequestHandler = ({ params: { file } }) => {
	const [, language] = /^(fr|en)\.json$/.exec(file) ?? [];
	if (language !== 'fr' && language !== 'en') error(404, `no search index ${file}`);
	return json(indexIn(language));
};
