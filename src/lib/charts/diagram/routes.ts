import type { DrawnEdge, DrawnNode, Pipe, Point } from './graph';
import type { LayeredEdge } from './layers';

/** An edge with every slot that it passes, from the earliest layer to the latest. */
export interface Route {
	readonly edge: LayeredEdge;
	readonly slots: readonly string[];
}

/** From a box's side to the centre of a cloud within it, and half a cloud's width. */
const CLOUD = { inset: 16, half: 13 } as const;
/** Length of an arrow's head. */
export const ARROW = { pipe: 9, link: 6 } as const;

/**
 * Draws a route from the right of its first node to the left of its last, level where it passes a layer. `heights`: where it leaves the one and
 * enters the other. Arrows stand where things arrive; a pipe that enters a valve goes on without one.
 */
export function edgeOf(
	{ edge, slots }: Route,
	[leaving, entering]: readonly [number, number],
	nodes: ReadonlyMap<string, DrawnNode>,
	passed: (id: string) => { readonly x: number; readonly width: number; readonly y: number }
): DrawnEdge {
	const [first, last] = [nodes.get(slots[0]!)!, nodes.get(slots.at(-1)!)!];
	const [from, to] = edge.reversed ? [last, first] : [first, last];
	const headed = edge.kind === 'link' || to.kind !== 'flow';
	const head = headed ? ARROW[edge.kind] - 1 : 0;
	const [x0, x1] = [first.x + first.width, last.x];
	const pen = penAt(x0 + (edge.reversed ? head : 0), leaving);
	for (const id of slots.slice(1, -1)) {
		const { x, width, y } = passed(id);
		pen.to(x, y);
		pen.to(x + width, y);
	}
	pen.to(x1 - (edge.reversed ? 0 : head), entering);
	const at: Point = edge.reversed ? [x0, leaving] : [x1, entering];
	return { kind: edge.kind, from: from.id, to: to.id, path: pen.path(), ...(headed && { arrow: { at, way: edge.reversed ? -1 : 1 } }) };
}

/** A pen that moves to the right, or left, and is level at every stop. */
function penAt(x: number, y: number) {
	let path = `M${near(x)} ${near(y)}`;
	return {
		to(nextX: number, nextY: number) {
			const middle = near((x + nextX) / 2);
			path += Math.abs(nextY - y) < 0.5 ? `L${near(nextX)} ${near(nextY)}` : `C${middle} ${near(y)} ${middle} ${near(nextY)} ${near(nextX)} ${near(nextY)}`;
			[x, y] = [nextX, nextY];
		},
		path: () => path
	};
}

/** Within a flow's box, the pipe on each side of its valve: to the side of the box where it goes on to a stock, else to a cloud. */
export function valveEdges({ flow, from, to }: Pipe, edges: readonly LayeredEdge[], node: DrawnNode): { edges: DrawnEdge[]; clouds: Point[] } {
	const [x, y] = node.valve!;
	const pipes = edges.filter(({ kind }) => kind === 'pipe');
	const tied = { left: pipes.some((edge) => edge.to === flow), right: pipes.some((edge) => edge.from === flow) };
	const drawn: DrawnEdge[] = [];
	const clouds: Point[] = [];
	if (tied.left) drawn.push({ kind: 'pipe', from: flow, to: flow, path: `M${near(node.x)} ${near(y)}H${near(x)}` });
	if (tied.right) drawn.push({ kind: 'pipe', from: flow, to: flow, path: `M${near(x)} ${near(y)}H${near(node.x + node.width)}` });
	const cloud = (way: 1 | -1, arrives: boolean) => {
		const centre = way === 1 ? node.x + node.width - CLOUD.inset : node.x + CLOUD.inset;
		const side = centre - way * CLOUD.half;
		const end = arrives ? side - way * (ARROW.pipe - 1) : centre;
		clouds.push([near(centre), near(y)]);
		const [start, stop] = arrives ? [flow, null] : [null, flow];
		drawn.push({
			kind: 'pipe',
			from: start,
			to: stop,
			path: `M${near(x)} ${near(y)}H${near(end)}`,
			...(arrives && { arrow: { at: [side, y] as const, way } })
		});
	};
	if (from.length === 0) cloud(tied.left ? 1 : -1, false);
	if (to.length === 0) cloud(tied.right ? -1 : 1, true);
	return { edges: drawn, clouds };
}

/** A tenth of a pixel is enough. */
function near(value: number): number {
	return Math.round(value * 10) / 10;
}
