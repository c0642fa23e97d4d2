import { ELSEWHERE } from './addresses';
import { expect, keptForOffline, test } from './site';

test.use({ serviceWorkers: 'allow' });

const PAGES = [
	{ path: './', lang: 'fr' },
	{ path: './en/', lang: 'en' }
];

for (const { path, lang } of PAGES) {
	test.describe(`page in ${lang}`, () => {
		test('says the question without any script', async ({ browser, baseURL }) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const page = await context.newPage();
			await page.goto(new URL(path, baseURL).href);
			await expect(page.locator('h1')).toBeVisible();
			await context.close();
		});

		test('opens without a network once visited, with the scenario of its address', async ({ page, context }) => {
			await page.goto(path);
			await keptForOffline(page);
			await context.setOffline(true);
			await page.goto(`${path}?d=2023-05`);
			await expect(page.locator('h1')).toBeVisible();
			expect(new URL(page.url()).search).toContain('d=2023-05');
		});

		test('works in a folder of a bigger site', async ({ page }) => {
			await page.goto(new URL(path, ELSEWHERE).href);
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await keptForOffline(page);
		});
	});
}
