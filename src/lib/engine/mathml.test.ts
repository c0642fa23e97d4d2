import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from './latex';
import { toMathML } from './mathml';
import { distance, nearest } from './nearest';
import type { Model, Variable } from './types';

const variable = (equation: string, label: string, points?: [number, number][]): Variable => ({
	kind: 'auxiliary',
	label: { fr: label, en: `${label} (en)` },
	unit: '1',
	equation,
	...(points && { points })
});

const base: Model = {
	id: 'model',
	label: { fr: '', en: '' },
	question: { fr: '', en: '' },
	limits: [],
	method: 'rk4',
	stepsPerMonth: 1,
	variables: {
		a: variable('0', 'Part d’abord'),
		b: variable('0', 'Reste'),
		people: { kind: 'stock', label: { fr: 'Personnes', en: 'People' }, unit: 'person', initial: 'a', inflows: ['a', 'b'], outflows: ['c'] }
	},
	parameters: {},
	levers: {},
	columns: {},
	outputs: {},
	targets: [] as unknown as Model['targets'],
	observed: [],
	presets: []
};

/** Characters that markup forbids. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu;

/** The markup as a tree of words: element names that carry meaning, and texts, read in order. */
function read(markup: string): string {
	expect(XMLValidator.validate(markup)).toBe(true);
	const nodes: unknown = new XMLParser({ preserveOrder: true, trimValues: false, processEntities: true, parseTagValue: false }).parse(markup);
	const walk = (value: unknown): string => {
		if (!Array.isArray(value)) return '';
		return value
			.map((node: Record<string, unknown>) => {
				if ('#text' in node) return String(node['#text']);
				const name = Object.keys(node).find((key) => key !== ':@') ?? '';
				const inner = walk(node[name]);
				return ['mfrac', 'msup', 'msub', 'msqrt', 'mtr'].includes(name) ? `${name}[${inner}]` : name === 'mtd' ? `${inner}|` : inner;
			})
			.join('')
			.replace(/\u2061/g, '');
	};
	return walk(nodes);
}

const shown = (equation: string, language: Language = 'fr') =>
	read(toMathML('x', variable(equation, 'x'), base, language))
		.replace(/^x=/, '')
		.replaceAll('\u00a0', ' ');

describe('toMathML', () => {
	test('names are shown by their labels, in the language asked', () => {
		expect(shown('a + b')).toBe('Part d’abord+Reste');
		expect(shown('a + b', 'en')).toBe('Part d’abord (en)+Reste (en)');
	});

	test('names lead where they are told to, the variable itself nowhere', () => {
		const markup = toMathML('b', variable('a + b', 'Reste'), base, 'fr', (name) => `#equation-${name}`);
		expect(markup).toContain('<mtext data-href="#equation-a">Part d’abord</mtext>');
		expect(markup).toMatch(/<mtext>Reste<\/mtext>/);
		expect(toMathML('b', variable('a', 'Reste'), base, 'fr')).not.toContain('data-href');
	});

	test('divisions are fractions, products have a dot, powers are raised', () => {
		expect(shown('a * b / (a + b)')).toBe('mfrac[Part d’abord⋅RestePart d’abord+Reste]');
		expect(shown('(a + b) * a^-1')).toBe('(Part d’abord+Reste)⋅msup[Part d’abord−1]');
		expect(shown('(a / b)^0')).toBe('msup[(mfrac[Part d’abordReste])0]');
		expect(shown('a - (b - a)')).toBe('Part d’abord−(Reste−Part d’abord)');
	});

	test('a choice is shown case by case', () => {
		expect(shown('IF a >= TIME AND NOT b = 0 THEN 1 ELSE 0')).toBe('{mtr[1|si Part d’abord≥t et non Reste=0|]mtr[0|sinon|]');
		expect(shown('SAFEDIV(a, b)', 'en')).toBe('{mtr[mfrac[Part d’abord (en)Reste (en)]|if Reste (en)≠0|]mtr[0|otherwise|]');
	});

	test('functions are named in the language', () => {
		expect(shown('MIN(a, MAX(b, 1))').replaceAll('\u00a0', ' ')).toBe('min(Part d’abord; max(Reste; 1))');
		expect(shown('DELAY3(a, b)')).toBe('msub[retard3](Part d’abord; Reste)');
		expect(shown('SMTH1(a, b)', 'en')).toBe('msub[smoothing1](Part d’abord (en); Reste (en))');
		expect(shown('SQRT(ABS(a)) + INT(b) + LOG10(1.5)')).toBe('msqrt[|Part d’abord|]+⌊Reste⌋+msub[log10](1,5)');
	});

	test('a stock is its rate of change and its initial value', () => {
		const people = base.variables.people;
		if (!people) throw new Error('the model has a stock');
		expect(read(toMathML('people', people, base, 'fr'))).toBe(
			'mtr[mfrac[dPersonnesdt]|=Part d’abord+Reste−c|]mtr[msub[Personnesau 1er janvier 2019]|=Part d’abord|]'
		);
	});

	test('a lookup shows its points', () => {
		const markup = read(
			toMathML(
				'x',
				variable('a', 'x', [
					[0, 1.5],
					[2, 1e-9]
				]),
				base,
				'fr'
			)
		).replaceAll('\u00a0', ' ');
		expect(markup).toContain('courbe de(Part d’abord)');
		expect(markup).toContain('(0; 1,5), (2; 1×msup[10−9])');
	});

	test('whatever a label holds, the markup is well formed, unstyled, and shows it', () => {
		const labels = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 20 }),
			fc.string({ unit: fc.constantFrom('\\', '{', '}', '$', '%', '_', '^', '~', '&', '#', '<', '>', '"', "'", 'é', ' ', 'text'), maxLength: 12 })
		);
		fc.assert(
			fc.property(labels, (label) => {
				const model = { ...base, variables: { l: variable('0', label) } };
				const markup = toMathML('x', variable('l / TIME', 'x'), model, 'fr');
				expect(XMLValidator.validate(markup)).toBe(true);
				expect(markup).not.toMatch(/<[^>]*(style=|href|script|onclick)/);
				expect(read(markup)).toBe(`x=mfrac[${label.replace(FORBIDDEN, ' ')}t]`);
			}),
			{ numRuns: 500, seed: 2027 }
		);
		const hostile = '<img src=x onerror=alert(1)> \\href{javascript:1}{x} 50 % {_^~#&$}';
		expect(shown('l')).toBe('l');
		const model = { ...base, variables: { l: variable('0', hostile) } };
		expect(read(toMathML('x', variable('l', 'x'), model, 'fr'))).toBe(`x=${hostile}`);
	});
});

describe('nearest', () => {
	test('a slip of the finger finds its word, another word does not', () => {
		expect(nearest('MXA', ['MIN', 'MAX', 'ABS'])).toBe('MAX');
		expect(nearest('mediatros', ['trained', 'mediators'])).toBe('mediators');
		expect(nearest('Share', ['shore', 'share'])).toBe('share');
		expect(nearest('population', ['trained', 'share'])).toBeUndefined();
		expect(nearest('a'.repeat(100), ['a'.repeat(100)])).toBeUndefined();
	});

	test('the distance counts insertions, deletions, replacements and swaps', () => {
		expect([distance('ab', 'ba'), distance('abc', 'ac'), distance('abc', 'abxc'), distance('abc', 'axc'), distance('', 'ab')]).toEqual([1, 1, 1, 1, 2]);
		fc.assert(
			fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
				expect(distance(a, b)).toBe(distance(b, a));
				expect(distance(a, a)).toBe(0);
			}),
			{ seed: 2027 }
		);
	});
});
