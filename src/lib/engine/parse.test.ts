import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS, type BinaryOperator, type Expression, type FunctionName } from './expression';
import { ExpressionError, namesIn, parse, print } from './parse';
import { children } from './print';

const at = { start: 0, end: 0 };

/** The tree without its positions. */
function bare(node: Expression): unknown {
	switch (node.kind) {
		case 'number':
			return node.value;
		case 'name':
			return { name: node.id };
		case 'unary':
			return [node.operator, bare(node.argument)];
		case 'binary':
			return [node.operator, bare(node.left), bare(node.right)];
		case 'if':
			return ['IF', bare(node.condition), bare(node.then), bare(node.otherwise)];
		case 'call':
			return [node.name, ...node.arguments.map(bare)];
	}
}

const tree = (text: string) => bare(parse(text));

function refusal(text: string): ExpressionError {
	try {
		parse(text);
	} catch (error) {
		if (error instanceof ExpressionError) return error;
		throw error;
	}
	throw new Error(`accepted: ${text.slice(0, 60)}`);
}

const OPERATORS: readonly BinaryOperator[] = ['+', '-', '*', '/', '^', '<', '<=', '=', '<>', '>', '>=', 'AND', 'OR'];

/** Any tree that an equation can have. */
const trees = fc.letrec<{ tree: Expression }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 6, depthSize: 'medium' },
		fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value): Expression => ({ kind: 'number', value: Math.abs(value), at })),
		fc
			.oneof(
				fc.constantFrom('a', 'TIME', 'été_2', 'x.y', 'two words', 'min', 'MOD', '2nd', 'say "so"', 'back\\slash', 'line\nbreak'),
				fc.string({ minLength: 1 })
			)
			.map((id): Expression => ({ kind: 'name', id, at })),
		fc.record({ kind: fc.constant('unary' as const), operator: fc.constantFrom('-' as const, 'NOT' as const), argument: tie('tree'), at: fc.constant(at) }),
		fc.record({ kind: fc.constant('binary' as const), operator: fc.constantFrom(...OPERATORS), left: tie('tree'), right: tie('tree'), at: fc.constant(at) }),
		fc.record({ kind: fc.constant('if' as const), condition: tie('tree'), then: tie('tree'), otherwise: tie('tree'), at: fc.constant(at) }),
		fc.constantFrom(...(Object.keys(FUNCTIONS) as FunctionName[])).chain((name) => {
			const [least, most] = FUNCTIONS[name];
			const given = fc.array(tie('tree'), { minLength: least, maxLength: Math.min(most, 4) });
			return given.map((args): Expression => ({ kind: 'call', name, arguments: args, at }));
		})
	)
})).tree;

