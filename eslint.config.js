import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { arrows } from './tests/lint/arrows.js';

/** Functions whose last bits differ from a machine to the next. The engine has its own `exp` and `ln`. */
const INEXACT = ['exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh'].concat([
	'asin',
	'acos',
	'atan',
	'atan2',
	'asinh',
	'acosh',
	'atanh',
	'cbrt',
	'hypot',
	'random'
]);

const INEXACT_MESSAGE = 'Differs between machines: use src/lib/engine/numerics.';
const CLOCK_MESSAGE = 'What is computed never depends on the clock.';

export default defineConfig(
	{ ignores: ['.cache', 'build/', '.svelte-kit/', '**/node_modules/', 'src/lib/i18n/paraglide/', 'test-results/', 'playwright-report/', 'models/releases/'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		plugins: { cap: { rules: { arrows } } },
		rules: {
			// TypeScript says it better.
			'no-undef': 'off',
			// An index that is in bounds by construction (typed arrays in loops) is asserted: checked indexing has no other way to say it.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'no-eval': 'error',
			'no-new-func': 'error',
			'no-implied-eval': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-imports': ['error', { paths: [{ name: '$app/stores', message: 'Use $app/state.' }] }],
			// Constructors reached through another function: `(() => {}).constructor('…')`.
			'no-restricted-syntax': [
				'error',
				{ selector: "CallExpression[callee.property.name='constructor']", message: 'A way to eval.' },
				{ selector: "NewExpression[callee.property.name='constructor']", message: 'A way to eval.' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } }
	},
	{
		files: ['src/**/*.{ts,svelte}', 'models/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'cap/arrows': 'error' }
	},
	{
		files: ['src/lib/engine/**/*.ts', 'models/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			// Published coefficients keep the digits of their source.
			'no-loss-of-precision': 'off',
			'no-restricted-properties': [
				'error',
				...INEXACT.map((property) => ({ object: 'Math', property, message: INEXACT_MESSAGE })),
				{ object: 'Date', property: 'now', message: CLOCK_MESSAGE },
				{ object: 'performance', property: 'now', message: CLOCK_MESSAGE }
			],
			'no-restricted-syntax': [
				'error',
				{ selector: "CallExpression[callee.property.name='constructor']", message: 'A way to eval.' },
				{ selector: "NewExpression[callee.property.name='constructor']", message: 'A way to eval.' },
				{ selector: "BinaryExpression[operator='**']", message: INEXACT_MESSAGE },
				{ selector: "AssignmentExpression[operator='**=']", message: INEXACT_MESSAGE },
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK_MESSAGE },
				{ selector: "CallExpression[callee.name='Date']", message: CLOCK_MESSAGE },
				{ selector: "VariableDeclarator[init.name='Math']", message: 'Name each function of Math where it is used.' }
			]
		}
	}
);
