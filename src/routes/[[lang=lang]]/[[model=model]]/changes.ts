import type { Manifest } from '$lib/engine/types';
import type { Locale } from '$lib/i18n';
import { exact, withUnit } from '$lib/i18n/format';
import { toDisplay } from '$lib/scenario/number';
import type { Difference, Differences } from '$lib/scenario/scenario';

/** A line of "what I changed". */
export interface Change {
	readonly id: string;
	readonly kind: 'lever' | 'assumption';
	readonly label: string;
	/** Without unit; an assumption starts from a range. */
	readonly from: string;
	readonly to: string;
}

/** Lists what was changed in a model, levers first, from what to what, as the reader writes it. */
export function listChanges({ levers, assumptions }: Pick<Differences, 'levers' | 'assumptions'>, manifest: Manifest, locale: Locale): Change[] {
	return [...levers, ...assumptions].flatMap((difference): Change[] => {
		const { quantity } = difference;
		if (quantity.kind === 'lever') {
			const lever = manifest.levers.find(({ id }) => id === quantity.id);
			return lever ? [line(difference, lever.label, write(difference, difference.from, locale), lever.display.unit, locale)] : [];
		}
		const assumption = manifest.assumptions.find(({ id }) => id === quantity.id);
		if (!assumption) return [];
		const [low, high] = [write(difference, assumption.p5, locale), write(difference, assumption.p95, locale)];
		return [line(difference, assumption.label, low === high ? low : `${low}–${high}`, assumption.display.unit, locale)];
	});
}

function line(difference: Difference, label: string, from: string, unit: string, locale: Locale): Change {
	const to = write(difference, difference.to, locale);
	return { id: difference.quantity.id, kind: difference.quantity.kind, label, from, to: unit.startsWith('%') ? withUnit(to, '%', locale) : to };
}

function write({ quantity }: Difference, value: number, locale: Locale): string {
	const shown = toDisplay(value, quantity.factor);
	const decimals = String(shown).split('.')[1]?.length ?? 0;
	return exact(shown, Math.min(decimals, Math.max(1, quantity.digits)), locale);
}
