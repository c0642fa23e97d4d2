import { Simulator } from './simulator';
import { expect, test } from './site';

test.use({ tolerated: [[/net::ERR_INTERNET_DISCONNECTED/], { scope: 'test' }] });

test('a view that cannot be fetched says so, and comes after a reload, with the scenario', async ({ page, context }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same part of the page on a phone');
	await new Simulator(page).open('./documents/?segur2_pace=80');
	await context.setOffline(true);
	await page.getByRole('tab', { name: 'Équations' }).click();
	const failure = page.locator('#view [role=alert]');
	await expect(failure).toContainText('n’a pas pu être chargée');
	await context.setOffline(false);
	await failure.getByRole('button', { name: 'Réessayer' }).click();
	await Promise.all([page.waitForEvent('load'), failure.getByRole('button', { name: 'Recharger' }).click()]);
	expect(new URL(page.url()).search).toContain('segur2_pace=80');
	await page.getByRole('tab', { name: 'Équations' }).click();
	await expect(page.locator('#view math').first()).toBeVisible();
});
