import { CHUNK, fillLinear, WINDOWS, type Backend, type Months, type Reading, type Simulation } from '../backend';
import type { Kernel } from '../ensemble';
import type { Plan } from '../plan';
import { LEVELS } from '../result';
import { MONTHS } from '../types';
import { BLOCK, scratchSize } from './layout';

/** What a kernel module exports; addresses and sizes in bytes. See `toWebAssembly`. */
interface Exports {
	/** Bytes that `run` needs at `past`. */
	memory(): number;
	run(runs: number, from: number, to: number, parameters: number, held: number, linear: number, past: number, out: number): void;
	sum(target: number, source: number, step: number, width: number, months: number, window: number, times: number): void;
	quantiles(column: number, step: number, months: number, count: number, scratch: number, target: number): void;
}

const PAGE = 65536;
const DOUBLE = 8;

/** The two forms of a kernel, each loaded when it is wanted. */
interface Forms {
	readonly wasm: () => Promise<BufferSource>;
	readonly javascript: () => Promise<Kernel>;
}

/**
 * Gives the fastest backend that this place allows: WebAssembly, or JavaScript where WebAssembly is absent, refused by a policy or without vectors, or where the
 * release has no such module. Rejects when the JavaScript kernel cannot be loaded either.
 */
export async function createBackend(plan: Plan, { wasm, javascript }: Forms): Promise<Backend> {
	try {
		return webassemblyBackend(plan, await WebAssembly.compile(await wasm()));
	} catch {
		// Fetched only where it is wanted.
		const [{ javascriptBackend }, kernel] = await Promise.all([import('../javascript-backend'), javascript()]);
		return javascriptBackend(plan, kernel);
	}
}

/**
 * The backend of a compiled kernel module: two runs at once. Runs and reduction share one memory, which is used again once a simulation is closed. Throws where the
 * module cannot be instantiated.
 */
export function webassemblyBackend(plan: Plan, module: WebAssembly.Module): Backend {
	const idle = [new Arena(module)];
	return {
		kind: 'webassembly',
		*simulate(parameters, held, runs, coupled = []) {
			const arena = idle.pop() ?? new Arena(module);
			const close = () => void idle.push(arena);
			let done = false;
			try {
				const room = arena.prepare(plan, runs);
				const { stride } = room;
				fillColumns(arena.view(room.parameters, plan.parameters.length * stride), parameters, runs, stride);
				arena.view(room.held, held.length).set(held);
				fillLinear(plan, arena.view(room.linear, (plan.linear.length + plan.upstream.length) * (plan.clock.periods + 1) * stride), runs, stride, coupled);
				for (let from = 0; from < stride; from += CHUNK) {
					arena.exports.run(stride, from, Math.min(stride, from + CHUNK), room.parameters, room.held, room.linear, room.past, room.out);
					yield;
				}
				done = true;
				return new Series(plan, arena, room, runs, close);
			} finally {
				if (!done) close();
			}
		}
	};
}

/** Columns `[column][run]` into rows of `stride`: an odd last run is computed twice. */
function fillColumns(target: Float64Array, columns: Float64Array, runs: number, stride: number): void {
	if (stride === runs) return target.set(columns);
	for (let row = 0; row * stride < target.length; row++) {
		target.set(columns.subarray(row * runs, (row + 1) * runs), row * stride);
		target[(row + 1) * stride - 1] = columns[(row + 1) * runs - 1]!;
	}
}

/** Addresses of what an ensemble needs. */
interface Room {
	/** Runs, and one more where they are odd: the length of every row. */
	readonly stride: number;
	readonly parameters: number;
	readonly held: number;
	readonly linear: number;
	readonly past: number;
	readonly out: number;
	readonly reading: number;
	readonly bands: number;
	readonly scratch: number;
}

/** An instance with its memory, which grows with what is asked. */
class Arena {
	readonly exports: Exports;
	readonly #memory = new WebAssembly.Memory({ initial: 1 });

