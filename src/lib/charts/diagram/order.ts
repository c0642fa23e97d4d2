/** A place in a layer: a node, or a point by which a long edge passes. */
export interface Slot {
	readonly id: string;
	readonly layer: number;
}

/** A step of an edge, from a slot to one of the next layer. */
export interface Step {
	readonly from: string;
	readonly to: string;
}

const SWEEPS = 40;

/**
 * Orders the slots of each layer so that steps cross little: by the mean place of their neighbours, to and fro, the best order being kept; then by exchanges of neighbours
 * while they help. The same slots always give the same order.
 */
export function ordered(slots: readonly Slot[], steps: readonly Step[]): string[][] {
	const count = Math.max(-1, ...slots.map(({ layer }) => layer)) + 1;
	let order = Array.from({ length: count }, (_, layer) => slots.filter((slot) => slot.layer === layer).map(({ id }) => id));
	const before = neighbours(steps, 'to', 'from');
	const after = neighbours(steps, 'from', 'to');
	let best = order;
	let least = crossings(order, after);
	for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
		const down = sweep % 2 === 0;
		const near = down ? before : after;
		order = order.map((layer) => [...layer]);
		for (let step = 1; step < count; step++) {
			const index = down ? step : count - 1 - step;
			const places = placesOf(order[down ? index - 1 : index + 1]!);
			const own = placesOf(order[index]!);
			const mean = (id: string) => {
				const found = (near.get(id) ?? []).map((other) => places.get(other)!);
				return found.length > 0 ? found.reduce((sum, place) => sum + place, 0) / found.length : own.get(id)!;
			};
			// Ties turn round every other pass, which lets an order leave a dead end.
			const tie = sweep % 4 < 2 ? 1 : -1;
			order[index] = [...order[index]!].sort((a, b) => mean(a) - mean(b) || tie * (own.get(a)! - own.get(b)!));
		}
		const exchanged = exchange(order, before, after);
		const crossed = crossings(exchanged, after);
		if (crossed < least) [best, least] = [exchanged.map((layer) => [...layer]), crossed];
		order = exchanged;
	}
	return best;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighbours(steps: readonly Step[], of: keyof Step, to: keyof Step): Neighbours {
	const found = new Map<string, string[]>();
	for (const step of steps) found.set(step[of], [...(found.get(step[of]) ?? []), step[to]]);
	return found;
}

function placesOf(layer: readonly string[]): ReadonlyMap<string, number> {
	return new Map(layer.map((id, index) => [id, index]));
}

/** Exchanges slots that stand side by side while fewer steps then cross. */
function exchange(order: readonly (readonly string[])[], before: Neighbours, after: Neighbours): string[][] {
	const layers = order.map((layer) => [...layer]);
	for (let again = true, rounds = 0; again && rounds < 12; rounds++) {
		again = false;
		layers.forEach((layer, index) => {
			const left = placesOf(layers[index - 1] ?? []);
			const right = placesOf(layers[index + 1] ?? []);
			const cost = (a: string, b: string) => pairs(before.get(a), before.get(b), left) + pairs(after.get(a), after.get(b), right);
			for (let at = 0; at + 1 < layer.length; at++) {
				const [a, b] = [layer[at]!, layer[at + 1]!];
				if (cost(b, a) >= cost(a, b)) continue;
				[layer[at], layer[at + 1]] = [b, a];
				again = true;
			}
		});
	}
	return layers;
}

/** Crossings between the steps of two slots, the first above the second. */
function pairs(above: readonly string[] = [], below: readonly string[] = [], places: ReadonlyMap<string, number>): number {
	let count = 0;
	for (const a of above) for (const b of below) if (places.get(a)! > places.get(b)!) count++;
	return count;
}

/** How many pairs of steps cross. */
export function crossings(order: readonly (readonly string[])[], after: Neighbours): number {
	let count = 0;
	order.forEach((layer, index) => {
		const places = placesOf(order[index + 1] ?? []);
		layer.forEach((a, at) => {
			for (const b of layer.slice(at + 1)) count += pairs(after.get(a), after.get(b), places);
		});
	});
	return count;
}
