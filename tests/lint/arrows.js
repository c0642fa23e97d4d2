import { dirname, posix, relative, sep } from 'node:path';

/**
 * Who may import whom. For each part of the tree: the parts it may use whole, those of which it may use the types alone, and the packages it
 * may use (every one where none is named). What is not listed is refused, so nothing can point back.
 *
 * @type {Record<string, { uses: string[], types?: string[], packages?: RegExp }>}
 */
const ARROWS = {
	engine: { uses: [], packages: /^(node:crypto|temml)$/ },
	models: { uses: [], types: ['engine'], packages: /^(node:.*|d3-dsv)$/ },
	worker: { uses: ['models', 'engine'], packages: /^(comlink|node:.*)$/ },
	scenario: { uses: [], types: ['engine'], packages: /^(valibot|svelte(\/.*)?)$/ },
	i18n: { uses: [], types: ['engine'], packages: /^(d3|d3-.*|\$app\/.*)$/ },
	charts: { uses: ['i18n'], types: ['engine'], packages: /^(?!comlink$|node:)/ },
	ui: { uses: ['i18n'], types: ['engine'], packages: /^(?!comlink$|node:)/ },
	cli: { uses: ['worker', 'scenario', 'models', 'engine'], packages: /^(?!comlink$|svelte|\$app)/ },
	routes: { uses: ['cli', 'engine', 'models', 'worker', 'scenario', 'i18n', 'charts', 'ui'], packages: /^(?!comlink$)/ }
};

/** Modules of the engine that are its vocabulary (types, constants, names of months, nearest known name): they count as types. */
const VOCABULARY = /^src\/lib\/engine\/(types|result|expression|months|nearest)$/;

/**
 * Gives the part of the tree a file belongs to, or undefined outside them.
 *
 * @param {string} path from the root, with slashes
 * @returns {string | undefined}
 */
function partOf(path) {
	if (/^models(\/|$)/.test(path)) return 'models';
	if (/^src\/(routes|params)\/|^src\/(hooks|service-worker)\b/.test(path)) return 'routes';
	return /^src\/(?:lib\/)?(engine|worker|scenario|charts|ui|i18n|cli)(?:\/|$)/.exec(path)?.[1];
}

/**
 * Refuses an import that goes against the arrows of the tree.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const arrows = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const file = relative(context.cwd, context.filename).split(sep).join('/');
		const from = partOf(file);
		const rule = from === undefined ? undefined : ARROWS[from];
		if (from === undefined || rule === undefined) return {};

		/**
		 * @param {string} source
		 * @returns {string | undefined} the path it leads to, or undefined for a package
		 */
		function addressed(source) {
			if (source.startsWith('.')) return posix.join(dirname(file), source);
			return /^\$lib(\/|$)/.test(source) ? posix.normalize(source.replace('$lib', 'src/lib')) : undefined;
		}

		/**
		 * @param {import('eslint').Rule.Node} node
		 * @param {unknown} source
		 * @param {boolean} typeOnly
		 */
		function judge(node, source, typeOnly) {
			if (typeof source !== 'string' || rule === undefined) return;
			const target = addressed(source);
			if (target === undefined) {
				if (rule.packages?.test(source) === false && !typeOnly) context.report({ node, message: `${from} may not use the package ${source}.` });
				return;
			}
			const to = partOf(target);
			if (to === undefined || to === from || rule.uses.includes(to)) return;
			if (rule.types?.includes(to) && (typeOnly || VOCABULARY.test(target))) return;
			context.report({ node, message: `${from} may not use ${to}${rule.types?.includes(to) ? ', apart from its types' : ''}.` });
		}

		/** @param {any} node an import or export declaration as the TypeScript parser gives it */
		function declaration(node) {
			const specifiers = node.specifiers ?? [];
			const kinds = specifiers.map((/** @type {any} */ specifier) => specifier.importKind ?? specifier.exportKind);
			const typeOnly =
				node.importKind === 'type' || node.exportKind === 'type' || (kinds.length > 0 && kinds.every((/** @type {string} */ kind) => kind === 'type'));
			judge(node, node.source?.value, typeOnly);
		}

		return {
			ImportDeclaration: declaration,
			ExportNamedDeclaration: declaration,
			ExportAllDeclaration: declaration,
			/** @param {any} node */
			ImportExpression: (node) => judge(node, node.source.value, false)
		};
	}
};