describe('parse', () => {
	test('a power binds more than a sign, and groups from the right', () => {
		expect(tree('-2^2')).toEqual(['-', ['^', 2, 2]]);
		expect(tree('2^3^2')).toEqual(['^', 2, ['^', 3, 2]]);
		expect(tree('a^-1 * b')).toEqual(['*', ['^', { name: 'a' }, ['-', 1]], { name: 'b' }]);
		expect(tree('2^-3^2')).toEqual(['^', 2, ['-', ['^', 3, 2]]]);
		expect(tree('(-2)^2')).toEqual(['^', ['-', 2], 2]);
	});

	test('sums, products and comparisons group from the left', () => {
		expect(tree('1 - 2 - 3')).toEqual(['-', ['-', 1, 2], 3]);
		expect(tree('1 / 2 * 3')).toEqual(['*', ['/', 1, 2], 3]);
		expect(tree('1 + 2 * 3')).toEqual(['+', 1, ['*', 2, 3]]);
		expect(tree('1 < 2 = 3 > 4')).toEqual(['=', ['<', 1, 2], ['>', 3, 4]]);
		expect(tree('a OR b AND c')).toEqual(['OR', { name: 'a' }, ['AND', { name: 'b' }, { name: 'c' }]]);
		expect(tree('NOT a = b')).toEqual(['=', ['NOT', { name: 'a' }], { name: 'b' }]);
		expect(tree('-a * +b')).toEqual(['*', ['-', { name: 'a' }], { name: 'b' }]);
	});

	test('keywords and functions are known in any case, names are kept as written', () => {
		expect(tree('if Aa >= 1 then max(Bb, 0) else Min(Cc, aA)')).toEqual(tree('IF Aa >= 1 THEN MAX(Bb, 0) ELSE MIN(Cc, aA)'));
		expect(namesIn(parse('if Aa >= 1 then max(Bb, 0) else TIME'))).toEqual(new Set(['Aa', 'Bb', 'TIME']));
	});

	test('the last branch of an IF takes all that follows', () => {
		expect(tree('IF a THEN 1 ELSE IF b THEN 2 ELSE 3 + 4')).toEqual(['IF', { name: 'a' }, 1, ['IF', { name: 'b' }, 2, ['+', 3, 4]]]);
	});

	test('names may hold accents, digits, dots, and anything between quotes', () => {
		expect(tree('médecins_2.taux')).toEqual({ name: 'médecins_2.taux' });
		expect(tree('"two words" + "a \\"b\\" \\\\ \\n"')).toEqual(['+', { name: 'two words' }, { name: 'a "b" \\ \n' }]);
		expect(tree('"IF"')).toEqual({ name: 'IF' });
	});

	test('numbers may have a fraction and an exponent', () => {
		expect(['1', '.5', '2.', '1e3', '1.5E-2', '2e+1'].map(tree)).toEqual([1, 0.5, 2, 1000, 0.015, 20]);
	});

	test('comments, spaces and new lines do not count', () => {
		expect(tree(' a {the first}\n\t+\r\n b{}')).toEqual(['+', { name: 'a' }, { name: 'b' }]);
	});

	test('positions cover the whole part, with its parentheses', () => {
		expect(parse('(a + b) * c').at).toEqual({ start: 0, end: 11 });
		const product = parse('(a + b) * c');
		expect(product.kind === 'binary' && product.left.at).toEqual({ start: 0, end: 7 });
	});

	test.each([
		['', 'empty', 'empty equation at column 1'],
		[' {nothing} ', 'empty', 'empty equation at column 1'],
		['1 + MXA(2)', 'function', "unknown function 'MXA' at column 5: did you mean MAX?"],
		['zzzzzz(2)', 'function', "unknown function 'zzzzzz' at column 1"],
		['(1 + 2', 'expected', 'expected ) to close the ( of column 1, found the end of the equation at column 7'],
		['1 + 2)', 'expected', "expected an opening ( before it, found ')' at column 6"],
		['1 2', 'expected', "expected an operator or the end, found '2' at column 3"],
		['a +', 'expected', 'expected a number, a name or (, found the end of the equation at column 4'],
		['a +\n * b', 'expected', "expected a number, a name or (, found '*' at line 2, column 2"],
		['MIN + 1', 'expected', "expected ( after the function MIN, found '+' at column 5"],
		['SAFEDIV(1)', 'arguments', 'SAFEDIV takes 2 or 3 arguments, not 1, at column 1'],
		['ABS(1, 2)', 'arguments', 'ABS takes 1 argument, not 2, at column 1'],
		['MIN()', 'arguments', 'MIN takes at least 1 argument, not 0, at column 1'],
		['IF a THEN b', 'expected', 'expected ELSE for the IF of column 1, found the end of the equation at column 12'],
		['a MOD b', 'unsupported', 'MOD is not supported at column 3'],
		['a && b', 'character', "unexpected character '&' at column 3: did you mean AND?"],
		['a[1]', 'character', "unexpected character '[' at column 2"],
		['1e999', 'number', 'number out of range at column 1'],
		['a + "b', 'quote', 'quote never closed, opened at column 5'],
		['""', 'quote', 'empty name between quotes at column 1'],
		['a {b', 'comment', 'comment never closed, opened at column 3']
	])('%j is refused with its position and cause', (text, cause, message) => {
		const error = refusal(text);
		expect(error.message).toBe(message);
		expect(error.cause_).toBe(cause);
	});

	test.each([
		['', 0, 0],
		[' {nothing} ', 0, 11],
		['1 + MXA(2)', 4, 7],
		['a + ', 4, 4],
		['1 + 2)', 5, 6],
		['a + ABS(1, 2) + b', 4, 13],
		['a MOD b', 2, 5],
		['a \u{1f600} b', 2, 4],
		['a + 1e999 + b', 4, 9],
		['a + "b', 4, 6],
		['a + "" + b', 4, 6],
		['a {b', 2, 4]
	])('the fault of %j is underlined where it stands', (text, start, end) => {
		const error = refusal(text);
		expect(error.at).toEqual({ start, end });
		expect(error.name).toBe('ExpressionError');
	});

	test.each([
		['!', 'NOT'],
		['&', 'AND'],
		['|', 'OR'],
		['×', '*'],
		['·', '*'],
		['÷', '/'],
		['−', '-'],
		['≤', '<='],
		['≥', '>='],
		['≠', '<>'],
		[';', ','],
		['[', undefined],
		['\\', undefined],
		['\u{1f600}', undefined]
	])('the character %s is refused, and the one that was meant is %s', (character, suggestion) => {
		const error = refusal(`a ${character} b`);
		expect(error.message).toBe(`unexpected character '${character}' at column 3${suggestion === undefined ? '' : `: did you mean ${suggestion}?`}`);
		expect(error.suggestion).toBe(suggestion);
	});

	test('a word that is too long for a message is cut', () => {
		expect(refusal(`1 ${'a'.repeat(40)}`).message).toBe(`expected an operator or the end, found '${'a'.repeat(40)}' at column 3`);
		expect(refusal(`1 ${'a'.repeat(41)}`).message).toBe(`expected an operator or the end, found '${'a'.repeat(40)}…' at column 3`);
		expect(refusal(`${'z'.repeat(40)}(1)`).message).toBe(`unknown function '${'z'.repeat(40)}' at column 1`);
		expect(refusal(`${'z'.repeat(41)}(1)`).message).toBe(`unknown function '${'z'.repeat(40)}…' at column 1`);
	});

	test.each([
		['IF a 1', "expected THEN for the IF of column 1, found '1' at column 6"],
		['1 + IF a THEN 1', 'expected ELSE for the IF of column 5, found the end of the equation at column 16'],
		['1 + IF a 1', "expected THEN for the IF of column 5, found '1' at column 10"],
		['1 + (2 3)', "expected ) to close the ( of column 5, found '3' at column 8"],
		['a + MIN(1 2)', "expected ) or , in the call of MIN of column 5, found '2' at column 11"],
		['MIN(1, 2', 'expected ) or , in the call of MIN of column 1, found the end of the equation at column 9'],
		['MOD', 'MOD is not supported at column 1'],
		['(a MOD b)', 'MOD is not supported at column 4'],
		['THEN', "expected a number, a name or (, found 'THEN' at column 1"],
		['RAMP(1, 2, 3, 4)', 'RAMP takes 2 or 3 arguments, not 4, at column 1'],
		['STEP(1)', 'STEP takes 2 arguments, not 1, at column 1'],
		['a b\n\n+ c', "expected an operator or the end, found 'b' at column 3"],
		['a\n\n+ b c', "expected an operator or the end, found 'c' at line 3, column 5"]
	])('%j says what was expected', (text, message) => {
		expect(refusal(text).message).toBe(message);
	});

	test('every part knows where it stands', () => {
		const spans = (text: string) => {
			const found: string[] = [];
			const visit = (node: Expression): void => {
				found.push(text.slice(node.at.start, node.at.end));
				for (const child of children(node)) visit(child);
			};
			visit(parse(text));
			return found;
		};
		expect(spans(' a + 2 * b ')).toEqual(['a + 2 * b', 'a', '2 * b', '2', 'b']);
		expect(spans('x - -(y) ')).toEqual(['x - -(y)', 'x', '-(y)', '(y)']);
		expect(spans('1 + (IF a THEN NOT b ELSE "c d")')).toEqual([
			'1 + (IF a THEN NOT b ELSE "c d")',
			'1',
			'(IF a THEN NOT b ELSE "c d")',
			'a',
			'NOT b',
			'b',
			'"c d"'
		]);
		expect(spans('IF a THEN b ELSE c + 1')).toEqual(['IF a THEN b ELSE c + 1', 'a', 'b', 'c + 1', 'c', '1']);
		expect(spans(' 1 + IF a THEN b ELSE c ')).toEqual(['1 + IF a THEN b ELSE c', '1', 'IF a THEN b ELSE c', 'a', 'b', 'c']);
		expect(spans('1 * MAX( a, b ) ')).toEqual(['1 * MAX( a, b )', '1', 'MAX( a, b )', 'a', 'b']);
	});

	test('two hundred levels are read, one more is refused, and parentheses are no level', () => {
		for (const [open, close] of [
			['-', ''],
			['ABS(', ')'],
			['1 + (', ')'],
			['2^', ''],
			['IF 1 THEN 1 ELSE ', '']
		] as const) {
			const nested = (levels: number) => open.repeat(levels - 1) + 'a' + close.repeat(levels - 1);
			expect(namesIn(parse(nested(200)))).toEqual(new Set(['a']));
			expect(refusal(nested(201)).message).toContain('equation of more than 200 levels: give its parts names');
		}
		expect(tree('('.repeat(650) + 'a' + ')'.repeat(650))).toEqual({ name: 'a' });
		expect(refusal('('.repeat(701) + 'a').message).toBe('more than 700 parts nested at column 701');
		const side = (one: string) => `${'-'.repeat(198)}(${one})`;
		expect(refusal(side('a + (b * c)')).cause_).toBe('depth');
		expect(refusal(side('(b * c) + a')).cause_).toBe('depth');
		expect(parse(side('a + b')).kind).toBe('unary');
	});

	test('what is closed no longer counts as open', () => {
		expect(namesIn(parse(`MAX(${'(a), '.repeat(2000)}-b)`))).toEqual(new Set(['a', 'b']));
	});

	test('words that look like others are kept apart', () => {
		expect(tree('MINI + ifs + not_ + IF2 + _x + x$y')).toEqual(
			['ifs', 'not_', 'IF2', '_x', 'x$y'].reduce<unknown>((left, name) => ['+', left, { name }], { name: 'MINI' })
		);
		expect(tree('ıf + ſtep + abſ')).toEqual(['+', ['+', { name: 'ıf' }, { name: 'ſtep' }], { name: 'abſ' }]);
		expect(tree('LoG10(x)')).toEqual(['LOG10', { name: 'x' }]);
		expect(tree('"LoG10"')).toEqual({ name: 'LoG10' });
		expect(tree('"a\\tb"')).toEqual({ name: 'a\\tb' });
		expect(refusal('2e').message).toBe("expected an operator or the end, found 'e' at column 2");
		expect(tree('1<=2')).toEqual(['<=', 1, 2]);
		expect(tree('1<>-2')).toEqual(['<>', 1, ['-', 2]]);
		expect(tree('12.75e+1')).toBe(127.5);
		expect(tree('.25E10')).toBe(2.5e9);
	});

	test('ten thousand levels are refused, however they are nested', () => {
		const n = 10_000;
		const deep = [
			'('.repeat(n) + '1' + ')'.repeat(n),
			'-'.repeat(n) + '1',
			'NOT '.repeat(n) + '1',
			'1' + '+1'.repeat(n),
			'2' + '^2'.repeat(n),
			'ABS('.repeat(n),
			'IF 1 THEN '.repeat(n),
			'+'.repeat(n) + '1'
		];
		for (const text of deep) expect(refusal(text).cause_).toBe('depth');
	});

	test('a very long equation is read without nesting limit on its arguments', () => {
		expect(namesIn(parse(`MAX(${'a, '.repeat(200_000)}b)`))).toEqual(new Set(['a', 'b']));
	});

	test('any string gives a tree or an ExpressionError within the string', () => {
		const words = fc.constantFrom(
			'IF ',
			' THEN ',
			' ELSE ',
			'(',
			')',
			',',
			'MIN',
			'MXA',
			'-',
			'^',
			' NOT ',
			' AND ',
			'<>',
			'<',
			'1',
			'.5',
			'e3',
			'a',
			'"',
			'\\',
			'{',
			'}',
			'\n',
			' MOD ',
			'constructor',
			'__proto__'
		);
		const soup = fc.array(words, { maxLength: 30 }).map((list) => list.join(''));
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), soup), (text) => {
				try {
					parse(text);
				} catch (error) {
					expect(error).toBeInstanceOf(ExpressionError);
					const { start, end } = (error as ExpressionError).at;
					expect(start >= 0 && start <= end && end <= text.length).toBe(true);
				}
			}),
			{ numRuns: 5000, seed: 2027 }
		);
	});
});

