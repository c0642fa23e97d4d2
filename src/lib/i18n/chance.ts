import { m, type Locale } from './index';

/** Five classes of chances, on the raw share of runs. */
export type ChanceClass = 'sure' | 'likely' | 'open' | 'unlikely' | 'out';

const FLOORS: readonly (readonly [ChanceClass, number])[] = [
	['sure', 0.9],
	['likely', 0.65],
	['open', 0.35],
	['unlikely', 0.1]
];

/** Names the class of a share of runs in 0–1: at least 0.9, 0.65, 0.35, 0.1, or below. */
export function chanceClass(share: number): ChanceClass {
	return FLOORS.find(([, floor]) => share >= floor)?.[0] ?? 'out';
}

/** A share of runs as a natural frequency, whole numbers alone: `<` when the runs are fewer, `>` when they are more. */
export interface Frequency {
	readonly sign: '' | '<' | '>';
	readonly count: number;
	readonly of: 10 | 100;
}

/**
 * Gives the frequency that words and tabs show: below 5 in 100, above 95 in 100, else 1 to 9 in 10. A tenth to which the share is rounded up into another class is said not to be
 * reached, so that the count never belies the class: 0.07 is fewer than 1 in 10, and 0.88 fewer than 9.
 */
export function frequency(share: number): Frequency {
	if (share < 0.05) return { sign: '<', count: 5, of: 100 };
	if (share > 0.95) return { sign: '>', count: 95, of: 100 };
	const count = Math.min(9, Math.round(share * 10));
	return { sign: chanceClass(count / 10) === chanceClass(share) ? '' : '<', count, of: 10 };
}

/** Says the frequency of a share, its runs counted by `counted`: "3 sur 10", "moins de 5 sur 100". */
export function saidOf(share: number, counted: typeof m.tab_runs, locale: Locale): string {
	const { sign, ...said } = frequency(share);
	const runs = counted(said, { locale });
	return sign === '' ? runs : (sign === '<' ? m.runs_below : m.runs_above)({ runs }, { locale });
}

/** The same in a narrow place: "3 sur 10", "< 5 sur 100". */
export function chanceShort(share: number, locale: Locale): string {
	const { sign, ...said } = frequency(share);
	return (sign && `${sign} `) + m.tab_runs(said, { locale });
}

/** Gives how many of the ten dots are filled: whole tenths that the share reaches, or nearly. */
export function dotsFilled(share: number): number {
	const { sign, count, of } = frequency(share);
	if (of === 100) return sign === '<' ? 0 : 10;
	return sign === '<' ? count - 1 : count;
}
