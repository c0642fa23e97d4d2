import { plain, short, withUnit, type Shown } from './format';
import type { Locale } from './index';

/**
 * What a reading asks for, with its unit, from its threshold in model units. Models count in fractions: a threshold between two whole numbers (more than 100.5 départements) asks
 * for the one above; a share is said as it stands (`99,5 %`). Below a million no digit is rounded away.
 */
export function thresholdSaid({ value, display }: { readonly value: number; readonly display: Shown }, locale: Locale): string {
	const shown = Number((value * (display.factor ?? 1)).toPrecision(12));
	const asked = display.unit.startsWith('%') ? shown : Math.ceil(shown);
	return asked < 1e6 ? withUnit(plain(asked, locale), display.unit, locale) : short(asked, locale, display.unit);
}
