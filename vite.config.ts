import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		// The same project, folder and strategy as `npm run texts`.
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/i18n/paraglide',
			strategy: ['globalVariable', 'baseLocale'],
			// A module a text: a view fetched on demand brings its own texts.
			outputStructure: 'message-modules'
		}),
		sveltekit()
	],
	resolve: { alias: [{ find: '../registry.js', replacement: fileURLToPath(new URL('./src/lib/i18n/registry.ts', import.meta.url)) }] },
	worker: { format: 'es' },
	// A file below 4 kB would become a `data:` address, which `connect-src 'self'` refuses.
	build: { assetsInlineLimit: 0 },
	test: {
		environment: 'node',
		// A loaded machine of two cores is slow; a test that hangs is still told.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		include: ['src/**/*.test.ts', 'models/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'node_modules/**', 'build/**']
	}
});
