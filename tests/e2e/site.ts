import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';

/** Said where a test keeps the service worker out. */
const BLOCKED = /^console: Service Worker registration blocked/;

/** What every page must be free of, gathered while a test runs and checked at its end. */
interface Fixtures {
	/** Complaints a test expects: it breaks something on purpose. */
	tolerated: RegExp[];
	clean: undefined;
}

/** Playwright's `test`, whose pages are alive once they are reached, and which also fails on a console error, a policy violation, a request to elsewhere or a cookie. */
export const test = base.extend<Fixtures>({
	page: async ({ page }, use) => {
		const goto = page.goto.bind(page);
		page.goto = async (...where) => {
			const response = await goto(...where);
			// SvelteKit puts its announcer when the page has come alive: what is pressed before is lost on a slow machine.
			const scripted = await page.evaluate(() => [...document.scripts].some(({ text }) => text.includes('__sveltekit')));
			if (scripted) await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
			return response;
		};
		await use(page);
	},
	tolerated: [[], { option: true }],
	clean: [
		async ({ page, context, tolerated }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
			});
			page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (!['127.0.0.1', ''].includes(url.hostname)) complaints.push(`request to elsewhere: ${request.url()}`);
			});
			await page.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`));
			});
			await use(undefined);
			expect(complaints.filter((text) => ![...tolerated, BLOCKED].some((expected) => expected.test(text)))).toEqual([]);
			expect(await context.cookies()).toEqual([]);
		},
		{ auto: true }
	]
});

/** Gives what axe finds wrong on the page as it stands, or on a part of it, by all its rules or some, in words. */
export async function accessibilityFaults(page: Page, { part, rules }: { part?: string; rules?: string[] } = {}): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode();
	if (part !== undefined) axe.include(part);
	if (rules !== undefined) axe.withRules(rules);
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`));
}

/**
 * Weighs, in kB once compressed, what comes from now on until a moment (milliseconds since 1970): scripts, everything, and the list in words. What comes
 * later only refines the answer seen then.
 */
export function scale(context: BrowserContext): (until: number) => Promise<{ scripts: number; all: number; said: string }> {
	const files = new Map<string, Promise<{ come: number; script: boolean; bytes: number }>>();
	let weighing = true;
	context.on('requestfinished', (request) => {
		if (!weighing) return;
		const { startTime, responseEnd } = request.timing();
		const weighed = request.response().then(async (response) => ({
			come: startTime + responseEnd,
			script: /javascript/.test(response?.headers()['content-type'] ?? ''),
			bytes: response?.ok() ? gzipSync(await response.body()).length : 0
		}));
		files.set(request.url(), weighed);
	});
	return async (until) => {
		weighing = false;
		const come = await Promise.all([...files].map(async ([url, file]) => ({ url, ...(await file) })));
		const sizes = come.filter((file) => file.come <= until);
		const weight = (chosen: typeof sizes) => chosen.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
		return { scripts: weight(sizes.filter(({ script }) => script)), all: weight(sizes), said: sizes.map(({ url, bytes }) => `${bytes} ${url}`).join('\n') };
	};
}

/** Watches what some elements of the page say or draw, and gives the moment at which that first changes, in milliseconds since 1970. */
export async function firstChange(page: Page, selector: string): Promise<() => Promise<number>> {
	const watched = await page.evaluateHandle((chosen) => {
		const said = () => [...document.querySelectorAll(chosen)].map((one) => one.textContent + one.getAttribute('d')).join();
		const before = said();
		return {
			moment: new Promise<number>((resolve) => {
				new MutationObserver((_, observer) => {
					if (said() === before) return;
					observer.disconnect();
					resolve(performance.timeOrigin + performance.now());
				}).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
			})
		};
	}, selector);
	return () => watched.evaluate(({ moment }) => moment);
}

/** Waits until the service worker holds the site and answers for it. */
export async function keptForOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller === null)
			await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
	});
}

/** How the pages begin to say a share of runs, in French: a tenth that stands at the edge of a class is not said before it is reached. */
export function runsSaid(share: number): RegExp {
	if (share < 0.05) return /^moins de 5 /;
	if (share > 0.95) return /^plus de 95 /;
	if (share < 0.1) return /^moins de 1 tirage /;
	if (share >= 0.85 && share < 0.9) return /^moins de 9 tirages /;
	return new RegExp(`^${Math.min(9, Math.round(share * 10))} tirages? `);
}

export { expect };
