import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * Gives the path of a Chromium: `CHROMIUM_PATH`, else the system's, else Playwright's own, else one that it installs, saying so.
 *
 * @throws where `CHROMIUM_PATH` leads to nothing that runs, or no Chromium could be installed.
 */
export function findChromium(): string {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted !== undefined && wanted !== '') {
		if (!runs(wanted)) throw new Error(`CHROMIUM_PATH leads to nothing that runs: ${wanted}`);
		return wanted;
	}
	const found = onSystem() ?? playwrights() ?? install();
	if (found === undefined) throw new Error('No Chromium found, and none could be installed. Say where one is: CHROMIUM_PATH=/path/to/chromium npm test');
	return found;
}

function onSystem(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(runs);
}

function playwrights(): string | undefined {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function install(): string | undefined {
	if (process.getuid?.() === 0 && runs('/usr/bin/apt-get')) {
		if (attempt('apt-get', ['update']) && attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])) return onSystem();
	}
	attempt('npx', ['playwright', 'install', 'chromium']);
	return playwrights();
}

function attempt(command: string, words: string[]): boolean {
	console.log(`No Chromium on this machine. Installing one: ${command} ${words.join(' ')}`);
	try {
		execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		return true;
	} catch {
		return false;
	}
}

function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
