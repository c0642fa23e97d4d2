import { loadKernel } from '../../src/cli/kernel';
import { readPublished } from '../../src/cli/published';
import { RUNS } from '../../src/lib/engine/draws';
import { complete, createEnsemble, drawsOf, withFixed } from '../../src/lib/engine/ensemble';
import { javascriptBackend } from '../../src/lib/engine/javascript-backend';
import type { Plan } from '../../src/lib/engine/plan';
import { REFERENCE } from '../../src/lib/engine/release';
import { MONTHS } from '../../src/lib/engine/types';
import { expect, test } from './site';
import { Simulator } from './simulator';

const MODELS = ['mediation', 'teleconsultation', 'documents'];

test('a drag changes curve, sentence and address, the axis holding still until release', async ({ page }) => {
	const simulator = new Simulator(page);
	await simulator.open('./mediation/');
	const [curve, answer, axis] = [await simulator.curve(), await simulator.answer(), await simulator.axis()];

	await simulator.hold(0.95);
	await expect(async () => expect(await simulator.curve()).not.toBe(curve)).toPass();
	await expect(async () => expect(await simulator.answer()).not.toBe(answer)).toPass();
	expect(await simulator.axis()).toBe(axis);
	await simulator.release();

	const id = await simulator.slider.locator('xpath=ancestor::*[starts-with(@id, "row-")]').getAttribute('id');
	await expect(async () => expect([...simulator.query().keys()]).toContain(id?.replace('row-', ''))).toPass();
});

test('a gesture is one step back: Back restores what was there before it, Forward the gesture', async ({ page }) => {
	const simulator = new Simulator(page);
	await simulator.open('./mediation/');
	const [address, curve, answer] = [page.url(), await simulator.curve(), await simulator.answer()];

	await simulator.hold(0.95);
	await simulator.release();
	await simulator.settled();
	const [moved, movedAnswer] = [page.url(), await simulator.answer()];
	expect(moved).not.toBe(address);

	await page.goBack();
	await simulator.settled();
	expect([page.url(), await simulator.answer(), await simulator.curve()]).toEqual([address, answer, curve]);

	await page.goForward();
	await simulator.settled();
	expect([page.url(), await simulator.answer()]).toEqual([moved, movedAnswer]);
});

test('the keyboard moves a lever as a drag does', async ({ page }) => {
	const simulator = new Simulator(page);
	await simulator.open('./mediation/');
	const [curve, search] = [await simulator.curve(), new URL(page.url()).search];
	await simulator.slider.focus();
	for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
	await expect(async () => expect(await simulator.curve()).not.toBe(curve)).toPass();
	await expect(async () => expect(new URL(page.url()).search).not.toBe(search)).toPass();
});

test('a reload and the second language keep the scenario', async ({ page }) => {
	const simulator = new Simulator(page);
	await simulator.open('./mediation/');
	await simulator.hold(0.95);
	await simulator.release();
	await simulator.settled();
	const [search, curve, answer] = [new URL(page.url()).search, await simulator.curve(), await simulator.answer()];

	await page.reload();
	await expect(async () => expect([new URL(page.url()).search, await simulator.answer(), await simulator.curve()]).toEqual([search, answer, curve])).toPass();

	await page.getByRole('link', { name: /English/ }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await simulator.settled();
	expect(new URL(page.url()).pathname).toContain('/en/');
	expect(Object.fromEntries(simulator.query())).toEqual(Object.fromEntries(new URLSearchParams(search)));
});

for (const model of MODELS) {
	test(`${model} has its page, reached from the others`, async ({ page }) => {
		const simulator = new Simulator(page);
		await simulator.open('./');
		if (model !== MODELS[0]) await page.locator(`a[href*="${model}"]:visible`).first().click();
		await expect(page.locator('#answer h1')).toBeVisible();
		await simulator.settled();
		expect(await simulator.curve()).not.toBe('');
	});

	test(`the reference of ${model} is drawn without any script`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(new URL(`./${model}/`, baseURL).href);
		await expect(page.locator('#answer h1')).toBeVisible();
		expect((await page.locator('#view svg path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').join(''))).length).toBeGreaterThan(
			1000
		);
		await context.close();
	});
}

