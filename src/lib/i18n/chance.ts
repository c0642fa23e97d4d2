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

/** A share of runs as a natural frequency; the ends are said out of 100. */
export type Frequency = { readonly kind: 'below' } | { readonly kind: 'above' } | { readonly kind: 'tenths'; readonly count: number };

/** Gives the frequency that words and tabs show: below 5 in 100, above 95 in 100, or 1 to 9 in 10. Never a decimal. */
export function frequency(share: number): Frequency {
	if (share < 0.05) return { kind: 'below' };
	if (share > 0.95) return { kind: 'above' };
	return { kind: 'tenths', count: Math.min(9, Math.max(1, Math.round(share * 10))) };
}

/** Gives how many of the ten dots are filled. */
export function dotsFilled(share: number): number {
	const said = frequency(share);
	return said.kind === 'below' ? 0 : said.kind === 'above' ? 10 : said.count;
}
