/** Something that is timed: it does its work once and says how long the work itself took, in milliseconds. */
export interface Contestant {
	readonly name: string;
	readonly time: () => number | Promise<number>;
	/** Times that a round repeats it, keeping the shortest; 3 when absent. */
	readonly repeats?: number;
	/** What the time is divided by (runs, for a time per run); 1 when absent. */
	readonly per?: number;
}

/** Times of all contestants, one per round, in the order of the rounds. */
export type Race = ReadonlyMap<string, readonly number[]>;

/** Rounds, and milliseconds, that pass before the first round that counts: compilers warm up. */
const WARM_UP = { rounds: 3, time: 1500 };

/**
 * Times contestants round by round, all of them in each round and each round in another order, so that what slows the machine for a while slows them alike.
 * A round keeps the shortest of a few repeats.
 */
export async function race(contestants: readonly Contestant[], rounds: number): Promise<Race> {
	const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
	const began = performance.now();
	let warm = 0;
	for (let turn = 0; turn < warm + rounds; turn++) {
		const counts = turn >= WARM_UP.rounds && performance.now() - began > WARM_UP.time;
		if (warm === turn && !counts) warm++;
		for (const index of contestants.keys()) {
			const { name, time, repeats = 3, per = 1 } = contestants[(index + turn) % contestants.length]!;
			let best = Infinity;
			for (let repeat = 0; repeat < repeats; repeat++) best = Math.min(best, await time());
			if (turn >= warm) times.get(name)!.push(best / per);
		}
	}
	return times;
}

/** Times a piece of work of this process, in milliseconds. */
export function timed(work: () => void): number {
	const began = performance.now();
	work();
	return performance.now() - began;
}

export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const low = Math.floor(at);
	return sorted[low]! + (at - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median of the per-round ratios of two contestants, with the smallest and the largest; undefined where one did not run. */
export function ratio(times: Race, name: string, against: string): { readonly median: number; readonly low: number; readonly high: number } | undefined {
	const [a, b] = [times.get(name), times.get(against)];
	if (!a || !b) return undefined;
	const ratios = a.map((time, round) => time / b[round]!);
	return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}
