import type { Page } from '@playwright/test';
import { Simulator } from './simulator';
import { expect, test } from './site';

/** Presses Tab until what has the focus satisfies a selector; fails after too many presses. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
	for (let press = 0; press < 80; press++) {
		await page.keyboard.press(key);
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`Tab never came to ${selector}`);
}

const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent?.trim());

test('every journey can be made with the keyboard alone', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'phones have no keyboard');
	test.slow();
	const simulator = new Simulator(page);
	await simulator.open('./mediation/');

	// To the levers in two presses, past everything else.
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'leviers' })).toBeFocused();
	await page.keyboard.press('Enter');
	expect(await focused(page)).toBe('levers');

	// A note opens with the focus in it, and gives the focus back.
	await tabTo(page, '#levers button[aria-haspopup=dialog]');
	const before = await focused(page);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').locator('h2')).toBeVisible();
	expect(await page.evaluate(() => document.querySelector('[role=dialog]')?.contains(document.activeElement))).toBe(true);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	expect(await focused(page)).toBe(before);

	// A lever, by its slider then by its exact field; its reset gives the focus to the slider's row.
	await tabTo(page, '#levers input[type=range]');
	const reference = await simulator.answer();
	for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp');
	await expect(async () => expect(await simulator.answer()).not.toBe(reference)).toPass();
	// A pause ends the gesture: what follows is a step of its own.
	await page.waitForTimeout(1500);
	await tabTo(page, '#levers input.field');
	await page.keyboard.type('90');
	await page.keyboard.press('Enter');
	await expect(async () => expect([...simulator.query().values()]).toContain('90')).toPass();

	// Undo outside of fields.
	await tabTo(page, 'button[aria-haspopup=dialog]');
	await page.keyboard.press('Control+z');
	await expect(async () => expect([...simulator.query().values()]).not.toContain('90')).toPass();

	// The changes: each can be taken away, and the focus stays in the list's section.
	await tabTo(page, '#changes li .icon-button', 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('#changes')).toContainText('Rien');
	await expect(async () => expect(await page.evaluate(() => document.querySelector('#changes')?.contains(document.activeElement))).toBe(true)).toPass();

	// Views, as tabs.
	await tabTo(page, '[role=tab]', 'Shift+Tab');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: 'Tableau' })).toBeFocused();
	await expect(page.locator('#view table')).toBeVisible();
	await page.keyboard.press('ArrowLeft');

	// The chart's cursor, then a measurement and its source.
	await tabTo(page, '#view [role=slider]');
	const chart = page.locator('#view [role=slider]');
	const resting = await chart.getAttribute('aria-valuetext');
	await page.keyboard.press('ArrowLeft');
	await expect(chart).not.toHaveAttribute('aria-valuetext', resting ?? '');
	await page.keyboard.press('Escape');
	await expect(chart).toHaveAttribute('aria-valuetext', resting ?? '');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('button');

	// A small chart becomes the large one.
	await tabTo(page, '.after section ul button');
	const title = await page.locator('#view h2').innerText();
	await page.keyboard.press('Enter');
	await expect(page.locator('#view h2')).not.toHaveText(title);

	// The share panel opens in place and gives the focus back.
	await page.getByRole('button', { name: 'Partager' }).first().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').locator('textarea')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Partager' }).first()).toBeFocused();
});
