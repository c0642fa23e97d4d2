/** Where something would stand, how much that matters, and the room it takes. */
export interface Wish {
	readonly at: number;
	readonly weight: number;
	/** Half of its room, on each side. */
	readonly half: number;
}

/**
 * Gives centres as near as possible to the wished ones, in the given order, without overlap: least squares under order (pool adjacent violators).
 */
export function spread(wishes: readonly Wish[], gap: number): number[] {
	// Without the rooms before each, "no overlap" is "in order".
	let room = 0;
	const shifts = wishes.map(({ half }, index) => {
		if (index > 0) room += wishes[index - 1]!.half + gap + half;
		return room;
	});
	const blocks: { sum: number; weight: number; count: number }[] = [];
	wishes.forEach(({ at, weight }, index) => {
		blocks.push({ sum: (at - shifts[index]!) * weight, weight, count: 1 });
		for (;;) {
			const [above, below] = blocks.slice(-2);
			if (!above || !below || above.sum / above.weight <= below.sum / below.weight) break;
			blocks.splice(-2, 2, { sum: above.sum + below.sum, weight: above.weight + below.weight, count: above.count + below.count });
		}
	});
	return blocks.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight)).map((at, index) => at + shifts[index]!);
}
