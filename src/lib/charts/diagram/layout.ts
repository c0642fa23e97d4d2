import type { Diagram, Graph, Point } from './graph';
import { layoutPart, type Part } from './part';

/** Room between parts that nothing ties, and around the drawing. */
const GAP = { x: 48, y: 28 } as const;
const MARGIN = 6;

/**
 * Lays a graph out: what is tied together is drawn together, in layers from left to right, and the parts fill rows of about `width` pixels in the order of
 * the model. Boxes never overlap. The same graph always gives the same drawing.
 */
export function layout(graph: Graph, width: number): Diagram {
	const parts = partsOf(graph).map(layoutPart);
	const placed: { part: Part; x: number; y: number }[] = [];
	let [x, y, low] = [0, 0, 0];
	for (const part of parts) {
		if (x > 0 && x + part.width > width) [x, y] = [0, low + GAP.y];
		placed.push({ part, x, y });
		x += part.width + GAP.x;
		low = Math.max(low, y + part.height);
	}
	const moved = placed.map(({ part, x, y }) => part.at(x + MARGIN, y + MARGIN));
	return {
		width: Math.max(0, ...placed.map(({ part, x }) => x + part.width)) + 2 * MARGIN,
		height: low + 2 * MARGIN,
		nodes: moved.flatMap(({ nodes }) => nodes),
		edges: moved.flatMap(({ edges }) => edges),
		clouds: moved.flatMap(({ clouds }): readonly Point[] => clouds)
	};
}

/** The parts of a graph that nothing ties to one another, in the order of their first nodes. */
function partsOf(graph: Graph): Graph[] {
	const part = new Map(graph.nodes.map(({ id }, index) => [id, index]));
	const ties = [
		...graph.pipes.flatMap(({ flow, from, to }) => [...from, ...to].map((stock) => [flow, stock] as const)),
		...graph.links.map(({ from, to }) => [from, to] as const)
	];
	for (let changed = true; changed;) {
		changed = false;
		for (const [a, b] of ties) {
			const least = Math.min(part.get(a)!, part.get(b)!);
			if (part.get(a) === least && part.get(b) === least) continue;
			part.set(a, least);
			part.set(b, least);
			changed = true;
		}
	}
	return [...new Set(part.values())].map((index) => {
		const within = (id: string) => part.get(id) === index;
		return {
			nodes: graph.nodes.filter(({ id }) => within(id)),
			pipes: graph.pipes.filter(({ flow }) => within(flow)),
			links: graph.links.filter(({ from }) => within(from))
		};
	});
}
