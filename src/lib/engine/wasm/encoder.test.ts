import { describe, expect, test } from 'vitest';
import { advance, at, call, constant, during, f64, fill, get, Module, op, s32, select, set, u32, when, type Code, type Func, type ValueType } from './encoder';

/** The results of one exported function, and the memory that it leaves. */
async function run(parameters: ValueType[], results: ValueType[], write: (func: Func, index: number) => Code, ...values: number[]) {
	const module = new Module();
	module.add('f', parameters, results, write);
	const memory = new WebAssembly.Memory({ initial: 1 });
	const { instance } = await WebAssembly.instantiate(module.encode(), { engine: { memory } });
	return { result: (instance.exports['f'] as (...values: number[]) => number)(...values), memory: new Uint8Array(memory.buffer) };
}

describe('numbers', () => {
	test('in LEB128 are those of the examples of the DWARF standard, where the format comes from', () => {
		expect([2, 127, 128, 129, 12857].map(u32)).toEqual([[2], [0x7f], [0x80, 1], [0x81, 1], [0xb9, 0x64]]);
		expect([2, -2, 127, -127, 128, -128, 129, -129].map(s32)).toEqual([[2], [0x7e], [0xff, 0], [0x81, 0x7f], [0x80, 1], [0x80, 0x7f], [0x81, 1], [0xff, 0x7e]]);
		expect(u32(2 ** 32 - 1)).toEqual([0xff, 0xff, 0xff, 0xff, 0x0f]);
		expect(s32(-(2 ** 31))).toEqual([0x80, 0x80, 0x80, 0x80, 0x78]);
	});

	test('in eight bytes are little-endian, -0 included', () => {
		expect(f64(1)).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
		expect(f64(-0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0x80]);
	});

	test.each([0, 1, -1, 63, 64, -64, -65, 8191, 8192, 2 ** 31 - 1, -(2 ** 31)])('%i survives the passage', async (value) => {
		expect((await run([], ['i32'], () => constant('i32', value))).result).toBe(value);
	});
});

describe('a module', () => {
	test('is laid out byte by byte as the specification says', () => {
		const module = new Module();
		module.add('add', ['i32', 'i32'], ['i32'], () => op('i32.add', get(0), get(1)));
		const expected = [
			[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
			[0x01, 0x07, 0x01, 0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f],
			[0x02, 0x12, 0x01, 0x06, ...Buffer.from('engine'), 0x06, ...Buffer.from('memory'), 0x02, 0x00, 0x01],
			[0x03, 0x02, 0x01, 0x00],
			[0x07, 0x07, 0x01, 0x03, ...Buffer.from('add'), 0x00, 0x00],
			[0x0a, 0x09, 0x01, 0x07, 0x00, 0x20, 0x00, 0x20, 0x01, 0x6a, 0x0b]
		];
		expect([...module.encode()]).toEqual(expected.flat());
	});

	test('calls its own functions, and declares locals of several types', async () => {
		const { result } = await run(
			['i32'],
			['i32'],
			(func, self) => {
				const [, , n] = [func.local('f64'), func.local('v128'), func.local('i32')];
				const smaller = op('i32.sub', get(0), constant('i32', 1));
				return [
					when(op('i32.lt_s', get(0), constant('i32', 2)), [constant('i32', 1), op('return')]),
					set(n, call(self, smaller)),
					op('i32.mul', get(0), get(n))
				];
			},
			10
		);
		expect(result).toBe(3_628_800);
	});

	test('repeats, chooses and writes memory', async () => {
		const { result, memory } = await run(
			['i32'],
			['i32'],
			(func) => {
				const [i, odd] = [func.local('i32'), func.local('i32')];
				return [
					fill(constant('i32', 8), constant('i32', 7), constant('i32', 4)),
					during(op('i32.lt_s', get(i), get(0)), [
						when(op('i32.and', get(i), constant('i32', 1)), advance(odd, 1), at('i32.store8', 300, get(i), constant('i32', 9))),
						advance(i, 1)
					]),
					select(get(odd), constant('i32', -1), op('i32.lt_s', get(odd), constant('i32', 100)))
				];
			},
			5
		);
		expect(result).toBe(2);
		expect([...memory.subarray(7, 13)]).toEqual([0, 7, 7, 7, 7, 0]);
		expect([...memory.subarray(299, 306)]).toEqual([0, 9, 0, 9, 0, 9, 0]);
	});
});
