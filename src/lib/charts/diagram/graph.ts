/** What a diagram draws: variables of a model and what ties them, with labels in one language. */
export interface Graph {
	readonly nodes: readonly GraphNode[];
	/** One a flow, from the stocks that it drains to those that it fills; an empty side is a cloud, outside the model. */
	readonly pipes: readonly Pipe[];
	/** Who enters whose equation. */
	readonly links: readonly Link[];
}

export interface GraphNode {
	readonly id: string;
	readonly kind: 'stock' | 'flow' | 'auxiliary';
	readonly label: string;
	/** Levers, assumptions and data of its equation, written in its box. */
	readonly inputs: readonly GraphInput[];
}

export interface GraphInput {
	readonly id: string;
	readonly kind: 'lever' | 'parameter' | 'column';
	readonly label: string;
}

export interface Pipe {
	readonly flow: string;
	readonly from: readonly string[];
	readonly to: readonly string[];
}

export interface Link {
	readonly from: string;
	readonly to: string;
}

/** A point of the drawing, in pixels. */
export type Point = readonly [x: number, y: number];

export interface DrawnLine {
	readonly text: string;
	readonly y: number;
}

export interface DrawnInput {
	readonly id: string;
	readonly kind: GraphInput['kind'];
	readonly label: string;
	readonly lines: readonly DrawnLine[];
}

/** A box of the drawing: left and top, width and height; its lines are centred on `x + width / 2`, its inputs start at its left. */
export interface DrawnNode {
	readonly id: string;
	readonly kind: GraphNode['kind'];
	readonly label: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly DrawnLine[];
	readonly inputs: readonly DrawnInput[];
	/** Centre of a flow's valve. */
	readonly valve?: Point;
}

/** A piece of pipe, or an arrow of influence. `from` and `to` are nodes, or null for a cloud. */
export interface DrawnEdge {
	readonly kind: 'pipe' | 'link';
	readonly from: string | null;
	readonly to: string | null;
	/** Path data. */
	readonly path: string;
	/** Where it ends with an arrow, and the way it points there: 1 to the right, -1 to the left. Absent where it enters a valve. */
	readonly arrow?: { readonly at: Point; readonly way: 1 | -1 };
}

export interface Diagram {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly DrawnNode[];
	readonly edges: readonly DrawnEdge[];
	/** Centres of the clouds. */
	readonly clouds: readonly Point[];
}
