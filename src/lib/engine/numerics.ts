/**
 * The project's own elementary functions. Everything here is built from `+ - * /`, comparisons, `Math.sqrt` and moves of bits, all exact by
 * IEEE 754, so that the same inputs give the same bits in every JavaScript engine and in WebAssembly; the platform's `Math.exp`, `Math.log`
 * and `Math.pow` do not (their last digits differ from one browser version to the next). Whatever changes a bit here raises the version.
 */
export const NUMERICS_VERSION = 1;

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;
const LN10 = 2.302585092994046;

/** 2^k for k from -539 to 539: two factors reach every exponent of a double, subnormals included, with one rounding. */
const SCALE_OFFSET = 539;
const SCALE = new Float64Array(2 * SCALE_OFFSET + 1);
SCALE[SCALE_OFFSET] = 1;
for (let k = 1; k <= SCALE_OFFSET; k++) {
	SCALE[SCALE_OFFSET + k] = SCALE[SCALE_OFFSET + k - 1]! * 2;
	SCALE[SCALE_OFFSET - k] = SCALE[SCALE_OFFSET - k + 1]! / 2;
}

const DOUBLE = new Float64Array(1);
const WORDS = new Int32Array(DOUBLE.buffer);
DOUBLE[0] = 1;
const HIGH = WORDS[0] === 0 ? 1 : 0;

/**
 * Gives e^x, within one unit in the last place. Overflows to Infinity above 709.78, underflows gradually to 0 below -708.4; NaN gives NaN.
 * Method of fdlibm (Sun, 1993): x = k ln 2 + r with |r| ≤ ln 2 / 2, e^r by a rational approximation of degree 5 in r², then a scaling by 2^k.
 */
