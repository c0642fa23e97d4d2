import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { models } from '../../models';
import { accessibilityFaults, expect, test } from './site';

const LANGUAGES = ['', 'en/'] as const;

/** Addresses on the page that lead to a place of it that does not exist. */
function lost(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('a[href^="#"]')]
			.map((link) => link.getAttribute('href') ?? '')
			.filter((href) => href !== '#levers' && document.getElementById(decodeURIComponent(href.slice(1))) === null)
	);
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Each page once: the languages and the screens share what draws them.
for (const [index, model] of models.entries()) {
	const lang = LANGUAGES[index % LANGUAGES.length]!;
	const screen = index % 3 === 0 ? 'phone' : 'desktop';
	test(`the page of the model ${model.id} opens in ${lang || 'fr/'}, complete, and every link on it leads somewhere`, async ({ page }, { project }) => {
		test.skip(project.name !== screen, 'once each');
		await page.goto(`./${lang}modeles/${model.id}/`);
		await expect(page.locator('h1')).toHaveText(model.question[lang === '' ? 'fr' : 'en']);
		await expect(page.locator('#equations li')).toHaveCount(Object.keys(model.variables).length);
		await expect(page.locator('[id^="lever-"]')).toHaveCount(Object.keys(model.levers).length);
		await expect(page.locator('[id^="parameter-"]')).toHaveCount(Object.keys(model.parameters).length);
		await expect(page.locator('[id^="column-"]')).toHaveCount(Object.keys(model.columns).length);
		await expect(page.locator('#limits li')).toHaveCount(model.limits.length);
		expect(await lost(page)).toEqual([]);
		expect(await width(page)).toBe(0);
	});
}

test('the list of models leads to every model and to the simulator', async ({ page }) => {
	await page.goto('./modeles/');
	await expect(page.locator('main h3')).toHaveCount(models.length);
	expect(await width(page)).toBe(0);
	await page.getByRole('link', { name: 'Médiation', exact: true }).click();
	await expect(page).toHaveURL(/\/modeles\/mediation\/$/);
	await page.getByRole('link', { name: 'Ouvrir dans le simulateur' }).click();
	await expect(page.locator('#answer h1')).toBeVisible();
});

for (const [path, scheme] of [
	['modeles/mediation/', 'light'],
	['modeles/mediation/', 'dark'],
	['en/modeles/documents/', 'light'],
	['en/modeles/documents/', 'dark'],
	['modeles/prevention/', 'light'],
	['modeles/prevention/', 'dark'],
	['modeles/', 'light'],
	['modeles/', 'dark']
] as const) {
	test(`${path} has no accessibility fault, ${scheme}`, async ({ page }, { project }) => {
		test.skip(project.name !== 'desktop', 'the same marks on a phone');
		test.slow();
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		await page.goto(`./${path}`);
		await expect(page.locator('h1')).toBeVisible();
		// What a page is made of does not change with the scheme: in the dark, contrasts alone.
		const rules = scheme === 'dark' ? { rules: ['color-contrast'] } : {};
		expect(await accessibilityFaults(page, rules)).toEqual([]);
		const whole = page.getByRole('radio', { name: path.startsWith('en/') ? 'The whole model' : 'Tout le modèle' });
		if ((await whole.count()) === 0) return;
		await whole.check();
		await expect(page.locator('#diagram .auxiliary').first()).toBeVisible();
		expect(await accessibilityFaults(page, { part: '#diagram', ...rules })).toEqual([]);
	});
}

test('names lead from the diagram and from an equation to their definitions, by keyboard too', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same on a phone');
	await page.goto('./modeles/mediation/');
	await page.locator('#diagram svg[role=group] a[href="#equation-in_post"]').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#equation-in_post$/);
	await expect(page.locator('#equation-in_post')).toBeInViewport();
	await page.locator('#equation-departures math [data-href="#parameter-mediator_turnover"]').click();
	await expect(page).toHaveURL(/#parameter-mediator_turnover$/);
	await expect(page.locator('#parameter-mediator_turnover')).toBeInViewport();
});

test('numbers on the page are those of the model', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same on a phone');
	await page.goto('./modeles/mediation/');
	const fit = JSON.parse(readFileSync('models/mediation/fit.json', 'utf8')) as { fit: { pooled: { rows: number; covered: number } } };
	const { rows, covered } = fit.fit.pooled;
	await expect(page.locator('#fit')).toContainText(`${covered} sur ${rows}`);
	const model = models.find(({ id }) => id === 'mediation')!;
	const budget = model.levers.posts_budget!;
	const now = (budget.path.at(-1)!.value * (budget.display.factor ?? 1)).toLocaleString('fr-FR', { maximumFractionDigits: 2 });
	await expect(page.locator('#lever-posts_budget dd').first()).toContainText(now);
	await expect(page.locator('#extremes tbody tr')).toHaveCount(2 * Object.keys(model.levers).length + 5);
	await expect(page.locator('#extremes')).toContainText('Aucun stock ne passe sous zéro');
	await page.goto('./modeles/prevention/');
	await expect(page.locator('#forecasts')).toContainText('Pas assez de mesures pour un test sur le passé');
});

test('downloads open and are what they say', async ({ page, request }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same on a phone');
	await page.goto('./modeles/mediation/');
	const files = await page.locator('#downloads a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(files).toHaveLength(7);
	for (const file of files) {
		const response = await request.get(file);
		expect(response.ok(), file).toBe(true);
		const text = (await response.body()).toString('utf8');
		if (file.endsWith('.json')) expect(JSON.parse(text), file).toHaveProperty('model.id', 'mediation');
		else if (file.endsWith('.xmile')) expect(text, file).toMatch(/^<\?xml[\s\S]*<xmile/);
		else expect(text, file).toMatch(/^\ufeff[a-z_]+[;,]/);
	}
});
