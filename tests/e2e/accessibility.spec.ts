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

test('nothing that opens on the page has an accessibility fault, light and dark', async ({ page }, { project }) => {
	test.slow();
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const phone = project.name === 'phone';
	await new Simulator(page).open(`./${phone ? 'en/' : ''}mediation/?posts_budget=120`);

	const check = async (part: string) => {
		await page.emulateMedia({ colorScheme: 'light' });
		expect(await accessibilityFaults(page, { part }), part).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await accessibilityFaults(page, { part, rules: ['color-contrast'] }), part).toEqual([]);
	};
	if (phone) {
		await page.getByRole('navigation', { name: 'Actions' }).getByRole('button', { name: 'Table' }).click();
		await expect(page.locator('#view table')).toBeVisible();
		await check('#view');
		for (const id of ['weighs', 'reach', 'record', 'equations', 'sources']) {
			await page.locator(`details#${id} > summary`).click();
			await expect(page.locator(`details#${id} > :not(summary)`).first()).toBeVisible();
		}
		await page.waitForTimeout(3000);
		await check('.after');
	} else {
		const tabs = page.getByRole('tablist').getByRole('tab');
		for (let index = 1; index < (await tabs.count()); index++) {
			await tabs.nth(index).click();
			await expect(page.locator('#view .pending')).toHaveCount(0);
			await page.waitForTimeout(500);
			await check('#view');
		}
	}
	await page.locator('#levers .row button[aria-haspopup=dialog]').first().click();
	await expect(page.getByRole('dialog').locator('h2')).toBeVisible();
	await check('[role=dialog]');
	await page.keyboard.press('Escape');
	await page.locator('#answer .runs').click();
	await expect(page.getByRole('dialog').locator('dl')).toBeVisible();
	await check('[role=dialog]');
	await page.keyboard.press('Escape');
	await page
		.getByRole('button', { name: phone ? 'Share' : 'Partager' })
		.filter({ visible: true })
		.click();
	await expect(page.getByRole('dialog').locator('textarea')).toBeVisible();
	await check('[role=dialog]');
});
