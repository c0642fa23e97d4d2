/**
 * Old links keep opening. A link carries its form (`f`, absent for the first); each step hands its names and values over to the next
 * form. Ids never change and are never reused, so a step is only needed when the notation itself changes.
 */

/** Names and values of a link, in its order, percent-decoded. */
export type Pairs = readonly (readonly [name: string, value: string])[];

type Step = (pairs: Pairs) => Pairs;

/** `STEPS[i]` takes a link of form `i + 1` to form `i + 2`. */
const STEPS: readonly Step[] = [];

/** The form that `encode` writes. */
const FORM = STEPS.length + 1;

/** Brings a link to the current form. `newer` is the form it asked for when that one is not known here. */
export function migrate(pairs: Pairs): { readonly pairs: Pairs; readonly newer?: string } {
	const asked = pairs.find(([name]) => name === 'f')?.[1] ?? '1';
	const form = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : NaN;
	const rest = pairs.filter(([name]) => name !== 'f');
	if (!(form <= FORM)) return { pairs: rest, newer: asked };
	return { pairs: STEPS.slice(form - 1).reduce<Pairs>((handed, step) => step(handed), rest) };
}
