import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { conform, type Outcome } from '../../tests/conformance/run';

/** `npm run -s conformance -- DIR`: every `*.xmile` below DIR against its neighbouring output, a line each, then totals. */
async function main(given: readonly string[]): Promise<number> {
	const [folder, ...more] = given;
	if (folder === undefined || more.length > 0 || !existsSync(folder)) {
		process.stderr.write(
			folder !== undefined && more.length === 0 ? `${folder} does not exist\n` : 'conformance takes one folder: npm run -s conformance -- DIR\n'
		);
		return 2;
	}
	const files = filesBelow(folder);
	if (files.length === 0) {
		process.stderr.write(`no *.xmile below ${folder}\n`);
		return 2;
	}
	const counts: Record<Outcome['status'], number> = { PASS: 0, FAIL: 0, UNSUPPORTED: 0 };
	for (const file of files) {
		const { status, detail } = await conform(file);
		counts[status]++;
		process.stdout.write(`${status} ${relative(folder, file) || file} ${detail}\n`);
	}
	process.stdout.write(`${files.length} files: ${counts.PASS} PASS, ${counts.FAIL} FAIL, ${counts.UNSUPPORTED} UNSUPPORTED\n`);
	return counts.FAIL > 0 ? 1 : 0;
}

function filesBelow(path: string): string[] {
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.xmile$/i.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

process.exitCode = await main(process.argv.slice(2));
