import { LANE, MEMORY, PLAIN, TYPE } from './opcodes';

/**
 * A small encoder of the WebAssembly binary format, as the specification lays it out (WebAssembly Core 2.0, chapter 5 "Binary Format"). Instructions are written
 * folded, operands first, as in the text format: `op('f64x2.add', get(a), get(b))`.
 */

export type ValueType = 'i32' | 'f64' | 'v128';

/** A sequence of instructions: bytes, in nested lists that are made flat at the end. */
export type Code = readonly (number | Code)[];

/** The index of a local variable in its function. */
export type Local = number;

/** An unsigned integer in LEB128 (5.2.2): seven bits a byte, the lowest first. */
export function u32(value: number): number[] {
	const bytes: number[] = [];
	let rest = value >>> 0;
	do {
		bytes.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
		rest >>>= 7;
	} while (rest > 0);
	return bytes;
}

/** A signed integer in LEB128: as `u32`, until the rest only repeats the sign bit of the byte before. */
export function s32(value: number): number[] {
	const bytes: number[] = [];
	let rest = value | 0;
	for (;;) {
		const byte = rest & 0x7f;
		rest >>= 7;
		if (rest === (byte & 0x40 ? -1 : 0)) return [...bytes, byte];
		bytes.push(byte | 0x80);
	}
}

/** A double, its eight bytes in order (5.2.3). */
export const f64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];

const name = (text: string): Code => vector([...new TextEncoder().encode(text)].map((byte) => [byte]));
const vector = (items: readonly Code[]): Code => [u32(items.length), items];
const flat = (code: Code): number[] => code.flat(Infinity as 1) as number[];

// 5.4 Instructions

export const op = (instruction: keyof typeof PLAIN, ...operands: readonly Code[]): Code => [operands, PLAIN[instruction]];

/** Reads or writes memory at an address plus a constant offset. */
export function at(instruction: keyof typeof MEMORY, offset: number, address: Code, value: Code = []): Code {
	const [opcode, align] = MEMORY[instruction];
	return [address, value, opcode > 0xff ? [opcode >> 8, opcode & 0xff] : opcode, u32(align), u32(offset)];
}

/** `v128.load64_lane`: reads a double into one lane of a vector. */
export const loadLane = (lane: number, offset: number, address: Code, value: Code): Code => [address, value, 0xfd, 0x57, u32(3), u32(offset), lane];
export const onLane = (instruction: keyof typeof LANE, lane: number, ...operands: readonly Code[]): Code => [operands, LANE[instruction], lane];

export const get = (local: Local): Code => [0x20, u32(local)];
export const set = (local: Local, value: Code): Code => [value, 0x21, u32(local)];
export const tee = (local: Local, value: Code): Code => [value, 0x22, u32(local)];
export const constant = (type: 'i32' | 'f64', value: number): Code => (type === 'i32' ? [0x41, s32(value)] : [0x44, f64(value)]);
export const call = (func: number, ...operands: readonly Code[]): Code => [operands, 0x10, u32(func)];
/** The first value where the condition is not 0, else the second. */
export const select = (then: Code, otherwise: Code, condition: Code): Code => [then, otherwise, condition, 0x1b];
export const fill = (address: Code, byte: Code, count: Code): Code => [address, byte, count, 0xfc, u32(11), 0x00];

export const when = (condition: Code, then: Code, otherwise?: Code): Code => [condition, 0x04, TYPE.empty, then, otherwise ? [0x05, otherwise] : [], 0x0b];

/** Repeats while the condition, tested first, is not 0: a block to leave, around a loop to take again. */
export const during = (condition: Code, body: Code): Code => [
	[0x02, TYPE.empty],
	[0x03, TYPE.empty],
	[op('i32.eqz', condition), 0x0d, u32(1)],
	[body, 0x0c, u32(0)],
	[0x0b, 0x0b]
];

/** Adds a constant to a local integer. */
export const advance = (local: Local, by: number): Code => set(local, op('i32.add', get(local), constant('i32', by)));

/** A function while it is written: gives out its parameters and locals. */
export class Func {
	readonly #locals: ValueType[] = [];

	constructor(
		readonly parameters: readonly ValueType[],
		readonly results: readonly ValueType[]
	) {}

	/** A new local, 0 at entry. */
	local(type: ValueType): Local {
		return this.parameters.length + this.#locals.push(type) - 1;
	}

	/** 5.5.13: locals, in groups of one type, then the body. */
	encode(body: Code): Code {
		const groups: [count: number, type: ValueType][] = [];
		for (const type of this.#locals) {
			const last = groups.at(-1);
			if (last?.[1] === type) last[0]++;
			else groups.push([1, type]);
		}
		const code = flat([vector(groups.map(([count, type]) => [u32(count), TYPE[type]])), body, 0x0b]);
		return [u32(code.length), code];
	}
}

/** A module whose one memory is imported as `engine.memory`. */
export class Module {
	readonly #types: Code[] = [];
	readonly #exports: Code[] = [];
	readonly #bodies: Code[] = [];

	/** Adds a function and gives its index; a named one is exported. `write` gives its body. */
	add(exported: string | undefined, parameters: readonly ValueType[], results: readonly ValueType[], write: (func: Func, index: number) => Code): number {
		const index = this.#types.length;
		const list = (types: readonly ValueType[]) => vector(types.map((type) => [TYPE[type]]));
		this.#types.push([TYPE.function, list(parameters), list(results)]);
		if (exported !== undefined) this.#exports.push([name(exported), 0x00, u32(index)]);
		const func = new Func(parameters, results);
		this.#bodies.push(func.encode(write(func, index)));
		return index;
	}

	/** 5.5.16: magic, version, sections in the order of their numbers. One type per function, so that both have the same index. */
	encode(): Uint8Array<ArrayBuffer> {
		const section = (id: number, items: readonly Code[]): Code => {
			const content = flat(vector(items));
			return [id, u32(content.length), content];
		};
		const memory: Code = [name('engine'), name('memory'), 0x02, [0x00, u32(1)]];
		const sections: Code = [
			section(1, this.#types),
			section(2, [memory]),
			section(
				3,
				this.#types.map((_, index) => u32(index))
			),
			section(7, this.#exports),
			section(10, this.#bodies)
		];
		return Uint8Array.from(flat([[0x00, 0x61, 0x73, 0x6d], [0x01, 0x00, 0x00, 0x00], sections]));
	}
}
