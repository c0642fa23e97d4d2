/**
 * What had to be repaired or left out to open a link, as data: the interface makes sentences of it. `given` is the link's own text,
 * shortened to forty characters; `kept` is what the scenario holds instead, in the link's notation.
 */
export type Repair =
	/** Longer than a link may be: the end was left out. */
	| { readonly code: 'cut' }
	/** A name that the catalogue does not know; left out. `suggestion` is the nearest known one. */
	| { readonly code: 'unknown-id'; readonly id: string; readonly given: string; readonly suggestion?: string }
	/** A value that cannot be read; left out, so that `kept` (where given) stays as it was. */
	| { readonly code: 'unreadable'; readonly id: string; readonly given: string; readonly kept?: string }
	/** A number or month brought back to its nearest bound. */
	| { readonly code: 'out-of-range'; readonly id: string; readonly given: string; readonly kept: string }
	/** A number written another way (decimal comma, spaces) and understood as `kept`. */
	| { readonly code: 'notation'; readonly id: string; readonly given: string; readonly kept: string }
	/** The same name a second time; the first one holds. */
	| { readonly code: 'duplicate'; readonly id: string; readonly given: string; readonly kept: string }
	/** Unknown model, output or reading; `kept` is shown instead. */
	| { readonly code: 'unknown-model' | 'unknown-output' | 'unknown-reading'; readonly given: string; readonly kept: string; readonly suggestion?: string }
	/** Made with another version of the catalogue; opened with `kept`. */
	| { readonly code: 'other-version'; readonly given: string; readonly kept: string }
	/** Written in a form newer than this site knows; read as the one it knows. */
	| { readonly code: 'newer-form'; readonly given: string }
	/** More of the same, not listed. */
	| { readonly code: 'more'; readonly count: number };

/** Repairs that are listed one by one; the rest is counted. */
const LISTED = 20;
const SHOWN = 40;

/** Gathers repairs in order, without letting a mangled link of thousands of names become a list of thousands of lines. */
export class Repairs {
	#list: Repair[] = [];
	#more = 0;

	/** Takes a repair; `make` is only called when it will be listed. */
	add(make: () => Repair): void {
		if (this.#list.length < LISTED) this.#list.push(make());
		else this.#more++;
	}

	list(): readonly Repair[] {
		return this.#more ? [...this.#list, { code: 'more', count: this.#more }] : [...this.#list];
	}
}

/** Shortens a text of the link for the reader, never through the middle of a character. */
export function excerpt(text: string): string {
	const characters = [...text.slice(0, SHOWN * 2 + 2)];
	return characters.length > SHOWN || text.length > SHOWN * 2 + 2 ? `${characters.slice(0, SHOWN).join('')}…` : text;
}
