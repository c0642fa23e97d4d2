import { models } from '../../models';
import { FACTS_END, observations, sources } from '../../models/facts';
import type { Language } from '../lib/engine/manifest';
import { toMathML } from '../lib/engine/mathml';
import { buildRelease, type Release } from '../lib/engine/release';
import type { Aside, Manifest } from '../lib/engine/shown';
import { createDirectory, type Directory } from '../lib/scenario/directory';
import { readDraws } from './draws';
import { loadKernel } from './kernel';
import { historyOf, readBacktest } from './reports';

const current = new Map<boolean, Promise<Release>>();

/**
 * The release of the catalogue as it stands in `models/`, built once per process. Runs under Node, from the root of the project. A `brief` one has the same version and the same
 * numbers, without what matters most for each target.
 */
export function currentRelease({ brief = false } = {}): Promise<Release> {
	const known = current.get(brief) ?? build(brief);
	current.set(brief, known);
	return known;
}

function build(brief: boolean): Promise<Release> {
	return buildRelease({
		brief,
		models: models.map((model) => ({ model, ...readDraws(model), backtest: readBacktest(model) })),
		history: historyOf(models),
		observations: observations(),
		sources: sources(),
		factsEnd: FACTS_END,
		load: loadKernel,
		toMathML
	});
}

/** What a release says of a model beside its manifest, in a language. */
export function asideOf(release: Release, id: string, language: Language): Aside {
	return JSON.parse(String(release.files.get(`${id}.aside.${language}.json`))) as Aside;
}

/** The index of a release: ids, bounds and units of all its levers, assumptions and outputs. */
export function directoryOf(release: Release): Directory {
	const manifests = release.models.map((id) => JSON.parse(String(release.files.get(`${id}.fr.json`))) as Manifest);
	return { ...createDirectory(manifests.map((manifest) => ({ ...manifest, version: release.version }))) };
}

/** Every file of a release, its index among them as `directory.json`. */
export function releaseFiles(release: Release): ReadonlyMap<string, string | Uint8Array> {
	return new Map([...release.files, ['directory.json', JSON.stringify(directoryOf(release))]]);
}
