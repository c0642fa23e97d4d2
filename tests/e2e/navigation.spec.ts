import { accessibilityFaults, expect, test } from './site';
import { Simulator } from './simulator';

const SCENARIO = '?posts_budget=120';
const PAGES = ['objectifs', 'systeme', 'modeles', 'sources', 'limites'];

const MODELS = [
	...['mediation', 'teleconsultation', 'documents', 'activation', 'prevention', 'applications', 'identity', 'prescription'],
	...['connect', 'messaging', 'training', 'emergency', 'hospital', 'cyber', 'warehouses']
];

test('the menu leads to every page and back, with the scenario', async ({ page }, { project }) => {
	await new Simulator(page).open(`./mediation/${SCENARIO}`);
	const menu = page.locator('#pages');
	for (const name of PAGES) {
		if (project.name === 'phone') await page.getByRole('button', { name: 'Menu' }).click();
		await menu.locator(`a[href*="/${name}/"]`).click();
		await expect(page).toHaveURL(new RegExp(`/${name}/\\?(.*&)?posts_budget=120`));
		await expect(page.locator('h1')).toBeVisible();
		await expect(menu.locator('[aria-current=page]')).toHaveAttribute('href', new RegExp(`/${name}/`));
	}
	if (project.name === 'phone') await page.getByRole('button', { name: 'Menu' }).click();
	await menu.getByRole('link', { name: 'Simulateur' }).click();
	await expect(page).toHaveURL(/\/mediation\/\?(.*&)?posts_budget=120/);
	await expect(page.locator('#changes')).toContainText('Budget');
});

test('the language switch keeps the page and the scenario', async ({ page }) => {
	for (const path of ['mediation/', ...PAGES.map((name) => `${name}/`), 'modeles/mediation/']) {
		await page.goto(`./${path}${SCENARIO}`);
		await expect(page.locator('html[lang=fr]')).toBeVisible();
		const english = page.getByRole('navigation', { name: 'Langue' }).getByRole('link');
		// The scenario is read from the address once the page has started.
		await expect(english).toHaveAttribute('href', /posts_budget=120/);
		await english.click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		expect(new URL(page.url()).pathname).toBe(`/en/${path}`);
		expect(new URL(page.url()).search).toContain('posts_budget=120');
	}
});

test('on a phone the menu opens, closes with Escape, and nothing overflows', async ({ page }, { project }) => {
	test.skip(project.name !== 'phone', 'the menu of narrow screens');
	await page.goto('./systeme/');
	const menu = page.getByRole('navigation', { name: 'Pages' });
	await expect(menu).toBeHidden();
	expect((await page.locator('header').first().boundingBox())?.height).toBeLessThanOrEqual(48);
	await page.getByRole('button', { name: 'Menu' }).focus();
	await page.keyboard.press('Enter');
	await expect(menu).toBeVisible();
	expect(await accessibilityFaults(page, { part: 'header' })).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the other models are two presses away, by axis, with the keyboard alone', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'phones have no keyboard');
	await new Simulator(page).open(`./mediation/${SCENARIO}`);
	const button = page.getByRole('button', { name: 'Autres objectifs' });
	await button.focus();
	await page.keyboard.press('Enter');
	const panel = page.locator('#other-models');
	await expect(panel).toBeVisible();
	await expect(panel.getByRole('heading')).toHaveCount(4);
	await expect(panel.getByRole('link')).toHaveCount(12);
	await expect(panel).toContainText('non mesurable');
	expect(await accessibilityFaults(page, { part: '#other-models' })).toEqual([]);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await expect(panel.getByRole('link', { name: 'Activation' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/activation\/\?(.*&)?posts_budget=120/);
	await expect(panel).toBeHidden();
	await expect(page.getByRole('navigation', { name: 'Modèle' }).locator('> a[aria-current=page]')).toContainText('Activation');
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(panel).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(button).toBeFocused();
});

for (const [index, model] of MODELS.entries()) {
	// Each once, in one language and on one screen, to save time.
	const lang = index % 2 === 0 ? '' : 'en/';
	const screen = index % 4 < 2 ? 'desktop' : 'phone';
	test(`the simulator of ${model} opens without a complaint, without a fault and within the screen, ${lang || 'fr/'} on a ${screen}`, async ({ page }, {
		project
	}) => {
		test.skip(project.name !== screen, 'once each');
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await new Simulator(page).open(`./${lang}${model}/`);
		await expect(page.locator('#levers .row').first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		expect(await accessibilityFaults(page)).toEqual([]);
	});
}
