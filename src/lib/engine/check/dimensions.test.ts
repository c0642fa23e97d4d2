import { describe, expect, test } from 'vitest';
import { parse } from '../parse';
import { formatUnit, parseUnit } from '../units';
import { dimensionOf, integerOf, short } from './dimensions';

const UNITS: Readonly<Record<string, string>> = { people: 'person', year: 'year', pace: 'person/year', share: '1' };

/** The unit of an equation and what is told of it. `lost` is a name whose own unit is at fault. */
function infer(equation: string): { readonly unit: string; readonly told: readonly string[] } {
	const told: string[] = [];
	const unitOf = (id: string) => (id === 'lost' ? 'unknown' : parseUnit(UNITS[id] ?? '1'));
	const expression = parse(equation);
	const unit = dimensionOf(expression, unitOf, ({ start, end }, message) => told.push(`${equation.slice(start, end)}: ${message}`));
	return { unit: typeof unit === 'string' ? unit : formatUnit(unit), told };
}

const zero = 'any';

describe('the unit of an equation', () => {
	test.each([
		['dt', 'year'],
		['Time', 'year'],
		['-people', 'person'],
		['NOT share', '1'],
		['share AND share', '1'],
		['share OR share', '1'],
		['0 AND 0', '1'],
		['people = people', '1'],
		['people + 0', 'person'],
		['0 + people', 'person'],
		['people / year', 'person/year'],
		['pace * year', 'person'],
		['year^-2', '1/year^2'],
		['year^(-2)', '1/year^2'],
		['share^share', '1'],
		['MIN(0, people)', 'person'],
		['SQRT(people * people)', 'person'],
		['EXP(share) + LN(share) + LOG10(share)', '1'],
		['SAFEDIV(people, year)', 'person/year'],
		['SAFEDIV(people, year, pace)', 'person/year'],
		['STEP(pace, TIME)', 'person/year'],
		['RAMP(pace, TIME)', 'person'],
		['PULSE(people, TIME)', 'person/year'],
		['DELAY(people, year)', 'person'],
		['DELAY1(0, year, people)', 'person']
	])('%s is in %s', (equation, unit) => {
		expect(infer(equation)).toEqual({ unit, told: [] });
	});

	test.each([
		'0',
		'-0',
		'0 - 0',
		'0 * people',
		'people * 0',
		'0 / people',
		'0^2',
		'SQRT(0)',
		'ABS(0)',
		'MAX(0, 0)',
		'STEP(0, TIME)',
		'RAMP(0, TIME)',
		'SAFEDIV(0, year)'
	])('%s takes any unit', (equation) => {
		expect(infer(equation)).toEqual({ unit: zero, told: [] });
		expect(infer(`people + (${equation})`)).toEqual({ unit: 'person', told: [] });
		expect(infer(`year + (${equation})`)).toEqual({ unit: 'year', told: [] });
	});

	test('a quotient of zero takes the unit of what stands in for it', () => {
		expect(infer('SAFEDIV(0, year, people)')).toEqual({ unit: 'person', told: [] });
		expect(infer('SAFEDIV(lost, year, people)')).toEqual({ unit: 'person', told: [] });
	});

	test.each([
		'lost',
		'-lost',
		'lost + 0',
		'0 + lost',
		'lost * people',
		'people * lost',
		'lost / people',
		'people / lost',
		'0 * lost',
		'people / 0',
		'lost^2',
		'SQRT(lost)',
		'INIT(lost)',
		'MIN(0, lost)',
		'SAFEDIV(lost, year)',
		'SAFEDIV(people, lost)',
		'STEP(lost, TIME)',
		'PULSE(lost, TIME)',
		'SMTH3(lost, year)',
		'IF share THEN lost ELSE 0'
	])('%s is not known, which is no second fault', (equation) => {
		expect(infer(equation)).toEqual({ unit: 'unknown', told: [] });
		expect(infer(`people + (${equation})`).told).toEqual([]);
		expect(infer(`EXP(${equation})`)).toEqual({ unit: '1', told: [] });
	});

	test('an unknown part does not hide that two others disagree', () => {
		expect(infer('MAX(lost, people, year)')).toEqual({ unit: 'unknown', told: ["year: 'people' is in person, 'year' in year"] });
		expect(infer('MAX(lost, people)')).toEqual({ unit: 'person', told: [] });
	});

	test.each([
		['people + year', "year: 'people' is in person, 'year' in year"],
		['people - year + pace', "year: 'people' is in person, 'year' in year"],
		['people <> year', "year: 'people' is in person, 'year' in year"],
		['MIN(people, year)', "year: 'people' is in person, 'year' in year"],
		['people AND share', "people: 'people' is in person, 1 was expected"],
		['share AND people', "people: 'people' is in person, 1 was expected"],
		['people OR share', "people: 'people' is in person, 1 was expected"],
		['share OR people', "people: 'people' is in person, 1 was expected"],
		['NOT people', "people: 'people' is in person, 1 was expected"],
		['share^people', "people: 'people' is in person, 1 was expected"],
		['LN(people)', "people: 'people' is in person, 1 was expected"],
		['LOG10(people)', "people: 'people' is in person, 1 was expected"],
		['people^share', "share: 'people' is in person: its exponent must be an integer"],
		['people^0.5', "0.5: 'people' is in person: its exponent must be an integer"],
		['people^(NOT 1)', "(NOT 1): 'people' is in person: its exponent must be an integer"],
		['people^(-share)', "(-share): 'people' is in person: its exponent must be an integer"],
		['SAFEDIV(people, year, people)', "people: 'people' is in person, person/year was expected"],
		['PULSE(people, TIME, people)', "people: 'people' is in person, year was expected"],
		['RAMP(people, TIME, people)', "people: 'people' is in person, year was expected"],
		['DELAY3(people, people)', "people: 'people' is in person, year was expected"],
		['SMTH1(people, year, year)', "year: 'people' is in person, 'year' in year"],
		['IF people THEN year ELSE year', "people: 'people' is in person, 1 was expected"],
		['IF share THEN people ELSE year', "year: 'people' is in person, 'year' in year"]
	])('%s is told once, where it stands', (equation, message) => {
		expect(infer(equation).told).toEqual([message]);
	});

	test('each of several faults is told', () => {
		expect(infer('LN(people) * EXP(year)').told).toHaveLength(2);
		expect(infer('STEP(people, people) + STEP(people, share)').told).toHaveLength(2);
	});
});

describe('the integer of an exponent', () => {
	test.each([
		['2', 2],
		['-2', -2],
		['--2', 2],
		['0', 0],
		['2.5', undefined],
		['-2.5', undefined],
		['NOT 2', undefined],
		['n', undefined],
		['-n', undefined],
		['1 + 1', undefined],
		['ABS(2)', undefined]
	])('of %s is %s', (text, value) => {
		expect(integerOf(parse(text))).toBe(value);
	});
});

describe('a part in a message', () => {
	test('is quoted whole up to sixty characters, and cut beyond', () => {
		expect(short(parse('a+b'))).toBe("'a + b'");
		expect(short(parse('a'.repeat(60)))).toBe(`'${'a'.repeat(60)}'`);
		expect(short(parse('a'.repeat(61)))).toBe(`'${'a'.repeat(59)}…'`);
	});
});
