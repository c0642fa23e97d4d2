import type { Handle } from '@sveltejs/kit';

/** Writes the page's language on its `html` element, at build time: the site has no server. */
export const handle: Handle = ({ event, resolve }) => {
	const locale = event.params.lang ?? 'fr';
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
};
