import temml from 'temml';
import { latex, latexNumber, latexText, readText, type Language, type Reader } from './latex';
import { parse } from './parse';
import type { Model, Variable } from './types';

export const START = { fr: 'au 1er janvier 2019', en: 'on 1 January 2019' } as const;
export const CURVE = { fr: 'courbe de', en: 'curve of' } as const;
export const THROUGH = { fr: 'par les points\u00a0', en: 'through the points\u00a0' } as const;

/**
 * The equation of a variable as a MathML element, for reading: names by their labels in `language`, a stock by its rate of change and its
 * initial value, a lookup by its points. Markup is safe to insert as it is (labels escaped, no `style` attribute: a strict policy would block
 * it) and keeps the classes `tml-left`, `tml-right` of its cells. With `hrefOf`, every name but the variable's own says in `data-href` where
 * it leads (no link: what is inside a formula is not told apart by screen readers). Build time only.
 * Throws `ExpressionError` on an unreadable equation.
 */
export function toMathML(id: string, variable: Variable, model: Model, language: Language, hrefOf?: (id: string) => string): string {
	const labels = new Map<string, string>();
	for (const group of [model.columns, model.levers, model.parameters, model.variables]) {
		for (const [name, { label }] of Object.entries(group)) labels.set(name, label[language]);
	}
	const reader: Reader = { language, labelOf: (name) => labels.get(name) ?? name, ...(hrefOf && { hrefOf }) };
	const lines = equations(latexText(reader.labelOf(id)), variable, reader);
	const [first = ''] = lines;
	const source = lines.length === 1 ? first.replace('&', '') : `\\begin{aligned}${lines.join('\\\\')}\\end{aligned}`;
	const markup = temml.renderToString(source, { displayMode: true, throwOnError: true, trust: false, xml: true });
	return readText(markup.replace(/ style="[^"]*"/g, ''));
}

/** Lines of LaTeX, aligned on their first `&`. */
function equations(label: string, variable: Variable, reader: Reader): string[] {
	const { language } = reader;
	if (variable.kind === 'stock') {
		const side = (ids: readonly string[], sign: string) => ids.map((id) => `${sign}${latexText(reader.labelOf(id), reader.hrefOf?.(id))}`).join('');
		const net = `${side(variable.inflows, '+')}${side(variable.outflows, '-')}`.replace(/^\+/, '');
		const initial = latex(parse(variable.initial), reader);
		return [`\\frac{\\mathrm{d}\\,${label}}{\\mathrm{d}t}&=${net === '' ? '0' : net}`, `{${label}}_{${latexText(START[language])}}&=${initial}`];
	}
	const equation = latex(parse(variable.equation), reader);
	if (variable.kind === 'flow' || !variable.points) return [`${label}&=${equation}`];
	const points = variable.points.map(([x, y]) => `(${latexNumber(x, language)}\\,;\\ ${latexNumber(y, language)})`);
	return [`${label}&=${latexText(CURVE[language])}\\left(${equation}\\right)`, `&\\phantom{=}\\ ${latexText(THROUGH[language])}${points.join(',\\ ')}`];
}
