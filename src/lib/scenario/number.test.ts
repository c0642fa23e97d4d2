import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, fromDisplay, read, readLoose, toDisplay, write } from './number';

fc.configureGlobal({ seed: 2027 });

const factors = fc.constantFrom(1, 100, 1e-6, 0.001, 12, 52.18, 1 / 365.25);

describe('write', () => {
	it('writes the shortest decimal', () => {
		expect(write(0.57, 100)).toBe('57');
		expect(write(0.1 + 0.2)).toBe('0.3');
		expect(write(41_800_000, 1e-6)).toBe('41.8');
		expect(write(-0)).toBe('0');
		expect(write(0.000001)).toBe('0.000001');
		expect(write(-12345.678)).toBe('-12345.678');
		expect(write(1e21)).toBe('1e21');
		expect(write(-2.5e21)).toBe('-2.5e21');
		expect(write(1e20)).toBe('100000000000000000000');
		expect(write(-1.25e-12)).toBe('-0.00000000000125');
		expect(write(1.25e-13)).toBe('1.25e-13');
		expect(write(1200)).toBe('1200');
		expect(write(1234567890.12345)).toBe('1234567890.12');
	});

	it('shows a value times its factor, and takes it back', () => {
		expect(write(2, 12)).toBe('24');
		expect(write(0.5, 52.18)).toBe('26.09');
		expect(write(365.25, 1 / 365.25)).toBe('1');
		expect(write(3, 0.001)).toBe('0.003');
		expect(write(3, 1000)).toBe('3000');
		expect(read('24', 12)).toBe(2);
		expect(read('26.09', 52.18)).toBe(0.5);
		expect(read('57', 100)).toBe(0.57);
		expect(read('41.8', 1e-6)).toBe(41_800_000);
	});

	it('has one zero', () => {
		for (const factor of [1, 100, 12]) {
			expect(read('-0', factor)).toBe(0);
			expect(canonical(-0, factor)).toBe(0);
			expect(write(-0, factor)).toBe('0');
		}
	});

	it('reads back to the last bit what is canonical', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), factors, (value, factor) => {
				const kept = canonical(value, factor);
				expect(read(write(kept, factor), factor)).toBe(kept);
				expect(canonical(kept, factor)).toBe(kept);
				expect(fromDisplay(toDisplay(kept, factor), factor)).toBe(kept);
			})
		);
	});

	it('gives the model the very double that a decimal share means', () => {
		for (let tenths = 0; tenths <= 1000; tenths++) expect(fromDisplay(tenths / 10, 100)).toBe(Number(`${tenths}e-3`));
	});
});

describe('readLoose', () => {
	it('understands decimal commas, spaces, true minus signs and plus signs, and says that it had to', () => {
		expect(readLoose('12,5')).toEqual({ value: 12.5, exact: false });
		expect(readLoose('4\u202f000')).toEqual({ value: 4000, exact: false });
		expect(readLoose('\u22123')).toEqual({ value: -3, exact: false });
		expect(readLoose('+.5')).toEqual({ value: 0.5, exact: false });
		expect(readLoose('1e3')).toEqual({ value: 1000, exact: true });
		expect(readLoose('1e-3')).toEqual({ value: 0.001, exact: true });
		expect(readLoose('1E3')).toEqual({ value: 1000, exact: false });
		expect(readLoose('1e+3')).toEqual({ value: 1000, exact: false });
		expect(readLoose('2,5E+3')).toEqual({ value: 2500, exact: false });
		expect(readLoose('5.')).toEqual({ value: 5, exact: false });
		expect(readLoose('5.e2')).toEqual({ value: 500, exact: false });
		expect(readLoose('-.5')).toEqual({ value: -0.5, exact: false });
		expect(readLoose('\u2013 1\u00a0234\u2009567,25 ')).toEqual({ value: -1_234_567.25, exact: false });
		expect(readLoose(' 26,09 ', 52.18)).toEqual({ value: 0.5, exact: false });
	});

	it('refuses what is no number', () => {
		for (const text of [
			'',
			' ',
			'NaN',
			'Infinity',
			'0x10',
			'1.2.3',
			'1,2,3',
			'douze',
			'12px',
			'--1',
			'1_000',
			'[object Object]',
			'5+5',
			'5-',
			'x5',
			'1e',
			'e3',
			'.',
			',',
			'-.',
			'.e3',
			'1.e',
			'1e2.5',
			'-'
		]) {
			expect(readLoose(text).value, text).toBeNaN();
		}
	});

	it('gives infinity for numbers beyond all bounds', () => {
		expect(readLoose('9'.repeat(400)).value).toBe(Infinity);
		expect(readLoose('-1e999').value).toBe(-Infinity);
	});
});
