import type { AboveModel, Manifest } from '$lib/engine/types';
import type { Locale } from '$lib/i18n';
import { exact, withUnit } from '$lib/i18n/format';
import { toDisplay } from '$lib/scenario/number';
import type { Difference, Differences } from '$lib/scenario/scenario';

/** A line of "what I changed". */
export interface Change {
	readonly id: string;
	readonly kind: 'lever' | 'assumption';
	readonly label: string;
	/** The model that it belongs to, where that is not the one shown. */
	readonly model?: string;
	/** Without unit; an assumption starts from a range. */
	readonly from: string;
	readonly to: string;
}

/** Lists what was changed in a model and in those that feed it, levers first, from what to what, as the reader writes it. */
export function listChanges(
	{ levers, assumptions }: Pick<Differences, 'levers' | 'assumptions'>,
	manifest: Manifest,
	above: readonly AboveModel[],
	locale: Locale
): Change[] {
	return [...levers, ...assumptions].flatMap((difference): Change[] => {
		const { quantity } = difference;
		if (quantity.kind === 'lever') {
			const lever = find(manifest, above, 'levers', quantity.id);
			return lever ? [line(difference, lever, write(difference, difference.from, locale), locale)] : [];
		}
		const assumption = find(manifest, above, 'assumptions', quantity.id);
		if (!assumption) return [];
		const [low, high] = [write(difference, assumption.p5, locale), write(difference, assumption.p95, locale)];
		return [line(difference, assumption, low === high ? low : `${low}–${high}`, locale)];
	});
}

/** A lever or an assumption of the model, or of one that feeds it: then with the name of that model. */
function find<K extends 'levers' | 'assumptions'>(
	manifest: Manifest,
	above: readonly AboveModel[],
	kind: K,
	id: string
): (AboveModel[K][number] & { readonly model?: string }) | undefined {
	const own = manifest[kind].find((one) => one.id === id);
	if (own) return own;
	for (const { label, [kind]: list } of above) {
		const found = list.find((one) => one.id === id);
		if (found) return { ...found, model: label };
	}
	return undefined;
}

function line(difference: Difference, of: { label: string; display: { unit: string }; model?: string }, from: string, locale: Locale): Change {
	const to = write(difference, difference.to, locale);
	return {
		id: difference.quantity.id,
		kind: difference.quantity.kind,
		label: of.label,
		...(of.model !== undefined && { model: of.model }),
		from,
		to: of.display.unit.startsWith('%') ? withUnit(to, '%', locale) : to
	};
}

function write({ quantity }: Difference, value: number, locale: Locale): string {
	const shown = toDisplay(value, quantity.factor);
	const decimals = String(shown).split('.')[1]?.length ?? 0;
	return exact(shown, Math.min(decimals, Math.max(1, quantity.digits)), locale);
}
