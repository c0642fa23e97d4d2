import { describe, expect, test } from 'vitest';
import { portable } from './equation';

const parts = (equation: string) => portable(equation, 'x').parts.map(({ id, equation }) => `${id} = ${equation}`);

describe('an equation for other programs', () => {
	test.each(['a * (b + c)^2 - 1', 'IF a > 1 AND b < 0 THEN a ELSE -b', 'SMTH1(a, b, 0)', 'MAX(0, a)', 'INIT(a)'])('%s stays as it is', (equation) => {
		expect(portable(equation, 'x')).toEqual({ equation, parts: [] });
	});

	test('a safe division is an IF, since programs differ on what is too small', () => {
		expect(portable('SAFEDIV(a, b + c, 1)', 'x').equation).toBe('IF b + c = 0 THEN 1 ELSE a / (b + c)');
		expect(portable('SAFEDIV(a, b)', 'x').equation).toBe('IF b = 0 THEN 0 ELSE a / b');
	});

	test('what stands within another equation becomes a variable of its own', () => {
		expect(portable('1 + SAFEDIV(a, b)', 'x').equation).toBe('1 + x_part');
		expect(parts('1 + SAFEDIV(a, b)')).toEqual(['x_part = IF b = 0 THEN 0 ELSE a / b']);
		expect(parts('a / INIT(a) + (IF a > 0 THEN 1 ELSE 0)')).toEqual(['x_part = INIT(a)', 'x_part_2 = IF a > 0 THEN 1 ELSE 0']);
	});

	test('what a memory remembers has a name, and comes before it', () => {
		expect(portable('2 * SMTH1(a * b, c, 0)', 'x').equation).toBe('2 * x_part_2');
		expect(parts('2 * SMTH1(a * b, c, 0)')).toEqual(['x_part = a * b', 'x_part_2 = SMTH1(x_part, c, 0)']);
	});

	test('a delay says what it starts from', () => expect(portable('DELAY(a, b)', 'x').equation).toBe('DELAY(a, b, a)'));

	test('the smallest of several is taken two by two', () => {
		expect(portable('MIN(a, b, c)', 'x').equation).toBe('MIN(MIN(a, b), c)');
		expect(portable('MIN(a)', 'x').equation).toBe('a');
	});
});