const MANGLED = [
	'?__proto__=1&constructor=2&toString=3',
	'?v=zzz&m=nobody&d=1999-13&h=0',
	`?m=mediation&mediators=${'9'.repeat(400)}`,
	'?%E0%A4%A&&&===',
	'?m=mediation&funded_posts=NaN'
];
for (const search of MANGLED) {
	test(`a mangled link opens what it can: ${search.slice(0, 40)}`, async ({ page }) => {
		const simulator = new Simulator(page);
		await simulator.open(`./mediation/${search}`);
		expect(await simulator.answer()).not.toMatch(/NaN|undefined|Infinity/);
		expect(await simulator.curve()).not.toMatch(/NaN|undefined|Infinity/);
	});
}

/** What a model of a published release says of its first output at the end of 2027, from nothing but its files: P5, median and P95. */
async function saidBy(version: string, model: string): Promise<number[]> {
	const text = (file: string) => new TextDecoder().decode(readPublished(version, `${model}.${file}`));
	const plan = JSON.parse(text('plan.json')) as Plan;
	const kernel = await loadKernel(text('kernel.js'));
	const draws = withFixed(plan, drawsOf(plan, readPublished(version, `${model}.draws`), RUNS), RUNS);
	const { bands } = complete(createEnsemble(plan, javascriptBackend(plan, kernel), draws).run(REFERENCE, RUNS));
	return [0, 2, 4].map((level) => bands[level * MONTHS + REFERENCE.horizon]!);
}

test('a link made with an older version says what it said then, computed again with that version', async ({ page }) => {
	const simulator = new Simulator(page);
	const query = '?v=54739f9d58&m=documents&o=document_rhythm&r=documents_2026.rhythm';
	await simulator.open(`./documents/${query}`);
	const then = page.locator('.message blockquote');
	const millions = (await saidBy('54739f9d58', 'documents')).map((value) => Math.round(value / 1e7) * 10);
	await expect(then).toHaveText(new RegExp(`médiane fin 2027 : ${millions[1]} M .*entre ${millions[0]} et ${millions[2]}\\)`.replaceAll(' ', '\\s')));
	// It stays what it was, whatever moves now.
	const before = await then.innerText();
	await simulator.hold(0.9);
	await simulator.release();
	await expect(then).toHaveText(before);
	await page.goto('./documents/?v=0123456789&m=documents&o=document_rhythm');
	await expect(page.locator('.message')).toContainText('version 0123456789 ne peuvent pas être recalculés ici');
	await expect(page.locator('.message')).toContainText('Ce lien vient d’une autre version');
});

test('a worker that dies mid-drag comes back, and nothing is lost', async ({ page }) => {
	const simulator = new Simulator(page);
	await simulator.open('./mediation/');
	const reference = await simulator.answer();
	await simulator.hold(0.6);
	await expect(async () => expect(await simulator.answer()).not.toBe(reference)).toPass();
	const [address, answer] = [page.url(), await simulator.answer()];

	for (const worker of page.workers()) await worker.evaluate(() => self.close()).catch(() => undefined);
	await simulator.drag(0.95);
	await simulator.release();
	await expect(async () => expect(await simulator.answer()).not.toBe(answer)).toPass({ timeout: 15_000 });
	expect(page.url()).not.toBe(address);
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a scenario runs without a network', async ({ page, context }) => {
		const simulator = new Simulator(page);
		await simulator.open('./documents/');
		const curve = await simulator.curve();
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await context.setOffline(true);
		await simulator.open('./documents/?d=2023-05');
		await simulator.hold(0.9);
		await simulator.release();
		await simulator.settled();
		expect(await simulator.curve()).not.toBe(curve);
	});
});
