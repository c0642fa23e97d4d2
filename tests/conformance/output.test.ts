import { describe, expect, test } from 'vitest';
import { agrees, stepsOf, tolerances } from './compare';
import { readOutput } from './output';

describe('printed tables', () => {
	test.each([
		['commas and CR alone', 'Time,a\r0,1\r1,2\r', 'csv'],
		['semicolons, decimal commas and CR LF', 'Time;a\r\n0;1,0\r\n1;2,0\r\n', 'csv'],
		['tabs, quotes and an empty last line', '"Time"\t"a"\n0\t1\n1\t2\n\n', 'tab'],
		['a variable a row', 'Time (Month),0,1\na,1,2\n', 'csv']
	] as const)('%s', (_, text, kind) => {
		const { header, rows } = readOutput(text, kind);
		expect(header[1]).toBe('a');
		expect(rows.map((row) => row.map(Number))).toEqual([
			[0, 1],
			[1, 2]
		]);
	});

	test('a separator within quotes separates nothing', () => expect(readOutput('t,"a; b, ""c"""\n0,1\n', 'csv').header).toEqual(['t', 'a; b, "c"']));
});

describe('agreement', () => {
	const within = (value: number, cells: string[], row = 0) => agrees(value, cells[row]!, tolerances(cells)[row]!);

	test('six printed digits ask for six digits', () => {
		expect(within(169.469, ['169.469'])).toBe(true);
		expect(within(169.4694, ['169.469'])).toBe(true);
		expect(within(169.48, ['169.469'])).toBe(false);
	});

	test('short numbers are exact ones', () => {
		expect(within(0.25, ['0.25', '1'])).toBe(true);
		expect(within(0.2501, ['0.25', '1'])).toBe(false);
		expect(within(0.001, ['0', '1'])).toBe(false);
	});

	test('a column rounded to decimals asks for no more than it shows', () => {
		expect(within(0.0257489, ['0.02575', '1.15451'])).toBe(true);
		expect(within(0.02577, ['0.02575', '1.15451'])).toBe(false);
		expect(within(0.254, ['0.25', '0.50', '0.10'])).toBe(true);
	});

	test('sixteen printed digits ask for more than six', () => expect(within(2.00001, ['2.0000000000000018'])).toBe(false));

	test('the dust of a large sum is zero', () => expect(within(0, ['-2.52e-06', '5'])).toBe(true));

	test('NaN agrees with NaN alone', () => {
		expect(agrees(NaN, 'NaN', 1)).toBe(true);
		expect(agrees(1, 'NaN', 1)).toBe(false);
		expect(agrees(NaN, '1', 1)).toBe(false);
	});
});

describe('printed times', () => {
	const clock = { start: 0, periods: 4, stepsPerPeriod: 1, stepsPerUnit: 32, method: 'euler' } as const;

	test('are those of the nearest step when rounded', () => {
		expect(stepsOf(['0', '0.03', '0.06', '0.09', '0.13'], clock)).toEqual([0, 1, 2, 3, 4]);
		expect(stepsOf(['0', '0.0625', '0.125'], clock)).toEqual([0, 2, 4]);
	});

	test('between steps or outside the run are refused', () => {
		expect(() => stepsOf(['0.0469'], clock)).toThrow('no step');
		expect(() => stepsOf(['0.25'], clock)).toThrow('outside the run');
	});
});
