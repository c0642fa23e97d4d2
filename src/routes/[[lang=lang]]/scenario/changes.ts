import type { Locale } from '$lib/i18n';
import { exact, withUnit } from '$lib/i18n/format';
import type { Quantity } from '$lib/scenario/directory';
import { toDisplay } from '$lib/scenario/number';
import type { Differences } from '$lib/scenario/scenario';

/** A line of "what I changed". */
export interface Change {
	readonly id: string;
	readonly kind: Quantity['kind'];
	readonly label: string;
	/** The model that it belongs to, where the page names it. */
	readonly model: string | undefined;
	/** Without unit; an assumption starts from its range, or from nothing where the page does not hold it. */
	readonly from: string;
	readonly to: string;
}

/** What a page knows of a lever or an assumption: its names, and the P5 and P95 of an assumption in model units. */
export interface Known {
	readonly label: string;
	readonly model?: string | undefined;
	readonly unit: string;
	readonly range?: readonly [number, number] | undefined;
}

/** Lists what was changed, levers first, from what to what, as the reader writes it. What `find` does not know is left out. */
export function listChanges(
	{ levers, assumptions }: Pick<Differences, 'levers' | 'assumptions'>,
	find: (quantity: Quantity) => Known | undefined,
	locale: Locale
): Change[] {
	return [...levers, ...assumptions].flatMap(({ quantity, from, to }): Change[] => {
		const known = find(quantity);
		if (!known) return [];
		const { id, kind } = quantity;
		const { label, model, unit, range = [] } = known;
		const ends = (kind === 'lever' ? [from] : range).map((value) => written(quantity, value, locale));
		return [
			{
				id,
				kind,
				label,
				model,
				from: [...new Set(ends)].join('–'),
				to: withUnit(written(quantity, to, locale), unit.startsWith('%') ? '%' : '', locale)
			}
		];
	});
}

function written({ factor, digits }: Quantity, value: number, locale: Locale): string {
	const shown = toDisplay(value, factor);
	const decimals = String(shown).split('.')[1]?.length ?? 0;
	return exact(shown, Math.min(decimals, Math.max(1, digits)), locale);
}
