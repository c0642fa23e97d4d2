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
		['a ; b', 2, "unexpected character ';' at column 3"]
	])('%j is refused with its position', (text, at, message) => {
		try {
			parseUnit(text);
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(UnitError);
			expect((error as UnitError).at).toBe(at);
			expect((error as UnitError).message).toBe(message);
		}
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
