import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** Gives the rules that fire on a text placed in a file. */
async function rulesOn(filePath: string, text: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return result?.messages.map((message) => message.ruleId) ?? [];
}

const EVERYWHERE = ['src/lib/engine/x.ts', 'models/documents/x.ts', 'src/lib/worker/x.ts', 'src/lib/scenario/x.ts', 'src/cli/x.ts', 'src/routes/+page.ts'];

describe('eval is refused in every part', () => {
	test.each(EVERYWHERE)('%s', async (file) => {
		expect(await rulesOn(file, "eval('1');\n")).toContain('no-eval');
		expect(await rulesOn(file, "globalThis.eval('1');\n")).toContain('no-eval');
		expect(await rulesOn(file, "export const f = new Function('return 1');\n")).toContain('no-new-func');
		expect(await rulesOn(file, "export const f = Function('return 1');\n")).toContain('no-new-func');
		expect(await rulesOn(file, "setTimeout('f()', 1);\n")).toContain('no-implied-eval');
		expect(await rulesOn(file, "export const f = (() => 1).constructor('return 1');\n")).toContain('no-restricted-syntax');
	});

	test('and in the script of a component', async () => {
		expect(await rulesOn('src/lib/ui/X.svelte', '<script lang="ts">\n\teval(\'1\');\n</script>\n')).toContain('no-eval');
	});
});

describe('what differs between machines is refused in models and engine', () => {
	const inexact = 'exp log log2 log10 log1p expm1 pow sin cos tan sinh cosh tanh asin acos atan atan2 asinh acosh atanh cbrt hypot random'.split(' ');
	test.each(['src/lib/engine/x.ts', 'models/documents/x.ts'])('%s', async (file) => {
		for (const name of inexact) {
			expect(await rulesOn(file, `export const y = Math.${name}(0.5);\n`), name).toContain('no-restricted-properties');
			expect(await rulesOn(file, `export const { ${name} } = Math;\n`), name).toContain('no-restricted-properties');
		}
		expect(await rulesOn(file, 'export const y = (x: number) => x ** 0.5;\n')).toContain('no-restricted-syntax');
		expect(await rulesOn(file, 'export const y = Math;\n')).toContain('no-restricted-syntax');
	});

	test('but not the exact ones, nor elsewhere', async () => {
		expect(await rulesOn('src/lib/engine/x.ts', 'export const y = Math.sqrt(Math.abs(Math.floor(2)));\n')).toEqual([]);
		expect(await rulesOn('src/lib/charts/x.ts', 'export const y = Math.log10(2);\n')).toEqual([]);
	});
});

describe('the clock is refused in models and engine', () => {
	test.each(['src/lib/engine/x.ts', 'models/documents/x.ts'])('%s', async (file) => {
		expect(await rulesOn(file, 'export const t = Date.now();\n')).toContain('no-restricted-properties');
		expect(await rulesOn(file, 'export const t = performance.now();\n')).toContain('no-restricted-properties');
		expect(await rulesOn(file, 'export const t = new Date();\n')).toContain('no-restricted-syntax');
		expect(await rulesOn(file, 'export const t = Date();\n')).toContain('no-restricted-syntax');
		expect(await rulesOn(file, "export const t = new Date('2025-06-30');\n")).toEqual([]);
	});
});

test('$app/stores is refused', async () => {
	expect(await rulesOn('src/routes/x.ts', "export { page } from '$app/stores';\n")).toContain('no-restricted-imports');
});

const ADDRESS: Record<string, string> = { models: '$lib/../../models', cli: '$lib/../cli', routes: '$lib/../routes' };
const FOLDER: Record<string, string> = { models: 'models', cli: 'src/cli', routes: 'src/routes' };
const PARTS = ['engine', 'models', 'worker', 'scenario', 'i18n', 'charts', 'ui', 'cli', 'routes'];

/** Who may use whom: `+` whole, `t` its types, nothing otherwise. Rows import columns. */
const ALLOWED: Record<string, Record<string, '+' | 't'>> = {
	engine: {},
	models: { engine: 't' },
	worker: { models: '+', engine: '+' },
	scenario: { engine: 't' },
	i18n: { engine: 't' },
	charts: { i18n: '+', engine: 't' },
	ui: { i18n: '+', engine: 't' },
	cli: { worker: '+', scenario: '+', models: '+', engine: '+' },
	routes: { cli: '+', engine: '+', models: '+', worker: '+', scenario: '+', i18n: '+', charts: '+', ui: '+' }
};

describe('each arrow of the tree', () => {
	for (const from of PARTS) {
		for (const to of PARTS.filter((part) => part !== from)) {
			const leave = ALLOWED[from]?.[to];
			test(`${from} ${leave === '+' ? 'may use' : leave === 't' ? 'may use the types of' : 'may not use'} ${to}`, async () => {
				const file = `${FOLDER[from] ?? `src/lib/${from}`}/x.ts`;
				const address = `${ADDRESS[to] ?? `$lib/${to}`}/y`;
				const fired = async (text: string) => (await rulesOn(file, text)).includes('cap/arrows');
				expect(await fired(`import { y } from '${address}';\nexport const x = y;\n`)).toBe(leave !== '+');
				expect(await fired(`export { y } from '${address}';\n`)).toBe(leave !== '+');
				expect(await fired(`export const x = import('${address}');\n`)).toBe(leave !== '+');
				expect(await fired(`export type { Y } from '${address}';\n`)).toBe(leave === undefined);
			});
		}
	}

	test('holds for relative addresses', async () => {
		expect(await rulesOn('src/lib/engine/x.ts', "export { y } from '../worker/y';\n")).toContain('cap/arrows');
		expect(await rulesOn('src/lib/engine/deep/x.ts', "export { y } from '../../../../models';\n")).toContain('cap/arrows');
		expect(await rulesOn('models/documents/x.ts', "export { y } from '../../src/lib/engine/kernel';\n")).toContain('cap/arrows');
		expect(await rulesOn('models/documents/x.ts', "export { FIRST_YEAR } from '../../src/lib/engine/types';\n")).toEqual([]);
		expect(await rulesOn('models/documents/x.ts', "export { LEVELS } from '../../src/lib/engine/result';\n")).toEqual([]);
		expect(await rulesOn('models/documents/x.ts', "export { y } from '../../src/lib/engine/shown';\n")).toContain('cap/arrows');
	});

	test('keeps the interface out of what runs without it', async () => {
		for (const name of ['svelte', 'd3', 'comlink', '$app/state', '@sveltejs/kit']) {
			expect(await rulesOn('src/lib/engine/x.ts', `import '${name}';\n`), name).toContain('cap/arrows');
			expect(await rulesOn('models/x.ts', `import '${name}';\n`), name).toContain('cap/arrows');
		}
	});

	test('lets only the worker know Comlink', async () => {
		for (const part of PARTS.filter((name) => name !== 'worker')) {
			expect(await rulesOn(`${FOLDER[part] ?? `src/lib/${part}`}/x.ts`, "import 'comlink';\n"), part).toContain('cap/arrows');
		}
		expect(await rulesOn('src/lib/worker/x.ts', "import 'comlink';\n")).toEqual([]);
	});
});
