import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { ELSEWHERE } from './addresses';
import { expect, keptForOffline, test } from './site';

test.use({ serviceWorkers: 'allow' });

test('offers a new version, and reloads into it when the reader says so', async ({ page }, { project }) => {
	const folder = `.cache/elsewhere/new-version-${project.name}`;
	rmSync(folder, { recursive: true, force: true });
	cpSync('build', folder, { recursive: true });
	await page.goto(new URL(`../../new-version-${project.name}/en/?d=2023-05`, ELSEWHERE).href);
	await keptForOffline(page);

	appendFileSync(`${folder}/service-worker.js`, '\n// a newer one');
	await page.evaluate(async () => {
		const registration = await (await navigator.serviceWorker.ready).update();
		const coming = (registration ?? (await navigator.serviceWorker.ready)).installing;
		// It keeps the whole site before it is ready to take over.
		while (coming?.state === 'installing') await new Promise((done) => coming.addEventListener('statechange', done, { once: true }));
	});
	const reload = page.getByRole('button', { name: 'Reload' });
	await expect(reload).toBeVisible();
	await Promise.all([page.waitForEvent('load'), reload.click()]);
	await expect(reload).toBeHidden();
	expect(new URL(page.url()).search).toContain('d=2023-05');
});
