/** Beyond this length a word is no slip of the finger: nothing is suggested, and time stays bounded. */
const LONGEST = 64;

/**
 * Edits (insertion, deletion, replacement, swap of neighbours) between two words, whatever their case.
 * Gives `limit + 1` as soon as there are more than `limit`.
 */
export function distance(a: string, b: string, limit = LONGEST): number {
	const from = a.toLowerCase();
	const to = b.toLowerCase();
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, j) => j);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= to.length; j++) {
			const same = from[i - 1] === to[j - 1];
			let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
			row.push(edits);
			least = Math.min(least, edits);
		}
		if (least > limit) return limit + 1;
		before = last;
		last = row;
	}
	return Math.min(last[to.length] ?? 0, limit + 1);
}

/**
 * The known word that was probably meant: the nearest one within a third of the word's length (at least one edit), the first of equals.
 * Undefined when none is near.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	if (word.length > LONGEST) return undefined;
	let limit = Math.max(1, Math.floor(word.length / 3));
	let best: string | undefined;
	for (const candidate of known) {
		const edits = distance(word, candidate, limit);
		if (edits > limit) continue;
		best = candidate;
		if (edits === 0) break;
		limit = edits - 1;
	}
	return best;
}
