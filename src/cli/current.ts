import { models } from '../../models';
import { FACTS_END, observations, sources } from '../../models/facts';
import { toMathML } from '../lib/engine/mathml';
import { buildRelease, type Release } from '../lib/engine/release';
import type { Manifest } from '../lib/engine/types';
import { createDirectory, type Directory } from '../lib/scenario/directory';
import { readDraws } from './draws';
import { loadKernel } from './kernel';
import { historyOf, readBacktest } from './reports';

let current: Promise<Release> | undefined;

/** The release of the catalogue as it stands in `models/`, built once per process. Runs under Node, from the root of the project. */
export function currentRelease(): Promise<Release> {
	return (current ??= buildRelease({
		models: models.map((model) => ({ model, ...readDraws(model), backtest: readBacktest(model) })),
		history: historyOf(models),
		observations: observations(),
		sources: sources(),
		factsEnd: FACTS_END,
		load: loadKernel,
		toMathML
	}));
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
