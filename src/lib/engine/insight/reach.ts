import type { Inputs } from '../result';
import type { Sign } from '../types';
import { outcomeOf, withLevers, type Goal, type Outcome, type Studied } from './goal';

/** A lever as the search needs it, in model units. */
export interface ReachLever {
	readonly id: string;
	readonly bounds: readonly [number, number];
	readonly step: number;
	/** Where it stands in the scenario. */
	readonly current: number;
	/** Effect of a rise on the chance: that on the output, turned round where less is better. */
	readonly sign: Sign;
}

/** What it would take: `wish` is a share of runs, 0 to 1. */
export interface Wish extends Goal {
	readonly wish: number;
}

/** One lever moved, the rest of the scenario as it is. */
export interface AloneRequest {
	readonly model: string;
	readonly inputs: Inputs;
	readonly wish: Wish;
	readonly lever: ReachLever;
}

/** Several levers set together. */
export interface TogetherRequest {
	readonly model: string;
	readonly inputs: Inputs;
	readonly goal: Goal;
	readonly levers: Readonly<Record<string, number>>;
}

/** What one lever can do alone. Every chance is one of a run over all draws. */
export type Alone =
	/** The model says that it does not act on the output: nothing was run. */
	| { readonly kind: 'inert' }
	/** The nearest value, on the lever's step, that gives the wished chance. */
	| ({ readonly kind: 'value'; readonly value: number } & Outcome)
	/** No value within its bounds does; the best one found. */
	| ({ readonly kind: 'best'; readonly value: number } & Outcome);

/** Runs of the search; whatever it finds is then run over all draws. */
const SEARCH_RUNS = 256;
/** Values first tried of a lever whose effect may change sign, evenly spread; then halvings of their spacing around the best. */
const TRIED = 9;
const HALVINGS = 3;

/** Gives what a goal gets with some levers set, over all draws. */
export function* together(ensemble: Studied, { inputs, goal, levers }: TogetherRequest): Generator<void, Outcome> {
	return outcomeOf(ensemble.plan, yield* ensemble.run(withLevers(inputs, levers), ensemble.runs), goal);
}

/**
 * Searches for the value of one lever that gives a wished chance, the rest of the scenario unchanged, which does not give it by itself. All runs have
 * common draws, and the answer lies on the lever's step, on the safe side.
 *
 * A lever of known sign: its best bound is run first; when even that is not enough, it is the answer. Else bisection over 256 draws, then over all of
 * them around what it found, so that the value returned gives the wish and the step before it does not. A lever of either sign: nine values, and closer
 * ones around the best, over 256 draws; the three most promising over all of them; then bisection between where the lever stands and the first that
 * does. Where the effect has several rises and falls, a nearer value may be missed; what is returned is right all the same.
 */
export function* alone(ensemble: Studied, request: AloneRequest): Generator<void, Alone> {
	const { lever } = request;
	if (lever.sign === '0') return { kind: 'inert' };
	const search = new Search(ensemble, request);
	return yield* lever.sign === 'either' ? search.anywhere() : search.nearest(lever.sign === '+' ? Infinity : -Infinity);
}

class Search {
	readonly #known = new Map<string, Outcome>();
	readonly #grid: readonly number[];

	constructor(
		readonly ensemble: Studied,
		readonly request: AloneRequest
	) {
		this.#grid = stepsOf(request.lever);
	}

