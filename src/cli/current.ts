import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../models';
import { FACTS_END, observations, sources } from '../../models/facts';
import { encodeDraws, priorDraws, uncertain, RUNS, type DrawsRecord } from '../lib/engine/draws';
import { toMathML } from '../lib/engine/mathml';
import { buildRelease, type Release } from '../lib/engine/release';
import type { Manifest, Model } from '../lib/engine/types';
import { createDirectory, type Directory } from '../lib/scenario/directory';
import { loadKernel } from './kernel';

let current: Promise<Release> | undefined;

/** The release of the catalogue as it stands in `models/`, built once per process. Runs under Node, from the root of the project. */
export function currentRelease(): Promise<Release> {
	return (current ??= buildRelease({
		models: models.map((model) => ({ model, ...readDraws(model) })),
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

/** The calibrated draws of a model; its priors while it has none. */
function readDraws(model: Model): { draws: Uint8Array; record: DrawsRecord } {
	const folder = join('models', model.id);
	if (existsSync(join(folder, 'draws.bin'))) {
		const record = JSON.parse(readFileSync(join(folder, 'draws.json'), 'utf8')) as DrawsRecord;
		if (record.parameters.join() !== uncertain(model.parameters).join()) throw new Error(`${model.id}: the draws are of other parameters; run npm run calibrate -- ${model.id}`);
		return { draws: readFileSync(join(folder, 'draws.bin')), record };
	}
	process.stderr.write(`${model.id}: not calibrated yet, its priors are used; run npm run calibrate\n`);
	const draws = encodeDraws(priorDraws(model.parameters, `${model.id}:prior`, RUNS), model.parameters, RUNS);
	return { draws, record: { runs: RUNS, parameters: uncertain(model.parameters), distinct: RUNS, ess: RUNS, chances: {} } };
}
