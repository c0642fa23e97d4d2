import { DIMENSIONS, directionNumbers } from './directions';

/**
 * Scrambled Sobol points. The dimension and the scramble of a column derive from its parameter's id, never from its position; the order of the points
 * derives from the model's seed, so that unrelated parameters of two models stay independent. Method of the scramble and of the shuffle: nested uniform (Owen)
 * by a hash (B. Burley, Practical Hash-based Owen Scrambling, Journal of Computer Graphics Techniques 9(4), 2020).
 */

// Marked pure: what never draws points, as the page's worker, leaves them out.
const NUMBERS = /* @__PURE__ */ directionNumbers();

/** Gives the unscrambled Sobol point of an index in a dimension (from 0), as a 32-bit fraction; the index in its own binary, not in Gray code. */
export function sobolBits(index: number, dimension: number): number {
	let bits = 0;
	let left = index >>> 0;
	for (let k = dimension * 32; left !== 0; k++, left >>>= 1) if (left & 1) bits ^= NUMBERS[k]!;
	return bits >>> 0;
}

/** Gives a 32-bit hash of a text (FNV-1a over UTF-16 units, then a finaliser that spreads every bit). */
export function hashText(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

function reversed(x: number): number {
	let v = x;
	v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1);
	v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
	v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
	v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
	return ((v >>> 16) | (v << 16)) >>> 0;
}

/** Gives a nested uniform scramble of 32 bits: each bit is flipped according to a hash of the higher ones and of the seed. */
export function scrambled(bits: number, seed: number): number {
	let x = (reversed(bits) + seed) | 0;
	x ^= Math.imul(x, 0x6c50b47c);
	x ^= Math.imul(x, 0xb82f1e52);
	x ^= Math.imul(x, 0xc7afe638);
	x ^= Math.imul(x, 0x8d22f6e6);
	return reversed(x);
}

function fill(target: Float64Array, start: number, runs: number, id: string, dimension: number, order: number): void {
	const scramble = hashText(`scramble:${id}`);
	for (let run = 0; run < runs; run++) {
		target[start + run] = (scrambled(sobolBits(scrambled(run, order), dimension), scramble) + 0.5) / 4294967296;
	}
}

/**
 * Gives the points of one parameter, `runs` values strictly between 0 and 1. With a null seed the column is the one that every model shares: its order
 * then derives from the id alone. Any 2^m points that start at a multiple of 2^m hold one point in each interval [k/2^m, (k+1)/2^m).
 */
export function column(id: string, seed: string | number | null, runs: number): Float64Array {
	const points = new Float64Array(runs);
	fill(points, 0, runs, id, hashText(`dimension:${id}`) % DIMENSIONS, hashText(seed === null ? `order:${id}` : `model:${seed}`));
	return points;
}

/**
 * Gives the dimension of each id. Ids take the dimension of their hash in alphabetical order, and the next free one where it is taken; beyond 64 they
 * have none left (null).
 */
export function dimensionsOf(ids: readonly string[]): Map<string, number | null> {
	const free = new Array<boolean>(DIMENSIONS).fill(true);
	const dimensions = new Map<string, number | null>();
	for (const id of [...ids].sort(byCodeUnit)) {
		if (dimensions.has(id)) throw new Error(`sobol: "${id}" appears twice`);
		if (dimensions.size >= DIMENSIONS) {
			dimensions.set(id, null);
			continue;
		}
		let dimension = hashText(`dimension:${id}`) % DIMENSIONS;
		while (!free[dimension]) dimension = (dimension + 1) % DIMENSIONS;
		free[dimension] = false;
		dimensions.set(id, dimension);
	}
	return dimensions;
}

/**
 * Gives the points of all parameters of a model, `[parameter][run]` in the order of `ids`, strictly between 0 and 1. Permuting the ids permutes the columns and
 * changes no bit. Parameters in `shared` have the column that every model shares; so do not expect of them the finer joint stratification that the others
 * have together. Beyond 64 unshared parameters, each further one has an order of its own: independent of the others, but stratified only alone.
 */
export function columns(ids: readonly string[], seed: string | number, runs: number, shared: ReadonlySet<string> = new Set()): Float64Array {
	const points = new Float64Array(ids.length * runs);
	const dimensions = dimensionsOf(ids.filter((id) => !shared.has(id)));
	const order = hashText(`model:${seed}`);
	ids.forEach((id, index) => {
		const dimension = dimensions.get(id) ?? null;
		if (shared.has(id)) points.set(column(id, null, runs), index * runs);
		else if (dimension === null) fill(points, index * runs, runs, id, hashText(`dimension:${id}`) % DIMENSIONS, hashText(`order:${seed}:${id}`));
		else fill(points, index * runs, runs, id, dimension, order);
	});
	return points;
}

/** Orders texts by code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
