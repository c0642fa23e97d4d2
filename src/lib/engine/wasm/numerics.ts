import { op, set, get, tee, type Code, type Local } from './encoder';

/** What the writers below need of the function that they write into. */
export interface Vectors {
	/** A double in both lanes. */
	constant(value: number): Code;
	/** A local vector, free until the next function of this file is written. */
	temporary(index: number): Local;
}

/** The double that has these bits. */
function bits(high: number, low = 0): number {
	return new Float64Array(new Uint32Array([low, high]).buffer)[0]!;
}

/** Added to an integer below 2^51, puts it in the low bits of the significand. */
const SHIFTER = 4503599627370496;
const BIAS = 1023;
const EXPONENT: Code = [0x41, 52];

/** c0 + x (c1 + x (c2 + …)), from the last coefficient on. */
function horner(v: Vectors, x: Local, coefficients: readonly number[]): Code {
	return coefficients
		.slice(0, -1)
		.reduceRight<Code>((rest, c) => op('f64x2.add', v.constant(c), op('f64x2.mul', get(x), rest)), v.constant(coefficients.at(-1)!));
}

/** e^x in both lanes: `exp` of `../numerics`, operation by operation; 2^n is made of bits instead of read in a table. */
export function exp(v: Vectors, x: Code): Code {
	const [value, k, high, low, r, t, c, half] = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => v.temporary(i)) as [Local, Local, Local, Local, Local, Local, Local, Local];
	const one = v.constant(1);
	const scale = (n: Code): Code => op('i64x2.shl', op('f64x2.add', n, v.constant(SHIFTER + BIAS)), EXPONENT);
	const polynomial = horner(
		v,
		t,
		[1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6, 4.13813679705723846039e-8]
	);
	return [
		set(value, op('f64x2.pmax', op('f64x2.pmin', x, v.constant(710)), v.constant(-746))),
		set(k, op('f64x2.floor', op('f64x2.add', op('f64x2.mul', get(value), v.constant(1.442695040888963387)), v.constant(0.5)))),
		set(high, op('f64x2.sub', get(value), op('f64x2.mul', get(k), v.constant(6.9314718036912381649e-1)))),
		set(low, op('f64x2.mul', get(k), v.constant(1.90821492927058770002e-10))),
		set(r, op('f64x2.sub', get(high), get(low))),
		set(t, op('f64x2.mul', get(r), get(r))),
		set(c, op('f64x2.sub', get(r), op('f64x2.mul', get(t), polynomial))),
		set(half, op('f64x2.floor', op('f64x2.mul', get(k), v.constant(0.5)))),
		op(
			'f64x2.mul',
			op(
				'f64x2.mul',
				op(
					'f64x2.add',
					one,
					op('f64x2.add', op('f64x2.sub', op('f64x2.div', op('f64x2.mul', get(r), get(c)), op('f64x2.sub', v.constant(2), get(c))), get(low)), get(high))
				),
				scale(get(half))
			),
			scale(op('f64x2.sub', get(k), get(half)))
		)
	];
}

/** The natural logarithm in both lanes: `ln` of `../numerics`, operation by operation; the exponent is taken from the bits of the whole double. */
export function ln(v: Vectors, x: Code): Code {
	const [value, k, f, square, s, z, w, small] = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => v.temporary(i)) as [Local, Local, Local, Local, Local, Local, Local, Local];
	const [zero, infinity] = [v.constant(0), v.constant(Infinity)];
	const shifted = f;
	const even = op('f64x2.mul', get(w), horner(v, w, [3.999999999940941908e-1, 2.222219843214978396e-1, 1.531383769920937332e-1]));
	const odd = op('f64x2.mul', get(z), horner(v, w, [6.66666666666673513e-1, 2.857142874366239149e-1, 1.818357216161805012e-1, 1.479819860511658591e-1]));
	const series = op(
		'f64x2.add',
		op(
			'f64x2.add',
			op(
				'f64x2.sub',
				op(
					'f64x2.add',
					op('f64x2.mul', get(s), op('f64x2.add', get(square), op('f64x2.add', even, odd))),
					op('f64x2.mul', get(k), v.constant(1.90821492927058770002e-10))
				),
				get(square)
			),
			get(f)
		),
		op('f64x2.mul', get(k), v.constant(6.9314718036912381649e-1))
	);
	const special = op(
		'v128.bitselect',
		v.constant(-Infinity),
		op('v128.bitselect', infinity, v.constant(NaN), op('f64x2.eq', get(value), infinity)),
		op('f64x2.eq', get(value), zero)
	);
	return [
		set(small, op('f64x2.lt', tee(value, x), v.constant(bits(0x00100000)))),
		set(
			shifted,
			op(
				'i64x2.add',
				op('v128.bitselect', op('f64x2.mul', get(value), v.constant(18014398509481984)), get(value), get(small)),
				v.constant(bits(0x3ff00000 - 0x3fe6a09e))
			)
		),
		set(
			k,
			op(
				'f64x2.add',
				op('v128.and', get(small), v.constant(-54)),
				op('f64x2.sub', op('v128.or', op('i64x2.shr_u', get(shifted), EXPONENT), v.constant(SHIFTER)), v.constant(SHIFTER + BIAS))
			)
		),
		set(
			f,
			op('f64x2.sub', op('i64x2.add', op('v128.and', get(shifted), v.constant(bits(0x000fffff, 0xffffffff))), v.constant(bits(0x3fe6a09e))), v.constant(1))
		),
		set(square, op('f64x2.mul', op('f64x2.mul', v.constant(0.5), get(f)), get(f))),
		set(s, op('f64x2.div', get(f), op('f64x2.add', v.constant(2), get(f)))),
		set(z, op('f64x2.mul', get(s), get(s))),
		set(w, op('f64x2.mul', get(z), get(z))),
		op('v128.bitselect', series, special, op('v128.and', op('f64x2.gt', get(value), zero), op('f64x2.lt', get(value), infinity)))
	];
}
