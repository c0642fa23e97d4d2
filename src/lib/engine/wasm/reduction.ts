import { LEVELS } from '../result';
import { advance, at, call, constant, during, fill, get, onLane, op, select, set, when, type Code, type Func, type Local, type Module } from './encoder';
import { BUCKETS, COUNTS, DEPTH, HALF, HITS, JOB, JOBS, PLACES, RANKS, SHARES, SMALL, SORTED, STATISTICS } from './layout';
import { addSorting } from './sorting';

/** 2^52: added to a double from 0 to 255, leaves it, rounded, in the lowest byte. */
const SHIFTER = 4503599627370496;

const i32 = (value: number): Code => constant('i32', value);
const f64 = (value: number): Code => constant('f64', value);

/**
 * Adds `quantiles(column, step, months, count, scratch, target)`: the five quantiles of LEVELS of each month's `count` values, bit for bit those of `reduceColumn`.
 * Months are `step` bytes apart; results are `[level][month]` doubles; `scratch` has `scratchSize(count)` bytes, from a multiple of 16 on. Columns stay as they are.
 */
export function addReduction(module: Module): void {
	const sortRanks = addSorting(module);
	const selectRanks = module.add(undefined, ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'], ['i32'], (func, self) =>
		new Selection(func, self, sortRanks).body()
	);
	module.add('quantiles', ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'], [], (func) => quantiles(func, selectRanks));
}

function quantiles(func: Func, selectRanks: number): Code {
	const [column, step, months, count, scratch, target] = [0, 1, 2, 3, 4, 5] as [Local, Local, Local, Local, Local, Local];
	const [month, valid] = [func.local('i32'), func.local('i32')];
	const [position, low, high, share] = [0, 1, 2, 3].map(() => func.local('f64')) as [Local, Local, Local, Local];
	const ranks = LEVELS.map((level, i): Code => {
		const rank = op('i32.trunc_f64_s', op('f64.floor', get(position)));
		const next = op('i32.add', rank, i32(1));
		return [
			set(position, op('f64.mul', op('f64.convert_i32_s', op('i32.sub', get(count), i32(1))), f64(level))),
			at('i32.store', RANKS + 8 * i, get(scratch), rank),
			at('i32.store', RANKS + 8 * i + 4, get(scratch), select(next, rank, op('i32.lt_s', next, get(count)))),
			at('f64.store', SHARES + 8 * i, get(scratch), op('f64.sub', get(position), op('f64.floor', get(position))))
		];
	});
	const between = op('f64.add', get(low), op('f64.mul', op('f64.sub', get(high), get(low)), get(share)));
	const results = LEVELS.map((_, i): Code => [
		set(low, at('f64.load', SORTED + 16 * i, get(scratch))),
		set(high, at('f64.load', SORTED + 16 * i + 8, get(scratch))),
		set(share, at('f64.load', SHARES + 8 * i, get(scratch))),
		at(
			'f64.store',
			0,
			op('i32.add', get(target), op('i32.mul', i32(8 * i), get(months))),
			select(
				[select(op('f64.add', get(low), f64(0)), between, op('i32.or', op('f64.eq', get(share), f64(0)), op('f64.eq', get(low), get(high))))],
				f64(NaN),
				get(valid)
			)
		)
	]);
	const reduced = call(selectRanks, get(scratch), get(column), get(count), i32(0), i32(0), i32(STATISTICS), i32(0), gathered(scratch, count));
	return [
		ranks,
		during(op('i32.lt_s', get(month), get(months)), [
			set(valid, reduced),
			results,
			set(column, op('i32.add', get(column), get(step))),
			advance(target, 8),
			advance(month, 1)
		])
	];
}

/** The first multiple of 16 after the places of `count` values. */
function gathered(scratch: Local, count: Local): Code {
	return op('i32.and', op('i32.add', op('i32.add', get(scratch), get(count)), i32(PLACES + 31)), i32(-16));
}

/**
 * The function `select(scratch, values, count, base, first, last, depth, free)`: fills the statistics from `first` to `last` with the values of their ranks, `values`
 * holding the ranks from `base` on; `free` is scratch memory. Gives 0 where a value is NaN.
 */
class Selection {
	readonly #arguments = { scratch: 0, values: 1, count: 2, base: 3, first: 4, last: 5, depth: 6, free: 7 } as const;
	readonly #p: Local;
	readonly #end: Local;
	readonly #place: Local;
	readonly #bucket: Local;
	readonly #low: Local;
	readonly #high: Local;
	readonly #lows: Local;
	readonly #scale: Local;

	constructor(
		readonly func: Func,
		readonly self: number,
		readonly sortRanks: number
	) {
		[this.#p, this.#end, this.#place, this.#bucket] = [0, 1, 2, 3].map(() => func.local('i32')) as [Local, Local, Local, Local];
		[this.#low, this.#high] = [func.local('f64'), func.local('f64')];
		[this.#lows, this.#scale] = [func.local('v128'), func.local('v128')];
	}

	body(): Code {
		const { scratch, values, count, base, first, last, depth, free } = this.#arguments;
		const [low, high] = [get(this.#low), get(this.#high)];
		const factor = this.func.local('f64');
		const sorted = [call(this.sortRanks, get(scratch), get(values), get(count), get(base), get(first), get(last), get(depth), get(free)), i32(1), op('return')];
		const hopeless = op(
			'i32.or',
			op('i32.eq', get(depth), i32(DEPTH)),
			op('i32.eqz', op('i32.and', op('f64.gt', get(factor), f64(0)), op('f64.lt', get(factor), f64(Infinity))))
		);
		return [
			// What was gathered from a finite column is finite.
			when(op('i32.and', op('i32.ne', get(depth), i32(0)), op('i32.le_u', get(count), i32(SMALL))), sorted),
			this.#extremes(sorted),
			when(op('f64.eq', low, high), [
				set(this.#p, get(first)),
				during(op('i32.lt_u', get(this.#p), get(last)), [at('f64.store', SORTED, this.#indexed(scratch, this.#p, 8), low), advance(this.#p, 1)]),
				i32(1),
				op('return')
			]),
			when(op('i32.le_u', get(count), i32(SMALL)), sorted),
			set(factor, op('f64.div', f64(BUCKETS - 1), op('f64.sub', high, low))),
			when(hopeless, sorted),
			set(this.#lows, op('f64x2.splat', low)),
			set(this.#scale, op('f64x2.splat', get(factor))),
			this.#histogram(),
			this.#divide(),
			i32(1)
		];
	}

	#indexed(base: Local, index: Local, size: number): Code {
		return op('i32.add', get(base), op('i32.mul', get(index), i32(size)));
	}

	/** Walks over the values, four at a time, then one by one. */
	#walk(four: Code, one: Code): Code {
		const { values, count } = this.#arguments;
		return [
			set(this.#p, get(values)),
			set(this.#end, op('i32.add', get(values), op('i32.shl', op('i32.and', get(count), i32(-4)), i32(3)))),
			during(op('i32.lt_u', get(this.#p), get(this.#end)), [four, advance(this.#p, 32)]),
			set(this.#end, this.#indexed(values, count, 8)),
			during(op('i32.lt_u', get(this.#p), get(this.#end)), [one, advance(this.#p, 8)])
		];
	}

	/** Finds the least and the greatest value. A finite value minus itself is 0, with no bit set; Infinity and NaN give NaN. */
	#extremes(sorted: Code): Code {
		const [low0, low1, high0, high1, strange, v] = Array.from({ length: 6 }, () => this.func.local('v128')) as [Local, Local, Local, Local, Local, Local];
		const least = (a: Code, b: Code): Code => op('f64x2.pmin', a, b);
		const greatest = (a: Code, b: Code): Code => op('f64x2.pmax', a, b);
		const take = (value: Code, low: Local, high: Local): Code => [
			set(v, value),
			set(low, least(get(low), get(v))),
			set(high, greatest(get(high), get(v))),
			set(strange, op('v128.or', get(strange), op('f64x2.sub', get(v), get(v))))
		];
		const lane = (vector: Local, index: number): Code => onLane('f64x2.extract_lane', index, get(vector));
		const value = at('f64.load', 0, get(this.#p));
		return [
			[low0, low1].map((local) => set(local, op('f64x2.splat', f64(Infinity)))),
			[high0, high1].map((local) => set(local, op('f64x2.splat', f64(-Infinity)))),
			this.#walk(
				[take(at('v128.load', 0, get(this.#p)), low0, high0), take(at('v128.load', 16, get(this.#p)), low1, high1)],
				take(at('v128.load64_splat', 0, get(this.#p)), low0, high0)
			),
			when(op('v128.any_true', get(strange)), [
				this.#walk([], []),
				set(this.#p, get(this.#arguments.values)),
				during(op('i32.lt_u', get(this.#p), get(this.#end)), [when(op('f64.ne', value, value), [i32(0), op('return')]), advance(this.#p, 8)]),
				sorted
			]),
			set(low0, least(get(low0), get(low1))),
			set(high0, greatest(get(high0), get(high1))),
			set(this.#low, select(lane(low0, 1), lane(low0, 0), op('f64.lt', lane(low0, 1), lane(low0, 0)))),
			set(this.#high, select(lane(high0, 1), lane(high0, 0), op('f64.gt', lane(high0, 1), lane(high0, 0))))
		];
	}

	/** Notes the bucket of every value and counts them. */
	#histogram(): Code {
		const { scratch } = this.#arguments;
		const shifted = this.func.local('v128');
		const bucket = this.#bucket;
		const note = (value: Code, place: number, lanes: readonly number[]): Code => [
			set(shifted, op('f64x2.add', op('f64x2.mul', op('f64x2.sub', value, get(this.#lows)), get(this.#scale)), op('f64x2.splat', f64(SHIFTER)))),
			lanes.map((lane) => {
				const counter = op('i32.add', get(scratch), op('i32.shl', get(bucket), i32(2)));
				return [
					set(bucket, onLane('i32x4.extract_lane', 2 * lane, get(shifted))),
					at('i32.store8', PLACES + place + lane, get(this.#place), get(bucket)),
					at('i32.store', COUNTS + lane * HALF, counter, op('i32.add', at('i32.load', COUNTS + lane * HALF, counter), i32(1)))
				];
			})
		];
		return [
			fill(op('i32.add', get(scratch), i32(COUNTS)), i32(0), i32(2 * HALF)),
			set(this.#place, get(scratch)),
			this.#walk(
				[note(at('v128.load', 0, get(this.#p)), 0, [0, 1]), note(at('v128.load', 16, get(this.#p)), 2, [0, 1]), advance(this.#place, 4)],
				[note(at('v128.load64_splat', 0, get(this.#p)), 0, [0]), advance(this.#place, 1)]
			)
		];
	}

	/** Gathers the buckets that hold a rank, one after the other, then selects in each. */
	#divide(): Code {
		const { scratch, values, count, base, first, last, depth, free } = this.#arguments;
		const [below, next, counter, held, job, jobs, hits, mask] = Array.from({ length: 8 }, () => this.func.local('i32')) as [
			Local,
			Local,
			Local,
			Local,
			Local,
			Local,
			Local,
			Local
		];
		const hit = Array.from({ length: STATISTICS }, () => this.func.local('v128'));
		const found = this.func.local('v128');
		const bucket = this.#bucket;
		const above = op('i32.add', get(below), get(held));
		const inside = op('i32.lt_u', at('i32.load', RANKS, this.#indexed(scratch, next, 4)), above);
		const note = (field: number, value: Code): Code => at('i32.store', JOBS + field, get(job), value);
		const seek: Code = [
			[set(below, get(base)), set(next, get(first)), set(counter, get(scratch)), set(bucket, i32(0)), set(hits, get(scratch))],
			set(jobs, op('i32.add', get(scratch), op('i32.mul', get(depth), i32(STATISTICS * JOB.size)))),
			set(job, get(jobs)),
			during(op('i32.lt_u', get(next), get(last)), [
				set(held, op('i32.add', at('i32.load', COUNTS, get(counter)), at('i32.load', COUNTS + HALF, get(counter)))),
				when(inside, [
					[note(JOB.values, get(free)), note(JOB.count, get(held)), note(JOB.base, get(below)), note(JOB.first, get(next))],
					// Ranks do not decrease: this one lies in the bucket, others may follow.
					advance(next, 1),
					during(op('i32.and', op('i32.lt_u', get(next), get(last)), inside), advance(next, 1)),
					note(JOB.last, get(next)),
					advance(job, JOB.size),
					at('i32.store', COUNTS, get(counter), get(free)),
					set(free, op('i32.add', get(free), op('i32.shl', get(held), i32(3)))),
					// Those that are not there repeat the first one.
					when(op('i32.eq', get(hits), get(scratch)), at('v128.store', HITS, get(scratch), op('i8x16.splat', get(bucket)))),
					at('i32.store8', HITS, get(hits), get(bucket)),
					advance(hits, 1)
				]),
				set(below, above),
				advance(counter, 4),
				advance(bucket, 1)
			])
		];
		const [p, place] = [this.#p, this.#place];
		const rest = op('i32.sub', get(count), get(p));
		const index = op('i32.add', get(p), op('i32.ctz', get(mask)));
		const gather: Code = [
			hit.map((local, i) => set(local, at('v128.load8_splat', HITS + i, get(scratch)))),
			set(p, i32(0)),
			during(op('i32.lt_u', get(p), get(count)), [
				set(found, at('v128.load', PLACES, op('i32.add', get(scratch), get(p)))),
				set(
					mask,
					op(
						'i8x16.bitmask',
						hit.map((local) => op('i8x16.eq', get(found), get(local))).reduce((all, one) => op('v128.or', all, one))
					)
				),
				when(op('i32.lt_u', rest, i32(16)), set(mask, op('i32.and', get(mask), op('i32.sub', op('i32.shl', i32(1), rest), i32(1))))),
				during(get(mask), [
					set(held, index),
					set(counter, op('i32.add', get(scratch), op('i32.shl', at('i32.load8_u', PLACES, op('i32.add', get(scratch), get(held))), i32(2)))),
					set(place, at('i32.load', COUNTS, get(counter))),
					at('f64.store', 0, get(place), at('f64.load', 0, this.#indexed(values, held, 8))),
					at('i32.store', COUNTS, get(counter), op('i32.add', get(place), i32(8))),
					set(mask, op('i32.and', get(mask), op('i32.sub', get(mask), i32(1))))
				]),
				advance(p, 16)
			])
		];
		const field = (offset: number): Code => at('i32.load', JOBS + offset, get(jobs));
		const each = [field(JOB.values), field(JOB.count), field(JOB.base), field(JOB.first), field(JOB.last)];
		const descend: Code = during(op('i32.lt_u', get(jobs), get(job)), [
			op('drop', call(this.self, get(scratch), ...each, op('i32.add', get(depth), i32(1)), get(free))),
			advance(jobs, JOB.size)
		]);
		return [seek, gather, descend];
	}
}
