import type { BinaryOperator, Expression } from './expression';
import { ENTITIES, WORDS, type Language, type Reader } from './latex';
import { CURVE, START, THROUGH } from './mathml';
import { parse } from './parse';
import { STRENGTH, UNARY_STRENGTH } from './strength';
import type { Model, Variable } from './types';

/** A line may break before an operator, never after it. */
const OPERATORS: Readonly<Record<Exclude<BinaryOperator, 'AND' | 'OR'>, string>> = {
	'+': ' +\u00a0',
	'-': ' −\u00a0',
	'*': ' ×\u00a0',
	'/': ' /\u00a0',
	'^': '\u00a0^\u00a0',
	'<': ' &lt;\u00a0',
	'<=': ' ≤\u00a0',
	'=': ' =\u00a0',
	'<>': ' ≠\u00a0',
	'>': ' &gt;\u00a0',
	'>=': ' ≥\u00a0'
};

const SEMICOLON = { fr: '\u00a0; ', en: '; ' } as const;
const COLON = { fr: '\u00a0: ', en: ': ' } as const;

/**
 * The equation of a variable as lines of text that wrap, for paper: fractions are divisions, names are their labels in `language`, underlined.
 * Each line is safe markup (`<u>` alone, labels escaped). Throws `ExpressionError` on an unreadable equation.
 */
export function toLines(id: string, variable: Variable, model: Model, language: Language): string[] {
	const labels = new Map<string, string>();
	for (const group of [model.columns, model.levers, model.parameters, model.variables])
		for (const [name, { label }] of Object.entries(group)) labels.set(name, label[language]);
	const reader: Reader = { language, labelOf: (name) => labels.get(name) ?? name };
	const whole = named(id, reader);
	if (variable.kind === 'stock') {
		const side = (ids: readonly string[], sign: '+' | '-') => ids.map((flow) => OPERATORS[sign] + named(flow, reader)).join('');
		const net = `${side(variable.inflows, '+')}${side(variable.outflows, '-')}`.replace(/^ \+\u00a0/, '').trim();
		return [`d\u00a0${whole} /\u00a0dt =\u00a0${net || '0'}`, `${whole} ${START[language]} =\u00a0${linear(parse(variable.initial), reader)}`];
	}
	const equation = linear(parse(variable.equation), reader);
	if (variable.kind === 'flow' || !variable.points) return [`${whole} =\u00a0${equation}`];
	const points = variable.points.map(([x, y]) => `(${number(x, language)}${SEMICOLON[language]}${number(y, language)})`);
	return [`${whole} =\u00a0${CURVE[language]} (${equation})`, THROUGH[language] + points.join(', ')];
}

function linear(expression: Expression, reader: Reader): string {
	const words = WORDS[reader.language];
	const show = (part: Expression, least = 0) => {
		const text = linear(part, reader);
		return strengthOf(part) < least ? `(${text})` : text;
	};
	const choice = (condition: string, then: string, otherwise: string) =>
		`${words.if}${condition}${COLON[reader.language]}${then}${SEMICOLON[reader.language]}${words.else}${COLON[reader.language]}${otherwise}`;
	switch (expression.kind) {
		case 'number':
			return number(expression.value, reader.language);
		case 'name':
			return expression.id.toUpperCase() === 'TIME' ? 't' : expression.id.toUpperCase() === 'DT' ? 'Δt' : named(expression.id, reader);
		case 'unary':
			return (expression.operator === '-' ? '−' : words.not) + show(expression.argument, UNARY_STRENGTH);
		case 'binary': {
			const { operator, left, right } = expression;
			const mark = operator === 'AND' ? words.and : operator === 'OR' ? words.or : OPERATORS[operator];
			const strength = STRENGTH[operator];
			return show(left, operator === '^' ? strength + 1 : strength) + mark + show(right, right.kind === 'unary' ? Infinity : strength + 1);
		}
		case 'if':
			return choice(show(expression.condition), show(expression.then, 1), show(expression.otherwise, 1));
		case 'call': {
			const [first, second, third] = expression.arguments;
			if (expression.name === 'SAFEDIV' && first && second) {
				const strength = STRENGTH['/'];
				const divided = show(first, strength) + OPERATORS['/'] + show(second, strength + 1);
				return choice(`${show(second, STRENGTH['='] + 1)}${OPERATORS['<>']}0`, divided, third ? show(third, 1) : '0');
			}
			return `${called(expression.name, reader.language)}(${expression.arguments.map((part) => show(part)).join(SEMICOLON[reader.language])})`;
		}
	}
}

/** A function by its word in the language where it has one, its order after it. */
function called(id: string, language: Language): string {
	const [, name = '', order = ''] = /^(DELAY|SMTH)([13])$/.exec(id) ?? ['', id];
	const words: Readonly<Record<string, string>> = WORDS[language];
	return (words[name] ?? name.toLowerCase()) + (order && `\u00a0${order}`);
}

function strengthOf(expression: Expression): number {
	switch (expression.kind) {
		case 'binary':
			return STRENGTH[expression.operator];
		case 'unary':
			return UNARY_STRENGTH;
		case 'if':
			return 0;
		case 'call':
			return expression.name === 'SAFEDIV' ? 0 : Infinity;
		default:
			return Infinity;
	}
}

function named(id: string, { labelOf }: Reader): string {
	return `<u>${labelOf(id).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')}</u>`;
}

function number(value: number, language: Language): string {
	return language === 'fr' ? String(value).replace('.', ',') : String(value);
}
