import { describe, expect, test } from 'vitest';
import { exp, ln } from '../numerics';
import { column } from '../sobol';
import { at, constant, get, Module, set, op, type Code, type Local } from './encoder';
import * as vectors from './numerics';

/** The function on a pair of doubles, as a module: reads and writes the first sixteen bytes of memory. */
async function onPairs(write: (v: vectors.Vectors, x: Code) => Code): Promise<(values: Float64Array) => Float64Array> {
	const module = new Module();
	module.add('apply', [], [], (func) => {
		const constants: Code[] = [];
		const temporaries: Local[] = [];
		const v: vectors.Vectors = {
			constant: (value) => {
				const local = func.local('v128');
				constants.push(set(local, op('f64x2.splat', constant('f64', value))));
				return get(local);
			},
			temporary: (index) => (temporaries[index] ??= func.local('v128'))
		};
		const body = at('v128.store', 0, constant('i32', 0), write(v, at('v128.load', 0, constant('i32', 0))));
		return [constants, body];
	});
	const memory = new WebAssembly.Memory({ initial: 1 });
	const { instance } = await WebAssembly.instantiate(module.encode(), { engine: { memory } });
	const pair = new Float64Array(memory.buffer, 0, 2);
	const apply = instance.exports['apply'] as () => void;
	return (values) => {
		const results = new Float64Array(values.length);
		for (let i = 0; i < values.length; i += 2) {
			pair.set(values.subarray(i, i + 2));
			apply();
			results.set(pair, i);
		}
		return results;
	};
}

const SPECIAL = [
	0,
	-0,
	1,
	-1,
	NaN,
	Infinity,
	-Infinity,
	Number.MIN_VALUE,
	-Number.MIN_VALUE,
	2.2250738585072014e-308,
	2.225073858507201e-308,
	Number.MAX_VALUE,
	-Number.MAX_VALUE
];
const EDGES = [
	0.5,
	2,
	Math.E,
	1 + Number.EPSILON,
	1 - Number.EPSILON / 2,
	Math.SQRT2,
	Math.SQRT1_2,
	709.782712893384,
	709.7827128933841,
	-708.3964185322641,
	-745.1332191019411,
	-745.1332191019412,
	-746,
	710,
	1e300,
	-1e300
];

/** Doubles of every size: their bits are uniform. */
function anyDoubles(count: number): Float64Array {
	const words = new Uint32Array(2 * count);
	const [low, high] = [column('low words', count, 7), column('high words', count, 11)];
	for (let i = 0; i < count; i++) words.set([Math.floor(low[i]! * 2 ** 32), Math.floor(high[i]! * 2 ** 32)], 2 * i);
	return new Float64Array(words.buffer);
}

const spread = (low: number, high: number) => column(`from ${low} to ${high}`, 20_000, 3).map((u) => low + u * (high - low));

describe.each([
	['exp', exp, vectors.exp],
	['ln', ln, vectors.ln]
] as const)('%s on two lanes', (_, scalar, write) => {
	test('gives the bits of the scalar function, for every kind of double', async () => {
		const apply = await onPairs(write);
		const samples = [
			Float64Array.from([...SPECIAL, ...EDGES, ...SPECIAL]),
			anyDoubles(20_000),
			spread(-760, 720),
			spread(-1, 1),
			spread(0, 3),
			spread(0, 1e-307)
		];
		for (const values of samples) {
			const even = values.subarray(0, values.length & -2);
			expect(apply(even)).toEqual(even.map(scalar));
		}
	});
});
