import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import ts from 'typescript';
import { currentRelease } from '../../src/cli/current';
import { COMPARED, hashInJavaScript, hashInWebAssembly, loadReference } from '../validation/ensembles';
import { BROWSERS, ensure } from './browsers';

/**
 * `npm run test:engines`: the fixed ensemble of every model gives the same bits in Firefox and in WebKit as under Node, in JavaScript and in
 * WebAssembly. A browser that is missing and cannot be installed fails the run, in words.
 */

/** How long a browser may take. */
const PATIENCE = 180_000;

interface Report {
	readonly agent: string;
	readonly error?: string;
	readonly found?: readonly { readonly model: string; readonly javascript: string; readonly webassembly: string }[];
}

const release = await currentRelease({ brief: true });
const file = (name: string): Uint8Array<ArrayBuffer> => {
	const content = release.files.get(name);
	if (content === undefined) throw new Error(`no ${name} in the release`);
	return Uint8Array.from(typeof content === 'string' ? new TextEncoder().encode(content) : content);
};
const loaded = await loadReference(release.models, async (name) => file(name));
const expected = new Map([...loaded].map(([model, ensemble]) => [model, hashInJavaScript(ensemble)]));
for (const [model, ensemble] of loaded)
	if (hashInWebAssembly(ensemble) !== expected.get(model)) throw new Error(`${model}: WebAssembly differs from JavaScript under Node`);

/** A module of ours as the browser can load it. */
const script = (path: string): string =>
	ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText;
const served = new Map<string, readonly [type: string, content: string | Uint8Array]>([
	['/', ['text/html', '<!doctype html><script type="module" src="/page.js"></script>']],
	['/page.js', ['text/javascript', script('tests/engines/page.ts')]],
	['/numerics.js', ['text/javascript', script('src/lib/engine/numerics.ts')]],
	[
		'/models.json',
		[
			'application/json',
			JSON.stringify(
				[...loaded].map(([model, { parameters, held, linear, out }]) => ({
					model,
					runs: COMPARED,
					lengths: [parameters.length, held.length, linear.length],
					out
				}))
			)
		]
	]
]);
for (const [model, { parameters, held, linear }] of loaded) {
	served.set(`/${model}.arrays`, ['application/octet-stream', new Uint8Array(Float64Array.from([...parameters, ...held, ...linear]).buffer)]);
	served.set(`/${model}.kernel.js`, ['text/javascript', file(`${model}.kernel.js`)]);
	served.set(`/${model}.kernel.wasm`, ['application/wasm', file(`${model}.kernel.wasm`)]);
}

let answer: (report: Report) => void = () => undefined;
const server: Server = createServer((request, response) => {
	if (request.method === 'POST') {
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => parts.push(part));
		request.on('end', () => {
			answer(JSON.parse(Buffer.concat(parts).toString()) as Report);
			response.end();
		});
		return;
	}
	const [type, content] = served.get(request.url ?? '') ?? [];
	response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(content);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

let passed = 0;
let failed = 0;
const judge = (well: boolean, words: string): void => {
	if (well) passed++;
	else failed++;
	console.log(`${well ? 'PASS' : 'FAIL'} ${words}`);
};
for (const browser of BROWSERS) {
	if (!ensure(browser)) {
		judge(false, `${browser.name} is not here and could not be installed (${browser.packages.join(', ')})`);
		continue;
	}
	const reported = new Promise<Report>((resolve) => (answer = resolve));
	const late = new Promise<Report>((resolve) =>
		setTimeout(() => resolve({ agent: browser.name, error: `no answer in ${PATIENCE / 1000} s` }), PATIENCE).unref()
	);
	const opened = browser.open(url);
	const report = await Promise.race([reported, late]);
	opened.close();
	if (!report.found) judge(false, `${browser.name}: ${report.error}`);
	for (const { model, javascript, webassembly } of report.found ?? []) {
		judge(
			javascript === expected.get(model) && webassembly === expected.get(model),
			`${browser.name}, ${model}: ${expected.get(model)?.slice(0, 12)} (JavaScript ${javascript.slice(0, 12)}, WebAssembly ${webassembly.slice(0, 12)})`
		);
	}
	console.log(`     ${report.agent}`);
}
server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
