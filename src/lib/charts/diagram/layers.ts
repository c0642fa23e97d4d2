import type { Graph } from './graph';

/** An edge of the layered graph, always from a layer to a later one; `reversed` where it stands for an edge the other way. */
export interface LayeredEdge {
	readonly kind: 'pipe' | 'link';
	readonly from: string;
	readonly to: string;
	readonly reversed: boolean;
}

/**
 * Gives each node its layer, from 0, and each edge the way in which layers rise. Pipes are laid first, in the order of the model, so that things move
 * from left to right; what would close a circle is turned back. Flows stand between their stocks, next to the one they leave.
 */
export function layersOf(graph: Graph): { readonly layers: ReadonlyMap<string, number>; readonly edges: readonly LayeredEdge[] } {
	const next = new Map<string, string[]>(graph.nodes.map(({ id }) => [id, []]));
	const edges: LayeredEdge[] = [];
	const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
		if (from === to) return true;
		if (seen.has(from)) return false;
		seen.add(from);
		return (next.get(from) ?? []).some((id) => reaches(id, to, seen));
	};
	const add = (kind: LayeredEdge['kind'], from: string, to: string, reversed: boolean) => {
		const [a, b] = reversed ? [to, from] : [from, to];
		next.get(a)?.push(b);
		edges.push({ kind, from: a, to: b, reversed });
	};
	for (const { flow, from, to } of graph.pipes) {
		// A flow runs one way from end to end: back where one of its targets already leads to one of its sources.
		const back = from.some((source) => to.some((target) => reaches(target, source)));
		for (const source of from) add('pipe', source, flow, back);
		for (const target of to) add('pipe', flow, target, back ? !reaches(flow, target) : reaches(target, flow));
	}
	for (const { from, to } of graph.links) add('link', from, to, reaches(to, from));

	const layers = new Map<string, number>();
	const before = groupBy(edges, 'to');
	const after = groupBy(edges, 'from');
	const depth = (id: string): number => {
		const known = layers.get(id);
		if (known !== undefined) return known;
		const found = Math.max(0, ...(before.get(id) ?? []).map((edge) => depth(edge.from) + 1));
		layers.set(id, found);
		return found;
	};
	graph.nodes.forEach(({ id }) => depth(id));
	// What nothing precedes stands just before what it leads to, and so does what leads to it in turn.
	const late = [...layers].sort(([, a], [, b]) => b - a);
	for (const [id] of late) {
		const leaves = (after.get(id) ?? []).map((edge) => layers.get(edge.to)!);
		const pulled = (before.get(id) ?? []).length < (after.get(id) ?? []).length;
		if (leaves.length > 0 && pulled) layers.set(id, Math.min(...leaves) - 1);
	}
	const least = Math.min(...layers.values());
	for (const [id, layer] of layers) layers.set(id, layer - least);
	return { layers, edges };
}

function groupBy(edges: readonly LayeredEdge[], end: 'from' | 'to'): ReadonlyMap<string, readonly LayeredEdge[]> {
	const groups = new Map<string, LayeredEdge[]>();
	for (const edge of edges) groups.set(edge[end], [...(groups.get(edge[end]) ?? []), edge]);
	return groups;
}
