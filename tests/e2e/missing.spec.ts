import { ELSEWHERE } from './addresses';
import { accessibilityFaults, expect, test } from './site';

for (const root of ['./', ELSEWHERE]) {
	test(`the page for addresses that lead nowhere speaks both languages, under ${root}`, async ({ page }) => {
		await page.goto(`${root}404.html`);
		await expect(page.locator('section[lang=fr] h2')).toHaveText('Cette page n’existe pas.');
		await expect(page.locator('section[lang=en] h2')).toHaveText('This page does not exist.');
		expect(await accessibilityFaults(page)).toEqual([]);
	});
}

test('the page for addresses that lead nowhere leads home', async ({ page }) => {
	await page.goto('./404.html');
	await page.getByRole('link', { name: 'Open the simulator' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('#answer h1')).toBeVisible();
});
