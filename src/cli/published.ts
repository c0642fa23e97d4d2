import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../lib/engine/release';

/** Where releases stay for ever. */
export const RELEASES = join('models', 'releases');

/** Writes a release to its folder; gives false, and writes nothing, when it is there already: what computes has not changed. */
export function publishRelease(release: Release, files: ReadonlyMap<string, string | Uint8Array>, root = RELEASES): boolean {
	const folder = join(root, release.version);
	if (existsSync(folder)) return false;
	mkdirSync(folder, { recursive: true });
	for (const [name, content] of files) writeFileSync(join(folder, name), content);
	return true;
}

/** The names of the files of every published release, by version. */
export function publishedReleases(root = RELEASES): ReadonlyMap<string, readonly string[]> {
	if (!existsSync(root)) return new Map();
	const versions = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return new Map(versions.map(({ name }) => [name, readdirSync(join(root, name))]));
}

/** A file of a published release. */
export function readPublished(version: string, file: string, root = RELEASES): Uint8Array {
	return readFileSync(join(root, version, file));
}
