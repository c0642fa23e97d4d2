/**
 * How a number travels between a model, an exact field and a link. Values are in model units, texts in display units (value × factor). A canonical value is one
 * that its text gives back to the last bit: at most twelve significant digits in display units.
 */

const DIGITS = 12;

/** Gives the canonical value nearest to a finite one: what a field or a link makes of it. */
export function canonical(value: number, factor = 1): number {
	return read(write(value, factor), factor);
}

/** Writes a value as the exact field shows it: the shortest plain decimal that reads back as the same canonical value. */
export function write(value: number, factor = 1): string {
	const shown = isPowerOfTen(factor) ? shift(value, exponentOf(factor)) : value * factor;
	return plain(Number(shown.toPrecision(DIGITS)));
}

/** Reads a plain decimal in display units; NaN when it is none. */
export function read(text: string, factor = 1): number {
	if (!/^-?\d+(\.\d+)?(e-?\d+)?$/.test(text)) return NaN;
	const value = isPowerOfTen(factor) ? shift(Number(text), -exponentOf(factor)) : Number(text) / factor;
	return value + 0; // no negative zero
}

/** Gives the value in display units, free of the noise of a multiplication (0.57 → 57, not 56.99999999999999). */
export function toDisplay(value: number, factor = 1): number {
	return Number(write(value, factor));
}

/** Gives the canonical value, in model units, of a number in display units. */
export function fromDisplay(shown: number, factor = 1): number {
	return read(plain(Number(shown.toPrecision(DIGITS))), factor);
}

/**
 * Reads a number as people write it: spaces of any kind between thousands, a decimal comma, a true minus sign, a leading plus. `exact` is
 * false when the text had to be interpreted. NaN when it is no number; infinite when it is too large for one.
 */
export function readLoose(text: string, factor = 1): { readonly value: number; readonly exact: boolean } {
	const tidy = text
		.replace(/[\s\u00a0\u202f\u2009]/g, '')
		.replace(/^\+/, '')
		.replace(/^[\u2212\u2013]/, '-')
		.replace(',', '.')
		.replace(/e\+/i, 'e')
		.replace(/E/, 'e')
		.replace(/^(-?)\.(?=\d)/, '$10.')
		.replace(/\.(?=$|e)/, '');
	const value = read(tidy, factor);
	return { value: Number.isFinite(value) ? canonical(value, factor) : value, exact: tidy === text };
}

function exponentOf(factor: number): number {
	return Number(factor.toExponential().split('e')[1]);
}

function isPowerOfTen(factor: number): boolean {
	return factor.toExponential().startsWith('1e');
}

/** Moves the decimal point in the text of a number, where a product by a power of ten could lose the last digit. */
function shift(value: number, by: number): number {
	if (by === 0 || !Number.isFinite(value)) return value;
	const [digits, exponent] = value.toExponential().split('e');
	return Number(`${digits}e${Number(exponent) + by}`);
}

/** Writes a number without exponent, but for the very large and the very small. */
function plain(value: number): string {
	const [digits = '0', exponentText = '0'] = value.toExponential().split('e');
	const exponent = Number(exponentText);
	if (value === 0) return '0';
	if (exponent > 20 || exponent < -12) return `${digits}e${exponent}`;
	const sign = value < 0 ? '-' : '';
	const figures = digits.replace(/[-.]/g, '');
	if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${figures}`;
	const whole = figures.slice(0, exponent + 1).padEnd(exponent + 1, '0');
	const decimals = figures.slice(exponent + 1);
	return decimals ? `${sign}${whole}.${decimals}` : sign + whole;
}
