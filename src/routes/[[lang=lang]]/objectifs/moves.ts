/** What a row says of a reading: its words (verdict, class of the chance), the runs, and the median at each date said. */
export interface Said {
	readonly words: readonly string[];
	readonly runs: string;
	readonly medians: readonly Median[];
}

/** A median as it is computed, in model units, and as it is said. */
export interface Median {
	readonly value: number;
	readonly said: string;
}

/** What the scenario changes in what a row says: the answer itself, or numbers alone. */
export interface Move {
	readonly answer: boolean;
	readonly runs: boolean;
	/** For each median said, in order. */
	readonly medians: readonly boolean[];
}

/** Tells what differs between a row under the scenario and with nothing moved; null when it says the same. `grain` is the rounding of the reference's medians, which moves nothing. */
export function moveOf(now: Said, before: Said, grain: number): Move | null {
	const answer = now.words.some((word, index) => word !== before.words[index]);
	const runs = now.runs !== before.runs;
	const medians = now.medians.map(({ value, said }, index) => {
		const other = before.medians[index];
		return other !== undefined && said !== other.said && Math.abs(value - other.value) > grain;
	});
	return answer || runs || medians.includes(true) ? { answer, runs, medians } : null;
}
