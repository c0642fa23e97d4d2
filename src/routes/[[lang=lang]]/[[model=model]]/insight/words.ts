import type { Outcome } from '$lib/engine/insight/goal';
import type { Answer } from '$lib/engine/result';
import type { Passed } from '$lib/engine/shown';
import { m, type Locale } from '$lib/i18n';
import { exact, monthLong, rounded, short, withUnit, type Shown } from '$lib/i18n/format';
import { chanceRuns, passedSaid } from '$lib/ui/sentences';

/** A share of runs out of a hundred, never rounded up to what it does not reach: "48 tirages sur 100", "moins de 5 tirages sur 100". */
export function hundred(share: number, locale: Locale): string {
	if (share < 0.05 || share > 0.95) return chanceRuns(share, locale);
	return m.runs({ count: Math.floor(share * 100 + 1e-9), of: 100 }, { locale });
}

/** A chance with the median that goes with it: "48 tirages sur 100, médiane 9 800". */
export function outcomeSaid({ chance, median }: Outcome, display: Shown | undefined, locale: Locale): string {
	const said = hundred(chance, locale);
	return display ? m.insight_outcome({ chance: said, median: bare(median, display, locale) }, { locale }) : said;
}

/** A share of the uncertainty: "34 %", "1,4 %". */
export function percent(share: number, locale: Locale): string {
	return withUnit(exact(share * 100, share < 0.0995 ? 1 : 0, locale), '%', locale);
}

/** A value in model units, rounded, without its unit. */
export function bare(value: number, display: Shown, locale: Locale): string {
	return short(value * (display.factor ?? 1), locale, display.unit.startsWith('%') ? display.unit : undefined);
}

/** A difference with its sign, rounded, without its unit. */
export function signed(value: number, display: Shown, locale: Locale): string {
	const shown = rounded(value * (display.factor ?? 1), display.unit);
	return `${sign(shown)}${short(Math.abs(shown), locale, display.unit.startsWith('%') ? display.unit : undefined)}`;
}

/** A difference of chances, in runs out of a hundred: "+12". */
export function signedRuns(difference: number): string {
	const count = Math.round(difference * 100);
	return `${sign(count)}${Math.abs(count)}`;
}

function sign(value: number): string {
	return value > 0 ? '+' : value < 0 ? '−' : '';
}

/** A value of a lever as its field shows it, without its unit. */
export function setting(value: number, { factor = 1, digits = 0 }: Shown, locale: Locale): string {
	const shown = Number((value * factor).toPrecision(12));
	return exact(shown, Number.isInteger(shown) ? 0 : Math.max(1, digits), locale);
}

/** The dates in a sentence; a passage between two pairs of stars is strong. Empty where there are none. None is told of a mark that was passed before anything was measured. */
export function datesSaid({ dates, medianDate, prospect, horizon }: Answer, locale: Locale, passed: Passed | null = null): string {
	if (!dates) return '';
	if (passed) return passedSaid(passed, locale);
	const month = (value: number | null) => (value === null ? '' : monthLong(value, locale));
	const said = { p5: month(dates.p5), p50: month(medianDate), p95: month(dates.p95), never: hundred(dates.years.at(-1) ?? 0, locale) };
	if (dates.p5 === null) return m.insight_dates_none({}, { locale });
	if (medianDate === null) return m.insight_dates_few(said, { locale });
	if (dates.p95 === null) return m.insight_dates_half(said, { locale });
	const sentence = dates.p5 === dates.p95 ? m.insight_dates_sure(said, { locale }) : m.insight_dates_all(said, { locale });
	return fallsBack(dates.years, prospect, horizon) ? `${sentence} ${m.insight_dates_back({}, { locale })}` : sentence;
}

/** Whether at least two runs in a hundred that passed the mark by the horizon, the end of a year, are below it again. */
function fallsBack(years: readonly number[], prospect: number | null, horizon: number): boolean {
	if (prospect === null || horizon % 12 !== 11) return false;
	const passed = years.slice(0, Math.floor(horizon / 12) + 1).reduce((sum, share) => sum + share, 0);
	return passed - prospect >= 0.02;
}

/** Brings a lever or an assumption of the panels into view and gives it the focus, its fold opened. */
export function goTo(id: string): void {
	const row = document.getElementById(`row-${id}`);
	const fold = row?.closest('details');
	if (fold) fold.open = true;
	// On narrow screens the answer covers the top.
	row?.scrollIntoView({ block: matchMedia('(max-width: 999px)').matches ? 'end' : 'center' });
	row?.querySelector<HTMLElement>('input[type=range]')?.focus({ preventScroll: true, focusVisible: true });
}
