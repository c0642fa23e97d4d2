import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where the peers are installed: outside the product's packages, and outside what its checks read. */
const FOLDER = join('.cache', 'bench');
/** A dependency of SDEverywhere's. */
const SPREADSHEETS = 'xlsx';

/** Installs the peers by their own lock, once for each of its versions. Gives the reason where that fails. */
export function installPeers(): string | undefined {
	const own = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
	const installed = join(FOLDER, 'package-lock.json');
	const done = existsSync(join(FOLDER, 'node_modules', '.package-lock.json'));
	if (done && existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(own('package-lock.json'), 'utf8')) return undefined;
	mkdirSync(FOLDER, { recursive: true });
	for (const name of ['package.json', 'package-lock.json']) copyFileSync(own(name), join(FOLDER, name));
	try {
		execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
			cwd: FOLDER,
			stdio: ['ignore', 'ignore', 'pipe'],
			timeout: 180_000
		});
		return undefined;
	} catch (error) {
		return error instanceof Error ? (error.message.split('\n').find((line) => line.includes('npm error')) ?? error.message.split('\n')[0]) : String(error);
	}
}

/** A package of the peers'. */
export async function peer<T>(name: string): Promise<T> {
	const require = createRequire(join(process.cwd(), FOLDER, 'package.json'));
	// SDEverywhere calls a function of a later `xlsx` as it loads; nothing here reads a spreadsheet.
	(require(SPREADSHEETS) as { set_fs?: () => void }).set_fs ??= () => undefined;
	return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}
