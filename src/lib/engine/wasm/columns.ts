import type { Leaf } from '../graph';
import type { Clock } from '../javascript';
import { at, constant, get, op, set, type Code, type Func, type Local } from './encoder';

export const DOUBLE = 8;

/** Kinds of leaves that stand in memory, and when they are read: once a run, or at each month's start. */
type Column = Extract<Leaf, 'parameter' | 'held' | 'held0' | 'linear' | 'linear0'>;

/** Locals that say where columns are: addresses of the arrays, bytes of a row of runs and of the runs before the present pair, the month. */
interface Places {
	readonly parameters: Local;
	readonly held: Local;
	readonly linear: Local;
	readonly row: Local;
	readonly before: Local;
	readonly period: Local;
}

/** The columns of a kernel: parameters, levers and data, read from memory into a local each. */
export class Columns {
	readonly #locals = new Map<string, Local>();

	/** `used` gives the indices of the columns of a kind that the kernel needs. */
	constructor(
		readonly func: Func,
		readonly clock: Clock,
		readonly places: Places,
		readonly used: (kind: Leaf) => readonly number[]
	) {}

	/** Reads the columns of some kinds, for a run or a month. */
	read(...kinds: Column[]): Code {
		return kinds.map((kind) => this.used(kind).map((index) => this.#readOne(kind, index)));
	}

	value(kind: Column, index: number): Code {
		return get(this.#local(`${kind} ${index}`));
	}

	/** An interpolated column at a part of the month, given in both lanes: on a straight line from its start to its end. */
	interpolated(index: number, within: 'first' | 'last' | Local): Code {
		const [start, end] = [this.value('linear', index), get(this.#local(`end ${index}`))];
		if (within === 'first') return start;
		if (within === 'last') return end;
		return op('f64x2.add', start, op('f64x2.mul', get(within), op('f64x2.sub', end, start)));
	}

	#readOne(kind: Column, index: number): Code {
		const { parameters, linear } = this.places;
		const local = this.#local(`${kind} ${index}`);
		const first = index * (this.clock.periods + 1);
		const month = (after: number): Code => op('i32.add', constant('i32', first + after), get(this.places.period));
		switch (kind) {
			case 'parameter':
				return set(local, at('v128.load', 0, this.#runs(parameters, constant('i32', index))));
			case 'held0':
				return set(local, at('v128.load64_splat', 0, this.#shared(index, constant('i32', 0))));
			case 'held':
				return set(local, at('v128.load64_splat', 0, this.#shared(index, get(this.places.period))));
			case 'linear0':
				return set(local, at('v128.load', 0, this.#runs(linear, constant('i32', first))));
			case 'linear':
				return [
					set(local, at('v128.load', 0, this.#runs(linear, month(0)))),
					set(this.#local(`end ${index}`), at('v128.load', 0, this.#runs(linear, month(1))))
				];
		}
	}

	/** Address of the present pair of runs in a row. */
	#runs(base: Local, row: Code): Code {
		return op('i32.add', op('i32.add', get(base), get(this.places.before)), op('i32.mul', row, get(this.places.row)));
	}

	/** Address of a month of a held column, the same for every run. */
	#shared(index: number, month: Code): Code {
		const start = constant('i32', index * this.clock.periods * DOUBLE);
		return op('i32.add', op('i32.add', get(this.places.held), start), op('i32.mul', month, constant('i32', DOUBLE)));
	}

	#local(name: string): Local {
		let local = this.#locals.get(name);
		if (local === undefined) this.#locals.set(name, (local = this.func.local('v128')));
		return local;
	}
}
