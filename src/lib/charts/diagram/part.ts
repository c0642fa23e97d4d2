import { boxOf, PORT, VALVE, type Box } from './boxes';
import type { DrawnEdge, DrawnNode, Graph, GraphNode, Point } from './graph';
import { layersOf, type LayeredEdge } from './layers';
import { ordered, type Slot, type Step } from './order';
import { edgeOf, valveEdges, type Route } from './routes';
import { spread } from './spread';

/** A part of a diagram, measured, to be put anywhere. */
export interface Part {
	readonly width: number;
	readonly height: number;
	at(x: number, y: number): { readonly nodes: readonly DrawnNode[]; readonly edges: readonly DrawnEdge[]; readonly clouds: readonly Point[] };
}

/** Room between layers, where edges change height, and between boxes of a layer. */
const CHANNEL = 38;
const GAP = 16;
/** Half the room of an edge that passes by a layer. */
const PASSING = { pipe: 7, link: 5 } as const;
const PASSES = 30;
/** Lays out nodes that are all tied together. */
export function layoutPart(graph: Graph): Part {
	const { layers, edges } = layersOf(graph);
	const boxes = new Map(graph.nodes.map((node) => [node.id, boxOf(node, portsOf(node, edges))]));
	const slots: Slot[] = graph.nodes.map(({ id }) => ({ id, layer: layers.get(id)! }));
	const rooms = new Map([...boxes].map(([id, { height }]) => [id, height / 2]));
	const steps: (Step & { readonly edge: LayeredEdge })[] = [];
	const routes: Route[] = edges.map((edge, index) => {
		const passed = [edge.from];
		for (let layer = layers.get(edge.from)! + 1; layer < layers.get(edge.to)!; layer++) {
			const id = `${index} ${layer}`;
			slots.push({ id, layer });
			rooms.set(id, PASSING[edge.kind]);
			passed.push(id);
		}
		passed.push(edge.to);
		for (let at = 1; at < passed.length; at++) steps.push({ from: passed[at - 1]!, to: passed[at]!, edge });
		return { edge, slots: passed };
	});
	const order = ordered(slots, steps);
	const columns = columnsOf(order, boxes);
	const axis = (id: string) => {
		const box = boxes.get(id);
		return box ? box.axis - box.height / 2 : 0;
	};
	const centres = heights(order, steps, rooms, axis);
	const top = Math.min(...[...rooms].map(([id, half]) => centres.get(id)! - half));
	const bottom = Math.max(...[...rooms].map(([id, half]) => centres.get(id)! + half));
	const last = columns.at(-1) ?? { x: 0, width: 0 };
	const layerOf = new Map(slots.map(({ id, layer }) => [id, layer]));

	return {
		width: last.x + last.width,
		height: bottom - top,
		at(left, up) {
			const place = (id: string) => {
				const box = boxes.get(id)!;
				const column = columns[layerOf.get(id)!]!;
				return { x: left + column.x + (column.width - box.width) / 2, y: up + centres.get(id)! - box.height / 2 - top };
			};
			const nodes = graph.nodes.map(({ id }) => drawn(boxes.get(id)!, place(id)));
			const at = new Map(nodes.map((node) => [node.id, node]));
			const heightOf = (id: string) => up + centres.get(id)! - top;
			const ports = portsAt(routes, at, heightOf);
			const passed = (id: string) => ({ x: left + columns[layerOf.get(id)!]!.x, width: columns[layerOf.get(id)!]!.width, y: heightOf(id) });
			const valves = graph.pipes.map((pipe) => valveEdges(pipe, edges, at.get(pipe.flow)!));
			return {
				nodes,
				edges: [...routes.map((route) => edgeOf(route, ports.get(route)!, at, passed)), ...valves.flatMap(({ edges }) => edges)],
				clouds: valves.flatMap(({ clouds }) => clouds)
			};
		}
	};
}

function portsOf({ id, kind }: GraphNode, edges: readonly LayeredEdge[]): number {
	const counted = edges.filter((edge) => kind !== 'flow' || edge.kind === 'link');
	return Math.max(counted.filter(({ from }) => from === id).length, counted.filter(({ to }) => to === id).length);
}

