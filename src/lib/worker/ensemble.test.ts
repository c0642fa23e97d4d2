import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeAll, afterAll, describe, expect, test, vi } from 'vitest';
import { encodeDraws, priorDraws, RUNS } from '../engine/draws';
import { complete } from '../engine/ensemble';
import { example } from '../engine/example.fixture';
import { compile } from '../engine/plan';
import { REFERENCE } from '../engine/release';
import { createLoader } from './ensemble';

let folder: string;
const missing = new Set<string>();

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'release-'));
	const { plan, kernel, wasm } = compile(example, '2025-06-30');
	writeFileSync(join(folder, 'example.plan.json'), JSON.stringify(plan));
	writeFileSync(join(folder, 'example.kernel.js'), kernel);
	writeFileSync(join(folder, 'example.kernel.wasm'), wasm);
	writeFileSync(join(folder, 'example.draws'), encodeDraws(priorDraws(example.parameters, 'example:1', RUNS), example.parameters, RUNS));
	vi.stubGlobal('fetch', (url: string) => {
		const path = fileURLToPath(url);
		return Promise.resolve(missing.has(basename(path)) ? new Response(null, { status: 404 }) : new Response(readFileSync(path)));
	});
});
afterAll(() => {
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true });
});
afterEach(() => {
	vi.restoreAllMocks();
	missing.clear();
});

const load = () => createLoader()(`${pathToFileURL(folder).href}/`, 'example');
const answer = async () => {
	const ensemble = await load();
	return { backend: ensemble.backend, result: complete(ensemble.run(REFERENCE, 255, 3)) };
};

describe('a model of a release', () => {
	test('runs in WebAssembly, and its JavaScript is not even asked', async () => {
		missing.add('example.kernel.js');
		expect((await answer()).backend).toBe('webassembly');
	});

	test('runs in JavaScript where WebAssembly is refused, absent, or missing from the release: the answer is the same', async () => {
		const { result } = await answer();
		const refused = vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new WebAssembly.CompileError('refused by the policy of this page'));
		expect(await answer()).toEqual({ backend: 'javascript', result });
		refused.mockRestore();

		const present = globalThis.WebAssembly;
		vi.stubGlobal('WebAssembly', undefined);
		expect(await answer()).toEqual({ backend: 'javascript', result });
		vi.stubGlobal('WebAssembly', present);

		missing.add('example.kernel.wasm');
		expect(await answer()).toEqual({ backend: 'javascript', result });
	});

	test('cannot be loaded without its draws, whose name is told', async () => {
		missing.add('example.draws');
		await expect(load()).rejects.toThrow(/example\.draws: 404/);
	});
});
