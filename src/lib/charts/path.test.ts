import { area, line } from 'd3';
import { describe, expect, it } from 'vitest';
import { areaPath, linePath, type Point } from './path';

const GAP: Point = [2, NaN];

describe('a path', () => {
	it('goes from point to point, to a tenth of a pixel', () => {
		expect(
			linePath([
				[0, 1.26],
				[1, 2],
				[3, 4.04]
			])
		).toBe('M0,1.3L1,2L3,4');
	});

	it('breaks at a gap, and keeps a point that stands alone', () => {
		expect(linePath([[0, 1], [1, 2], GAP, [3, 4], GAP, GAP])).toBe('M0,1L1,2M3,4Z');
		expect(linePath([GAP, GAP])).toBe('');
		expect(linePath([])).toBe('');
	});

	it('is the one that d3-shape writes', () => {
		const points: Point[] = Array.from({ length: 60 }, (_, index) => [index * 3.37, index % 17 === 5 ? NaN : 40 + ((index * 29) % 83) / 7]);
		const low: Point[] = points.map(([x, y], index) => [x, index === 30 ? NaN : y + 5]);
		const defined = ([, y]: Point) => !Number.isNaN(y);
		expect(linePath(points)).toBe(line<Point>().defined(defined).digits(1)(points));
		const both = points.map((point, index) => ({ high: point, low: low[index]! }));
		const d3 = area<(typeof both)[number]>(
			({ low: [x] }) => x,
			({ low: [, y] }) => y,
			({ high: [, y] }) => y
		).defined(({ high, low: under }) => defined(high) && defined(under));
		expect(areaPath(low, points)).toBe(d3.digits(1)(both));
	});
});
