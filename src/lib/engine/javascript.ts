import type { NodeId, Operator, Stage } from './graph';
import type { System } from './system';

/** The clock of a kernel. One row of results per period, and one for the start. */
export interface Clock {
	/** Time at the start, in the model's unit of time. */
	readonly start: number;
	readonly periods: number;
	readonly stepsPerPeriod: number;
	/** Steps in one unit of time: 12 for one step a month when time is in years. */
	readonly stepsPerUnit: number;
	readonly method: 'rk4' | 'heun' | 'euler';
}

/** A series that the kernel writes: the value at each period's end, or the integral over the period. */
export interface Series {
	readonly node: NodeId;
	readonly mode: 'value' | 'integral';
}

/** Runge-Kutta methods: where in the step each slope is taken (it is also the weight of the slope before), and how the slopes are averaged. */
const METHODS = {
	euler: { positions: [0], average: ([a]: string[]) => a! },
	heun: { positions: [0, 1], average: ([a, b]: string[]) => `(${a} + ${b}) / 2` },
	rk4: { positions: [0, 1 / 2, 1 / 2, 1], average: ([a, b, c, d]: string[]) => `(${a} + 2 * (${b} + ${c}) + ${d}) / 6` }
} as const;

/**
 * Writes the kernel of a model as a standalone module in plain JavaScript: `export function run(numerics, runs, from, to, parameters, held,
 * linear, out)`. Nothing in it is evaluated from text at run time; the same input gives the same text.
 *
 * `parameters` is `[parameter][run]`, `held` `[column][period]`, `linear` `[column][period end, the start included][run]`, `out`
 * `[period end, the start included][series][run]`; runs `from` to `to` are computed. `numerics` brings `exp` and `ln`.
 */
export function toJavaScript(system: System, series: readonly Series[], clock: Clock): string {
	return new Writer(system, series, clock).module();
}

const number = (value: number): string => (Object.is(value, -0) ? '-0' : value < 0 ? `(${value})` : String(value));

const OPERATIONS: Record<Operator, (a: string, b: string, c: string) => string> = {
	neg: (a) => `-${a}`,
	not: (a) => `${a} === 0 ? 1 : 0`,
	abs: (a) => `Math.abs(${a})`,
	sqrt: (a) => `Math.sqrt(${a})`,
	exp: (a) => `exp(${a})`,
	ln: (a) => `ln(${a})`,
	int: (a) => `Math.floor(${a})`,
	add: (a, b) => `${a} + ${b}`,
	sub: (a, b) => `${a} - ${b}`,
	mul: (a, b) => `${a} * ${b}`,
	div: (a, b) => `${a} / ${b}`,
	min: (a, b) => `${a} < ${b} ? ${a} : ${b}`,
	max: (a, b) => `${a} > ${b} ? ${a} : ${b}`,
	lt: (a, b) => `${a} < ${b} ? 1 : 0`,
	le: (a, b) => `${a} <= ${b} ? 1 : 0`,
	gt: (a, b) => `${a} > ${b} ? 1 : 0`,
	ge: (a, b) => `${a} >= ${b} ? 1 : 0`,
	eq: (a, b) => `${a} === ${b} ? 1 : 0`,
	ne: (a, b) => `${a} !== ${b} ? 1 : 0`,
	and: (a, b) => `${a} !== 0 && ${b} !== 0 ? 1 : 0`,
	or: (a, b) => `${a} !== 0 || ${b} !== 0 ? 1 : 0`,
	select: (a, b, c) => `${a} !== 0 ? ${b} : ${c}`
};

class Writer {
	readonly #lines: string[] = [];
	/** Names already written: every block of the module has its own prefix. */
	readonly #declared = new Set<string>();
	readonly #dt: number;
	/** Prefix of the names that belong to the present moment, for all evaluations there. */
	#moment = '';

	constructor(
		readonly system: System,
		readonly series: readonly Series[],
		readonly clock: Clock
	) {
		this.#dt = 1 / clock.stepsPerUnit;
	}

