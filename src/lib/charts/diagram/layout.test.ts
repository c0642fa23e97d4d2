import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models } from '../../../../models';
import { graphOf } from '../../../routes/[[lang=lang]]/modeles/[id]/graph';
import type { Diagram, Graph } from './graph';
import { layout } from './layout';
import { crossings, ordered } from './order';
import { spread } from './spread';
import { textWidth, wrap } from './text';

const WIDTH = 1040;

/** Pairs of boxes that share a point, and boxes out of the drawing. */
function collisions({ nodes, width, height }: Diagram): string[] {
	const wrong = nodes.filter(({ x, y, width: w, height: h }) => !(x >= 0 && y >= 0 && x + w <= width && y + h <= height)).map(({ id }) => `${id} sticks out`);
	nodes.forEach((a, index) => {
		for (const b of nodes.slice(index + 1)) {
			if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height) wrong.push(`${a.id} covers ${b.id}`);
		}
	});
	return wrong;
}

/** Lines that do not fit in their box, or that touch one another. */
function spills({ nodes }: Diagram): string[] {
	return nodes.flatMap((node) => {
		const lines = [...node.lines, ...node.inputs.flatMap(({ lines }) => lines)];
		const size = 11;
		return lines.flatMap(({ text, y }, index) => [
			...(y > node.y + node.height || y - size < node.y ? [`“${text}” leaves ${node.id}`] : []),
			...(index > 0 && y - lines[index - 1]!.y < size ? [`“${text}” covers the line above in ${node.id}`] : [])
		]);
	});
}

/** What the drawing says that the graph does not, and the other way. Each pipe must be whole from its stocks or cloud to its valve, and on. */
function ties({ nodes, edges, clouds }: Diagram, graph: Graph): string[] {
	const wrong: string[] = [];
	const drawn = edges.map(({ kind, from, to }) => `${kind} ${from} ${to}`);
	const expected = [
		...graph.pipes.flatMap(({ flow, from, to }) => [
			...(from.length === 0 ? [`pipe null ${flow}`] : from.map((stock) => `pipe ${stock} ${flow}`)),
			...(to.length === 0 ? [`pipe ${flow} null`] : to.map((stock) => `pipe ${flow} ${stock}`))
		]),
		...graph.links.map(({ from, to }) => `link ${from} ${to}`)
	];
	for (const tie of expected) if (!drawn.includes(tie)) wrong.push(`${tie} is missing`);
	const through = graph.pipes.map(({ flow }) => `pipe ${flow} ${flow}`);
	for (const tie of drawn) if (!expected.includes(tie) && !through.includes(tie)) wrong.push(`${tie} is too many`);
	if (clouds.length !== expected.filter((tie) => tie.includes('null')).length) wrong.push('not one cloud for each end outside the model');
	const at = new Map(nodes.map((node) => [node.id, node]));
	for (const { from, to, path } of edges) {
		const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number);
		// A level piece (`H`) repeats no height.
		const ends = path.includes('H')
			? [
					[numbers[0]!, numbers[1]!],
					[numbers[2]!, numbers[1]!]
				]
			: [numbers.slice(0, 2), numbers.slice(-2)];
		for (const id of [from, to]) {
			const node = id === null ? undefined : at.get(id);
			if (!node) continue;
			const reached = ends.some(([x, y]) => x! >= node.x - 10 && x! <= node.x + node.width + 10 && y! >= node.y && y! <= node.y + node.height);
			if (!reached) wrong.push(`an edge from ${from} to ${to} does not reach ${id}`);
		}
	}
	return wrong;
}

/** Edges that pass behind a box that they do not touch. */
function hidden({ nodes, edges }: Diagram): string[] {
	return edges.flatMap(({ from, to, path }) => {
		const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number);
		const stops = path.includes('H') ? [] : Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[2 * index]!, numbers[2 * index + 1]!] as const);
		return nodes
			.filter(({ id }) => id !== from && id !== to)
			.filter(({ x, y, width, height }) => stops.some(([px, py]) => px > x && px < x + width && py > y && py < y + height))
			.map(({ id }) => `${from} → ${to} passes behind ${id}`);
	});
}

