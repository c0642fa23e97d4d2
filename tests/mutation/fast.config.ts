import { defineConfig } from 'vitest/config';

/** The tests that answer for what is mutated. Each mutant meets those among them that reach it. */
export default defineConfig({
	test: {
		environment: "node", isolate: false,
		include: ['src/lib/engine/parse.test.ts', 'src/lib/engine/units.test.ts', 'src/lib/engine/check.test.ts', 'src/lib/scenario/{link,number}.test.ts'],
		// Thousands of random strings: seconds a mutant, and nothing that the examples do not tell.
		testNamePattern: /^(?!.*(any string|whatever the string))/
	}
});
