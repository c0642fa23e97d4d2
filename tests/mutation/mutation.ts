/**
 * `npm run mutation [-- part…]`: changes the source in small ways and counts the changes that the tests notice. Each part must reach the threshold of
 * `stryker.config.json`; those that nobody noticed are listed. It takes tens of minutes, and is no part of `npm test`.
 */
import { Stryker } from '@stryker-mutator/core';

const PARTS: Readonly<Record<string, readonly string[]>> = {
	parser: ['parse', 'tokens', 'strength', 'print'].map((name) => `src/lib/engine/${name}.ts`),
	units: ['src/lib/engine/units.ts', 'src/lib/engine/check/dimensions.ts'],
	link: ['link', 'migrations', 'number', 'repair'].map((name) => `src/lib/scenario/${name}.ts`)
};

const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
	const mutate = PARTS[part];
	if (mutate === undefined) throw new Error(`unknown part '${part}', not one of ${Object.keys(PARTS).join(', ')}`);
	console.log(`\n== ${part}`);
	// A score below the threshold sets the exit code; the other parts are still told.
	await new Stryker({ mutate: [...mutate], tempDirName: `.cache/mutation/${part}` }).runMutationTest();
}