describe('print', () => {
	test('a canonical text is one that every writing of an equation shares', () => {
		expect(print(parse('if(a>=1)then((b)*max( 1,c ))else -(2^2)'))).toBe('IF a >= 1 THEN b * MAX(1, c) ELSE -2^2');
		expect(print(parse('a-(b-c)-((d))'))).toBe('a - (b - c) - d');
		expect(print(parse('(a^b)^(-c)'))).toBe('(a^b)^-c');
		expect(print(parse('1 + (IF a THEN "two words" ELSE "min")'))).toBe('1 + (IF a THEN "two words" ELSE "min")');
	});

	test('only the parentheses that change the meaning are written', () => {
		for (const text of [
			'a + b + c',
			'a + (b + c)',
			'a * b / c',
			'a / (b * c)',
			'(a + b) * c',
			'a + b * c',
			'-a * b',
			'-(a * b)',
			'(-a)^b',
			'-a^b',
			'a^b^c',
			'(a^b)^c',
			'a^-b',
			'a^(b + c)',
			'NOT a AND b',
			'NOT (a AND b)',
			'a AND b OR c',
			'a AND (b OR c)',
			'a < b = c',
			'a < (b = c)',
			'--a',
			'-NOT a',
			'(IF a THEN b ELSE c) * 2',
			'IF (IF a THEN b ELSE c) THEN (IF d THEN e ELSE f) ELSE IF g THEN h ELSE i',
			'-(IF a THEN b ELSE c)',
			'2^(IF a THEN b ELSE c)',
			'"two words"^"a\\\\b" + "say \\"so\\"" + "line\\nbreak"'
		]) {
			expect(print(parse(text))).toBe(text);
		}
	});

	test('a negative number is written as it would be read', () => {
		const minus: Expression = { kind: 'number', value: -2, at };
		const two: Expression = { kind: 'number', value: 2, at };
		const zero: Expression = { kind: 'number', value: 0, at };
		expect(print({ kind: 'binary', operator: '^', left: minus, right: two, at })).toBe('(-2)^2');
		expect(print({ kind: 'binary', operator: '^', left: zero, right: two, at })).toBe('0^2');
		expect(print({ kind: 'binary', operator: '*', left: two, right: minus, at })).toBe('2 * -2');
	});

	test('reading what was printed gives the same tree', () => {
		fc.assert(
			fc.property(trees, (expression) => {
				const text = print(expression);
				expect(bare(parse(text))).toEqual(bare(expression));
				expect(print(parse(text))).toBe(text);
			}),
			{ numRuns: 2000, seed: 2027 }
		);
	});
});
