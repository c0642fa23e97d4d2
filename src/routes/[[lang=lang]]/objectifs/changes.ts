import type { Locale } from '$lib/i18n';
import { exact, withUnit } from '$lib/i18n/format';
import { toDisplay } from '$lib/scenario/number';
import type { Difference, Differences } from '$lib/scenario/scenario';
import type { BoardModel } from './types';

/** A line of "what I changed", from what to what; an assumption had no single value before. */
export interface BoardChange {
	readonly id: string;
	readonly kind: 'lever' | 'assumption';
	readonly label: string;
	readonly model: string;
	readonly from: string;
	readonly to: string;
}

/** Lists what was changed in any model, levers first. */
export function listChanges(
	{ levers, assumptions }: Pick<Differences, 'levers' | 'assumptions'>,
	models: readonly BoardModel[],
	locale: Locale
): BoardChange[] {
	return [...levers, ...assumptions].flatMap((difference) => {
		const { id, kind } = difference.quantity;
		const model = models.find((one) => (kind === 'lever' ? one.levers : one.assumptions).some((known) => known.id === id));
		const lever = model?.levers.find((known) => known.id === id);
		const unit = lever ? lever.display.unit : (model?.assumptions.find((known) => known.id === id)?.unit ?? '');
		const label = lever?.label ?? model?.assumptions.find((known) => known.id === id)?.label;
		if (!model || label === undefined) return [];
		const sign = unit.startsWith('%') ? '%' : '';
		return [
			{
				id,
				kind,
				label,
				model: model.label,
				from: kind === 'lever' ? write(difference, difference.from, locale) : '',
				to: withUnit(write(difference, difference.to, locale), sign, locale)
			}
		];
	});
}

function write({ quantity }: Difference, value: number, locale: Locale): string {
	const shown = toDisplay(value, quantity.factor);
	const decimals = String(shown).split('.')[1]?.length ?? 0;
	return exact(shown, Math.min(decimals, Math.max(1, quantity.digits)), locale);
}
