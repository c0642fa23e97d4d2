import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium';
import { ELSEWHERE, SITE } from './addresses';

const QUIET = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The built site (`npm run build`) in a real Chromium, on a desk and on a phone. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	timeout: 60_000,
	// On a machine that does something else, a wait is longer, not a fault.
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
	use: {
		baseURL: SITE,
		locale: 'fr-FR',
		launchOptions: { executablePath: findChromium(), args: [...QUIET, ...asRoot] },
		// Recording every test for the few that fail would double their time.
		screenshot: 'only-on-failure',
		// It fetches the whole site for every new visitor, and each test is one: those that try it let it in.
		serviceWorkers: 'block'
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
		{ name: 'phone', use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true } }
	],
	webServer: [
		{ command: `sirv build --no-clear --host ${new URL(SITE).hostname} --port ${new URL(SITE).port}`, url: SITE, cwd: '../..' },
		// The same build, put in a folder of a bigger site.
		{
			command: `tsx tests/e2e/elsewhere.ts && sirv .cache/elsewhere --dev --no-clear --host ${new URL(ELSEWHERE).hostname} --port ${new URL(ELSEWHERE).port}`,
			url: ELSEWHERE,
			cwd: '../..'
		}
	]
});
