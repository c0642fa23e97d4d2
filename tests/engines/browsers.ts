import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser that can be sent to an address; `close` ends it. */
export interface Opened {
	close(): void;
}

export interface Browser {
	readonly name: string;
	/** Debian packages that bring it. */
	readonly packages: readonly string[];
	readonly isThere: () => boolean;
	readonly open: (url: string) => Opened;
}

const killed = (...processes: ChildProcess[]): Opened => ({ close: () => processes.forEach((child) => child.kill('SIGKILL')) });
const onPath = (command: string): boolean => spawnSync('which', [command]).status === 0;

const MINI_BROWSERS = ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'];

/** The page posts what it finds, so a browser has only to open an address: no driver is needed. */
export const BROWSERS: readonly Browser[] = [
	{
		name: 'Firefox',
		packages: ['firefox-esr'],
		isThere: () => onPath('firefox-esr'),
		open: (url) => killed(spawn('firefox-esr', ['--headless', '--no-remote', '--profile', mkdtempSync(join(tmpdir(), 'firefox-')), url], { stdio: 'ignore' }))
	},
	{
		name: 'WebKit',
		packages: ['webkit2gtk-driver', 'xvfb'],
		isThere: () => onPath('Xvfb') && MINI_BROWSERS.some((path) => existsSync(path)),
		open: (url) => {
			const screen = spawn('Xvfb', [':97', '-screen', '0', '1280x800x24'], { stdio: 'ignore' });
			const environment = {
				...process.env,
				DISPLAY: ':97',
				WEBKIT_DISABLE_COMPOSITING_MODE: '1',
				WEBKIT_FORCE_SANDBOX: '0',
				WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
			};
			const path = MINI_BROWSERS.find((one) => existsSync(one))!;
			return killed(spawn('sh', ['-c', `sleep 2; exec ${path} "${url}"`], { stdio: 'ignore', env: environment }), screen);
		}
	}
];

/** Makes sure that a browser is there, installing it where that is allowed; gives false where it cannot be had. */
export function ensure({ name, packages, isThere }: Browser): boolean {
	if (isThere()) return true;
	if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
	console.log(`${name} is not here: installing ${packages.join(', ')}`);
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
	spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'ignore' });
	return isThere();
}
