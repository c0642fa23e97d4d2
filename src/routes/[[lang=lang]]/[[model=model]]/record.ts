import type { Score, ShownCut, ShownForecast } from '$lib/engine/backtest/types';
import { parseMonth } from '$lib/engine/months';
import type { Locale } from '$lib/i18n';
import { day, monthShort, plain, short } from '$lib/i18n/format';

/** Where the marks of a forecast stand, in percent of the plot's width, on a scale of ratios to the middle of the forecast. */
export interface PlacedForecast {
	/** P5, P25, P50, P75, P95. */
	readonly band: readonly number[];
	readonly observed: Mark;
	readonly persistence: Mark | null;
	readonly trend: Mark | null;
}

/** A mark; beyond the ends of the scale it stands at the end, as `cut`. */
export interface Mark {
	readonly x: number;
	readonly cut: boolean;
}

/** Widest the scale may be, in doublings on each side; naive forecasts beyond it stand at its end. */
const WIDEST = 3;

/** Doublings on each side of the scale of a cut: all measurements and bands within it where that is not too much. */
export function doublingsOf(rows: readonly ShownForecast[]): number {
	const ratios = rows.flatMap(({ value, band }) => [value, band[0]!, band[4]!].map((x) => Math.abs(Math.log2(x / band[2]!))));
	return Math.min(WIDEST, Math.max(1, Math.ceil(Math.max(...ratios))));
}

/** Ratios to name under a scale: ÷ 4, ÷ 2, 1, × 2, × 4. */
export function ticksOf(doublings: number): { readonly ratio: number; readonly x: number }[] {
	return Array.from({ length: 2 * doublings + 1 }, (_, index) => ({ ratio: 2 ** (index - doublings), x: (100 * index) / (2 * doublings) }));
}

/** Places a forecast on a scale. */
export function place({ value, band, naive }: ShownForecast, doublings: number): PlacedForecast {
	const mark = (x: number): Mark => {
		const share = Math.log2(x / band[2]!) / doublings;
		return { x: 50 + 50 * Math.min(1, Math.max(-1, share)), cut: Math.abs(share) > 1 };
	};
	return {
		band: band.map((x) => mark(x).x),
		observed: mark(value),
		persistence: naive.persistence === null ? null : mark(naive.persistence),
		trend: naive.trend === null ? null : mark(naive.trend)
	};
}

/** A value with its unit, as labels say it; a ratio of growth keeps two decimals. */
export function valueWords(value: number, unit: ShownForecast['unit'], locale: Locale): string {
	if (unit === '×') return '×\u00a0' + plain(Number(value.toFixed(2)), locale);
	return short(value, locale, unit);
}

/** When a measurement was made: a day, a month, a year, or the months from one to another. */
export function periodWords({ start, end }: Pick<ShownForecast, 'start' | 'end'>, locale: Locale): string {
	if (start === undefined || start === end) return day(end, locale);
	if (start.slice(5) === '01-01' && end.slice(5) === '12-31' && start.slice(0, 4) === end.slice(0, 4)) return end.slice(0, 4);
	const [from, to] = [monthShort(parseMonth(start), locale), monthShort(parseMonth(end), locale)];
	return from === to ? to : `${from} – ${to}`;
}

/** Which naive forecasts the model beats, by the interval score on the same measurements; null where none says anything. */
export function verdictOf({ naive }: Pick<ShownCut, 'naive'>): 'both' | 'persistence' | 'trend' | 'none' | null {
	const beats = ({ own, model }: { own: Score; model: Score }) => own.interval === null || model.interval === null || model.interval < own.interval;
	if (naive.persistence.own.interval === null && naive.trend.own.interval === null) return null;
	const [persistence, trend] = [beats(naive.persistence), beats(naive.trend)];
	return persistence && trend ? 'both' : persistence ? 'persistence' : trend ? 'trend' : 'none';
}
