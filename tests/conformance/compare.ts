import type { Clock } from '../../src/lib/engine/javascript';
import { Unsupported } from './reader/names';

/** Digits that programs of the field print, and that single precision holds, when cells show fewer. */
const LEAST_DIGITS = 6;
/** Digits beyond which two programs in double precision may differ by the order of their operations. */
const MOST_DIGITS = 10;
/** Significant digits from which a column is taken to be rounded to a number of decimals. */
const ROUNDED_DIGITS = 4;
/** What is left of a difference that should be zero. */
const DUST = 1e-12;

/** Decimals and significant digits that a cell shows. */
function shown(cell: string): { decimals: number; digits: number } {
	const [mantissa = '', exponent = '0'] = cell.toLowerCase().split('e');
	const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
	return { decimals: Math.max(0, fraction.length - Number(exponent)), digits: (whole + fraction).replace(/^0+/, '').length };
}

/**
 * How far each cell of a column may be from what we compute, from the digits it is printed with: a few units of the last digit, of the value
 * itself and of a tenth of the largest value of its column (a sum that should be zero keeps the dust of its terms); half a decimal more where the
 * column shows that it is rounded to a number of decimals. NaN for an empty cell.
 */
export function tolerances(cells: readonly string[]): number[] {
	const filled = cells.filter((cell) => cell !== '');
	const shapes = filled.map(shown);
	const digits = Math.min(MOST_DIGITS, Math.max(LEAST_DIGITS, ...shapes.map((shape) => shape.digits)));
	const decimals = Math.max(0, ...shapes.map((shape) => shape.decimals));
	const padded = decimals >= 2 && shapes.every((shape) => shape.decimals === decimals) && filled.some((cell) => cell.endsWith('0'));
	const rounded = decimals >= 1 && (padded || shapes.some((shape) => shape.digits >= ROUNDED_DIGITS));
	const half = rounded ? 0.5 * 10 ** -decimals : 0;
	const largest = Math.max(0, ...filled.map((cell) => Math.abs(Number(cell))).filter(Number.isFinite));
	const unit = 10 ** (1 - digits);
	return cells.map((cell) => (cell === '' ? NaN : unit * Math.abs(Number(cell) || 0) + 0.1 * unit * largest + half + DUST));
}

/** Whether a computed value agrees with a printed one. NaN agrees with NaN, an infinity with itself. */
export function agrees(value: number, cell: string, tolerance: number): boolean {
	const word = cell.toLowerCase();
	if (/nan/.test(word)) return Number.isNaN(value);
	if (/inf/.test(word)) return value === (word.startsWith('-') ? -Infinity : Infinity);
	return Math.abs(value - Number(cell)) <= tolerance;
}

/**
 * The step of the run that each printed time means: in order where there is a row for each step, the nearest one otherwise. Printed times may be
 * rounded. Throws `Unsupported` where a time belongs to no step, `RangeError` where it lies outside the run.
 */
export function stepsOf(times: readonly string[], clock: Clock): number[] {
	const every = times.length === clock.periods + 1;
	return times.map((cell, row) => {
		const time = Number(cell);
		if (cell === '' || !Number.isFinite(time)) throw new Unsupported(`an output with the time '${cell}'`);
		const step = every ? row : Math.round((time - clock.start) * clock.stepsPerUnit);
		const { decimals } = shown(cell);
		const slack = (decimals > 0 ? 0.6 * 10 ** -decimals : 0) + 2e-5 * Math.abs(time) + 1e-9;
		if (Math.abs(clock.start + step / clock.stepsPerUnit - time) > slack) throw new Unsupported(`an output at time ${cell}, which is no step of the run`);
		if (step < 0 || step > clock.periods) throw new RangeError(`output at time ${cell}, outside the run`);
		return step;
	});
}
