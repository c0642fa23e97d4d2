import type { Page } from '@playwright/test';
import { models } from '../../models';
import { observations, sources } from '../../models/facts';
import { context, earlier, figures, later, priorities, stories } from '../../models/roadmap';
import { feedsOf } from '../../src/routes/[[lang=lang]]/sources/feeds';
import { accessibilityFaults, expect, test } from './site';

const objectives = [...priorities.flatMap((priority) => priority.objectives), ...later, ...earlier];
const feeds = feedsOf({ models, observations: observations(), objectives, stories, context, figures });
const PAGES = ['sources', 'limites'] as const;

/** No part of the page is wider than the screen. */
async function fits(page: Page): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

/** Opens all that is folded in the page itself. */
async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
}

for (const lang of ['', 'en/']) {
	for (const name of PAGES) {
		test(`/${lang}${name}/ has no accessibility fault, light and dark, and fits its screen`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.goto(`./${lang}${name}/`);
			await fits(page);
			expect(await accessibilityFaults(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await accessibilityFaults(page, { rules: ['color-contrast'] })).toEqual([]);
			await unfold(page);
			await fits(page);
		});

		test(`every link of /${lang}${name}/ inside the site leads to a page and to a place on it`, async ({ page }, { project }) => {
			test.skip(project.name !== 'desktop', 'the same links on a phone');
			test.slow();
			await page.goto(`./${lang}${name}/`);
			await unfold(page);
			const links = await page.locator('main a').evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
			const inside = [...new Set(links)].map((href) => new URL(href)).filter(({ origin }) => origin === new URL(page.url()).origin);
			expect(inside.length).toBeGreaterThan(10);
			const texts = new Map<string, string>();
			const astray: string[] = [];
			for (const { href, origin, pathname, hash } of inside) {
				if (!texts.has(pathname)) {
					const response = await page.request.get(origin + pathname);
					texts.set(pathname, response.ok() ? await response.text() : '');
				}
				const text = texts.get(pathname) ?? '';
				if (text === '' || (hash !== '' && !text.includes(`id="${decodeURIComponent(hash.slice(1))}"`))) astray.push(href);
			}
			expect(astray).toEqual([]);
		});
	}
}

test('the table holds all the sources of the register, with what each one feeds', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same table on a phone');
	test.slow();
	await page.goto('./sources/#table');
	await expect(page.locator('#table tbody tr')).toHaveCount(sources().size);
	for (const id of ['seed-telemedaction', 'klesia_2024', 'egora_assises', 'slite_securite']) {
		const row = page.locator(`#table tr[id="${id}"], #table tr[id="source-${id}"]`);
		await row.locator('summary').click();
		await expect(row.locator('details li')).toHaveCount(feeds.get(id)?.length ?? 0);
		for (const { label } of (feeds.get(id) ?? []).slice(0, 5)) await expect(row.locator('details')).toContainText(label.fr);
	}
	const idle = page.locator('#table td.feeds').filter({ hasText: /^Rien/ });
	const expected = [...sources().keys()].filter((id) => !feeds.get(id)?.some(({ kind }) => kind !== 'fact'));
	await expect(idle).toHaveCount(expected.length);
});

test('a reader finds a source by the keyboard alone, sorts, and sees all again', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'no keyboard on a phone');
	await page.goto('./sources/#table');
	const rows = page.locator('#table tbody tr');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('mediation budget');
	await expect(page.locator('#table [role=status]')).toContainText(`sur ${sources().size}`);
	expect(await rows.count()).toBeLessThan(sources().size);
	expect(await rows.count()).toBeGreaterThan(0);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Delete');
	await expect(rows).toHaveCount(sources().size);
	await page.keyboard.press('Tab');
	await page.keyboard.type('Universitaire');
	await expect(rows).toHaveCount([...sources().values()].filter(({ kind }) => kind === 'academic').length);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(rows).toHaveCount(sources().size);
	const dated = page.getByRole('columnheader', { name: 'Date' });
	await dated.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(dated).toHaveAttribute('aria-sort', 'descending');
	await page.keyboard.press('Enter');
	await expect(dated).toHaveAttribute('aria-sort', 'ascending');
});

test('each story has its own address, each founding text opens by its own', async ({ page }) => {
	await page.goto(`./sources/#${stories[0]!.id}`);
	await expect(page.locator(`article[id="${stories[0]!.id}"]`)).toBeInViewport();
	await expect(page.locator('#stories article')).toHaveCount(stories.length);
	await page.goto('./sources/#seed-cns3');
	await expect(page.locator('#seed-cns3')).toHaveAttribute('open');
	await expect(page.locator('#seed-cns3 tbody tr')).toHaveCount(figures.filter(({ source }) => source === 'seed-cns3').length);
});

test('the table of sources is folded, and opens by its own address or by that of a source', async ({ page }) => {
	await page.goto('./sources/');
	await expect(page.locator('#table tbody tr').first()).toBeHidden();
	await page.goto('./sources/#egora_assises');
	await expect(page.locator('tr#egora_assises')).toBeInViewport();
});

test('the other language opens at the same place', async ({ page }) => {
	await page.goto('./systeme/#model-documents');
	await page.getByRole('link', { name: 'EN, English' }).click();
	await expect(page).toHaveURL(/\/en\/systeme\/#model-documents$/);
});

test('the founding texts can be kept by place', async ({ page }) => {
	await page.goto('./sources/');
	await page.getByRole('combobox', { name: 'Place' }).selectOption({ label: 'Sans place' });
	await expect(page.locator('#texts tbody tr')).toHaveCount(figures.filter(({ place }) => place.kind === 'none').length);
});

test('the limits say what the data says today', async ({ page }) => {
	await page.goto('./limites/');
	const unmeasured = models.flatMap(({ targets }) => targets.flatMap(({ readings }) => readings.filter((reading) => reading.unmeasured !== undefined)));
	await expect(page.locator('#unmeasured dd')).toHaveCount(unmeasured.length);
	await expect(page.locator('#unmeasured')).toContainText(`${unmeasured.length} lectures d’objectifs`);
	await expect(page.locator('#wrong details')).toHaveCount(models.length);
});

test('a scenario follows the reader from the simulator to a source and back', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same links on a phone');
	await page.goto('./limites/?posts_budget=120');
	const back = page.locator('main a[href*="mediation"]').first();
	await expect(back).toHaveAttribute('href', /posts_budget=120/);
});
