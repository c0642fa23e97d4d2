import { describe, expect, it } from 'vitest';
import { exp, ln, log10, normalCdf, normalQuantile, power, powerReal } from './numerics';

/** Nearest doubles of the true values, computed with forty digits. */
const EXP = [
	[1, 2.718281828459045],
	[-1, 0.36787944117144233],
	[0.5, 1.6487212707001282],
	[-0.3, 0.7408182206817179],
	[1e-9, 1.000000001],
	[10, 22026.465794806718],
	[-20.5, 1.2501528663867426e-9],
	[100.25, 3.451610733125924e43],
	[700, 1.0142320547350045e304],
	[709.7827, 1.7976699566638014e308],
	[-700, 9.85967654375977e-305],
	[-708.3, 2.450295530965988e-308],
	[-740, 4.2e-322],
	[0.34657359, 1.4142135619771539],
	[-0.3465736, 0.7071067743134504],
	[33.3, 289738526663660.5],
	[0.1, 1.1051709180756477]
] as const;
const LN = [
	[2, 0.6931471805599453],
	[0.5, -0.6931471805599453],
	[3, 1.0986122886681098],
	[10, 2.302585092994046],
	[1.0000000001, 1.000000082690371e-10],
	[0.9999999, -1.0000000494736474e-7],
	[1.4142135, 0.3465735461755332],
	[1.4142136, 0.346573616886212],
	[0.70710678, -0.3465735919580042],
	[1e-300, -690.7755278982137],
	[1e300, 690.7755278982137],
	[5e-324, -744.4400719213812],
	[1e-310, -713.8013788281542],
	[123456.789, 11.723646487185881],
	[0.1, -2.3025850929940455],
	[7.25, 1.9810014688665833]
] as const;
const QUANTILE = [
	[0.500000001, 2.5066282037387115e-9],
	[0.05, -1.6448536269514726],
	[0.95, 1.6448536269514722],
	[0.025, -1.9599639845400543],
	[0.25, -0.6744897501960817],
	[0.75, 0.6744897501960817],
	[0.1, -1.2815515655446004],
	[0.001, -3.0902323061678136],
	[1e-10, -6.361340902404057],
	[1e-20, -9.262340089798407],
	[0.999, 3.090232306167813],
	[0.925, 1.4395314709384561]
] as const;
const CDF = [
	[0, 0.5],
	[1, 0.8413447460685429],
	[-1, 0.15865525393145705],
	[-1.6448536269514722, 0.05000000000000005],
	[1.96, 0.9750021048517795],
	[-3, 0.0013498980316300946],
	[-6, 9.86587645037698e-10],
	[-7, 1.279812543885835e-12],
	[-7.1, 6.237844463331591e-13],
	[-8, 6.220960574271784e-16],
	[-12, 1.776482112077679e-33],
	[-30, 4.906713927148187e-198],
	[5, 0.9999997133484281],
	[0.01, 0.5039893563146316]
] as const;

/** Distance between two doubles of the same sign, counted in doubles. */
function ulps(a: number, b: number): number {
	const bits = new BigInt64Array(new Float64Array([a, b]).buffer);
	return Math.abs(Number(bits[0]! - bits[1]!));
}

