import type { Manifest } from '$lib/engine/shown';
import { currentRelease } from '../../../cli/current';
import { HORIZON, leversIn, linksIn, nodesIn } from './system.server';
import type { PageServerLoad } from './$types';

/** How the models feed one another, and what each lever moves. Runs at build time only. */
export const load: PageServerLoad = async ({ params }) => {
	const language = params.lang === 'en' ? 'en' : 'fr';
	const release = await currentRelease();
	const manifests = new Map(release.models.map((id) => [id, JSON.parse(String(release.files.get(`${id}.${language}.json`))) as Manifest]));
	return { nodes: nodesIn(language), links: linksIn(language, manifests), levers: await leversIn(language, release), at: HORIZON };
};
