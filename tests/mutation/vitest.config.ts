import { defineConfig } from 'vitest/config';

/** The tests that answer for what is mutated. Each mutant meets those among them that reach it. */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['src/lib/engine/{parse,units,check}.test.ts', 'src/lib/engine/check/dimensions.test.ts', 'src/lib/scenario/{link,number,repair}.test.ts'],
		// Thousands of random strings and levels: seconds a mutant, and little that the examples do not tell.
		testNamePattern: /^(?!.*(any string|whatever the string|ten thousand levels|very long equation))/,
		// Instrumented code on a busy machine.
		testTimeout: 60_000
	}
});