	/** The step nearest to where the lever stands, towards a value, that gives the wish; the last one when that does not. */
	*nearest(to: number): Generator<void, Alone> {
		const { current } = this.request.lever;
		const values = towards(this.#grid, current, to);
		const last = values.length - 1;
		const most = values[last] ?? current;
		if (last < 0 || !(yield* this.#gives(most))) return { kind: 'best', value: most, ...(yield* this.#outcome(most)) };
		const near = yield* bisect(-1, last, (index) => this.#gives(values[index]!, SEARCH_RUNS));
		// The few draws are close: all draws are run around what they found, in growing strides, until one step fails and one does, then halves what is between.
		let [fails, does] = [-1, last];
		for (let at = Math.min(near, last - 1), stride = 1; fails < at && at < does && (fails < 0 || does === last); stride *= 2) {
			if (yield* this.#gives(values[at]!)) {
				does = at;
				at = Math.max(fails + 1, at - stride);
			} else {
				fails = at;
				at = Math.min(does - 1, at + stride);
			}
		}
		const value = values[yield* bisect(fails, does, (index) => this.#gives(values[index]!))]!;
		return { kind: 'value', value, ...(yield* this.#outcome(value)) };
	}

	/** The same wherever it may lie. */
	*anywhere(): Generator<void, Alone> {
		const { current } = this.request.lever;
		let best = { value: current, ...(yield* this.#outcome(current)) };
		for (const value of yield* this.#promising()) {
			const outcome = yield* this.#outcome(value);
			if (outcome.chance >= this.request.wish.wish) return yield* this.nearest(value);
			if (outcome.chance > best.chance) best = { value, ...outcome };
		}
		return { kind: 'best', ...best };
	}

	/** Up to three values worth all draws: those that give the wish over a few, nearest first, then the best of the others. */
	*#promising(): Generator<void, number[]> {
		const { lever, wish } = this.request;
		const last = this.#grid.length - 1;
		const shares = new Map<number, number>();
		const ranked = () => [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
		let stride = Math.max(1, last / (TRIED - 1));
		let indices = Array.from({ length: TRIED }, (_, k) => k * stride);
		for (let round = 0; ; round++) {
			for (const index of indices.map(Math.round)) {
				if (index >= 0 && index <= last && !shares.has(index)) shares.set(index, (yield* this.#outcome(this.#grid[index]!, SEARCH_RUNS)).chance);
			}
			const [top] = ranked();
			if (!top || top[1] >= wish.wish || stride <= 1 || round === HALVINGS) break;
			stride = Math.max(1, stride / 2);
			indices = [top[0] - stride, top[0] + stride];
		}
		const away = (index: number) => Math.abs(this.#grid[index]! - lever.current);
		return ranked()
			.sort(([a, p], [b, q]) => (p >= wish.wish && q >= wish.wish ? away(a) - away(b) : 0))
			.slice(0, 3)
			.map(([index]) => this.#grid[index]!);
	}

	*#gives(value: number, runs?: number): Generator<void, boolean> {
		return (yield* this.#outcome(value, runs)).chance >= this.request.wish.wish;
	}

	/** What the goal gets with the lever at a value; the same question is never run twice. */
	*#outcome(value: number, atMost = Infinity): Generator<void, Outcome> {
		const runs = Math.min(atMost, this.ensemble.runs);
		const key = `${runs} ${value}`;
		let outcome = this.#known.get(key);
		if (!outcome) {
			const { inputs, wish, lever } = this.request;
			outcome = outcomeOf(this.ensemble.plan, yield* this.ensemble.run(withLevers(inputs, { [lever.id]: value }), runs), wish);
			this.#known.set(key, outcome);
		}
		return outcome;
	}
}

/** Smallest index that does, between one that does not and one that does. */
function* bisect(fails: number, does: number, at: (index: number) => Generator<void, boolean>): Generator<void, number> {
	let [low, high] = [fails, does];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (yield* at(middle)) high = middle;
		else low = middle;
	}
	return high;
}

/** Values of a lever on its step, from bound to bound; twelve significant digits, so that fields and links give them back. */
export function stepsOf({ bounds: [low, high], step }: Pick<ReachLever, 'bounds' | 'step'>): number[] {
	const count = Math.floor((high - low) / step + 1e-9);
	const values = Array.from({ length: count + 1 }, (_, k) => Number((low + k * step).toPrecision(12)));
	if (values[count]! < high) values.push(high);
	return values;
}

/** Steps beyond a value, towards another, nearest first. */
function towards(grid: readonly number[], from: number, to: number): number[] {
	if (to > from) return grid.filter((value) => value > from && value <= to);
	return grid.filter((value) => value < from && value >= to).reverse();
}
