import { canonical, Unsupported } from './names';

export type Token =
	| { readonly kind: 'number'; readonly text: string }
	| { readonly kind: 'name'; readonly id: string; readonly quoted: boolean }
	/** Operators and keywords in the engine's spelling. */
	| { readonly kind: 'symbol'; readonly text: string };

const NUMBER = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const NAME = /[A-Za-z_$\u00a1-\u{10ffff}][A-Za-z0-9_$.\u00a1-\u{10ffff}]*/uy;
const QUOTED = /"(?:\\.|[^"\\])*"/sy;
const SYMBOL = /<=|>=|<>|!=|==|&&|\|\||\/\/|[-+*/^<=>(),;[\]!&|]/y;
const SPELLING: Readonly<Record<string, string>> = { '!=': '<>', '==': '=', '&&': 'AND', '&': 'AND', '||': 'OR', '|': 'OR', '!': 'NOT', ';': ',' };
const KEYWORDS = new Set(['AND', 'OR', 'NOT', 'MOD', 'IF', 'THEN', 'ELSE']);

/** The words of an XMILE equation, without spaces and `{ comments }`. Throws `Unsupported` on what it cannot read. */
export function tokenize(text: string): Token[] {
	const plain = text.replace(/"(?:\\.|[^"\\])*"|\{[^}]*\}/gs, (part) => (part.startsWith('{') ? ' ' : part));
	const tokens: Token[] = [];
	let index = 0;
	const match = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = index;
		const found = pattern.exec(plain)?.[0];
		if (found !== undefined) index += found.length;
		return found;
	};
	for (;;) {
		match(/[\s\u00a0]+/y);
		if (index >= plain.length) return tokens;
		const number = match(NUMBER);
		if (number !== undefined) {
			tokens.push({ kind: 'number', text: number });
			continue;
		}
		const quoted = match(QUOTED);
		const word = quoted ?? match(NAME);
		if (word !== undefined) {
			const keyword = word.toUpperCase();
			if (quoted === undefined && KEYWORDS.has(keyword)) tokens.push({ kind: 'symbol', text: keyword });
			else tokens.push({ kind: 'name', id: canonical(word), quoted: quoted !== undefined });
			continue;
		}
		const symbol = match(SYMBOL);
		if (symbol === undefined) throw new Unsupported(`character '${plain.charAt(index)}' in an equation`);
		tokens.push({ kind: 'symbol', text: SPELLING[symbol] ?? symbol });
	}
}
