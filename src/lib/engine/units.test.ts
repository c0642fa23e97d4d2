import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIMENSIONLESS, divide, formatUnit, multiply, parseUnit, power, sameUnit, UnitError, type Unit } from './units';

const units = fc
	.dictionary(
		fc.constantFrom('person', 'year', 'document', '€', 'médecin', 'x2'),
		fc.integer({ min: -4, max: 4 }).filter((n) => n !== 0)
	)
	.map((exponents): Unit => new Map(Object.entries(exponents)));

describe('units', () => {
	test('a unit is read as exponents of its symbols', () => {
		expect(Object.fromEntries(parseUnit('person/year'))).toEqual({ person: 1, year: -1 });
		expect(Object.fromEntries(parseUnit('€ / (person*year^2) * year'))).toEqual({ '€': 1, person: -1, year: -1 });
		expect(Object.fromEntries(parseUnit('document/person/year'))).toEqual({ document: 1, person: -1, year: -1 });
		expect(Object.fromEntries(parseUnit('year^-1'))).toEqual({ year: -1 });
		expect(parseUnit('1')).toEqual(DIMENSIONLESS);
		expect(parseUnit('person/person')).toEqual(DIMENSIONLESS);
		expect(Object.fromEntries(parseUnit(' year ^ +2 / 1 '))).toEqual({ year: 2 });
		expect(Object.fromEntries(parseUnit('a^100*b^12.25'))).toEqual({ a: 100, b: 12.25 });
		expect(Object.fromEntries(parseUnit('(a*b)^-2*1^3'))).toEqual({ a: -2, b: -2 });
		expect(Object.fromEntries(parseUnit('m2/x_1*€/$*£*%/‰*°C'))).toEqual({ m2: 1, x_1: -1, '€': 1, $: -1, '£': 1, '%': 1, '‰': -1, '°C': 1 });
		expect(Object.fromEntries(parseUnit('e\u0301t\u00e9'))).toEqual({ 'e\u0301t\u00e9': 1 });
		expect(parseUnit('year^0')).toEqual(DIMENSIONLESS);
		expect(Object.fromEntries(parseUnit(`${'('.repeat(100)}a${')'.repeat(100)}`))).toEqual({ a: 1 });
		expect(Object.fromEntries(parseUnit('(a)*'.repeat(300) + '1'))).toEqual({ a: 300 });
	});

	test('a unit is written in one way', () => {
		expect(['1', '1/year', 'b*a/d/c', 'a^2/b^3', '(a/b)/(a/b)'].map((text) => formatUnit(parseUnit(text)))).toEqual(['1', '1/year', 'a*b/c/d', 'a^2/b^3', '1']);
	});

	test.each([
		['', 0, 'expected a unit, 1 or (, found the end of the unit at column 1'],
		['person per year', 7, "expected *, / or ^, found 'per' at column 8"],
		['2*person', 0, "expected a unit, 1 or (, found '2' at column 1"],
		['a/(b', 4, 'expected ), found the end of the unit at column 5'],
		['a^b', 2, "expected an exponent of at most 100, found 'b' at column 3"],
		['a ; b', 2, "unexpected character ';' at column 3"],
		['  ;', 2, "unexpected character ';' at column 3"],
		['   ', 3, 'expected a unit, 1 or (, found the end of the unit at column 4'],
		['a*', 2, 'expected a unit, 1 or (, found the end of the unit at column 3'],
		['a b ', 2, "expected *, / or ^, found 'b' at column 3"],
		['a^101', 2, "expected an exponent of at most 100, found '101' at column 3"],
		['a^', 2, 'expected an exponent of at most 100, found the end of the unit at column 3'],
		['a^-b', 3, "expected an exponent of at most 100, found 'b' at column 4"],
		['a^--2', 3, "expected an exponent of at most 100, found '-' at column 4"],
		['a^2^2', 3, "expected *, / or ^, found '^' at column 4"],
		['(a', 2, 'expected ), found the end of the unit at column 3'],
		['(a^', 3, 'expected an exponent of at most 100, found the end of the unit at column 4'],
		['a)', 1, "expected *, / or ^, found ')' at column 2"],
		['-a', 0, "expected a unit, 1 or (, found '-' at column 1"],
		['12', 0, "expected a unit, 1 or (, found '12' at column 1"],
		['1.0', 0, "expected a unit, 1 or (, found '1.0' at column 1"],
		[`${'('.repeat(101)}a${')'.repeat(101)}`, 101, 'more than 100 parentheses nested at column 102'],
		[`${'a*('.repeat(101)}a`, 303, 'more than 100 parentheses nested at column 304']
	])('%j is refused with its position', (text, at, message) => {
		try {
			parseUnit(text);
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(UnitError);
			expect((error as UnitError).at).toBe(at);
			expect((error as UnitError).message).toBe(message);
			expect((error as UnitError).name).toBe('UnitError');
		}
	});

	test('two units are the same when their symbols and exponents are', () => {
		expect(sameUnit(parseUnit('a/b'), parseUnit('1/b*a'))).toBe(true);
		expect(sameUnit(parseUnit('a'), parseUnit('a*b'))).toBe(false);
		expect(sameUnit(parseUnit('a*b'), parseUnit('a'))).toBe(false);
		expect(sameUnit(parseUnit('a*b'), parseUnit('a*c'))).toBe(false);
		expect(sameUnit(parseUnit('a*b'), parseUnit('a*b^2'))).toBe(false);
	});

	test('reading what was written gives the same unit', () => {
		fc.assert(
			fc.property(units, (unit) => {
				expect(sameUnit(parseUnit(formatUnit(unit)), unit)).toBe(true);
			}),
			{ seed: 2027 }
		);
	});

	test('products commute, division undoes them, the square root of a square is the unit', () => {
		fc.assert(
			fc.property(units, units, (a, b) => {
				expect(sameUnit(multiply(a, b), multiply(b, a))).toBe(true);
				expect(sameUnit(divide(multiply(a, b), b), a)).toBe(true);
				expect(sameUnit(power(multiply(a, a), 0.5), a)).toBe(true);
				expect(sameUnit(power(a, 0), DIMENSIONLESS)).toBe(true);
			}),
			{ seed: 2027 }
		);
	});

	test('any string gives a unit or a UnitError', () => {
		const soup = fc.array(fc.constantFrom('a', '1', '2', '(', ')', '*', '/', '^', '-', ' ', '€'), { maxLength: 200 }).map((list) => list.join(''));
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup, fc.constant('('.repeat(10_000))), (text) => {
				try {
					parseUnit(text);
				} catch (error) {
					expect(error).toBeInstanceOf(UnitError);
				}
			}),
			{ numRuns: 2000, seed: 2027 }
		);
	});
});
