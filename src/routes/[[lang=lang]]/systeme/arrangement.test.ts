import { describe, expect, it } from 'vitest';
import { arrange, columnsOf } from './arrangement';

const MEASURES = { width: 100, height: 60, gap: 50, between: 10, head: 20, passage: 12 };
const nodes = [
	{ id: 'a', axis: 1 },
	{ id: 'b', axis: 1 },
	{ id: 'c', axis: 2 },
	{ id: 'd', axis: 2 },
	{ id: 'e', axis: 1 }
];
const links = [
	{ id: 'ab', from: 'a', to: 'b' },
	{ id: 'bc', from: 'b', to: 'c' },
	{ id: 'ac', from: 'a', to: 'c' },
	{ id: 'dc', from: 'd', to: 'c' }
];
const placed = arrange(nodes, links, MEASURES);
const boxOf = (id: string) => placed.boxes.find((box) => box.id === id)!;
const arrowOf = (id: string) => placed.arrows.find((arrow) => arrow.id === id)!;

describe('the arrangement of the models', () => {
	it('puts each model one column after the last of those that feed it', () => {
		expect(Object.fromEntries(columnsOf(nodes, links))).toEqual({ a: 0, b: 1, c: 2, d: 0, e: 0 });
	});

	it('keeps boxes within their band, apart from one another and within the drawing', () => {
		for (const { id, axis } of nodes) {
			const { x, y } = boxOf(id);
			const band = placed.bands.find((one) => one.axis === axis)!;
			expect(y).toBeGreaterThanOrEqual(band.y);
			expect(y + MEASURES.height).toBeLessThanOrEqual(band.y + band.height);
			expect(x + MEASURES.width).toBeLessThanOrEqual(placed.width);
			for (const other of placed.boxes)
				if (other.id !== id && other.x === x) expect(Math.abs(other.y - y)).toBeGreaterThanOrEqual(MEASURES.height + MEASURES.between);
		}
		expect(placed.bands.at(-1)!.y + placed.bands.at(-1)!.height).toBe(placed.height);
	});

	it('leads each arrow from the right of one box to the left of the other', () => {
		for (const link of links) {
			const points = arrowOf(link.id).points;
			const [from, to] = [boxOf(link.from), boxOf(link.to)];
			expect(points[0]![0]).toBe(from.x + MEASURES.width);
			expect(points.at(-1)![0]).toBe(to.x);
			expect(Math.abs(points.at(-1)![1] - (to.y + MEASURES.height / 2))).toBeLessThan(MEASURES.height / 2);
		}
	});

	it('leads an arrow that skips a column past its boxes', () => {
		const [, enter, leave] = arrowOf('ac').points;
		const b = boxOf('b');
		expect(enter![0]).toBe(b.x);
		expect(leave).toEqual([b.x + MEASURES.width, enter![1]]);
		expect(enter![1] < b.y || enter![1] > b.y + MEASURES.height).toBe(true);
	});

	it('gives the arrows that end at a box an end each', () => {
		const ends = links.filter(({ to }) => to === 'c').map(({ id }) => arrowOf(id).points.at(-1)![1]);
		expect(new Set(ends).size).toBe(ends.length);
	});
});