describe('exp and ln', () => {
	it.each(EXP)('exp(%f) is the true value or its neighbour', (x, truth) => expect(ulps(exp(x), truth)).toBeLessThanOrEqual(1));
	it.each(LN)('ln(%f) is the true value or its neighbour', (x, truth) => expect(ulps(ln(x), truth)).toBeLessThanOrEqual(1));

	it('keep their limits', () => {
		expect(exp(0)).toBe(1);
		expect(exp(-0)).toBe(1);
		expect(exp(Infinity)).toBe(Infinity);
		expect(exp(-Infinity)).toBe(0);
		expect(exp(NaN)).toBeNaN();
		expect(exp(709.79)).toBe(Infinity);
		expect(exp(-745.2)).toBe(0);
		expect(exp(-745.1)).toBe(5e-324);
		expect(ln(1)).toBe(0);
		expect(ln(0)).toBe(-Infinity);
		expect(ln(-0)).toBe(-Infinity);
		expect(ln(-1)).toBeNaN();
		expect(ln(-Infinity)).toBeNaN();
		expect(ln(Infinity)).toBe(Infinity);
		expect(ln(NaN)).toBeNaN();
	});

	it('undo each other', () => {
		for (let x = -700; x < 700; x += 0.37) expect(Math.abs(ln(exp(x)) - x)).toBeLessThanOrEqual(2.3e-16 * (Math.abs(x) + 1));
	});

	it('never decrease from one double of a fine grid to the next', () => {
		let [lastExp, lastLn] = [0, -Infinity];
		for (let i = 1; i < 20000; i++) {
			const x = i / 4096;
			expect(exp(x)).toBeGreaterThanOrEqual(lastExp);
			expect(ln(x)).toBeGreaterThanOrEqual(lastLn);
			[lastExp, lastLn] = [exp(x), ln(x)];
		}
	});

	it('give these bits on every machine', () => {
		const digest = new Uint32Array(1);
		const value = new Float64Array(1);
		const words = new Uint32Array(value.buffer);
		for (let i = 1; i <= 5000; i++) {
			for (const result of [exp((i - 2500) / 7.3), ln(i * 0.731), normalQuantile((i - 0.5) / 5000), normalCdf((i - 2500) / 300)]) {
				value[0] = result;
				digest[0] = Math.imul(digest[0]! ^ words[0]!, 0x01000193) ^ Math.imul(words[1]!, 0x85ebca6b);
			}
		}
		expect(digest[0]!.toString(16)).toBe('455978a4');
	});
});

describe('log10 and powers', () => {
	it('log10 is exact for powers of ten', () => {
		for (let n = -22; n <= 22; n++) expect(log10(power(10, n))).toBe(n);
		expect(log10(2)).toBeCloseTo(0.3010299956639812, 15);
		expect(log10(0)).toBe(-Infinity);
		expect(log10(-1)).toBeNaN();
	});

	it('an integer power is a repeated product', () => {
		expect(power(1.1, 2)).toBe(1.1 * 1.1);
		expect(power(1.1, 3)).toBe(1.1 * (1.1 * 1.1));
		expect(power(2, 10)).toBe(1024);
		expect(power(2, -2)).toBe(0.25);
		expect(power(0, 0)).toBe(1);
		expect(power(-3, 3)).toBe(-27);
		expect(() => power(2, 0.5)).toThrow(RangeError);
	});

	it('a real power agrees with the integer one and with roots', () => {
		expect(powerReal(1.1, 2)).toBe(1.1 * 1.1);
		expect(powerReal(2, 0.5)).toBeCloseTo(Math.SQRT2, 15);
		expect(powerReal(0, 0.5)).toBe(0);
		expect(powerReal(0, -0.5)).toBe(Infinity);
		expect(powerReal(-2, 0.5)).toBeNaN();
	});
});

describe('the normal law', () => {
	it.each(QUANTILE)('the quantile at %f', (p, truth) => expect(Math.abs(normalQuantile(p) / truth - 1)).toBeLessThan(1e-15));
	it.each(CDF)('the distribution function at %f', (x, truth) => expect(Math.abs(normalCdf(x) / truth - 1)).toBeLessThan(1e-13));

	it('keeps its limits and symmetries', () => {
		expect(normalQuantile(0)).toBe(-Infinity);
		expect(normalQuantile(1)).toBe(Infinity);
		expect(normalQuantile(0.5)).toBe(0);
		expect(normalQuantile(1.5)).toBeNaN();
		expect(normalCdf(-Infinity)).toBe(0);
		expect(normalCdf(Infinity)).toBe(1);
		expect(normalCdf(NaN)).toBeNaN();
		for (let i = 1; i < 32; i++) expect(normalQuantile(i / 64)).toBe(-normalQuantile(1 - i / 64));
	});

	it('cuts 65,536 cells whose middles come back', () => {
		for (let rank = 0; rank < 65536; rank += 97) expect(Math.floor(normalCdf(normalQuantile((rank + 0.5) / 65536)) * 65536)).toBe(rank);
	});
});
