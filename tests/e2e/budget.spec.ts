import { gzipSync } from 'node:zlib';
import { expect, test } from './site';

const KILOBYTE = 1000;

test('everything needed before the first answer weighs at most 250 kB, of which 110 kB of script', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same files on a phone');
	const files: { url: string; script: boolean; size: Promise<number> }[] = [];
	page.on('response', (response) => {
		// What the service worker keeps for later is not waited for.
		if (response.request().serviceWorker() !== null || !response.ok()) return;
		const script = /javascript/.test(response.headers()['content-type'] ?? '');
		files.push({ url: response.url(), script, size: response.body().then((body) => gzipSync(body).length) });
	});
	await page.goto('./');
	await page.waitForLoadState('networkidle');

	const sizes = await Promise.all(files.map(async ({ url, script, size }) => ({ url, script, size: await size })));
	const weight = (chosen: typeof sizes) => chosen.reduce((sum, { size }) => sum + size, 0) / KILOBYTE;
	console.log(`${weight(sizes).toFixed(1)} kB, of which ${weight(sizes.filter(({ script }) => script)).toFixed(1)} kB of script, in ${sizes.length} files`);
	expect(weight(sizes)).toBeLessThanOrEqual(250);
	expect(weight(sizes.filter(({ script }) => script))).toBeLessThanOrEqual(110);
});
