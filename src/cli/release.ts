import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentRelease, directoryOf } from './current';

/** Publishes the catalogue as it stands: writes its files to `models/releases/<version>/`, where they stay for ever. */
const release = await currentRelease();
const folder = join('models', 'releases', release.version);
if (existsSync(folder)) process.stdout.write(`release ${release.version} is already published: nothing that computes has changed\n`);
else {
	mkdirSync(folder, { recursive: true });
	const files = new Map(release.files).set('directory.json', JSON.stringify(directoryOf(release)));
	let size = 0;
	for (const [name, content] of files) {
		writeFileSync(join(folder, name), content);
		size += content.length;
	}
	process.stdout.write(`release ${release.version}: ${files.size} files, ${Math.round(size / 1000)} kB in ${folder}\n`);
}
