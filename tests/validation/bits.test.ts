import { beforeAll, expect, test } from 'vitest';
import { models } from '../../models';
import { currentRelease } from '../../src/cli/current';
import { hashInJavaScript, hashInWebAssembly, loadReference } from './ensembles';

let loaded: Awaited<ReturnType<typeof loadReference>>;
beforeAll(async () => {
	const { files } = await currentRelease({ brief: true });
	const bytes = (content: string | Uint8Array) => Uint8Array.from(typeof content === 'string' ? new TextEncoder().encode(content) : content);
	loaded = await loadReference(
		models.map(({ id }) => id),
		(name) => Promise.resolve(bytes(files.get(name)!))
	);
}, 120_000);

test.each(models.map(({ id }) => id))('%s: 256 runs have the same SHA-256 in JavaScript and in WebAssembly', (id) => {
	const model = loaded.get(id)!;
	expect(hashInWebAssembly(model)).toBe(hashInJavaScript(model));
});