export function exp(x: number): number {
	const v = x > 710 ? 710 : x < -746 ? -746 : x;
	const k = Math.floor(v * INVERSE_LN2 + 0.5);
	const high = v - k * LN2_HIGH;
	const low = k * LN2_LOW;
	const r = high - low;
	const t = r * r;
	const c =
		r -
		t *
			(1.66666666666666019037e-1 +
				t * (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
	const y = 1 + ((r * c) / (2 - c) - low + high);
	const n = k | 0;
	const half = n >> 1;
	return y * SCALE[SCALE_OFFSET + half]! * SCALE[SCALE_OFFSET + n - half]!;
}

/**
 * Gives the natural logarithm, within one unit in the last place. `ln(0)` is -Infinity, a negative number gives NaN.
 * Method of fdlibm (Sun, 1993): x = 2^k (1 + f) with 1 + f between √½ and √2, and an odd series in f / (2 + f).
 */
export function ln(x: number): number {
	if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x === Infinity ? x : NaN;
	let k = 0;
	DOUBLE[0] = x;
	if (WORDS[HIGH]! < 0x00100000) {
		DOUBLE[0] = x * 18014398509481984;
		k = -54;
	}
	const shifted = WORDS[HIGH]! + (0x3ff00000 - 0x3fe6a09e);
	k += (shifted >> 20) - 0x3ff;
	WORDS[HIGH] = (shifted & 0x000fffff) + 0x3fe6a09e;
	const f = DOUBLE[0]! - 1;
	const square = 0.5 * f * f;
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
	const odd = z * (6.66666666666673513e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
	return s * (square + (even + odd)) + k * LN2_LOW - square + f + k * LN2_HIGH;
}

/** Gives the decimal logarithm, within three units in the last place, exact for the powers of ten from 10^-22 to 10^22. */
export function log10(x: number): number {
	const approximate = ln(x) / LN10;
	const whole = Math.round(approximate);
	return whole >= -22 && whole <= 22 && power(10, whole) === x ? whole : approximate;
}

/** Gives base^exponent for an integer exponent, by repeated squaring; negative exponents by one division. Throws where it is not an integer. */
export function power(base: number, exponent: number): number {
	if (!Number.isSafeInteger(exponent)) throw new RangeError(`power: ${exponent} is not an integer; use powerReal`);
	let left = exponent < 0 ? -exponent : exponent;
	let factor = base;
	let product = 1;
	while (left > 0) {
		if (left % 2 === 1) product *= factor;
		left = Math.floor(left / 2);
		if (left > 0) factor *= factor;
	}
	return exponent < 0 ? 1 / product : product;
}

/**
 * Gives base^exponent for any exponent: the repeated product where it is a small integer, e^(exponent ln base) elsewhere, whose relative error grows as
 * |exponent ln base| × 10⁻¹⁶. A negative base with a fractional exponent gives NaN.
 */
export function powerReal(base: number, exponent: number): number {
	if (Number.isInteger(exponent) && exponent >= -1024 && exponent <= 1024) return power(base, exponent);
	if (base === 0) return exponent > 0 ? 0 : exponent < 0 ? Infinity : NaN;
	return exp(exponent * ln(base));
}

/**
 * Gives the quantile of the standard normal law at probability p, to about 10⁻¹⁶ relative (algorithm AS 241, PPND16; M. J. Wichura, Applied Statistics 37,
 * 1988, 477-484). 0 and 1 give -Infinity and Infinity; outside, NaN.
 */
export function normalQuantile(p: number): number {
	if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
	const q = p - 0.5;
	if (q <= 0.425 && q >= -0.425) {
		const r = 0.180625 - q * q;
		return (
			(q *
				(((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r + 4.5921953931549871457e4) * r +
					1.3731693765509461125e4) *
					r +
					1.9715909503065514427e3) *
					r +
					1.3314166789178437745e2) *
					r +
					3.387132872796366608)) /
			(((((((5.226495278852854561e3 * r + 2.8729085735721942674e4) * r + 3.930789580009271061e4) * r + 2.1213794301586595867e4) * r + 5.3941960214247511077e3) *
				r +
				6.871870074920579083e2) *
				r +
				4.2313330701600911252e1) *
				r +
				1)
		);
	}
	const tail = q < 0 ? p : 1 - p;
	let r = Math.sqrt(-ln(tail));
	let value: number;
	if (r <= 5) {
		r -= 1.6;
		value =
			(((((((7.7454501427834140764e-4 * r + 2.27238449892691845833e-2) * r + 2.4178072517745061177e-1) * r + 1.27045825245236838258) * r +
				3.64784832476320460504) *
				r +
				5.7694972214606914055) *
				r +
				4.6303378461565452959) *
				r +
				1.42343711074968357734) /
			(((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 1.51986665636164571966e-2) * r + 1.4810397642748007459e-1) * r +
				6.8976733498510000455e-1) *
				r +
				1.6763848301838038494) *
				r +
				2.05319162663775882187) *
				r +
				1);
	} else {
		r -= 5;
		value =
			(((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.2426609473880784386e-3) * r + 2.6532189526576123093e-2) * r +
				2.9656057182850489123e-1) *
				r +
				1.7848265399172913358) *
				r +
				5.4637849111641143699) *
				r +
				6.6579046435011037772) /
			(((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r + 7.868691311456132591e-4) * r +
				1.48753612908506148525e-2) *
				r +
				1.3692988092273580531e-1) *
				r +
				5.9983220655588793769e-1) *
				r +
				1);
	}
	return q < 0 ? -value : value;
}

/**
 * Gives the distribution function of the standard normal law, to 3 × 10⁻¹³ relative in both tails (J. F. Hart's rational approximation 5666, as given by
 * G. West, Wilmott Magazine, 2005).
 */
export function normalCdf(x: number): number {
	if (x !== x) return NaN;
	const z = x < 0 ? -x : x;
	let tail = 0;
	if (z <= 37.5) {
		const density = exp(-0.5 * z * z);
		if (z < 4) {
			const above =
				(((((3.52624965998911e-2 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z + 112.079291497871) * z + 221.213596169931) * z +
				220.206867912376;
			const below =
				((((((8.83883476483184e-2 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z + 296.564248779674) * z + 637.333633378831) * z +
					793.826512519948) *
					z +
				440.413735824752;
			tail = (density * above) / below;
		} else {
			// Laplace's continued fraction: sixty terms are enough this far out.
			let fraction = z;
			for (let term = 60; term >= 1; term--) fraction = z + term / fraction;
			tail = density / (fraction * 2.5066282746310002);
		}
	}
	return x < 0 ? tail : 1 - tail;
}