	module(): string {
		const { system, series, clock } = this;
		const { stocks, delays } = system;
		const integrals = series.filter((one) => one.mode === 'integral');
		const slopes = [...stocks.map((stock) => stock.net), ...integrals.map((one) => one.node)];
		const values = series.filter((one) => one.mode === 'value').map((one) => one.node);
		const memories = delays.flatMap((delay) => [delay.input, delay.time, delay.initial]);
		const steps = clock.periods * clock.stepsPerPeriod;
		// Where a period is one step, its end is the end of the step and the next one's start: what depends on the moment alone is computed there once and carried on.
		const once = clock.stepsPerPeriod === 1;
		const between = [...slopes, ...delays.map((delay) => delay.time)];
		const start = [...between, ...delays.map((delay) => delay.input)];
		const carried = once ? system.graph.given(start, [3]) : [];
		const carry = (from: string) => carried.forEach((id) => this.#line(`${this.#name(id, 'a')} = ${this.#name(id, from)};`));

		this.#line('// Kernel of a Cap 2027 model, generated from its equations.');
		this.#line('export function run({ exp, ln }, runs, from, to, parameters, held, linear, out) {');
		for (const i of delays.keys()) this.#line(`const past${i} = new Float64Array(${steps + 1});`);
		this.#line('for (let r = from; r < to; r++) {');
		for (const i of delays.keys()) this.#line(`past${i}.fill(0);`);
		this.#compute([...stocks.map((stock) => stock.initial), ...slopes, ...values, ...memories], [0, 1], '', 'start');
		for (const [i, stock] of stocks.entries()) this.#line(`let s${i} = ${this.#ref(stock.initial, '')};`);
		for (const i of integrals.keys()) this.#line(`let f${i} = 0;`);
		for (const id of carried) this.#line(`let ${this.#name(id, 'a')};`);
		this.#line(`for (let period = 0; period < ${clock.periods}; period++) {`);
		this.#compute([...slopes, ...values, ...memories], [2], '', '');
		this.#line('if (period === 0) {', 'const n = 0;');
		this.#arrive('i', [...start, ...values], 'n', '0');
		this.#remember('i');
		this.#evaluate(values, 'i', 'n', 's');
		this.#store('i', 0);
		carry('i');
		this.#line('}');
		this.#line(once ? 'const n = period;' : `for (let step = 0; step < ${clock.stepsPerPeriod}; step++) {`);
		if (!once) this.#line(`const n = period * ${clock.stepsPerPeriod} + step;`);
		const { positions, average } = METHODS[clock.method];
		for (const [stage, position] of positions.entries()) {
			const [at, within] = this.#position(position);
			if (position === 0) this.#arrive('a', start, at, within, once ? [4] : [3, 4]);
			else if (position === 1) this.#arrive('e', once ? [...start, ...values] : between, at, within);
			else if (positions[stage - 1] !== position) this.#arrive('m', between, at, within);
			this.#stage(stage, position, slopes, stocks.length);
		}
		const change = (i: number) => `${number(this.#dt)} * ${average(positions.map((_, k) => `k${k}_${i}`))}`;
		for (const i of stocks.keys()) this.#line(`s${i} += ${change(i)};`);
		for (const i of integrals.keys()) this.#line(`f${i} += ${change(stocks.length + i)};`);
		if (!once) this.#line('}');
		this.#line('{', `const n = (period + 1) * ${clock.stepsPerPeriod};`);
		// Unless the step has come to it.
		if (!once || this.#moment !== 'e') this.#arrive('z', [...start, ...values], 'n', '1');
		this.#remember('z');
		this.#evaluate(values, 'z', 'n', 's');
		this.#store('z', 1);
		carry(this.#moment);
		this.#line('}');
		for (const i of integrals.keys()) this.#line(`f${i} = 0;`);
		this.#line('}', '}', '}');
		return this.#lines.join('\n') + '\n';
	}

	/** One evaluation of the slopes: `k<stage>_<i>`, from the state at the step's start advanced along the slope before. */
	#stage(stage: number, position: number, slopes: readonly NodeId[], stocks: number): void {
		const name = String.fromCharCode(97 + stage);
		this.#line(`let ${slopes.map((_, i) => `k${stage}_${i}`).join(', ') || `k${stage}_`};`);
		this.#line('{');
		if (stage > 0) {
			for (let i = 0; i < stocks; i++) this.#line(`const ${name}s${i} = s${i} + ${number(position * this.#dt)} * k${stage - 1}_${i};`);
		} else {
			this.#remember(name);
		}
		const state = stage > 0 ? `${name}s` : 's';
		this.#evaluate(slopes, name, this.#position(position)[0], state);
		for (const [i, node] of slopes.entries()) this.#line(`k${stage}_${i} = ${this.#ref(node, name, state)};`);
		this.#line('}');
	}

	/** A position in the present step: steps from the start, and the position in the period. */
	#position(position: number): [at: string, within: string] {
		const at = position === 0 ? 'n' : position === 1 ? 'n + 1' : `n + ${position}`;
		return [at, this.clock.stepsPerPeriod === 1 ? String(position) : `(step + ${position}) / ${this.clock.stepsPerPeriod}`];
	}

	/** Notes the inputs of fixed delays at a step's start. */
	#remember(name: string): void {
		for (const [i, delay] of this.system.delays.entries()) {
			this.#evaluate([delay.input], `${name}${i}`, 'n', 's');
			this.#line(`past${i}[n] = ${this.#ref(delay.input, `${name}${i}`, 's')};`);
		}
	}