describe('the diagram of a model', () => {
	for (const model of models) {
		for (const whole of [false, true]) {
			it(`of ${model.id}, ${whole ? 'whole' : 'stocks and flows'}, covers nothing and ties everything`, () => {
				for (const locale of ['fr', 'en'] as const) {
					const graph = graphOf(model, locale, whole);
					const diagram = layout(graph, WIDTH);
					expect(diagram.nodes.map(({ id }) => id).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
					expect(collisions(diagram)).toEqual([]);
					expect(spills(diagram)).toEqual([]);
					expect(ties(diagram, graph)).toEqual([]);
					expect(hidden(diagram)).toEqual([]);
				}
			});
		}
	}

	it('is the same each time', () => {
		const draw = () => layout(graphOf(models[0]!, 'fr', true), WIDTH);
		expect(draw()).toEqual(draw());
	});

	it('shows every lever, assumption and input that an equation takes', () => {
		for (const model of models) {
			const shown = new Set(layout(graphOf(model, 'fr', true), WIDTH).nodes.flatMap(({ inputs }) => inputs.map(({ id }) => id)));
			for (const id of [...Object.keys(model.levers), ...Object.keys(model.parameters), ...Object.keys(model.columns)])
				expect(shown, `${model.id}: ${id}`).toContain(id);
		}
	});
});

/** Any graph of stocks and flows, circles included. */
const anyGraph = fc
	.record({ stocks: fc.integer({ min: 1, max: 7 }), flows: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 }) })
	.map(({ stocks, flows }): Graph => {
		const name = (index: number) => (index < stocks ? [`s${index}`] : []);
		const pipes = flows.map(([from, to], index) => ({ flow: `f${index}`, from: name(from), to: from === to ? [] : name(to) }));
		const node = (id: string, kind: 'stock' | 'flow') => ({ id, kind, label: `the quantity named ${id}`, inputs: [] });
		return {
			nodes: [...Array.from({ length: stocks }, (_, index) => node(`s${index}`, 'stock')), ...pipes.map(({ flow }) => node(flow, 'flow'))],
			pipes,
			links: []
		};
	});

it('any stocks and flows are drawn without a box over another, every pipe whole', () => {
	fc.assert(
		fc.property(anyGraph, (graph) => {
			const diagram = layout(graph, WIDTH);
			expect(collisions(diagram)).toEqual([]);
			expect(ties(diagram, graph)).toEqual([]);
		}),
		{ seed: 2027, numRuns: 200 }
	);
});

describe('the parts of a layout', () => {
	it('spread wishes in order without overlap, and leave alone those that fit', () => {
		const wish = (at: number) => ({ at, weight: 1, half: 5 });
		expect(spread([wish(0), wish(50)], 2)).toEqual([0, 50]);
		expect(spread([wish(10), wish(10)], 2)).toEqual([4, 16]);
		expect(spread([wish(30), wish(0)], 0)).toEqual([10, 20]);
	});

	it('undo a crossing', () => {
		const slots = ['a', 'b'].map((id) => ({ id, layer: 0 })).concat(['c', 'd'].map((id) => ({ id, layer: 1 })));
		const order = ordered(slots, [
			{ from: 'a', to: 'd' },
			{ from: 'b', to: 'c' }
		]);
		const after = new Map([
			['a', ['d']],
			['b', ['c']]
		]);
		expect(crossings(order, after)).toBe(0);
	});

	it('break a label into lines that fit, but for a word that does not', () => {
		for (const line of wrap('Personnes que les médiateurs peuvent accompagner par an', 120, 12.5)) expect(textWidth(line, 12.5)).toBeLessThanOrEqual(120);
		expect(wrap('anticonstitutionnellement', 20, 12)).toEqual(['anticonstitutionnellement']);
	});
});
