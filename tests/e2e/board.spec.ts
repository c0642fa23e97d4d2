import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { priorities } from '../../models/roadmap';
import { accessibilityFaults, expect, runsSaid, test } from './site';

interface Row {
	readonly model: string;
	readonly target: string;
	readonly reading: string;
	readonly verdict: string;
	readonly chance: number | null;
	readonly prospect: number | null;
}

/** A scenario that three models feel. */
const QUERY = '?posts_budget=180&mediators_trained=4000';
const OBJECTIVES = priorities.flatMap(({ objectives }) => objectives);

/** What the command prints for a link. */
function simulate(query: string): readonly Row[] {
	const printed = execFileSync('npx', ['tsx', 'src/cli/simulate.ts', query, '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
	return (JSON.parse(printed) as { targets: Row[] }).targets;
}

/** Waits until the board has stopped changing. */
async function settled(page: Page): Promise<void> {
	let before = '';
	await expect(async () => {
		const now = await page.locator('main').innerText();
		const same = now === before;
		before = now;
		expect(same).toBe(true);
	}).toPass({ intervals: [600], timeout: 25_000 });
}

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('#answer h1')).toBeVisible();
	await settled(page);
}

/** A count of the head; one that is not shown is none. */
async function countOf(page: Page, answer: string): Promise<number> {
	const count = page.locator(`#answer button[data-class=${answer}] b`);
	return (await count.count()) === 0 ? 0 : Number(await count.innerText());
}

test('the counts are those of the list, and hold every objective of the roadmap once', async ({ page }) => {
	await open(page, './objectifs/');
	const listed = await page.locator('#objectives [data-answer]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-answer')));
	expect(listed).toHaveLength(OBJECTIVES.length);
	const answers = [
		'met',
		'missed',
		'estimated-met',
		'estimated-open',
		'estimated-missed',
		'sure',
		'likely',
		'open',
		'unlikely',
		'out',
		'unmeasurable',
		'reached',
		'pending',
		'unverified'
	];
	for (const answer of answers) expect(await countOf(page, answer), answer).toBe(listed.filter((one) => one === answer).length);
	const milestones = OBJECTIVES.filter(({ target, milestone }) => !target && milestone);
	for (const [answer, reached] of [
		['reached', 'yes'],
		['pending', 'no'],
		['unverified', 'unverified']
	] as const)
		expect(await countOf(page, answer), answer).toBe(milestones.filter(({ milestone }) => milestone?.reached === reached).length);
});

test('the first sentence is the sum of the counts under it', async ({ page }) => {
	await open(page, './objectifs/');
	const sum = async (...answers: string[]) => (await Promise.all(answers.map((answer) => countOf(page, answer)))).reduce((total, one) => total + one, 0);
	const held = await sum('met', 'estimated-met', 'sure', 'likely');
	const undecided = await sum('estimated-open', 'open');
	const lost = await sum('missed', 'estimated-missed', 'unlikely', 'out');
	const told = (await page.locator('#answer .lead b').allInnerTexts()).slice(0, undecided > 0 ? 4 : 3).map(Number);
	expect(told).toEqual([held + undecided + lost, held, lost, ...(undecided > 0 ? [undecided] : [])]);
	await expect(page.locator('#answer .sums b')).toHaveText([held, undecided, lost].flatMap((total) => (total > 0 ? [new RegExp(`^${total} `)] : [])));
});

test('a row names the reading that it judges, the sentence’s own first, and dates what was measured', async ({ page }) => {
	await open(page, './objectifs/');
	const mediators = page.locator('#objective-mediators');
	await expect(mediators.locator('.verdict')).toContainText('formés, cumulés');
	await expect(mediators.locator('.beside li')).toContainText('en poste');
	for (const place of ['.curve', '.beside li']) await expect(mediators.locator(place)).toContainText(/modèle, fin.2027.: \d/);
	for (const row of await page.locator('#objectives .objective:has(details summary:text("lecture"))').all())
		await expect(row.locator('.verdict')).toContainText('lecture');
	for (const row of await page.locator('[data-answer=missed], [data-answer=met]').filter({ hasText: 'mesuré' }).all())
		await expect(row.locator('.verdict')).toContainText(/mesuré.: .+ \([a-zéû.]+ 20\d\d\)/);
	for (const row of await page.locator('.objective[data-answer^=estimated]').all()) await expect(row.locator('.verdict')).toContainText(/tirages? sur/);
});

test('an objective that is not measurable shows no chance, and each count tells its rule', async ({ page }) => {
	await open(page, `./objectifs/${QUERY}`);
	const rows = page.locator('[data-answer=unmeasurable]');
	expect(await rows.count()).toBeGreaterThan(5);
	await expect(rows.locator('.prospect, .curve, .binds')).toHaveCount(0);
	for (const text of await rows.locator('> :not(details)').allInnerTexts()) expect(text).not.toMatch(/tirages? sur|%\s*des tirages/);
	await expect(rows.filter({ hasText: /mesurer|mesurable/ })).toHaveCount(await rows.count());
	await page
		.getByRole('button', { name: /^Comment on compte/ })
		.first()
		.click();
	await expect(page.getByRole('dialog').locator('dd')).toHaveCount(5);
});

