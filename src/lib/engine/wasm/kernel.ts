import type { Leaf, NodeId, Stage } from '../graph';
import type { Clock, Series } from '../javascript';
import type { System } from '../system';
import { Columns, DOUBLE } from './columns';
import { Delays, memorySize } from './delays';
import { advance, at, constant, during, get, Module, op, set, when, type Code, type Func, type Local } from './encoder';
import { Evaluation } from './evaluation';
import { addReadings } from './readings';
import { addReduction } from './reduction';

/** Runge-Kutta methods: where in the step each slope is taken (it is also the weight of the slope before). How they are averaged: `#change`. */
const POSITIONS = { euler: [0], heun: [0, 1], rk4: [0, 1 / 2, 1 / 2, 1] } as const;

/**
 * Writes the kernel of a model as a WebAssembly module: what `toJavaScript` computes, bit for bit, two runs at once, and the reduction of what it writes. The same
 * input gives the same bytes. It imports `engine.memory` and exports
 *
 * - `run(runs, from, to, parameters, held, linear, past, out)`: the arguments of the JavaScript kernel, arrays as addresses; `runs` and `from` even; `past` is room for
 *   the memory of fixed delays, `[delay][step, the start included][2]` doubles, whose size `memory()` gives;
 * - `sum` and `quantiles`: see `addReadings` and `addReduction`.
 */
