import type { Localized } from '$lib/engine/shown';
import type { Display, Distribution } from '$lib/engine/types';
import { m, type Locale } from '$lib/i18n';
import { exact, plain, withUnit } from '$lib/i18n/format';

type Shown = Localized<Display>;

/** Digits of a calibrated quantile. */
const ESTIMATED = 3;

/** A date in years has no unit and is written to the tenth: three or four digits would move it by years. */
function isDate(value: number, { unit, digits }: Shown): boolean {
	return unit === '' && digits === 1 && value >= 2019 && value < 2033;
}

/** A value in model units as the page writes it, without its unit: four digits, or fewer where it is an estimate. */
function bare(value: number, display: Shown, locale: Locale, digits = 4): string {
	if (isDate(value, display)) return exact(value, 1, locale);
	return plain(Number((value * (display.factor ?? 1)).toPrecision(digits)), locale);
}

/** The same with its unit. */
export function full(value: number, display: Shown, locale: Locale, digits = 4): string {
	return withUnit(bare(value, display, locale, digits), display.unit, locale);
}

/** A value that another follows: its unit may wait for that one, but for a percent sign. */
function first(value: number, display: Shown, locale: Locale, digits?: number): string {
	return display.unit.startsWith('%') ? full(value, display, locale, digits) : bare(value, display, locale, digits);
}

/** A distribution in words, with the unit in which it is shown. */
export function lawWords(law: Distribution, display: Shown, locale: Locale): string {
	const say = (value: number) => full(value, display, locale);
	switch (law.kind) {
		case 'fixed':
			return say(law.value);
		case 'uniform':
			return m.sheet_dist_uniform({ low: first(law.low, display, locale), high: say(law.high) }, { locale });
		case 'triangular':
			return m.sheet_dist_triangular({ low: first(law.low, display, locale), high: say(law.high), mode: say(law.mode) }, { locale });
		case 'lognormal':
			return m.sheet_dist_lognormal({ low: first(law.p5, display, locale), high: say(law.p95) }, { locale });
	}
}

/** Three quantiles in words, with the unit in which they are shown. */
export function rangeWords([p5, p50, p95]: readonly [number, number, number], display: Shown, locale: Locale): string {
	const say = (value: number) => full(value, display, locale, ESTIMATED);
	return m.sheet_range_words({ p5: first(p5, display, locale, ESTIMATED), p50: say(p50), p95: say(p95) }, { locale });
}
