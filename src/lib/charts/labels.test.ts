import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFree, overlaps, place, pushApart, touches } from './labels';

const label = (at: number) => ({ at, above: 10, below: 20 });

describe('labels at the end of curves', () => {
	it('stay where they are when they do not touch', () => {
		expect(pushApart([label(50), label(150)], 0, 300)).toEqual([50, 150]);
	});
	it('share the way when they do', () => {
		expect(pushApart([label(100), label(110)], 0, 300)).toEqual([90, 120]);
	});
	it('keep the order of the curves, whatever the order received', () => {
		expect(pushApart([label(110), label(100)], 0, 300)).toEqual([120, 90]);
	});
	it('stay within the drawing', () => {
		expect(pushApart([label(2), label(295)], 0, 300)).toEqual([10, 280]);
	});
	it('never overlap and never leave the drawing, when they fit', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -50, max: 450 }), { minLength: 1, maxLength: 6 }), (wanted) => {
				const placed = pushApart(wanted.map(label), 0, 400).sort((a, b) => a - b);
				placed.forEach((y, index) => {
					expect(y).toBeGreaterThanOrEqual(10 - 1e-9);
					expect(y).toBeLessThanOrEqual(380 + 1e-9);
					const next = placed[index + 1];
					if (next !== undefined) expect(next - y).toBeGreaterThanOrEqual(30 - 1e-9);
				});
			}),
			{ seed: 2027, numRuns: 200 }
		);
	});
});

describe('a label among marks', () => {
	const [right, left] = [place(100, 50, 'start', 60, 13), place(90, 50, 'end', 60, 13)];
	it('takes the first free place', () => {
		const curve = [[130, 45] as const];
		expect(firstFree([right, left], (box) => !touches(curve, box))).toBe(left);
	});
	it('takes the last one when none is free', () => {
		expect(firstFree([right, left], () => false)).toBe(left);
	});
	it('knows boxes that share a pixel', () => {
		expect(overlaps(right.box, right.box)).toBe(true);
		expect(overlaps(right.box, left.box)).toBe(false);
	});
});