function columnsOf(order: readonly (readonly string[])[], boxes: ReadonlyMap<string, Box>): { x: number; width: number }[] {
	let x = 0;
	return order.map((layer) => {
		const width = Math.max(0, ...layer.map((id) => boxes.get(id)?.width ?? 0));
		const column = { x, width };
		x += width + CHANNEL;
		return column;
	});
}

/** Centres of all slots: each as near as order allows to what it is tied to, pipes before arrows, long edges straight. */
function heights(
	order: readonly (readonly string[])[],
	steps: readonly (Step & { readonly edge: LayeredEdge })[],
	rooms: ReadonlyMap<string, number>,
	axis: (id: string) => number
): Map<string, number> {
	const near = new Map<string, { readonly id: string; readonly weight: number; readonly shift: number }[]>();
	const tie = (id: string, other: string, kind: LayeredEdge['kind']) => {
		const straight = !id.includes(' ') ? 1 : other.includes(' ') ? 8 : 2;
		// Only pipes meet a flow at its valve.
		const shift = kind === 'pipe' ? axis(other) - axis(id) : 0;
		near.set(id, [...(near.get(id) ?? []), { id: other, weight: straight * (kind === 'pipe' ? 4 : 1), shift }]);
	};
	for (const { from, to, edge } of steps) {
		tie(from, to, edge.kind);
		tie(to, from, edge.kind);
	}
	const centres = new Map<string, number>();
	for (const layer of order) {
		spread(
			layer.map((id) => ({ at: 0, weight: 1, half: rooms.get(id)! })),
			GAP
		).forEach((at, index) => centres.set(layer[index]!, at));
	}
	for (let pass = 0; pass < PASSES; pass++) {
		const sequence = pass % 2 === 0 ? order : [...order].reverse();
		for (const layer of sequence) {
			const wishes = layer.map((id) => {
				const ties = near.get(id) ?? [];
				const weight = ties.reduce((sum, one) => sum + one.weight, 0);
				const at = weight === 0 ? centres.get(id)! : ties.reduce((sum, one) => sum + one.weight * (centres.get(one.id)! + one.shift), 0) / weight;
				return { at, weight: weight || 0.1, half: rooms.get(id)! };
			});
			spread(wishes, GAP).forEach((at, index) => centres.set(layer[index]!, at));
		}
	}
	return centres;
}

function drawn({ node, width, height, lines, inputs, axis }: Box, { x, y }: { x: number; y: number }): DrawnNode {
	const down = <T extends { readonly y: number }>(all: readonly T[]) => all.map((one) => ({ ...one, y: one.y + y }));
	return {
		id: node.id,
		kind: node.kind,
		label: node.label,
		x,
		y,
		width,
		height,
		lines: down(lines),
		inputs: inputs.map((input) => ({ ...input, lines: down(input.lines) })),
		...(node.kind === 'flow' && { valve: [x + width / 2, y + axis] as const })
	};
}

/** Height at which a route leaves its first node and enters its last: pipes at the valve of a flow, else side by side along the box in the order of where they go. */
function portsAt(
	routes: readonly Route[],
	at: ReadonlyMap<string, DrawnNode>,
	heightOf: (id: string) => number
): ReadonlyMap<Route, readonly [number, number]> {
	const ports = new Map(routes.map((route): [Route, [number, number]] => [route, [0, 0]]));
	for (const node of at.values()) {
		for (const end of [0, 1] as const) {
			const here = routes.filter(({ slots }) => slots.at(end === 0 ? 0 : -1) === node.id);
			const pipes = node.valve ? here.filter(({ edge }) => edge.kind === 'pipe') : [];
			const others = here.filter((route) => !pipes.includes(route));
			for (const route of pipes) ports.get(route)![end] = node.valve![1];
			const beyond = ({ slots }: Route) => heightOf(slots.at(end === 0 ? 1 : -2)!);
			others.sort((a, b) => beyond(a) - beyond(b));
			const from = node.valve ? node.valve[1] + VALVE.half : node.y;
			const middle = (from + node.y + node.height) / 2;
			const room = others.length > 1 ? Math.min(PORT, (node.y + node.height - from - 8) / (others.length - 1)) : 0;
			others.forEach((route, index) => (ports.get(route)![end] = middle + (index - (others.length - 1) / 2) * room));
		}
	}
	return ports;
}
