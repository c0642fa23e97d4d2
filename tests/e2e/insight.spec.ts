import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from './site';
import { Simulator } from './simulator';

/** Opens one of the two insights: a tab beside the chart on a desk, a fold below the levers on a phone. */
async function insight(page: Page, name: 'weighs' | 'reach') {
	const tab = page.locator(`#view-${name}`);
	if (await tab.isVisible()) await tab.click();
	else await page.locator(`#${name} > summary`).click();
	const region = page.locator('.insight:visible');
	await expect(region).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
	return region;
}

test('the dates open from the answer as bars, and as a table', async ({ page }) => {
	const simulator = new Simulator(page);
	await simulator.open('./documents/');
	await page.getByRole('button', { name: 'Quand' }).click();
	const note = page.getByRole('dialog', { name: 'Quand le cap est-il franchi' });
	await expect(note.getByRole('img')).toBeVisible();
	await note.getByRole('button', { name: 'Voir le tableau' }).click();
	await expect(note.getByRole('row', { name: /2027/ })).toBeVisible();
	await expect(note.getByRole('row', { name: /jamais avant 2033/ })).toBeVisible();
	expect(await accessibilityFaults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
});

test('what weighs is a table of bars that lead to their setting', async ({ page }) => {
	test.slow();
	const simulator = new Simulator(page);
	await simulator.open('./documents/?m=documents&hospital_sending=80&city_incentive=90');
	const region = await insight(page, 'weighs');
	expect(await region.getByRole('rowheader').count()).toBeGreaterThan(4);
	expect(await accessibilityFaults(page)).toEqual([]);
	await region.getByRole('button', { name: 'Documents de sortie' }).click();
	await expect(page.locator('#row-hospital_sending input[type=range]')).toBeFocused();
	await expect(page.locator('#row-hospital_sending')).toBeInViewport();
});

test('what it would take is applied with one press and undone with another', async ({ page }) => {
	test.slow();
	const simulator = new Simulator(page);
	await simulator.open('./documents/');
	const region = await insight(page, 'reach');
	await region.getByLabel('9 sur 10').check();
	await expect(region).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
	const [answer, offers] = [await simulator.answer(), await region.getByRole('button', { name: /^Appliquer/ }).count()];
	expect(offers).toBeGreaterThan(0);
	expect(await accessibilityFaults(page)).toEqual([]);

	await region
		.getByRole('button', { name: /^Appliquer/ })
		.first()
		.click();
	await expect(region.getByRole('status')).toContainText('Ce scénario y parvient déjà');
	await simulator.settled();
	expect(await simulator.answer()).not.toBe(answer);

	await region.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
	await expect(region.getByRole('button', { name: /^Appliquer/ })).toHaveCount(offers);
	await simulator.settled();
	expect(await simulator.answer()).toBe(answer);
});

test('a drag interrupts the search at once, and the search is taken up again at rest', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'on a phone the levers and the search are not seen together');
	const simulator = new Simulator(page);
	await simulator.open('./mediation/');
	await page.locator('#view-reach').click();
	const region = page.locator('.insight:visible');
	await expect(region).toBeVisible();
	const before = await simulator.answer();
	await simulator.hold(0.95);
	await expect(async () => expect(await simulator.answer()).not.toBe(before)).toPass();
	await expect(region).toContainText('Recalculé dès que vous relâchez');
	await simulator.release();
	await expect(region).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
	await expect(region.getByRole('rowheader', { name: 'Tous au mieux' })).toBeVisible();
});
