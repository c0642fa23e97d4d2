import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Directory } from '../../src/lib/scenario/directory';
import { COMPARED, hashInJavaScript, hashInWebAssembly, loadReference } from '../validation/ensembles';
import { SITE } from './addresses';
import { expect, test } from './site';

/** The engine's own functions as a file of the site: they are otherwise inside the worker's. */
const NUMERICS = 'releases/numerics.js';
const numerics = () =>
	ts.transpileModule(readFileSync('src/lib/engine/numerics.ts', 'utf8'), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } })
		.outputText;

test('the kernels of the release give the bits of Node in this browser, in JavaScript and in WebAssembly', async ({ page, request }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same engine on a phone');
	test.slow();
	const directory = (await (await request.get(new URL('releases/current/directory.json', SITE).href)).json()) as Directory & { version: string };
	const release = new URL(`releases/${directory.version}/`, SITE).href;
	const loaded = await loadReference(['mediation', 'teleconsultation', 'documents'], async (name) =>
		Uint8Array.from(await (await request.get(release + name)).body())
	);

	// The page only lends its browser and its policy.
	await page.route(`**/${NUMERICS}`, (route) => route.fulfill({ contentType: 'text/javascript', body: numerics() }));
	await page.goto('./');
	for (const [model, ensemble] of loaded) {
		const expected = hashInJavaScript(ensemble);
		expect(hashInWebAssembly(ensemble), `${model} under Node`).toBe(expected);
		const base64 = (values: Float64Array) => Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
		const { parameters, held, linear, out } = ensemble;
		const given = {
			kernel: `${release}${model}.kernel`,
			numerics: new URL(NUMERICS, SITE).href,
			runs: COMPARED,
			out,
			arrays: [parameters, held, linear].map(base64)
		};
		const hashes = await page.evaluate(async ({ kernel, numerics, runs, out, arrays }) => {
			const hash = async (values: Float64Array<ArrayBuffer>) =>
				Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', values)), (byte) => byte.toString(16).padStart(2, '0')).join('');
			const [parameters, held, linear] = arrays.map((text) => new Float64Array(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer)) as [
				Float64Array<ArrayBuffer>,
				Float64Array<ArrayBuffer>,
				Float64Array<ArrayBuffer>
			];
			const javascript = new Float64Array(out);
			(await import(`${kernel}.js`)).run(await import(numerics), runs, 0, runs, parameters, held, linear, javascript);

			const memory = new WebAssembly.Memory({ initial: 1 });
			const { instance } = await WebAssembly.instantiate(await (await fetch(`${kernel}.wasm`)).arrayBuffer(), { engine: { memory } });
			const { run, memory: past } = instance.exports as Record<string, (...values: number[]) => number>;
			let end = 16;
			const addresses = [parameters.byteLength, held.byteLength, linear.byteLength, past!(), javascript.byteLength].map((bytes) => {
				const address = end;
				end = (end + bytes + 15) & -16;
				return address;
			});
			memory.grow(Math.ceil(end / 65536));
			[parameters, held, linear].forEach((values, i) => new Float64Array(memory.buffer, addresses[i]!, values.length).set(values));
			run!(runs, 0, runs, ...addresses);
			return [await hash(javascript), await hash(new Float64Array(memory.buffer, addresses[4]!, out).slice())];
		}, given);
		expect(hashes, `${model} in the browser`).toEqual([expected, expected]);
	}
});
