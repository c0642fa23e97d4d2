import { defineConfig } from 'vitest/config';

/** The tests that answer for what is mutated. Each mutant meets those among them that reach it. */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['src/lib/engine/{parse,units,check}.test.ts', 'src/lib/engine/check/dimensions.test.ts', 'src/lib/scenario/{link,number,repair}.test.ts'],
		// Thousands of random strings: seconds a mutant, and nothing that the examples do not tell.
		testNamePattern: /^(?!.*(any string|whatever the string))/
	}
});
