import { Simulator } from './simulator';
import { expect, test } from './site';

test.use({ serviceWorkers: 'block', tolerated: [[/Service Worker registration blocked/, /net::ERR_INTERNET_DISCONNECTED/], { scope: 'test' }] });

test('a view that cannot be fetched says so, and comes when asked again', async ({ page, context }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same part of the page on a phone');
	await new Simulator(page).open('./documents/');
	await context.setOffline(true);
	await page.getByRole('tab', { name: 'Équations' }).click();
	await expect(page.locator('#view [role=alert]')).toContainText('n’a pas pu être chargée');
	await context.setOffline(false);
	await page.locator('#view [role=alert] button').click();
	await expect(page.locator('#view math').first()).toBeVisible();
});
