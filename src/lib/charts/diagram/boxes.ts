import type { DrawnInput, DrawnLine, GraphNode } from './graph';
import { wrap } from './text';

/** A node measured, before it is placed: everything from its own left top corner. */
export interface Box {
	readonly node: GraphNode;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly DrawnLine[];
	readonly inputs: readonly DrawnInput[];
	/** Height at which pipes meet it: the valve of a flow, else the middle. */
	readonly axis: number;
}

const WIDTH: Readonly<Record<GraphNode['kind'], number>> = { stock: 124, flow: 118, auxiliary: 134 };
export const SIZE = { label: 12.5, input: 11.5 } as const;
const LINE = { label: 15, input: 14 } as const;
const PADDING = { stock: 10, flow: 4, auxiliary: 6 } as const;
/** Room of a valve above its flow's label. */
export const VALVE = { height: 26, half: 9 } as const;
/** Room that each pipe or arrow needs on a side of a box. */
export const PORT = 13;
/** Room of an input's mark. */
export const MARK = 13;

/** Measures a node that has at most `ports` edges on a side: all of them for a box, arrows alone for a flow, whose pipes meet its valve. */
export function boxOf(node: GraphNode, ports: number): Box {
	const width = WIDTH[node.kind];
	const padding = PADDING[node.kind];
	const texts = wrap(node.label, width - 2 * Math.max(padding, 4), SIZE.label);
	const top = node.kind === 'flow' ? VALVE.height + (ports > 0 ? 3 : 0) : padding;
	let y = top;
	const lines = texts.map((text) => ({ text, y: (y += LINE.label) - 4 }));
	if (node.inputs.length > 0) y += 3;
	const inputs = node.inputs.map(({ id, kind, label }) => ({
		id,
		kind,
		label,
		lines: wrap(label, width - MARK - padding, SIZE.input).map((text) => ({ text, y: (y += LINE.input) - 3.5 }))
	}));
	const least = (node.kind === 'flow' ? VALVE.height : PORT) + ports * PORT;
	const height = Math.max(y + padding, least, node.kind === 'stock' ? 46 : 0);
	// A box taller than its text has the text in its middle.
	const shift = node.kind === 'flow' ? 0 : (height - y - padding) / 2;
	const moved = (all: readonly DrawnLine[]) => all.map(({ text, y }) => ({ text, y: y + shift }));
	return {
		node,
		width,
		height,
		lines: moved(lines),
		inputs: inputs.map((input) => ({ ...input, lines: moved(input.lines) })),
		axis: node.kind === 'flow' ? VALVE.height / 2 : height / 2
	};
}
