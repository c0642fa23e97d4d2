import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from './site';
import { Simulator } from './simulator';

/** A page of each model, with a scenario: levers, and an assumption where the model has one that may be fixed. */
const PAGES = [
	{ model: 'mediation', query: '?posts_budget=120&need_reading=1' },
	{ model: 'teleconsultation', query: '?doctors_trained=5&cap=40' },
	{ model: 'documents', query: '?d=2023-05&segur2_pace=80&nothing_of_that_name=1' }
];

for (const lang of ['', 'en/']) {
	for (const { model, query } of PAGES) {
		test(`the page of ${model} has no accessibility fault with a scenario, ${lang || 'fr/'} light and dark`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await new Simulator(page).open(`./${lang}${model}/${query}`);
			expect(await accessibilityFaults(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await accessibilityFaults(page, { rules: ['color-contrast'] })).toEqual([]);
		});
	}
}

/** Checks a part of the page by all rules, then its contrasts in the dark. */
async function check(page: Page, part: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await accessibilityFaults(page, { part }), part).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await accessibilityFaults(page, { part, rules: ['color-contrast'] }), part).toEqual([]);
}

test('no view of the chart has an accessibility fault, light and dark', async ({ page }, { project }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const phone = project.name === 'phone';
	await new Simulator(page).open(`./${phone ? 'en/' : ''}mediation/?posts_budget=120`);
	if (phone) {
		await page.getByRole('navigation', { name: 'Actions' }).getByRole('button', { name: 'Table' }).click();
		await expect(page.locator('#view table')).toBeVisible();
		await check(page, '#view');
		for (const id of ['weighs', 'reach', 'record', 'equations', 'sources']) {
			await page.locator(`details#${id} > summary`).click();
			await expect(page.locator(`details#${id} > :not(summary):not(.pending)`).first()).toBeVisible();
		}
		await check(page, '.after');
	} else {
		const tabs = page.getByRole('tablist').getByRole('tab');
		for (let index = 1; index < (await tabs.count()); index++) {
			await tabs.nth(index).click();
			await expect(page.locator('#view .pending')).toHaveCount(0);
			await check(page, '#view');
		}
	}
});

test('no panel over the page has an accessibility fault, light and dark', async ({ page }, { project }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const phone = project.name === 'phone';
	await new Simulator(page).open(`./${phone ? 'en/' : ''}mediation/?posts_budget=120`);
	const panel = page.getByRole('dialog');
	const openings = [
		[page.locator('#levers .row button[aria-haspopup=dialog]').first(), panel.locator('h2')],
		[page.locator('#assumptions .row button[aria-haspopup=dialog]').first(), panel.locator('h2')],
		[page.locator('#answer .runs'), panel.locator('dl')],
		[page.getByRole('button', { name: phone ? 'Share' : 'Partager', exact: true }).filter({ visible: true }), panel.locator('textarea')]
	] as const;
	for (const [button, content] of openings) {
		await button.click();
		await expect(content).toBeVisible();
		await check(page, '[role=dialog]');
		await page.keyboard.press('Escape');
		await expect(panel).toHaveCount(0);
	}
});
