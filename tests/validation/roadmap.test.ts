import { describe, expect, it } from 'vitest';
import { sources } from '../../models/facts';
import { ANNOUNCED, axes, priorities } from '../../models/roadmap';
import { parseMonth } from '../../src/lib/engine/months';

const objectives = priorities.flatMap((priority) => priority.objectives);

describe('the roadmap as its founding text lists it', () => {
	it('has four axes and eighteen priorities, in order', () => {
		expect(axes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
		expect(priorities.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
		expect(priorities.map(({ axis }) => axis)).toEqual([...priorities.map(({ axis }) => axis)].sort());
	});

	it('announces 65 objectives; its sentences give 69 when one that carries two numbers counts for two', () => {
		expect(ANNOUNCED).toBe(65);
		expect(objectives).toHaveLength(69);
	});

	it('gives every objective an id of its own, someone who carries it, words of a known source and a readable date', () => {
		expect(new Set(objectives.map(({ id }) => id)).size).toBe(objectives.length);
		for (const { carriers, quote, source, deadline } of objectives) {
			expect(carriers.length).toBeGreaterThan(0);
			expect(quote.length).toBeGreaterThan(20);
			expect(sources().has(source)).toBe(true);
			if (deadline) expect(parseMonth(deadline)).toBeGreaterThan(parseMonth('2023-05'));
		}
	});
});
