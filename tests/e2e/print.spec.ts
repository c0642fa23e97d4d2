import { expect, test } from './site';

/** A4 between its margins, at 96 points to the inch. */
const PAPER = { width: 718, height: 1040 };

/** What a sheet must say, page by page, and what belongs to the screen alone. */
const PAGES = [
	{ path: './mediation/?posts_budget=180', said: ['#answer h1', '#view svg', 'text=Ce que j’ai changé', 'footer'], screen: ['#levers input[type=range]'] },
	{ path: './objectifs/', said: ['#answer h1', '#objective-mediators', '#later-list', '#context li'], screen: ['#levers input[type=range]'] },
	{ path: './modeles/documents/', said: ['main h1', '#equations .lines'], screen: ['main math'] },
	{ path: './limites/', said: ['main h1'], screen: [] }
];

for (const { path, said, screen } of PAGES)
	test(`${path} prints what it says, and fits the sheet`, async ({ page }, { project }) => {
		test.skip(project.name !== 'desktop', 'a sheet is a sheet');
		await page.setViewportSize(PAPER);
		await page.goto(path);
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		for (const part of said) await expect(page.locator(part).first(), part).toBeVisible();
		for (const part of [...screen, 'header nav', '[role=search]']) await expect(page.locator(part).first(), part).toBeHidden();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
	});
