import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeDraws, joinDraws, priorDraws, uncertain } from '../lib/engine/draws';
import { complete, createEnsemble, drawsOf, withFixed } from '../lib/engine/ensemble';
import { javascriptBackend } from '../lib/engine/javascript-backend';
import { example } from '../lib/engine/example.fixture';
import type { Plan } from '../lib/engine/plan';
import { buildRelease, REFERENCE, type Release } from '../lib/engine/release';
import type { Model } from '../lib/engine/types';
import { loadKernel } from './kernel';
import { publishedReleases, publishRelease, readPublished } from './published';

const RUNS = 64;

function releaseOf(model: Model): Promise<Release> {
	const draws = encodeDraws(priorDraws(model.parameters, 'a', RUNS), model.parameters, RUNS);
	const record = { runs: RUNS, parameters: uncertain(model.parameters), distinct: RUNS, ess: RUNS, chances: {} };
	return buildRelease({
		models: [{ model, draws, record }],
		observations: [],
		sources: new Map(),
		factsEnd: '2025-06-30',
		load: loadKernel,
		toMathML: () => ''
	});
}

/** Runs a published release from nothing but its files. */
async function runPublished(root: string, version: string) {
	const text = (file: string) => new TextDecoder().decode(readPublished(version, file, root));
	const plan = JSON.parse(text('example.plan.json')) as Plan;
	const kernel = await loadKernel(text('example.kernel.js'));
	const draws = joinDraws(readPublished(version, 'example.draws', root), readPublished(version, 'example.rest.draws', root), RUNS);
	return complete(createEnsemble(plan, javascriptBackend(plan, kernel), withFixed(plan, drawsOf(plan, draws, RUNS), RUNS)).run(REFERENCE, RUNS));
}

test('a published release runs beside the one that follows it, each with its own numbers', async () => {
	const root = mkdtempSync(join(tmpdir(), 'releases-'));
	const changed: Model = {
		...example,
		variables: { ...example.variables, departures: { ...example.variables['departures']!, kind: 'flow', equation: 'people * leaving_rate * season' } }
	};
	const before = await releaseOf(example);
	expect(publishRelease(before, before.files, root)).toBe(true);
	const first = await runPublished(root, before.version);

	const after = await releaseOf(changed);
	expect(after.version).not.toBe(before.version);
	expect(publishRelease(after, after.files, root)).toBe(true);
	expect([...publishedReleases(root).keys()].sort()).toEqual([before.version, after.version].sort());

	expect(await runPublished(root, before.version)).toEqual(first);
	expect((await runPublished(root, after.version)).bands).not.toEqual(first.bands);
});

test('a release holds its kernel in both forms, and is published once', async () => {
	const root = mkdtempSync(join(tmpdir(), 'releases-'));
	const release = await releaseOf(example);
	expect([...release.files.keys()]).toEqual(
		expect.arrayContaining(['example.kernel.js', 'example.kernel.wasm', 'example.plan.json', 'example.draws', 'example.rest.draws'])
	);
	expect(WebAssembly.validate(release.files.get('example.kernel.wasm') as Uint8Array<ArrayBuffer>)).toBe(true);
	publishRelease(release, release.files, root);
	expect(publishRelease(release, release.files, root)).toBe(false);
});
