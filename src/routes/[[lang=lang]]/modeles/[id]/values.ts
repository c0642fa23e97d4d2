import type { Display, Distribution, Localized } from '$lib/engine/types';
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

/** A distribution in words. */
export function lawWords(law: Distribution, display: Shown, locale: Locale): string {
	const say = (value: number) => bare(value, display, locale);
	switch (law.kind) {
		case 'fixed':
			return full(law.value, display, locale);
		case 'uniform':
			return m.sheet_dist_uniform({ low: say(law.low), high: full(law.high, display, locale) });
		case 'triangular':
			return m.sheet_dist_triangular({ low: say(law.low), high: say(law.high), mode: full(law.mode, display, locale) });
		case 'lognormal':
			return m.sheet_dist_lognormal({ low: say(law.p5), high: full(law.p95, display, locale) });
	}
}

/** Three quantiles in words. */
export function rangeWords([p5, p50, p95]: readonly [number, number, number], display: Shown, locale: Locale): string {
	const say = (value: number) => bare(value, display, locale, ESTIMATED);
	return m.sheet_range_words({ p5: say(p5), p50: say(p50), p95: full(p95, display, locale, ESTIMATED) });
}
