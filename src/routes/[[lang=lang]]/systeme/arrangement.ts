/* Places of the system's drawing: models in columns, each after those that feed it, and in bands by axis. */

/** What is placed. */
export interface Placeable {
	readonly id: string;
	readonly axis: number;
}

export interface Feeding {
	readonly id: string;
	readonly from: string;
	readonly to: string;
}

export interface Measures {
	/** Of a model's box. */
	readonly width: number;
	readonly height: number;
	/** Between two columns, between two boxes of a column, above the first box of a band for its name. */
	readonly gap: number;
	readonly between: number;
	readonly head: number;
	/** Height of the passage of an arrow that crosses a column. */
	readonly passage: number;
}

export interface Box {
	readonly id: string;
	readonly x: number;
	readonly y: number;
}

export interface Band {
	readonly axis: number;
	readonly y: number;
	readonly height: number;
}

/** An arrow, by the points that it passes through; straight across columns, curved between them. */
export interface Arrow {
	readonly id: string;
	readonly points: readonly (readonly [number, number])[];
}

export interface Arrangement {
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly Box[];
	readonly bands: readonly Band[];
	readonly arrows: readonly Arrow[];
}

/** Distance between two arrows at the side of a box. */
const PORT = 19;

/** A model, or the passage of an arrow through a column, with its place in a column and a band. */
interface Cell {
	readonly key: string;
	readonly column: number;
	readonly axis: number;
	readonly height: number;
	y: number;
}

/** Column of each model: 0 for one that nothing feeds, else one more than the last of those that feed it. The links must not form a circle. */
export function columnsOf(nodes: readonly Placeable[], links: readonly Feeding[]): Map<string, number> {
	const columns = new Map<string, number>();
	const visit = (id: string): number => {
		const known = columns.get(id);
		if (known !== undefined) return known;
		const column = Math.max(-1, ...links.filter(({ to }) => to === id).map(({ from }) => visit(from))) + 1;
		columns.set(id, column);
		return column;
	};
	for (const { id } of nodes) visit(id);
	return columns;
}

/** Places the models and routes the arrows, in pixels from the top left corner. An arrow that skips columns passes through each of them in the band where it ends. */
export function arrange(nodes: readonly Placeable[], links: readonly Feeding[], measures: Measures): Arrangement {
	const { width, height, gap, between, head, passage } = measures;
	const columns = columnsOf(nodes, links);
	const columnOf = (id: string) => columns.get(id) ?? 0;
	const cells = new Map<string, Cell>();
	for (const { id, axis } of nodes) cells.set(id, { key: id, column: columnOf(id), axis, height, y: 0 });
	const axisOf = (id: string) => nodes.find((node) => node.id === id)?.axis ?? 0;
	const passages = (link: Feeding) =>
		Array.from({ length: columnOf(link.to) - columnOf(link.from) - 1 }, (_, index) => `${link.id}@${columnOf(link.from) + 1 + index}`);
	for (const link of links)
		passages(link).forEach((key, index) => cells.set(key, { key, column: columnOf(link.from) + 1 + index, axis: axisOf(link.to), height: passage, y: 0 }));

	const chains = links.map((link) => [link.from, ...passages(link), link.to]);
	const before = (key: string) => chains.flatMap((chain) => (chain.includes(key) ? chain.slice(0, chain.indexOf(key)).slice(-1) : []));
	const axes = [...new Set(nodes.map(({ axis }) => axis))].sort((a, b) => a - b);
	const last = Math.max(0, ...columns.values());
	const bands: Band[] = [];
	let top = 0;
	for (const axis of axes) {
		let tallest = 0;
		for (let column = 0; column <= last; column++) {
			const own = [...cells.values()].filter((cell) => cell.axis === axis && cell.column === column);
			// Near what feeds it; passages below the boxes of their band where they are even.
			const rank = (cell: Cell) => mean(before(cell.key).map((key) => cells.get(key)?.y ?? 0)) + (cell.height === passage ? 0.5 : 0);
			const ranks = new Map(own.map((cell) => [cell, rank(cell)]));
			own.sort((a, b) => Number(a.height === passage) - Number(b.height === passage) || (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
			let y = top + head;
			for (const cell of own) {
				cell.y = y;
				y += cell.height + between;
			}
			tallest = Math.max(tallest, y - between - top);
		}
		bands.push({ axis, y: top, height: tallest });
		top += tallest + between;
	}

	const x = (column: number) => column * (width + gap);
	const middle = (key: string) => (cells.get(key)?.y ?? 0) + (cells.get(key)?.height ?? 0) / 2;
	/** Height at which an arrow leaves or enters a box: its ports are in the order of the other ends. */
	const port = (id: string, link: Feeding, side: 'from' | 'to') => {
		const ends = links
			.filter((one) => one[side] === id)
			.map((one) => {
				const chain = chains[links.indexOf(one)] ?? [];
				return { one, y: middle((side === 'from' ? chain[1] : chain.at(-2)) ?? id) };
			})
			.sort((a, b) => a.y - b.y);
		return middle(id) + (ends.findIndex(({ one }) => one === link) - (ends.length - 1) / 2) * PORT;
	};
	const arrows = links.map((link): Arrow => {
		const across = passages(link).flatMap((key): [number, number][] => {
			const cell = cells.get(key);
			return cell
				? [
						[x(cell.column), middle(key)],
						[x(cell.column) + width, middle(key)]
					]
				: [];
		});
		return {
			id: link.id,
			points: [[x(columnOf(link.from)) + width, port(link.from, link, 'from')], ...across, [x(columnOf(link.to)), port(link.to, link, 'to')]]
		};
	});
	return {
		width: x(last) + width,
		height: Math.max(0, top - between),
		boxes: nodes.map(({ id }) => ({ id, x: x(columnOf(id)), y: cells.get(id)?.y ?? 0 })),
		bands,
		arrows
	};
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