	/**
	 * Comes to a moment: what depends on it, but on no stock and no memory, is written once for all evaluations there. `at` counts steps from the start, `within` is the
	 * position in the period; without stage 3, what depends on the moment alone was carried here.
	 */
	#arrive(name: string, roots: readonly NodeId[], at: string, within: string, stages: readonly Stage[] = [3, 4]): void {
		this.#moment = name;
		for (const id of stages.includes(3) ? this.system.graph.reach(roots) : []) {
			const node = this.system.graph.at(id);
			if (node.kind !== 'leaf') continue;
			const row = (shift: string) => `linear[(${node.index * (this.clock.periods + 1)} + period${shift}) * runs + r]`;
			const between = within === '0' ? row('') : within === '1' ? row(' + 1') : `${row('')} + (${within}) * (${row(' + 1')} - ${row('')})`;
			if (node.leaf === 'time') this.#line(`const ${this.#name(id)} = ${number(this.clock.start)} + (${at}) / ${number(this.clock.stepsPerUnit)};`);
			if (node.leaf === 'linear') this.#line(`const ${this.#name(id)} = ${between};`);
		}
		this.#compute(roots, stages, '', '');
	}

	/** Everything else that the given roots need; `at` counts steps from the start. */
	#evaluate(roots: readonly NodeId[], name: string, at: string, state: string): void {
		for (const index of this.#delaysOf(roots)) this.#past(index, name, at, state);
		this.#compute(roots, [5], name, state);
	}

	/** The fixed delays that the roots read, those that the length of another depends on before it. */
	#delaysOf(roots: readonly NodeId[], found: number[] = [], open: readonly number[] = []): number[] {
		for (const id of this.system.graph.reach(roots)) {
			const node = this.system.graph.at(id);
			if (node.kind !== 'leaf' || node.leaf !== 'delay' || found.includes(node.index)) continue;
			if (open.includes(node.index)) throw new Error('the length of a fixed delay depends on what it gives');
			this.#delaysOf([this.system.delays[node.index]!.time], found, [...open, node.index]);
			found.push(node.index);
		}
		return found;
	}

	/** The remembered input of a fixed delay, between the two steps around the moment; before the start, its initial value. */
	#past(index: number, name: string, at: string, state: string): void {
		const delay = this.system.delays[index]!;
		this.#compute([delay.time], [5], name, state);
		const v = `${name}p${index}`;
		this.#line(`let ${v} = ${at} - ${this.#ref(delay.time, name, state)} * ${number(this.clock.stepsPerUnit)};`);
		this.#line(`if (Math.abs(${v} - Math.round(${v})) < 1e-6) ${v} = Math.round(${v});`);
		this.#line(`if (${v} < 0) ${v} = ${this.#ref(delay.initial, name, state)};`);
		this.#line(
			`else { const i = Math.min(Math.floor(${v}), n); const j = Math.min(i + 1, n); ${v} = past${index}[i] + (${v} - i) * (past${index}[j] - past${index}[i]); }`
		);
	}

	#compute(roots: readonly NodeId[], stages: readonly Stage[], name: string, state: string): void {
		for (const id of this.system.graph.reach(roots)) {
			const node = this.system.graph.at(id);
			if (!stages.includes(node.stage) || node.kind !== 'operation') continue;
			const operands = node.operands.map((operand) => this.#ref(operand, name, state));
			const [a = '', b = '', c = ''] = operands;
			const variable = node.stage === 5 ? `${name}_${id}` : this.#name(id);
			if (this.#declared.has(variable)) continue;
			this.#declared.add(variable);
			this.#line(`const ${variable} = ${OPERATIONS[node.operator](a, b, c)};`);
		}
	}

	/** The name of a node that depends on no state, at a moment. */
	#name(id: NodeId, moment = this.#moment): string {
		const node = this.system.graph.at(id);
		if (node.kind === 'leaf') return node.leaf === 'time' ? `${moment}t` : `${moment}l${node.index}`;
		return node.stage > 2 ? `${moment}_${id}` : `v${id}`;
	}

	/** How a node is written where it is used. */
	#ref(id: NodeId, name: string, state = 's'): string {
		const node = this.system.graph.at(id);
		if (node.kind === 'constant') return number(node.value);
		if (node.kind === 'operation') return node.stage === 5 ? `${name}_${id}` : this.#name(id);
		switch (node.leaf) {
			case 'parameter':
				return `parameters[${node.index} * runs + r]`;
			case 'held':
				return `held[${node.index * this.clock.periods} + period]`;
			case 'held0':
				return `held[${node.index * this.clock.periods}]`;
			case 'linear0':
				return `linear[${node.index * (this.clock.periods + 1)} * runs + r]`;
			case 'stock':
				return `${state}${node.index}`;
			case 'linear':
			case 'time':
				return this.#name(id);
			case 'delay':
				return `${name}p${node.index}`;
			case 'start':
				return number(this.clock.start);
			case 'dt':
				return number(this.#dt);
		}
	}

	#store(name: string, row: 0 | 1): void {
		let integral = 0;
		this.series.forEach(({ node, mode }, k) => {
			const value = mode === 'value' ? this.#ref(node, name, 's') : row === 0 ? '0' : `f${integral++}`;
			this.#line(`out[(${row === 0 ? '' : '(period + 1) * '}${row === 0 ? k : `${this.series.length} + ${k}`}) * runs + r] = ${value};`);
		});
	}

	#line(...lines: string[]): void {
		this.#lines.push(...lines);
	}
}
