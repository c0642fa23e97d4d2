/**
 * `npm test`: every check in turn, stopping at the first that fails. The last line is the count of tests, alone: `N passed, N failed`.
 * A check without tests of its own (lint, types, unused code, build) counts for one when it fails and for nothing when it passes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Step {
	readonly name: string;
	readonly words: readonly [command: string, ...rest: string[]];
	/** Where its counts are read. */
	readonly report?: 'vitest' | 'playwright';
}

const FOLDER = 'test-results';
const VITEST_REPORT = `${FOLDER}/vitest.json`;
const PLAYWRIGHT_REPORT = `${FOLDER}/e2e.json`;
const script = (name: string): Step['words'] => ['npm', 'run', '-s', name];
const vitest = (...words: string[]): Step['words'] => [
	'npx',
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${VITEST_REPORT}`,
	...words
];
const where = (folder: string, step: Step): Step[] => (existsSync(folder) ? [step] : []);

const STEPS: readonly Step[] = [
	{ name: 'lint', words: script('lint') },
	{ name: 'types', words: script('check') },
	{ name: 'unused code', words: script('knip') },
	{ name: 'unit', words: vitest('--exclude=tests/validation/**', '--exclude=tests/conformance/**'), report: 'vitest' },
	...where('tests/conformance', { name: 'conformance', words: vitest('tests/conformance'), report: 'vitest' }),
	...where('tests/validation', { name: 'validation', words: vitest('tests/validation'), report: 'vitest' }),
	{ name: 'build', words: script('build') },
	{ name: 'end to end', words: script('test:e2e'), report: 'playwright' }
];

/** Gives what a report says, or undefined where there is none to read. */
function countsIn(report: Step['report']): [passed: number, failed: number] | undefined {
	const path = report === 'vitest' ? VITEST_REPORT : PLAYWRIGHT_REPORT;
	if (report === undefined || !existsSync(path)) return undefined;
	const said = JSON.parse(readFileSync(path, 'utf8'));
	return report === 'vitest' ? [said.numPassedTests, said.numFailedTests] : [said.stats.expected + said.stats.flaky, said.stats.unexpected];
}

let passed = 0;
let failed = 0;
mkdirSync(FOLDER, { recursive: true });
for (const { name, words, report } of STEPS) {
	console.log(`\n== ${name}`);
	rmSync(report === 'playwright' ? PLAYWRIGHT_REPORT : VITEST_REPORT, { force: true });
	const { status, signal } = spawnSync(words[0], words.slice(1), { stdio: 'inherit' });
	const [more, fewer] = countsIn(report) ?? [0, 0];
	passed += more;
	failed += fewer;
	if (status !== 0) {
		failed = Math.max(failed, 1);
		console.log(`\n${name} failed${signal === null ? '' : ` (${signal})`}`);
		break;
	}
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
