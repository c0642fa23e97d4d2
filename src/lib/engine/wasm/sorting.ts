import { advance, at, call, constant, during, get, op, select, set, when, type Code, type Local, type Module } from './encoder';
import { RANKS, SMALL, SORTED } from './layout';

const i32 = (value: number): Code => constant('i32', value);
const double = (base: Local, index: Code): Code => op('i32.add', get(base), op('i32.shl', index, i32(3)));

/**
 * Adds the function `sortRanks(scratch, values, count, base, first, last, depth, free)`: fills the statistics from `first` to `last` by sorting. At depth 0 the values
 * are copied to `free` before; deeper, they are scratch themselves. Few are sorted by insertion; many, which is rare, as a heap: n log n whatever they are. None is NaN.
 */
export function addSorting(module: Module): number {
	const insertion = addInsertion(module);
	const heap = addHeap(module);
	return module.add(undefined, ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'], [], (func) => {
		const [scratch, values, count, base, first, last, depth, free] = [0, 1, 2, 3, 4, 5, 6, 7] as [Local, Local, Local, Local, Local, Local, Local, Local];
		const i = func.local('i32');
		const rank = at('i32.load', RANKS, op('i32.add', get(scratch), op('i32.shl', get(first), i32(2))));
		return [
			when(op('i32.eqz', get(depth)), [
				during(op('i32.lt_u', get(i), get(count)), [at('f64.store', 0, double(free, get(i)), at('f64.load', 0, double(values, get(i)))), advance(i, 1)]),
				set(values, get(free))
			]),
			when(op('i32.le_u', get(count), i32(SMALL)), call(insertion, get(values), get(count)), call(heap, get(values), get(count))),
			during(op('i32.lt_u', get(first), get(last)), [
				at('f64.store', SORTED, double(scratch, get(first)), at('f64.load', 0, double(values, op('i32.sub', rank, get(base))))),
				advance(first, 1)
			])
		];
	});
}

function addInsertion(module: Module): number {
	return module.add(undefined, ['i32', 'i32'], [], (func) => {
		const [values, count] = [0, 1] as [Local, Local];
		const [p, q, end] = [func.local('i32'), func.local('i32'), func.local('i32')];
		const value = func.local('f64');
		// The double before the first one is read too, and not used.
		const greater = op('i32.and', op('i32.ge_u', get(q), get(values)), op('f64.gt', at('f64.load', 0, get(q)), get(value)));
		return [
			set(p, op('i32.add', get(values), i32(8))),
			set(end, double(values, get(count))),
			during(op('i32.lt_u', get(p), get(end)), [
				set(value, at('f64.load', 0, get(p))),
				set(q, op('i32.sub', get(p), i32(8))),
				during(greater, [at('f64.store', 8, get(q), at('f64.load', 0, get(q))), advance(q, -8)]),
				at('f64.store', 8, get(q), get(value)),
				advance(p, 8)
			])
		];
	});
}

function addHeap(module: Module): number {
	const [values, root, end] = [0, 1, 2] as [Local, Local, Local];
	const sift = module.add(undefined, ['i32', 'i32', 'i32'], [], (func) => {
		const child = func.local('i32');
		const [mine, other] = [func.local('f64'), func.local('f64')];
		const sibling = op('i32.add', get(child), i32(1));
		const last = op('i32.sub', get(end), i32(1));
		const load = (index: Code): Code => at('f64.load', 0, double(values, index));
		return during(op('i32.lt_u', [set(child, op('i32.add', op('i32.shl', get(root), i32(1)), i32(1))), get(child)], get(end)), [
			// The sibling, where there is one and it is greater.
			when(
				op('f64.lt', load(get(child)), load(select(sibling, last, op('i32.lt_u', sibling, get(end))))),
				when(op('i32.lt_u', sibling, get(end)), advance(child, 1))
			),
			set(mine, load(get(root))),
			set(other, load(get(child))),
			when(
				op('f64.lt', get(mine), get(other)),
				[at('f64.store', 0, double(values, get(root)), get(other)), at('f64.store', 0, double(values, get(child)), get(mine)), set(root, get(child))],
				set(root, get(end))
			)
		]);
	});
	return module.add(undefined, ['i32', 'i32'], [], (func) => {
		const count = root;
		const start = func.local('i32');
		const value = func.local('f64');
		return [
			set(start, op('i32.shr_u', get(count), i32(1))),
			during(get(start), [advance(start, -1), call(sift, get(values), get(start), get(count))]),
			during(op('i32.lt_u', i32(1), get(count)), [
				advance(count, -1),
				set(value, at('f64.load', 0, double(values, get(count)))),
				at('f64.store', 0, double(values, get(count)), at('f64.load', 0, get(values))),
				at('f64.store', 0, get(values), get(value)),
				call(sift, get(values), i32(0), get(count))
			])
		];
	});
}