test('the scenario of the simulator is felt on the board, with the numbers that the command line prints', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same numbers on a phone');
	test.slow();
	await page.goto(`./mediation/${QUERY}`);
	await expect(page.locator('#answer h1')).toBeVisible();
	await page.getByRole('link', { name: 'Objectifs', exact: true }).first().click();
	await expect(page.locator('#objectives')).toBeVisible();
	await settled(page);
	await expect(page.locator('#changes li')).toHaveCount(2);
	const rows = simulate(QUERY);
	let compared = 0;
	for (const { id, target } of OBJECTIVES) {
		if (!target) continue;
		const row = rows.find((one) => one.model === target.model && one.target === target.id && (target.reading === undefined || one.reading === target.reading));
		expect(row, id).toBeDefined();
		const shown = page.locator(`#objective-${id}`);
		const share = row!.verdict === 'à venir' ? row!.chance : row!.prospect;
		if (row!.verdict === 'non mesurable' || share === null) {
			await expect(shown).toHaveAttribute('data-answer', 'unmeasurable');
			continue;
		}
		expect((await shown.locator('.runs').innerText()).replace(/[\u00a0\u202f]/g, ' '), `${id} ${share}`).toMatch(runsSaid(share));
		compared++;
	}
	expect(compared).toBeGreaterThan(8);
	await expect(page.locator('.prospect.felt').first()).toBeVisible();
});

test('a lever moved on the board is felt at once, told in a line, undone, and put in the address', async ({ page }, { project }) => {
	await open(page, './objectifs/');
	const told = page.locator('#answer [role=status]');
	await expect(told).toContainText('Rien n’est déplacé');
	if (project.name === 'phone') await page.getByRole('button', { name: 'Déplacer un levier' }).click();
	const mediators = page.locator('#objective-mediators');
	const sites = page.locator('#objective-mes_documents_2026');
	const before = await sites.locator('.curve').innerHTML();
	const slider = (name: RegExp) => page.locator('#levers').getByRole('slider', { name });
	await slider(/Ségur/).focus();
	await page.keyboard.press('End');
	await expect(sites.locator('.curve .felt').first()).toBeVisible();
	expect(new URL(page.url()).searchParams.size).toBeGreaterThan(0);
	await settled(page);
	expect(await sites.locator('.curve').innerHTML()).not.toBe(before);
	await expect(told).toContainText(/touchent \d+ objectifs? jugés? sur \d+/);
	await page.getByRole('button', { name: 'Annuler' }).filter({ visible: true }).click();
	await expect(page.locator('.felt')).toHaveCount(0);
	await expect(told).toContainText('Rien n’est déplacé');
	expect(await sites.locator('.curve').innerHTML()).toBe(before);
	// The budget for posts moves those in post, and not those trained: one reading of the row says something else.
	await slider(/^Budget de l’État/).focus();
	await page.keyboard.press('End');
	await expect(mediators.locator('.beside .moved').first()).toBeVisible();
	await settled(page);
	await expect(mediators.locator('.felt')).toHaveCount(0);
	await expect(told.getByRole('link')).toHaveAttribute('href', '#objective-mediators');
});

test('only rows that say something else take the colour of the scenario, and the line names those that change of answer', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same rows on a phone');
	await open(page, './objectifs/?mediators_trained=6000');
	const told = page.locator('#answer [role=status]');
	await expect(told.getByRole('link', { name: '10 000 médiateurs' })).toBeVisible();
	await expect(told).toContainText('change de réponse');
	for (const prospect of await page.locator('.prospect.felt').all()) {
		const [runs, reference] = await Promise.all([prospect.locator('.runs').innerText(), prospect.locator('p').last().innerText()]);
		expect(reference).toContain('référence');
		expect(reference.replace('référence', '')).not.toContain(runs.replace(/.tirages?/, ''));
	}
	await expect(page.locator('svg.moved')).toHaveCount(1);
});

test('nothing is fetched or run while nothing is moved', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await open(page, './objectifs/');
	expect(fetched.filter((url) => /releases\/|worker/.test(url) && !/service-worker/.test(url))).toEqual([]);
});

test('filters work by keyboard, say how many are left, and come back with the browser’s Back', async ({ page }) => {
	await open(page, './objectifs/');
	await page.getByRole('combobox', { name: 'Axe' }).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const expected = priorities.filter((one) => one.axis === 2).flatMap(({ objectives }) => objectives).length;
	await expect(page.locator('#objectives [data-answer]')).toHaveCount(expected);
	await expect(page.locator('#objectives [role=status]')).toHaveText(new RegExp(`^${expected}\\s`));
	await page.getByRole('combobox', { name: 'Classer par' }).selectOption('deadline');
	expect(new URL(page.url()).hash).toBe('#sort=deadline&axis=2');
	const link = page.locator('#objectives .label a').first();
	const href = await link.getAttribute('href');
	await link.click();
	await expect(page.locator('#view svg').first()).toBeVisible();
	expect(href).toContain('r=');
	expect(new URL(page.url()).searchParams.get('r')).toBe(new URL(href!, page.url()).searchParams.get('r'));
	await page.goBack();
	await expect(page.locator('#objectives [data-answer]')).toHaveCount(expected);
	await expect(page.getByRole('combobox', { name: 'Classer par' })).toHaveValue('deadline');
});

test('the press of an objective lands on its chart with the scenario kept', async ({ page }) => {
	await open(page, `./objectifs/${QUERY}`);
	await page.locator('#objective-mediators .label a').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#answer')).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await expect(page.locator('#answer h1')).toContainText('10 000');
	const query = new URL(page.url()).searchParams;
	expect([query.get('m'), query.get('r'), query.get('posts_budget'), query.get('mediators_trained')]).toEqual([
		'mediation',
		'mediateurs_2027.trained',
		'180',
		'4000'
	]);
});

for (const lang of ['', 'en/']) {
	test(`the board has no accessibility fault and does not overflow, ${lang || 'fr/'} light and dark`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await open(page, `./${lang}objectifs/${QUERY}`);
		await page.locator('details#context > summary').click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await accessibilityFaults(page, { rules: ['color-contrast'] })).toEqual([]);
	});
}
