import { gzipSync } from 'node:zlib';
import { Simulator } from './simulator';
import { expect, test } from './site';

const KILOBYTE = 1000;

/** The home page, and the models that load the most others with them. */
for (const address of ['./', 'teleconsultation/', 'documents/', 'connect/'])
	test(`everything needed at ${address} before the first answer to a lever weighs at most 250 kB, of which 110 kB of script`, async ({ page, context }, {
		project
	}) => {
		test.skip(project.name !== 'desktop', 'the same files on a phone');
		const files = new Map<string, { script: boolean; size: Promise<number> }>();
		context.on('response', (response) => {
			if (!response.ok()) return;
			const script = /javascript/.test(response.headers()['content-type'] ?? '');
			files.set(response.url(), { script, size: response.body().then((body) => gzipSync(body).length) });
		});
		const simulator = new Simulator(page);
		await simulator.open(address);
		const before = await simulator.answer();
		await simulator.hold(0.95);
		await expect(async () => expect(await simulator.answer()).not.toBe(before)).toPass();

		const sizes = await Promise.all([...files].map(async ([url, { script, size }]) => ({ url, script, size: await size })));
		const weight = (chosen: typeof sizes) => chosen.reduce((sum, { size }) => sum + size, 0) / KILOBYTE;
		const scripts = sizes.filter(({ script }) => script);
		const said = `${weight(sizes).toFixed(1)} kB, of which ${weight(scripts).toFixed(1)} kB of script:\n${sizes.map(({ url, size }) => `${size} ${url}`).join('\n')}`;
		expect(
			sizes.some(({ url }) => /\.kernel\.(wasm|js)/.test(url)),
			said
		).toBe(true);
		expect(
			sizes.some(({ url }) => url.includes('.draws')),
			said
		).toBe(true);
		expect(weight(sizes), said).toBeLessThanOrEqual(250);
		expect(weight(scripts), said).toBeLessThanOrEqual(110);
	});
