/** Place of a value along a track, in 0–1, kept within it. */
export function place(value: number, [low, high]: readonly [number, number]): number {
	return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
}

/** Gives the step of a slider in shown units where the model states none: one unit of the last decimal, or coarser so that the track has at most 200 stops. */
export function stepFor([low, high]: readonly [number, number], digits: number): number {
	const least = 10 ** -digits;
	let step = least;
	for (let factors = [2, 2.5, 2], index = 0; (high - low) / step > 200; index++) step *= factors[index % 3] ?? 2;
	// 0.1 × 2 × 2.5 is not exactly 0.5.
	return Number(step.toPrecision(6));
}

/** Outline of a histogram in a box of 100 × 16, closed along its foot; highest bin at the top. */
export function silhouette(bins: readonly number[]): string {
	const highest = Math.max(...bins);
	if (!(highest > 0)) return '';
	const points = bins.map((bin, index) => `${(((index + 0.5) / bins.length) * 100).toFixed(1)} ${(16 - (15 * bin) / highest).toFixed(1)}`);
	return `M0 16L${points.join('L')}L100 16Z`;
}
