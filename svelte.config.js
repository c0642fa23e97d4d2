import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	// Otherwise every script imports one that tells the page which Svelte made it.
	compilerOptions: { discloseVersion: false },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// Every address in a page is relative to it, so the built folder works wherever it is put. BASE_PATH says the folder where it is known.
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		prerender: {
			// Rows of folded levers are made when their fold opens, which a link to one of them does.
			handleMissingId: ({ id, message }) => {
				if (!id.startsWith('row-')) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			// Why each line: docs/adr/0004-content-security-policy.md
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};

export default config;
