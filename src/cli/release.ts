import { currentRelease, releaseFiles } from './current';
import { publishRelease, RELEASES } from './published';

/** `npm run release`: publishes the catalogue as it stands in `models/releases/<version>/`, where it stays for ever. */
const release = await currentRelease();
const files = releaseFiles(release);
if (publishRelease(release, files)) {
	const size = [...files.values()].reduce((sum, content) => sum + content.length, 0);
	process.stdout.write(`release ${release.version}: ${files.size} files, ${Math.round(size / 1000)} kB in ${RELEASES}\n`);
} else process.stdout.write(`release ${release.version} is already published: nothing that computes has changed\n`);
