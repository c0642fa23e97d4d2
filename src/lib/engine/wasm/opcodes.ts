/**
 * Instructions of WebAssembly by their names in the specification (WebAssembly Core 2.0, chapter 5.4 "Instructions"), with their opcodes. Those of vectors are a
 * prefix, 0xFD, and a number in LEB128. Only what is used is listed; none is of the relaxed kind, whose bits differ from one machine to the next.
 */

/** Instructions whose operands are all on the stack. */
export const PLAIN = {
	drop: [0x1a],
	return: [0x0f],

	'i32.eqz': [0x45],
	'i32.eq': [0x46],
	'i32.ne': [0x47],
	'i32.lt_s': [0x48],
	'i32.lt_u': [0x49],
	'i32.gt_u': [0x4b],
	'i32.le_u': [0x4d],
	'i32.ge_u': [0x4f],
	'i32.ctz': [0x68],
	'i32.add': [0x6a],
	'i32.sub': [0x6b],
	'i32.mul': [0x6c],
	'i32.and': [0x71],
	'i32.or': [0x72],
	'i32.shl': [0x74],
	'i32.shr_u': [0x76],
	'i32.trunc_f64_s': [0xaa],

	'f64.eq': [0x61],
	'f64.ne': [0x62],
	'f64.lt': [0x63],
	'f64.gt': [0x64],
	'f64.floor': [0x9c],
	'f64.add': [0xa0],
	'f64.sub': [0xa1],
	'f64.mul': [0xa2],
	'f64.div': [0xa3],
	'f64.convert_i32_s': [0xb7],

	'i8x16.splat': [0xfd, 0x0f],
	'i32x4.splat': [0xfd, 0x11],
	'f64x2.splat': [0xfd, 0x14],
	'i8x16.eq': [0xfd, 0x23],
	'f64x2.eq': [0xfd, 0x47],
	'f64x2.ne': [0xfd, 0x48],
	'f64x2.lt': [0xfd, 0x49],
	'f64x2.gt': [0xfd, 0x4a],
	'f64x2.le': [0xfd, 0x4b],
	'f64x2.ge': [0xfd, 0x4c],
	'v128.not': [0xfd, 0x4d],
	'v128.and': [0xfd, 0x4e],
	'v128.or': [0xfd, 0x50],
	'v128.bitselect': [0xfd, 0x52],
	'v128.any_true': [0xfd, 0x53],
	'i8x16.bitmask': [0xfd, 0x64],
	'f64x2.ceil': [0xfd, 0x74],
	'f64x2.floor': [0xfd, 0x75],
	'i32x4.add': [0xfd, 0xae, 0x01],
	'i32x4.min_s': [0xfd, 0xb6, 0x01],
	'i32x4.max_s': [0xfd, 0xb8, 0x01],
	'i64x2.shl': [0xfd, 0xcb, 0x01],
	'i64x2.shr_u': [0xfd, 0xcd, 0x01],
	'i64x2.add': [0xfd, 0xce, 0x01],
	'f64x2.abs': [0xfd, 0xec, 0x01],
	'f64x2.neg': [0xfd, 0xed, 0x01],
	'f64x2.sqrt': [0xfd, 0xef, 0x01],
	'f64x2.add': [0xfd, 0xf0, 0x01],
	'f64x2.sub': [0xfd, 0xf1, 0x01],
	'f64x2.mul': [0xfd, 0xf2, 0x01],
	'f64x2.div': [0xfd, 0xf3, 0x01],
	'f64x2.pmin': [0xfd, 0xf6, 0x01],
	'f64x2.pmax': [0xfd, 0xf7, 0x01],
	'i32x4.trunc_sat_f64x2_s_zero': [0xfd, 0xfc, 0x01]
} as const satisfies Record<string, readonly number[]>;

/** Instructions that read or write memory, with the binary logarithm of their natural alignment. */
export const MEMORY = {
	'i32.load': [0x28, 2],
	'f64.load': [0x2b, 3],
	'i32.load8_u': [0x2d, 0],
	'i32.store': [0x36, 2],
	'f64.store': [0x39, 3],
	'i32.store8': [0x3a, 0],
	'v128.load': [0xfd00, 4],
	'v128.load8_splat': [0xfd07, 0],
	'v128.load64_splat': [0xfd0a, 3],
	'v128.store': [0xfd0b, 4]
} as const satisfies Record<string, readonly [opcode: number, align: number]>;

/** Instructions that name a lane. */
export const LANE = {
	'i32x4.extract_lane': [0xfd, 0x1b],
	'f64x2.extract_lane': [0xfd, 0x21],
	'f64x2.replace_lane': [0xfd, 0x22]
} as const satisfies Record<string, readonly number[]>;

/** Types of values and of blocks (5.3 "Types"). */
export const TYPE = { i32: 0x7f, f64: 0x7c, v128: 0x7b, function: 0x60, empty: 0x40 } as const;
