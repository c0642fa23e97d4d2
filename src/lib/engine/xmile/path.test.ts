import { describe, expect, test } from 'vitest';
import { MONTHS } from '../types';
import { heldPath, isFlat, linearPath, type Path } from './path';

/** A graph as other programs read it: straight lines, flat beyond its ends. */
function valueAt(path: Path, year: number): number {
	const next = path.findIndex(([x]) => x > year);
	if (next <= 0) return path[next === 0 ? 0 : path.length - 1]![1];
	const [[x0, y0], [x1, y1]] = [path[next - 1]!, path[next]!];
	return y0 + ((year - x0) / (x1 - x0)) * (y1 - y0);
}

describe('a held column as a graph', () => {
	const months = Array.from({ length: MONTHS }, (_, month) => (month * 7) % 5);

	test.each([-1e-4, 0, 1e-4])('holds the month’s value at every step, even when time is %d of a year wrong', (error) => {
		const path = heldPath(months, 1024);
		for (let step = 0; step < 14 * 1024; step++) {
			const month = months.findLastIndex((_, one) => Math.round((one / 12) * 1024) <= step);
			expect(valueAt(path, 2019 + step / 1024 + error)).toBe(months[month]);
		}
	});

	test('has its two ends alone where nothing changes', () => {
		const path = heldPath(new Array<number>(MONTHS).fill(3), 1024);
		expect(path).toEqual([
			[2019, 3],
			[2033, 3]
		]);
		expect(isFlat(path)).toBe(true);
		expect(isFlat(heldPath(months, 1024))).toBe(false);
	});
});

test('an interpolated column keeps its months’ ends, but for those within a flat stretch', () => {
	expect(linearPath([1, 1, 1, 1, 2, 3])).toEqual([
		[2019, 1],
		[2019 + 3 / 12, 1],
		[2019 + 4 / 12, 2],
		[2019 + 5 / 12, 3]
	]);
});