export function toWebAssembly(system: System, series: readonly Series[], clock: Clock): Uint8Array<ArrayBuffer> {
	const module = new Module();
	module.add('run', ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'], [], (func) => new Writer(func, system, series, clock).body());
	module.add('memory', [], ['i32'], () => constant('i32', memorySize(system, clock)));
	addReadings(module);
	addReduction(module);
	return module.encode();
}

/** A moment at which the model is evaluated. */
interface Moment {
	/** Steps since the start, as a double. */
	readonly at: Code;
	/** Position in the period: its first or last instant, or a double between. */
	readonly within: 'first' | 'last' | Code;
}

class Writer {
	readonly #code: Evaluation;
	readonly #dt: number;
	readonly #reached: ReadonlySet<NodeId>;
	#moment: Moment | undefined;
	/** The state at which the model is evaluated, a local per stock. */
	#state: readonly Local[] = [];

	/** Parameters of the function. */
	readonly #argument = { runs: 0, from: 1, to: 2, parameters: 3, held: 4, linear: 5, past: 6, out: 7 } as const;
	/** Bytes of a row of runs, and of the runs before the present pair. */
	readonly #row: Local;
	readonly #before: Local;
	readonly #run: Local;
	readonly #period: Local;
	/** Steps since the period's start, and since the start. */
	readonly #step: Local;
	readonly #n: Local;
	/** Where the next series is written. */
	readonly #out: Local;
	/** The time, and the position in the period, in both lanes. */
	readonly #time: Local;
	readonly #within: Local;
	readonly #columns: Columns;
	readonly #delays: Delays;

	constructor(
		readonly func: Func,
		readonly system: System,
		readonly series: readonly Series[],
		readonly clock: Clock
	) {
		const integer = () => func.local('i32');
		[this.#row, this.#before, this.#run, this.#period] = [integer(), integer(), integer(), integer()];
		[this.#step, this.#n, this.#out] = [integer(), integer(), integer()];
		[this.#time, this.#within] = [func.local('v128'), func.local('v128')];
		this.#code = new Evaluation(system.graph, func, (leaf, index) => this.#leaf(leaf, index));
		this.#dt = 1 / clock.stepsPerUnit;
		this.#columns = new Columns(func, clock, { ...this.#argument, row: this.#row, before: this.#before, period: this.#period }, (kind) => this.#used(kind));
		this.#delays = new Delays(func, system, clock, this.#argument.past, this.#n);
		const { stocks, delays } = system;
		this.#reached = new Set(
			system.graph.reach([
				...stocks.flatMap(({ initial, net }) => [initial, net]),
				...series.map(({ node }) => node),
				...delays.flatMap(({ input, time, initial }) => [input, time, initial])
			])
		);
	}

	body(): Code {
		const { system, series, clock } = this;
		const { stocks, delays } = system;
		const integrals = series.filter((one) => one.mode === 'integral');
		const slopes = [...stocks.map((stock) => stock.net), ...integrals.map((one) => one.node)];
		const values = series.filter((one) => one.mode === 'value').map((one) => one.node);
		const memories = delays.flatMap((delay) => [delay.input, delay.time, delay.initial]);
		const all = [...slopes, ...values, ...memories];
		const once = clock.stepsPerPeriod === 1;
		const level = slopes.map(() => this.func.local('v128'));
		const state = level.slice(0, stocks.length);
		const code = this.#code;
		const i32 = (value: number) => constant('i32', value);

		const perRun: Code = [
			set(this.#before, op('i32.mul', get(this.#run), i32(DOUBLE))),
			set(this.#out, op('i32.add', get(this.#argument.out), get(this.#before))),
			this.#delays.forget(),
			this.#columns.read('parameter', 'held0', 'linear0'),
			code.hoist([...stocks.map((stock) => stock.initial), ...all], [0, 1]),
			stocks.map((stock, i) => set(level[i]!, code.value(stock.initial))),
			integrals.map((_, i) => set(level[stocks.length + i]!, code.constant(0)))
		];
		const perMonth: Code = [this.#columns.read('held', 'linear'), code.hoist(all, [2])];
		const first = [
			set(this.#n, i32(0)),
			this.#arrive({ at: this.#steps(0), within: 'first' }, all),
			this.#remember(state),
			this.#store(values, state, undefined)
		];
		const step = this.#integrate(slopes, all, level, state);
		const last = [
			this.#arrive({ at: this.#steps(0), within: 'last' }, all, once && this.clock.method !== 'euler' ? [3, 4] : []),
			this.#remember(state),
			this.#store(values, state, level.slice(stocks.length))
		];

		const months: Code = [
			set(this.#period, i32(0)),
			during(op('i32.lt_s', get(this.#period), i32(clock.periods)), [
				perMonth,
				when(op('i32.eqz', get(this.#period)), first),
				set(this.#n, op('i32.mul', get(this.#period), i32(clock.stepsPerPeriod))),
				once
					? step
					: [set(this.#step, i32(0)), during(op('i32.lt_s', get(this.#step), i32(clock.stepsPerPeriod)), [step, advance(this.#n, 1), advance(this.#step, 1)])],
				once ? advance(this.#n, 1) : [],
				last,
				integrals.map((_, i) => set(level[stocks.length + i]!, code.constant(0))),
				advance(this.#period, 1)
			])
		];
		const runs: Code = [
			set(this.#row, op('i32.mul', get(this.#argument.runs), i32(DOUBLE))),
			set(this.#run, get(this.#argument.from)),
			during(op('i32.lt_s', get(this.#run), get(this.#argument.to)), [perRun, months, advance(this.#run, 2)])
		];
		return [code.prologue(), runs];
	}

	/** Steps since the start plus a part of one, as a double. */
	#steps(position: number): Code {
		const whole = op('f64.convert_i32_s', get(this.#n));
		return position === 0 ? whole : op('f64.add', whole, constant('f64', position));
	}

	/**
	 * What of the moment of a stage is known before it: where a period is one step, its first moment is the last of the period before (or the start), and what depends on
	 * the moment alone was computed there for all roots; the second middle is the first one.
	 */
	#known(stage: number): Stage[] {
		const positions: readonly number[] = POSITIONS[this.clock.method];
		if (stage === 0) return this.clock.stepsPerPeriod === 1 ? [3] : [];
		return positions[stage] === positions[stage - 1] ? [3, 4] : [];
	}

	/** One step: slopes at each stage, from the state at the step's start advanced along the slope before; then the new state. */
	#integrate(slopes: readonly NodeId[], all: readonly NodeId[], level: readonly Local[], state: readonly Local[]): Code {
		const code = this.#code;
		const times = this.system.delays.map(({ time }) => time);
		const inputs = this.system.delays.map(({ input }) => input);
		const positions = POSITIONS[this.clock.method];
		const k = positions.map(() => slopes.map(() => this.func.local('v128')));
		const advanced = state.map(() => this.func.local('v128'));
		const needed = new Set(this.system.graph.reach([...slopes, ...times]));
		const stages = positions.map((position, stage): Code => {
			const forward =
				stage === 0
					? []
					: state.map((local, i) => {
							if (!needed.has(this.system.graph.leaf('stock', i))) return [];
							return set(advanced[i]!, op('f64x2.add', get(local), op('f64x2.mul', code.constant(position * this.#dt), get(k[stage - 1]![i]!))));
						});
			const moment: Moment = { at: this.#steps(position), within: this.#position(position) };
			const roots = moment.within === 'last' ? all : [...slopes, ...times, ...(stage === 0 ? inputs : [])];
			return [
				this.#arrive(moment, roots, this.#known(stage)),
				forward,
				stage === 0 ? this.#remember(state) : [],
				this.#roots(slopes, stage === 0 ? state : advanced, (node, i) => set(k[stage]![i]!, code.value(node)))
			];
		});
		return [stages, level.map((local, i) => set(local, op('f64x2.add', get(local), this.#change(k.map((stage) => stage[i]!)))))];
	}

	/** dt times the average of the slopes, in the order of operations of the JavaScript kernel. */
	#change(slopes: readonly Local[]): Code {
		const code = this.#code;
		const [a = [], b = [], c = [], d = []] = slopes.map(get);
		const dt = code.constant(this.#dt);
		switch (this.clock.method) {
			case 'euler':
				return op('f64x2.mul', dt, a);
			case 'heun':
				return op('f64x2.div', op('f64x2.mul', dt, op('f64x2.add', a, b)), code.constant(2));
			case 'rk4': {
				const sum = op('f64x2.add', op('f64x2.add', a, op('f64x2.mul', code.constant(2), op('f64x2.add', b, c))), d);
				return op('f64x2.div', op('f64x2.mul', dt, sum), code.constant(6));
			}
		}
	}

	/** Position in the period of a moment of the present step. */
	#position(position: number): Moment['within'] {
		const { stepsPerPeriod } = this.clock;
		if (stepsPerPeriod === 1) return position === 0 ? 'first' : position === 1 ? 'last' : constant('f64', position);
		const whole = op('f64.convert_i32_s', get(this.#step));
		return op('f64.div', position === 0 ? whole : op('f64.add', whole, constant('f64', position)), constant('f64', stepsPerPeriod));
	}

	/**
	 * Comes to a moment: sets its clock, and computes what depends on it but on no stock and no memory, once for all evaluations there. Stages that are `known` were
	 * computed where this same moment was come to before.
	 */
	#arrive(moment: Moment, roots: readonly NodeId[], known: readonly Stage[] = []): Code {
		this.#moment = moment;
		const { graph } = this.system;
		const unknown = ([3, 4] as const).filter((stage) => !known.includes(stage));
		this.#code.forget(unknown);
		const computed = unknown.map((stage) => this.#code.hoist(roots, [stage]));
		if (known.length > 0) return computed;
		const clock = [
			this.#reached.has(graph.leaf('time'))
				? set(
						this.#time,
						op('f64x2.splat', op('f64.add', constant('f64', this.clock.start), op('f64.div', moment.at, constant('f64', this.clock.stepsPerUnit))))
					)
				: [],
			typeof moment.within === 'object' && this.#used('linear').length > 0 ? set(this.#within, op('f64x2.splat', moment.within)) : []
		];
		return [clock, computed];
	}

	#roots(roots: readonly NodeId[], state: readonly Local[], write: (node: NodeId, index: number) => Code): Code {
		this.#state = state;
		this.#code.begin([...roots, ...this.system.delays.map(({ time }) => time)]);
		return roots.map(write);
	}

	/** Notes the inputs of fixed delays at a step's start. */
	#remember(state: readonly Local[]): Code {
		return this.system.delays.map((delay, i) => this.#roots([delay.input], state, (node) => this.#delays.note(i, this.#code.value(node))));
	}

	/** Writes a row of series: values, and integrals of the period, which are 0 at the start. */
	#store(values: readonly NodeId[], state: readonly Local[], integrals: readonly Local[] | undefined): Code {
		this.#roots(values, state, () => []);
		let integral = 0;
		return this.series.map(({ node, mode }) => {
			const value = mode === 'value' ? this.#code.value(node) : integrals ? get(integrals[integral++]!) : this.#code.constant(0);
			return [at('v128.store', 0, get(this.#out), value), set(this.#out, op('i32.add', get(this.#out), get(this.#row)))];
		});
	}

	#used(kind: Leaf): number[] {
		return [...this.#reached].map((id) => this.system.graph.at(id)).flatMap((node) => (node.kind === 'leaf' && node.leaf === kind ? [node.index] : []));
	}

	#leaf(leaf: Leaf, index: number): Code {
		const moment = this.#moment!;
		switch (leaf) {
			case 'parameter':
			case 'held':
			case 'held0':
			case 'linear0':
				return this.#columns.value(leaf, index);
			case 'start':
				return this.#code.constant(this.clock.start);
			case 'dt':
				return this.#code.constant(this.#dt);
			case 'time':
				return get(this.#time);
			case 'stock':
				return get(this.#state[index]!);
			case 'linear':
				return this.#columns.interpolated(index, typeof moment.within === 'string' ? moment.within : this.#within);
			case 'delay':
				return this.#delays.value(this.#code, index, moment.at);
		}
	}
}
