import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findChromium } from '../e2e/chromium';
import { figure, say, type Figure, type Section } from './figures';
import { probe, type Sample } from './probe';
import { median, quantile } from './race';
import { FRAME } from './reduction';

/** Words that keep Chromium from doing anything else. */
export const QUIET = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const MOVES = 40;
/** Moves before the first that counts: the worker's compiler warms up. */
const WARM_UP = 15;
const TITLE = 'Lever to bands in Chromium';

/** From a lever's `input` event to the bands of the answer on the chart, on the built site, for each model: 256 runs while the lever is held, 1,024 once it rests. */
export async function browserSection(models: readonly string[], asBuilt: boolean): Promise<Section> {
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
		await page.addInitScript({ content: `((__name) => (${probe.toString()})())((named) => named)` });
		notes.push(`Chromium ${browser.version()}, headless, ${MOVES} moves of one lever after ${WARM_UP} that do not count; medians, p95 after them. One worker.`);
		// The first model of the catalogue is at the root.
		for (const [index, model] of models.entries()) {
			try {
				figures.push(...(await measure(page, model, `${server.url}${index === 0 ? '' : model}`)));
			} catch (error) {
				notes.push(`Skipped: ${model} (${String(error).split('\n')[0]}).`);
			}
		}
		notes.push(
			'From the `input` event to the change of the chart’s paths that its answer makes (“on the chart”); “in the page” is when the bands reach the page from the worker, “painted” is after the frame that shows them, which waits for the screen’s next refresh.'
		);
	} catch (error) {
		notes.push(`Skipped: ${String(error).split('\n')[0]}.`);
	} finally {
		await browser?.close();
		server?.stop();
	}
	return { title: TITLE, figures, notes };
}

async function measure(page: Page, model: string, url: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	await page.goto(url);
	await page.locator('#levers input[type=range]').first().waitFor({ state: 'attached' });
	for (const runs of [256, 1024] as const) {
		const samples = await page.evaluate(([runs, moves]) => window.__bench.measure(runs, moves), [runs, WARM_UP + MOVES] as const);
		const counted = samples.slice(WARM_UP);
		const spread = (key: keyof Sample) => {
			const values = counted.map((sample) => sample[key]);
			return [median(values), `, p95 ${say(quantile(values, 0.95))} ms`] as const;
		};
		const goal = runs === 256 ? ({ kind: 'at most', value: FRAME } as const) : undefined;
		figures.push(figure(`${model}, ${runs} runs: on the chart`, spread('applied')[0], ' ms', goal, spread('applied')[1]));
		figures.push(figure(`${model}, ${runs} runs: in the page`, spread('received')[0], ' ms', undefined, spread('received')[1]));
		figures.push(figure(`${model}, ${runs} runs: painted`, spread('painted')[0], ' ms', undefined, spread('painted')[1]));
	}
	return figures;
}

/** Builds the site unless it is newer than everything that it is made of. */
export function build(): void {
	const newest = (path: string): number => {
		const stat = statSync(path);
		return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
	};
	const built = join('build', 'index.html');
	if (existsSync(built) && statSync(built).mtimeMs > Math.max(...['src', 'models', 'static', 'svelte.config.js', 'vite.config.ts'].map(newest))) return;
	process.stderr.write('building the site\n');
	const { status, stderr } = spawnSync('npm', ['run', '-s', 'build'], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
	if (status !== 0) throw new Error(`the site does not build: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}

/** Serves the built site on this machine, on a port that is free. */
export async function serve(): Promise<{ url: string; stop(): void }> {
	if (!existsSync('build')) throw new Error('no built site: npm run build');
	const port = await new Promise<number>((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
	const child = spawn(join('node_modules', '.bin', 'sirv'), ['build', '--no-clear', '--quiet', '--host', '127.0.0.1', '--port', String(port)], {
		stdio: 'ignore'
	});
	const url = `http://127.0.0.1:${port}/`;
	for (let tries = 0; tries < 100; tries++) {
		if (
			await fetch(url).then(
				(response) => response.ok,
				() => false
			)
		)
			return { url, stop: () => void child.kill() };
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	child.kill();
	throw new Error('the site could not be served');
}
