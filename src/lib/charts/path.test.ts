import { area, line } from 'd3';
import { describe, expect, it } from 'vitest';
import { areaPath, linePath, type Point } from './path';

const GAP: Point = [2, NaN];

/** The same path with its points in place of its steps. */
function absolute(path: string): string {
	return path.replace(/M[^MZ]+/g, (stretch) => {
		let [x, y] = [0, 0];
		return `M${stretch
			.slice(1)
			.split('l')
			.map((step) => {
				const [dx = NaN, dy = NaN] = step.split(',').map(Number);
				[x, y] = [Math.round((x + dx) * 10) / 10, Math.round((y + dy) * 10) / 10];
				return `${x},${y}`;
			})
			.join('L')}`;
	});
}

describe('a path', () => {
	it('goes from point to point in steps, to a tenth of a pixel', () => {
		expect(
			linePath([
				[0, 1.26],
				[1, 2],
				[3, 4.04]
			])
		).toBe('M0,1.3l1,0.7l2,2');
	});

	it('breaks at a gap, and keeps a point that stands alone', () => {
		expect(linePath([[0, 1], [1, 2], GAP, [3, 4], GAP, GAP])).toBe('M0,1l1,1M3,4Z');
		expect(linePath([GAP, GAP])).toBe('');
		expect(linePath([])).toBe('');
	});

	it('goes through the points of the one that d3-shape writes', () => {
		const points: Point[] = Array.from({ length: 60 }, (_, index) => [index * 3.37, index % 17 === 5 ? NaN : 40 + ((index * 29) % 83) / 7]);
		const low: Point[] = points.map(([x, y], index) => [x, index === 30 ? NaN : y + 5]);
		const defined = ([, y]: Point) => !Number.isNaN(y);
		expect(absolute(linePath(points))).toBe(line<Point>().defined(defined).digits(1)(points));
		const both = points.map((point, index) => ({ high: point, low: low[index]! }));
		const d3 = area<(typeof both)[number]>(
			({ low: [x] }) => x,
			({ low: [, y] }) => y,
			({ high: [, y] }) => y
		).defined(({ high, low: under }) => defined(high) && defined(under));
		expect(absolute(areaPath(low, points))).toBe(d3.digits(1)(both));
	});
});
