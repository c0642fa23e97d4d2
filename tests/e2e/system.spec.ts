import { accessibilityFaults, expect, test } from './site';

interface DirectoryModel {
	id: string;
	upstream: string[];
}

test('pressing a model shows all that it feeds, as the catalogue says it', async ({ page, request }) => {
	const { models } = (await (await request.get('./releases/current/directory.json')).json()) as { models: DirectoryModel[] };
	await page.goto('./systeme/');
	const box = (id: string) => page.locator(`#box-${id}`);
	await expect(page.locator('[id^=box-]')).toHaveCount(models.length);
	for (const { id } of models) {
		await expect(async () => {
			if ((await box(id).getAttribute('aria-pressed')) !== 'true') await box(id).press('Enter');
			await expect(box(id)).toHaveAttribute('aria-pressed', 'true', { timeout: 500 });
		}).toPass();
		const shown = await page.locator('[id^=box-].touched').evaluateAll((boxes) => boxes.map((one) => one.id.replace('box-', '')).sort());
		expect(shown, id).toEqual([id, ...models.filter(({ upstream }) => upstream.includes(id)).map((one) => one.id)].sort());
		expect(new URL(page.url()).hash).toBe(`#model-${id}`);
	}
});

test('a lever says what it touches downstream, and the address keeps it', async ({ page }) => {
	await page.goto('./systeme/?activation_desks=100#lever-posts_budget');
	const told = page.locator('.told');
	await expect(told.getByRole('heading', { name: 'Budget de l’État pour les postes' })).toBeVisible();
	await expect(told.getByRole('heading', { name: 'Téléconsultation' })).toBeVisible();
	await expect(page.locator('#box-mediation.touched')).toBeVisible();
	await expect(page.locator('#box-teleconsultation.touched')).toHaveCount(1);
	await expect(page.locator('#box-cyber.touched')).toHaveCount(0);
	await told.getByRole('link', { name: 'Le déplacer dans le simulateur' }).click();
	await expect(page).toHaveURL(/\/mediation\/.*#row-posts_budget/);
	await expect(page.locator('#row-posts_budget')).toBeInViewport();
	await page.goBack();
	await expect(told.getByRole('heading', { name: 'Budget de l’État pour les postes' })).toBeVisible();
});

test('every arrow of the drawing is a line of the list', async ({ page }) => {
	await page.goto('./systeme/');
	const arrows = await page.locator('.drawing svg g').count();
	expect(arrows).toBeGreaterThan(0);
	await expect(page.locator('.givers li')).toHaveCount(arrows);
});

for (const lang of ['', 'en/']) {
	test(`the system has no accessibility fault and fits the screen, ${lang || 'fr/'} light and dark, at rest and with a lever`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		for (const end of ['', '#lever-posts_budget']) {
			await page.goto(`./${lang}systeme/${end}`);
			await expect(page.locator('h1')).toBeVisible();
			if (end) await expect(page.locator('#box-mediation.touched')).toBeAttached();
			expect(await accessibilityFaults(page), end).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		}
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await accessibilityFaults(page, { rules: ['color-contrast'] })).toEqual([]);
	});
}
