import type { Clock } from '../javascript';
import type { System } from '../system';
import { DOUBLE } from './columns';
import { at, constant, fill, get, loadLane, onLane, op, set, tee, type Code, type Func, type Local } from './encoder';
import type { Evaluation } from './evaluation';

const VECTOR = 2 * DOUBLE;

/** Bytes that the fixed delays of a system remember for two runs: their inputs at every step, the start included. */
export const memorySize = ({ delays }: System, clock: Clock): number => delays.length * (clock.periods * clock.stepsPerPeriod + 1) * VECTOR;

/** The fixed delays of a kernel, `[delay][step][2]` doubles at the address `past`; `step` is the local that counts the steps. */
export class Delays {
	constructor(
		readonly func: Func,
		readonly system: System,
		readonly clock: Clock,
		readonly past: Local,
		readonly step: Local
	) {}

	/** Forgets what other runs left. */
	forget(): Code {
		const size = memorySize(this.system, this.clock);
		return size > 0 ? fill(get(this.past), constant('i32', 0), constant('i32', size)) : [];
	}

	/** Notes the input of a delay at the present step's start. */
	note(index: number, input: Code): Code {
		return at('v128.store', this.#start(index), this.#slot(get(this.step)), input);
	}

	/** The remembered input of a delay, between the two steps around the moment (in steps, a double); before the start, its initial value. */
	value(code: Evaluation, index: number, moment: Code): Code {
		const delay = this.system.delays[index]!;
		const [v, up, whole, first, low, high] = Array.from({ length: 6 }, () => this.func.local('v128')) as [Local, Local, Local, Local, Local, Local];
		const steps = op('f64x2.sub', op('f64x2.splat', moment), op('f64x2.mul', code.value(delay.time), code.constant(this.clock.stepsPerUnit)));
		// As Math.round: up, unless that is more than a half away.
		const rounded = op('f64x2.sub', get(up), op('v128.and', op('f64x2.gt', op('f64x2.sub', get(up), code.constant(0.5)), get(v)), code.constant(1)));
		const near = op('f64x2.lt', op('f64x2.abs', op('f64x2.sub', get(v), get(whole))), code.constant(1e-6));
		return [
			set(up, op('f64x2.ceil', tee(v, steps))),
			set(whole, rounded),
			set(v, op('v128.bitselect', get(whole), get(v), near)),
			set(first, op('f64x2.pmin', op('f64x2.floor', get(v)), op('f64x2.splat', op('f64.convert_i32_s', get(this.step))))),
			// Lanes that are before the start, or NaN, read something that is not used.
			set(low, op('i32x4.max_s', op('i32x4.trunc_sat_f64x2_s_zero', get(first)), op('i32x4.splat', constant('i32', 0)))),
			set(high, op('i32x4.min_s', op('i32x4.add', get(low), op('i32x4.splat', constant('i32', 1))), op('i32x4.splat', get(this.step)))),
			set(low, this.#load(index, low)),
			op(
				'v128.bitselect',
				code.value(delay.initial),
				op('f64x2.add', get(low), op('f64x2.mul', op('f64x2.sub', get(v), get(first)), op('f64x2.sub', this.#load(index, high), get(low)))),
				op('f64x2.lt', get(v), code.constant(0))
			)
		];
	}

	/** What was noted at a step of its own in each lane. */
	#load(index: number, steps: Local): Code {
		const slot = (lane: number): Code => this.#slot(onLane('i32x4.extract_lane', lane, get(steps)));
		const start = this.#start(index);
		return loadLane(1, start + DOUBLE, slot(1), at('v128.load64_splat', start, slot(0)));
	}

	#slot(step: Code): Code {
		return op('i32.add', get(this.past), op('i32.mul', step, constant('i32', VECTOR)));
	}

	#start(index: number): number {
		return (index * memorySize(this.system, this.clock)) / this.system.delays.length;
	}
}
