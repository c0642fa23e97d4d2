import type { Manifest } from '$lib/engine/shown';
import { currentRelease } from '../../../cli/current';
import { boardOf } from './catalogue.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Both languages. */
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The board of the current release, with nothing moved. Runs at build time only. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = params.lang === 'en' ? 'en' : 'fr';
	const release = await currentRelease();
	const manifests = release.models.map((id) => JSON.parse(String(release.files.get(`${id}.${locale}.json`))) as Manifest);
	return { board: boardOf(manifests, locale) };
};
