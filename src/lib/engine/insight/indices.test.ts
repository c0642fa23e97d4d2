import { describe, expect, test } from 'vitest';
import { Random } from '../calibration/random';
import { complete } from '../ensemble';
import { columns } from '../sobol';
import { firstOrder, type Input } from './indices';

const RUNS = 1024;

/** Columns of uniform numbers on −1…1, named a, b, c…: scrambled Sobol points, as the draws of a model. */
function uniform(ids: string, runs = RUNS): Input[] {
	const points = columns([...ids], 'indices', runs);
	return [...ids].map((id, index) => ({ id, values: points.slice(index * runs, (index + 1) * runs).map((share) => 2 * share - 1) }));
}

const outputOf = (inputs: readonly Input[], f: (...values: number[]) => number) =>
	Float64Array.from(inputs[0]!.values, (_, run) => f(...inputs.map(({ values }) => values[run]!)));

function study(inputs: readonly Input[], output: Float64Array) {
	const { indices, floor } = complete(firstOrder(inputs, output));
	return { indices, floor, order: indices.map(({ id }) => id).join(''), share: (id: string) => indices.find((index) => index.id === id)?.share ?? NaN };
}

describe('first-order indices', () => {
	test('of a sum are the shares of its variance, within two points; a dummy is below the noise floor', () => {
		const inputs = uniform('abcd');
		const { share, floor, order } = study(
			inputs,
			outputOf(inputs, (a, b, c) => 4 * a + 2 * b - c)
		);
		for (const [id, exact] of [
			['a', 16 / 21],
			['b', 4 / 21],
			['c', 1 / 21]
		] as const)
			expect(Math.abs(share(id) - exact), id).toBeLessThan(0.02);
		expect(order).toBe('abcd');
		expect(share('d')).toBeLessThan(floor);
		expect(share('c')).toBeGreaterThan(floor);
		expect(floor).toBeGreaterThan(0.003);
		expect(floor).toBeLessThan(0.03);
	});

	test('see an effect without direction, and none in an input that only acts through another', () => {
		// Ishigami's function with polynomials for its sines: p(x) = x, q(x) = x². On −1…1: Var x = 1/3, Var x² = 4/45, E x⁴ = 1/5, E x⁸ = 1/9.
		const inputs = uniform('abcd');
		const { share, floor } = study(
			inputs,
			outputOf(inputs, (a, b, c) => a + 2 * b * b + 3 * c * c * c * c * a)
		);
		const [va, vb] = [(1 / 3) * (1 + 3 / 5) * (1 + 3 / 5), 4 * (4 / 45)];
		const interaction = (1 / 3) * 9 * (1 / 9 - 1 / 25);
		const total = va + vb + interaction;
		expect(Math.abs(share('a') - va / total)).toBeLessThan(0.03);
		expect(Math.abs(share('b') - vb / total)).toBeLessThan(0.03);
		expect(share('c')).toBeLessThan(floor);
		expect(share('d')).toBeLessThan(floor);
	});

	test('of inputs that go together hold what they share', () => {
		const [a, noise] = uniform('ab') as [Input, Input];
		// b is a copy of a with as much noise of its own: a correlation of √½, and no effect at all.
		const b = { id: 'b', values: a.values.map((value, run) => value + noise.values[run]!) };
		const { share, floor } = study([a, b], a.values);
		expect(share('a')).toBeGreaterThan(0.98);
		expect(share('b')).toBeGreaterThan(0.45);
		expect(share('b')).toBeLessThan(0.56);
		expect(floor).toBeLessThan(0.02);
	});

	test('do not depend on the scale of the inputs, nor on that of the output', () => {
		const inputs = uniform('ab');
		const output = outputOf(inputs, (a, b) => a + b * b);
		const other = inputs.map(({ id, values }) => ({ id, values: values.map((value) => value * value * value * 1e6 + 7) }));
		const scaled = study(
			other,
			output.map((value) => 1e9 * value - 5)
		);
		for (const { id, share } of study(inputs, output).indices) expect(scaled.share(id)).toBeCloseTo(share, 9);
	});

	test('keep noise below the floor about nineteen times in twenty', () => {
		let above = 0;
		for (let seed = 0; seed < 60; seed++) {
			const random = new Random(1000 + seed);
			const column = (id: string) => ({ id, values: Float64Array.from({ length: 256 }, () => random.uniform()) });
			const inputs = [...'abcdefgh'].map(column);
			const { indices, floor } = study(inputs, column('y').values);
			if (indices[0]!.share > floor) above++;
		}
		expect(above).toBeLessThanOrEqual(8);
	});

	test('give the mean output where an input is low and where it is high', () => {
		const inputs = uniform('ab');
		const { indices } = study(
			inputs,
			outputOf(inputs, (a) => 10 * a)
		);
		expect(indices[0]).toMatchObject({ id: 'a' });
		expect(indices[0]!.low).toBeCloseTo(-8, 1);
		expect(indices[0]!.high).toBeCloseTo(8, 1);
	});

	test('leave out what is fixed, and say nothing of an output that does not vary', () => {
		const inputs = [...uniform('a'), { id: 'fixed', values: new Float64Array(RUNS).fill(3) }];
		expect(study(inputs, inputs[0]!.values).order).toBe('a');
		expect(study(inputs, new Float64Array(RUNS).fill(0.1))).toMatchObject({ floor: 0, indices: [{ id: 'a', share: 0 }] });
	});

	test('are the same numbers each time', () => {
		const inputs = uniform('abc');
		const output = outputOf(inputs, (a, b, c) => a * b + c);
		expect(study(inputs, output).floor).toBe(study(inputs, output).floor);
	});

	test('refuse too few runs and columns of another length', () => {
		expect(() => complete(firstOrder([], new Float64Array(31)))).toThrow(RangeError);
		expect(() => complete(firstOrder(uniform('a', 64), new Float64Array(RUNS)))).toThrow(RangeError);
	});
});