	constructor(module: WebAssembly.Module) {
		this.exports = new WebAssembly.Instance(module, { engine: { memory: this.#memory } }).exports as unknown as Exports;
	}

	prepare(plan: Plan, runs: number): Room {
		const { periods } = plan.clock;
		const stride = runs + (runs % 2);
		const rows = periods + 1;
		let end = 16;
		const take = (bytes: number): number => {
			const address = end;
			end = (end + bytes + 15) & -16;
			return address;
		};
		const room: Room = {
			stride,
			parameters: take(plan.parameters.length * stride * DOUBLE),
			held: take((plan.levers.length + plan.held.length) * periods * DOUBLE),
			linear: take((plan.linear.length + plan.upstream.length) * rows * stride * DOUBLE),
			past: take(this.exports.memory()),
			out: take(rows * plan.series.length * stride * DOUBLE),
			reading: take(MONTHS * stride * DOUBLE + BLOCK),
			bands: take(LEVELS.length * MONTHS * DOUBLE),
			scratch: take(scratchSize(stride))
		};
		const missing = Math.ceil(end / PAGE) - this.#memory.buffer.byteLength / PAGE;
		if (missing > 0) this.#memory.grow(missing);
		return room;
	}

	view(address: number, length: number): Float64Array {
		return new Float64Array(this.#memory.buffer, address, length);
	}
}

/** The series of an ensemble, in the memory of its instance. */
class Series implements Simulation {
	readonly #step: number;

	constructor(
		readonly plan: Plan,
		readonly arena: Arena,
		readonly room: Room,
		readonly runs: number,
		readonly close: () => void
	) {
		this.#step = plan.series.length * room.stride * DOUBLE;
	}

	series(index: number): Float64Array {
		return this.#copy(this.room.out + index * this.room.stride * DOUBLE, this.#step, this.plan.clock.periods + 1);
	}

	read(output: Reading): Float64Array {
		const { address, step } = this.#reading(output);
		const values = this.#copy(address, step, MONTHS);
		// A sum starts from 0, which turns -0 into 0. In place: a function called for each value would take as long as the runs.
		for (let at = 0; at < values.length; at++) values[at]! += 0;
		return values;
	}

	months(output: Reading): Months {
		const { address, step } = this.#reading(output);
		return { values: this.arena.view(0, (address + step * (MONTHS - 1)) / DOUBLE + this.runs), start: address / DOUBLE, step: step / DOUBLE };
	}

	*bands(wanted?: readonly number[]): Generator<void, Float64Array> {
		const { arena, room, plan } = this;
		const size = LEVELS.length * MONTHS;
		const bands = new Float64Array(plan.outputs.length * size).fill(NaN);
		for (const [index, output] of plan.outputs.entries()) {
			if (wanted?.includes(index) === false) continue;
			yield;
			const { address, step } = this.#reading(output);
			arena.exports.quantiles(address, step, MONTHS, this.runs, room.scratch, room.bands);
			bands.set(arena.view(room.bands, size), index * size);
		}
		return bands;
	}

	/** Where the months of an output lie: where the kernel wrote them, or summed beside. */
	#reading({ series, read }: Reading): { address: number; step: number } {
		const { arena, room } = this;
		const first = room.out + this.#step + series * room.stride * DOUBLE;
		const [window, times] = WINDOWS[read];
		if (window === 1 && times === 1) return { address: first, step: this.#step };
		const width = room.stride * DOUBLE;
		arena.exports.sum(room.reading, first, this.#step, width, MONTHS, window, times);
		return { address: room.reading, step: width };
	}

	#copy(address: number, step: number, rows: number): Float64Array {
		const { runs, arena } = this;
		const values = new Float64Array(rows * runs);
		for (let row = 0; row < rows; row++) values.set(arena.view(address + row * step, runs), row * runs);
		return values;
	}
}
