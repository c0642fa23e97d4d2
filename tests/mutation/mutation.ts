/**
 * `npm run mutation [-- part…]`: changes the source in small ways and counts the changes that the tests notice. Each part must reach 85 %. The survivors
 * are listed with their place. Minutes, not seconds: no part of `npm test`.
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
	if (mutate === undefined) throw new Error(`unknown part '${part}': ${Object.keys(PARTS).join(', ')}`);
	console.log(`\n== ${part}`);
	await new Stryker({
		mutate: [...mutate],
		testRunner: 'vitest',
		vitest: { configFile: 'tests/mutation/vitest.config.ts' },
		// The engine and the scenario need nothing else.
		ignorePatterns: ['**', '!package.json', '!src/lib/engine/**', '!src/lib/scenario/**', '!tests/mutation/**'],
		concurrency: 1,
		reporters: ['clear-text'],
		clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
		tempDirName: `.cache/mutation/${part}`,
		thresholds: { high: 95, low: 85, break: 85 }
	}).runMutationTest();
}
