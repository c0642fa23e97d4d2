import type { Manifest } from '$lib/engine/shown';
import { currentRelease, directoryOf } from '../../cli/current';
import { axesIn, axisOf } from './axes';
import { tabOf } from './tabs';
import type { LayoutServerLoad } from './$types';

/** What every page needs of the catalogue: the directory that reads links, and a line a model for the tabs. Runs at build time only. */
export const load: LayoutServerLoad = async ({ params }) => {
	const locale: 'fr' | 'en' = params.lang === 'en' ? 'en' : 'fr';
	const release = await currentRelease();
	const manifests = release.models.map((id) => JSON.parse(String(release.files.get(`${id}.${locale}.json`))) as Manifest);
	return {
		locale,
		directory: directoryOf(release),
		factsEnd: manifests[0]?.factsEnd ?? '',
		tabs: manifests.map((manifest) => tabOf(manifest, axisOf(manifest.id))),
		axes: axesIn(locale)
	};
};
