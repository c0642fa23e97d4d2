import type { LeverReach, Link, Node } from './types';

/** What the reader looks at: a lever, a model, or nothing. */
export type Selection = { readonly kind: 'lever' | 'model'; readonly id: string } | null;

/** Models and links that a selection touches: those that the highlight shows. */
export interface Touched {
	readonly models: ReadonlySet<string>;
	readonly links: ReadonlySet<string>;
}

/** Reads a selection from the end of an address, `#lever-<id>` or `#model-<id>`; null for anything else. */
export function selectionIn(hash: string): Selection {
	const [, kind, id] = /^#(lever|model)-(\w+)$/.exec(hash) ?? [];
	return id !== undefined && (kind === 'lever' || kind === 'model') ? { kind, id } : null;
}

/** Writes a selection as the end of an address; '' for none. */
export function hashOf(selection: Selection): string {
	return selection ? `#${selection.kind}-${selection.id}` : '';
}

/**
 * Finds what a selection touches. A model: itself and every model that it feeds, directly or not. A lever: the models in which a run shows its
 * effect. Links: those between two of the models touched.
 */
export function touchedBy(selection: Selection, nodes: readonly Node[], links: readonly Link[], levers: readonly LeverReach[]): Touched {
	const node = selection?.kind === 'model' ? nodes.find(({ id }) => id === selection.id) : undefined;
	const lever = selection?.kind === 'lever' ? levers.find(({ id }) => id === selection.id) : undefined;
	const models = new Set(node ? [node.id, ...node.below] : (lever?.moved.map(({ model }) => model) ?? []));
	return { models, links: new Set(links.flatMap(({ id, from, to }) => (models.has(from) && models.has(to) ? [id] : []))) };
}
