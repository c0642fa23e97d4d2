import type { BinaryOperator, Expression, FunctionName } from './expression';
import { STRENGTH, UNARY_STRENGTH } from './strength';

export type Language = 'fr' | 'en';

/** What an expression needs to be shown: the language, and the label of each name. */
export interface Reader {
	readonly language: Language;
	readonly labelOf: (id: string) => string;
	/** Where each name leads, as its `data-href`; nowhere when absent. */
	readonly hrefOf?: (id: string) => string;
}

export const WORDS = {
	fr: {
		if: 'si\u00a0',
		else: 'sinon',
		and: '\u00a0et\u00a0',
		or: '\u00a0ou\u00a0',
		not: 'non\u00a0',
		STEP: 'échelon',
		RAMP: 'rampe',
		PULSE: 'impulsion',
		DELAY: 'retard',
		SMTH: 'lissage',
		INIT: 'valeur initiale'
	},
	en: {
		if: 'if\u00a0',
		else: 'otherwise',
		and: '\u00a0and\u00a0',
		or: '\u00a0or\u00a0',
		not: 'not\u00a0',
		STEP: 'step',
		RAMP: 'ramp',
		PULSE: 'pulse',
		DELAY: 'delay',
		SMTH: 'smoothing',
		INIT: 'initial value'
	}
} as const satisfies Record<Language, object>;

const OPERATORS: Readonly<Record<Exclude<BinaryOperator, '/' | '^' | 'AND' | 'OR'>, string>> = {
	'+': '+',
	'-': '-',
	'*': '\\cdot ',
	'<': '<',
	'<=': '\\le ',
	'=': '=',
	'<>': '\\ne ',
	'>': '>',
	'>=': '\\ge '
};

export const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Between the address of a link and its text: a character that markup forbids. */
const LEADS = '\u0000';

/**
 * A text in LaTeX, whatever it holds: written in hexadecimal, which no reader of LaTeX alters or takes for a command; `readText` gives it back
 * once it is markup, with `data-href` where it leads somewhere.
 */
export function latexText(text: string, href = ''): string {
	const plain = text.replaceAll(LEADS, ' ');
	const held = href === '' ? plain : `${href}${LEADS}${plain}`;
	const codes = Array.from({ length: held.length }, (_, i) => held.charCodeAt(i).toString(16).padStart(4, '0'));
	return `\\text{${codes.join('')}}`;
}

/** Markup made from LaTeX, its texts readable again, escaped, and without the characters that markup forbids. */
export function readText(markup: string): string {
	return markup.replace(/<mtext>((?:[0-9a-f]{4})+)<\/mtext>/g, (_, codes: string) => {
		const text = codes.replace(/.{4}/g, (code) => String.fromCharCode(parseInt(code, 16)));
		const clean = (part: string) => part.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
		const at = text.indexOf(LEADS);
		if (at <= 0) return `<mtext>${clean(text)}</mtext>`;
		return `<mtext data-href="${clean(text.slice(0, at))}">${clean(text.slice(at + 1))}</mtext>`;
	});
}

/** A number in LaTeX, with the decimal mark of the language and a power of ten where it needs one. */
export function latexNumber(value: number, language: Language): string {
	const [digits = '', exponent] = String(value).replace('e+', 'e').split('e');
	const written = language === 'fr' ? digits.replace('.', '{,}') : digits;
	return exponent === undefined ? written : `${written}\\times 10^{${exponent}}`;
}

/** An expression as LaTeX, names shown by their labels. */
export function latex(expression: Expression, reader: Reader): string {
	const show = (part: Expression) => latex(part, reader);
	switch (expression.kind) {
		case 'number':
			return latexNumber(expression.value, reader.language);
		case 'name':
			return name(expression.id, reader);
		case 'unary': {
			const sign = expression.operator === '-' ? '-' : latexText(WORDS[reader.language].not);
			return `${sign}${operand(expression.argument, UNARY_STRENGTH, reader)}`;
		}
		case 'binary':
			return binary(expression, reader);
		case 'if':
			return cases(show(expression.then), show(expression.condition), show(expression.otherwise), reader);
		case 'call':
			return call(expression.name, expression.arguments, reader);
	}
}

function name(id: string, { labelOf, hrefOf }: Reader): string {
	const upper = id.toUpperCase();
	return upper === 'TIME' ? 't' : upper === 'DT' ? '\\Delta t' : latexText(labelOf(id), hrefOf?.(id));
}

function binary({ operator, left, right }: Expression & { kind: 'binary' }, reader: Reader): string {
	if (operator === '/') return `\\frac{${latex(left, reader)}}{${latex(right, reader)}}`;
	if (operator === '^') return `{${operand(left, Infinity, reader)}}^{${latex(right, reader)}}`;
	const strength = STRENGTH[operator];
	const words = WORDS[reader.language];
	const mark = operator === 'AND' ? latexText(words.and) : operator === 'OR' ? latexText(words.or) : OPERATORS[operator];
	const after = right.kind === 'unary' ? Infinity : strength + 1;
	return `${operand(left, strength, reader)}${mark}${operand(right, after, reader)}`;
}

/** An operand, in parentheses when it binds less than its place asks. A fraction holds together by its bar, but not under an exponent. */
function operand(expression: Expression, least: number, reader: Reader): string {
	const text = latex(expression, reader);
	return strengthOf(expression, least) < least ? `\\left(${text}\\right)` : text;
}

function strengthOf(expression: Expression, least: number): number {
	switch (expression.kind) {
		case 'number':
		case 'name':
			return Infinity;
		case 'call':
			return expression.name === 'SAFEDIV' || (least === Infinity && expression.name !== 'ABS') ? 0 : Infinity;
		case 'unary':
			return UNARY_STRENGTH;
		case 'binary':
			return expression.operator === '/' && least < Infinity ? Infinity : STRENGTH[expression.operator];
		case 'if':
			return 0;
	}
}

function cases(then: string, condition: string, otherwise: string, { language }: Reader): string {
	const words = WORDS[language];
	return `\\begin{dcases}${then}&${latexText(words.if)}${condition}\\\\${otherwise}&${latexText(words.else)}\\end{dcases}`;
}

function call(id: FunctionName, given: readonly Expression[], reader: Reader): string {
	const parts = given.map((part) => latex(part, reader));
	const [first = '', second = '', third] = parts;
	const applied = (symbol: string) => `${symbol}\\left(${parts.join('\\,;\\ ')}\\right)`;
	const words = WORDS[reader.language];
	switch (id) {
		case 'MIN':
			return applied('\\min ');
		case 'MAX':
			return applied('\\max ');
		case 'EXP':
			return applied('\\exp ');
		case 'LN':
			return applied('\\ln ');
		case 'LOG10':
			return applied('\\log_{10}');
		case 'ABS':
			return `\\left|${first}\\right|`;
		case 'INT':
			return `\\left\\lfloor ${first}\\right\\rfloor `;
		case 'SQRT':
			return `\\sqrt{${first}}`;
		case 'SAFEDIV':
			return cases(`\\frac{${first}}{${second}}`, `${second}\\ne 0`, third ?? '0', reader);
		case 'STEP':
		case 'RAMP':
		case 'PULSE':
		case 'INIT':
		case 'DELAY':
			return applied(latexText(words[id]));
		case 'DELAY1':
		case 'DELAY3':
			return applied(`{${latexText(words.DELAY)}}_{${id.slice(-1)}}`);
		case 'SMTH1':
		case 'SMTH3':
			return applied(`{${latexText(words.SMTH)}}_{${id.slice(-1)}}`);
	}
}
