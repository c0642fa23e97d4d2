import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeAll, afterAll, describe, expect, test, vi } from 'vitest';
import { encodeDraws, priorDraws, RUNS, splitDraws } from '../engine/draws';
import { complete } from '../engine/ensemble';
import { example } from '../engine/example.fixture';
import { compile } from '../engine/plan';
import { REFERENCE } from '../engine/release';
import { createLoader } from './ensemble';

let folder: string;
const missing = new Set<string>();
let asked: string[] = [];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'release-'));
	const { plan, kernel, wasm } = compile(example, '2025-06-30');
	writeFileSync(join(folder, 'example.plan.json'), JSON.stringify(plan));
	writeFileSync(join(folder, 'example.kernel.js'), kernel);
	writeFileSync(join(folder, 'example.kernel.wasm'), wasm);
	const draws = encodeDraws(priorDraws(example.parameters, 'example:1', RUNS), example.parameters, RUNS);
	const [first, rest] = splitDraws(draws);
	writeFileSync(join(folder, 'example.draws'), first);
	writeFileSync(join(folder, 'example.rest.draws'), rest);
	// As the first releases were: all draws in one file.
	for (const name of ['plan.json', 'kernel.js', 'kernel.wasm']) copyFileSync(join(folder, `example.${name}`), join(folder, `older.${name}`));
	writeFileSync(join(folder, 'older.draws'), draws);
	vi.stubGlobal('fetch', (url: string) => {
		const path = fileURLToPath(url);
		asked.push(basename(path));
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
	asked = [];
});

const release = () => `${pathToFileURL(folder).href}/`;
const load = () => createLoader()(release(), 'example', 256);
const answer = async () => {
	const ensemble = await load();
	return { backend: ensemble.backend, result: complete(ensemble.run(REFERENCE, 255, { singles: 3 })) };
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

	test('asks for its other draws once more than the first runs are wanted, and for no file twice', async () => {
		const loader = createLoader();
		expect((await loader(release(), 'example', 256)).runs).toBe(256);
		expect(asked).not.toContain('example.rest.draws');
		const whole = await loader(release(), 'example', RUNS);
		expect(whole.runs).toBe(RUNS);
		expect(await loader(release(), 'example', 256)).toBe(whole);
		expect([...asked].sort()).toEqual(['example.draws', 'example.kernel.wasm', 'example.plan.json', 'example.rest.draws']);
	});

	test('gives the same answer from its first draws as from all of them, asked for the same runs; and from an older release', async () => {
		const loader = createLoader();
		const few = complete((await loader(release(), 'example', 256)).run(REFERENCE, 256));
		const whole = await loader(release(), 'example', RUNS);
		expect(complete(whole.run(REFERENCE, 256))).toEqual(few);
		expect(complete((await loader(release(), 'older', RUNS)).run(REFERENCE, RUNS))).toEqual(complete(whole.run(REFERENCE, RUNS)));
	});
});
