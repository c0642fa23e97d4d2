import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS, type BinaryOperator, type Expression, type FunctionName } from './expression';
import { ExpressionError, namesIn, parse, print } from './parse';

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
