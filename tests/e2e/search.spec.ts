import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, keptForOffline, test } from './site';
import { Simulator } from './simulator';

const field = (page: Page) => page.locator('dialog').getByRole('combobox');
const results = (page: Page) => page.locator('dialog').getByRole('option');

/** Opens the search as this screen allows, and waits for its index. */
async function openSearch(page: Page, lang: 'fr' | 'en' = 'fr'): Promise<void> {
	await page.getByRole('button', { name: lang === 'fr' ? 'Chercher' : 'Search', exact: true }).click();
	await expect(field(page)).toBeFocused();
	await expect(results(page).first()).toBeVisible();
}

test('a slash opens the search from anywhere but a field', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'phones have no keyboard');
	await new Simulator(page).open('./mediation/');
	const number = page.locator('#levers input.field').first();
	await number.focus();
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await number.blur();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.goto('./systeme/');
	await expect(page.getByRole('button', { name: 'Chercher', exact: true })).toBeVisible();
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused({ timeout: 1000 });
	}).toPass();
});

test('from a word to a folded lever of another model with the keyboard alone, the scenario kept', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'phones have no keyboard');
	await new Simulator(page).open('./teleconsultation/?doctors_trained=5');
	await page.keyboard.press('/');
	await expect(results(page).first()).toBeVisible();
	await page.keyboard.type('HEURES de contact mediateur');
	await expect(results(page).first()).toContainText('Heures de contact');
	await expect(page.getByRole('status').filter({ hasText: 'résultat' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	const levers = results(page).filter({ hasText: 'Levier' });
	while ((await levers.first().getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/mediation\/\?.*doctors_trained=5.*#row-/);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	const row = page.locator('#levers .row.found');
	await expect(row).toBeInViewport();
	await expect(row.locator('input[type=range]')).toBeFocused();
});

test('a lever that is in sight on another model has the focus when the search leads there', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'phones have no keyboard');
	await new Simulator(page).open('./teleconsultation/');
	await page.keyboard.press('/');
	await expect(results(page).first()).toBeVisible();
	await page.keyboard.type('budget postes');
	await expect(results(page).first()).toContainText('Budget');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/mediation\/.*#row-posts_budget$/);
	await expect(page.locator('#row-posts_budget input[type=range]')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/posts_budget=/);
});

test('a lever’s address shows its row when it is opened by itself', async ({ page }) => {
	await new Simulator(page).open('./mediation/#row-contact_hours');
	await expect(page.locator('#row-contact_hours')).toBeInViewport();
});

test('words of every day lead to the words of the subject, in both languages', async ({ page }) => {
	await page.goto('./en/');
	await openSearch(page, 'en');
	for (const [typed, found] of [
		['dmp', 'Mon espace santé'],
		['samu', 'Emergency'],
		['GP', 'doctor'],
		['10,000', '10,000']
	] as const) {
		await field(page).fill(typed);
		await expect(page.getByRole('listbox')).toContainText(found);
	}
	await field(page).fill('qqqqq');
	await expect(page.getByRole('status').filter({ hasText: 'Nothing matches' })).toBeVisible();
	await expect(results(page)).toHaveCount(0);
});

test('each kind of result leads where its subject is', async ({ page }) => {
	await page.goto('./');
	await openSearch(page);
	for (const [typed, kind, address] of [
		['Attente d’une place', 'Résultat', /\/mediation\/\?.*waiting/],
		['n’utilise pas internet', 'Source', /\/sources\/#/],
		['téléconsultation 35 %', 'Cible suivie', /\/teleconsultation\//],
		['117200', 'Phrase des textes', /\/prescription\//],
		['deux réunions', 'Phrase des textes', /\/sources\/#seed-cns3-\d+$/],
		['limites', 'Page', /\/limites\//]
	] as const) {
		await field(page).fill(typed);
		const option = results(page).filter({ hasText: kind }).first();
		await expect(option, typed).toHaveAttribute('href', address);
	}
});

test('the search has no accessibility fault, full and empty, light and dark', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('./systeme/');
	await openSearch(page);
	for (const typed of ['budget', 'qqqqq']) {
		await field(page).fill(typed);
		expect(await accessibilityFaults(page, { part: 'dialog' }), typed).toEqual([]);
	}
	await field(page).fill('budget');
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await accessibilityFaults(page, { part: 'dialog', rules: ['color-contrast'] })).toEqual([]);
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the search works without a network once the site was visited', async ({ page, context }) => {
		await page.goto('./');
		await keptForOffline(page);
		await context.setOffline(true);
		await openSearch(page);
		await field(page).fill('ordonnance');
		await expect(results(page).first()).toContainText('Ordonnance numérique');
	});
});
