import { describe, expect, it } from 'vitest';
import { models } from '../../../../models';
import { observations } from '../../../../models/facts';
import { stories } from '../../../../models/roadmap';
import { drawingOf } from './drawings';

const drawn = stories.flatMap(({ id }) => drawingOf(id, observations(), models) ?? []);

describe('the drawing of a story', () => {
	it('shows nothing but measurements of the register', () => {
		expect(drawn.length).toBeGreaterThan(3);
		const published = observations().map(({ value, end }) => ({ value, end }));
		for (const { value, end } of drawn.flatMap(({ lines }) => lines.flatMap(({ dots }) => dots)))
			expect(published.some((row) => row.end === end && [1, 1e-6].some((factor) => Math.abs(row.value * factor - value) < 1e-9 * value))).toBe(true);
	});

	it('shows the fall of August in what was announced as a total', () => {
		const [announced] = drawingOf('stock_or_rhythm', observations(), models)!.lines;
		const at = (end: string) => announced!.dots.find((dot) => dot.end === end)?.value;
		expect(at('2023-08-31')).toBeLessThan(at('2023-07-31')!);
	});

	it('takes what is aimed at from the models', () => {
		expect(drawingOf('two_readings', observations(), models)!.aim!.value).toBe(35);
	});

	it('is absent where it would say nothing', () => {
		expect(drawingOf('nothing_of_that_name', observations(), models)).toBeNull();
	});
});
