import { chromium, type Browser, type Page } from '@playwright/test';
import { models } from '../../models';
import { findChromium } from '../e2e/chromium';
import { boardProbe, type BoardSample } from './board-probe';
import { build, QUIET, serve } from './browser';
import { figure, say, type Figure, type Section } from './figures';
import { median, quantile } from './race';

const GOAL = { kind: 'at most', value: 150 } as const;
const MOVES = 30;
/** Moves before the first that counts: files are fetched, compilers warm up. */
const WARM_UP = 8;

/** From a change on the board to the board that shows its answers at 256 runs, on the built site: all models at once, and those that one lever touches. */
export async function boardSection(asBuilt: boolean): Promise<Section> {
	const notes: string[] = [];
	const figures: Figure[] = [];
	let browser: Browser | undefined;
	let server: { readonly url: string; stop(): void } | undefined;
	try {
		if (!asBuilt) build();
		server = await serve();
		browser = await chromium.launch({ executablePath: findChromium(), args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
		// The loader of TypeScript names functions by a helper that the page lacks.
		await page.addInitScript({ content: `((__name) => (${boardProbe.toString()})())((named) => named)` });
		figures.push(...(await measure(page, `${server.url}objectifs/${everything()}`, `all ${models.length} models`, models.length, 'select')));
		figures.push(...(await measure(page, `${server.url}objectifs/`, 'first lever', undefined, 'lever')));
		notes.push(
			`Chromium ${browser.version()}, headless, ${MOVES} changes after ${WARM_UP} that do not count; medians, p95 after them. One worker.`,
			'All models: a lever of each is moved, then the decision date changes, so that every model is run again. “Updated” is when the answers of the last model are in the page; “worker” is the time during which it was asked something.'
		);
	} catch (error) {
		notes.push(`Skipped: ${String(error).split('\n')[0]}.`);
	} finally {
		await browser?.close();
		server?.stop();
	}
	return { title: 'A change to the whole board in Chromium', figures, notes };
}

/** The link of a scenario in which one lever of each model is moved. */
function everything(): string {
	const moved = models.map(({ levers }) => {
		const [id, { bounds, display }] = Object.entries(levers)[0]!;
		return `${id}=${Number((((bounds[0] + 2 * bounds[1]) / 3) * (display.factor ?? 1)).toPrecision(3))}`;
	});
	return `?${moved.join('&')}`;
}

async function measure(page: Page, url: string, named: string, models: number | undefined, how: 'select' | 'lever'): Promise<Figure[]> {
	await page.goto(url);
	await page.locator('#levers input[type=range]').first().waitFor({ state: 'attached' });
	const samples = await page.evaluate(([how, moves]) => window.__board.measure(how, moves), [how, WARM_UP + MOVES] as const);
	const counted = samples.slice(WARM_UP);
	const touched = counted[0]?.models ?? 0;
	if (models !== undefined && counted.some((sample) => sample.models !== models)) throw new Error(`${touched} models answered instead of ${models}`);
	const line = (what: string, key: Exclude<keyof BoardSample, 'models'>, goal?: typeof GOAL) => {
		const values = counted.map((sample) => sample[key]);
		return figure(
			`${named}${models === undefined ? ` (${touched} models)` : ''}, 256 runs: ${what}`,
			median(values),
			' ms',
			goal,
			`, p95 ${say(quantile(values, 0.95))} ms`
		);
	};
	return [line('board updated', 'updated', GOAL), line('painted', 'painted'), line('worker', 'worker'), line('1,024 runs, board updated', 'rested')];
}
