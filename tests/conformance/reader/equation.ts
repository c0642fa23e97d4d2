import { lookup, type Graphical } from './graphical';
import { remainder, TRANSLATIONS, type Surroundings } from './functions';
import { quote, Unsupported } from './names';
import { tokenize, type Token } from './tokens';

/** The names that an equation of a file may use. */
export interface Scope extends Surroundings {
	/** The engine's spelling of a variable or of a built-in value; undefined where there is none. */
	readonly variable: (id: string) => string | undefined;
	readonly graphical: (id: string) => Graphical | undefined;
	readonly macros: ReadonlySet<string>;
}

/**
 * Rewrites an XMILE equation in the engine's syntax: names quoted, functions in the engine's words, graphical functions looked up. `owner` is
 * the variable whose equation it is. Operators and their strength are left to the engine's own parser. Throws `Unsupported`.
 */
export function translate(text: string, owner: string, scope: Scope): string {
	const tokens = tokenize(text);
	if (tokens.length === 0) throw new Unsupported('no equation');
	const translation = new Translation(tokens, owner, scope);
	return translation.whole();
}

/** A written operand, or an operator of the engine. */
type Item = { readonly text: string; readonly operator: boolean };

const LOOSER = new Set(['+', '-', '<', '<=', '=', '<>', '>', '>=', 'AND', 'OR', 'IF', 'THEN', 'ELSE']);

class Translation {
	#next = 0;

	constructor(
		readonly tokens: readonly Token[],
		readonly owner: string,
		readonly scope: Scope
	) {}

	whole(): string {
		const text = this.#sequence();
		if (this.#next < this.tokens.length) throw new Unsupported('unbalanced parentheses');
		return text;
	}

	#symbol(): string | undefined {
		const token = this.tokens[this.#next];
		return token?.kind === 'symbol' ? token.text : undefined;
	}

	/** Everything up to a comma or a closing parenthesis that is not opened here. */
	#sequence(): string {
		const items: Item[] = [];
		for (let token = this.tokens[this.#next]; token !== undefined; token = this.tokens[this.#next]) {
			if (token.kind === 'symbol' && (token.text === ')' || token.text === ',')) break;
			this.#next++;
			if (token.kind === 'number') items.push({ text: token.text, operator: false });
			else if (token.kind === 'name') items.push({ text: this.#named(token), operator: false });
			else if (token.text === '(') items.push({ text: `(${this.#closed()})`, operator: false });
			else if (token.text === '[' || token.text === ']') throw new Unsupported('arrays');
			else if (token.text === '//') throw new Unsupported('the operator //');
			else items.push({ text: token.text, operator: true });
		}
		return this.#withoutMod(items)
			.map(({ text }) => text)
			.join(' ');
	}

	#closed(): string {
		const inner = this.#sequence();
		if (this.#symbol() !== ')') throw new Unsupported('unbalanced parentheses');
		this.#next++;
		return inner;
	}

	/** Writes each `a MOD b`, which the engine lacks, from what it has; it is as strong as a product and groups from the left. */
	#withoutMod(items: readonly Item[]): Item[] {
		const left = [...items];
		for (let at = left.findIndex(isMod); at >= 0; at = left.findIndex(isMod)) {
			let from = at;
			while (from > 0 && !isLooser(left, from - 1)) from--;
			let to = at + 1;
			while (to < left.length && left[to]!.operator) to++;
			to++;
			while (left[to]?.operator && left[to]!.text === '^') {
				to++;
				while (left[to]?.operator) to++;
				to++;
			}
			const part = (start: number, end: number) =>
				this.scope.helper(
					left
						.slice(start, end)
						.map(({ text }) => text)
						.join(' ')
				);
			left.splice(from, to - from, { text: remainder(part(from, at), part(at + 1, to), this.scope), operator: false });
		}
		return left;
	}

	#named(token: Token & { kind: 'name' }): string {
		const { id } = token;
		if (this.#symbol() !== '(') return this.#value(id);
		this.#next++;
		const table = this.scope.graphical(id);
		if (table) return this.#looked(table, this.#arguments());
		const function_ = id.replace(/^(std|isee|vensim)\./, '');
		if (function_ === 'lookup') return this.#lookupOf();
		const given = this.#arguments();
		if (given.length === 0) return this.#value(function_);
		const translation = TRANSLATIONS.get(function_);
		if (translation) return translation(given, this.scope);
		throw new Unsupported(this.scope.macros.has(id) ? `macros (${id})` : `the function ${id.toUpperCase()}`);
	}

	/** `LOOKUP(graphical function, x)`. */
	#lookupOf(): string {
		const token = this.tokens[this.#next];
		const table = token?.kind === 'name' ? this.scope.graphical(token.id) : undefined;
		if (!table) throw new Unsupported('LOOKUP of something else than a graphical function');
		this.#next++;
		if (this.#symbol() === ',') this.#next++;
		return this.#looked(table, this.#arguments());
	}

	#looked(table: Graphical, given: readonly string[]): string {
		if (given.length !== 1) throw new Unsupported(`graphical function with ${given.length} arguments`);
		return lookup(table, given[0]!, this.scope.helper);
	}

	#arguments(): string[] {
		const given: string[] = [];
		while (this.#symbol() !== ')') {
			given.push(this.#sequence());
			if (this.#symbol() === ',') this.#next++;
			else if (this.#symbol() !== ')') throw new Unsupported('unbalanced parentheses');
		}
		this.#next++;
		return given;
	}

	#value(id: string): string {
		if (id === 'self') return quote(this.owner);
		const written = this.scope.variable(id);
		if (written === undefined) throw new Unsupported(id.includes('.') ? `modules (${id})` : `the unknown name '${id}'`);
		return written;
	}
}

const isMod = (item: Item): boolean => item.operator && item.text === 'MOD';

/** Whether an item ends the product that a later MOD continues; a sign that follows an operator belongs to its operand. */
function isLooser(items: readonly Item[], index: number): boolean {
	const item = items[index]!;
	if (!item.operator || !LOOSER.has(item.text)) return false;
	const before = items[index - 1];
	const sign = (item.text === '+' || item.text === '-') && (before === undefined || before.operator);
	return !sign;
}
