import type { Node, NodeId, Operator } from '../../../src/lib/engine/graph';
import type { Clock, Series } from '../../../src/lib/engine/javascript';
import type { System } from '../../../src/lib/engine/system';

/** Runge-Kutta methods: where in the step each slope is taken (it is also the weight of the slope before), and how the slopes are averaged. */
const METHODS = {
	euler: { positions: [0], average: ([a]: string[]) => a! },
	heun: { positions: [0, 1], average: ([a, b]: string[]) => `(${a} + ${b}) / K(2.0)` },
	rk4: { positions: [0, 1 / 2, 1 / 2, 1], average: ([a, b, c, d]: string[]) => `(${a} + K(2.0) * (${b} + ${c}) + ${d}) / K(6.0)` }
} as const;

const NUMBERS: Partial<Record<Operator, (a: string, b: string) => string>> = {
	neg: (a) => `-${a}`,
	abs: (a) => `ABS(${a})`,
	sqrt: (a) => `SQRT(${a})`,
	exp: (a) => `EXP(${a})`,
	ln: (a) => `LN(${a})`,
	int: (a) => `FLOOR(${a})`,
	add: (a, b) => `${a} + ${b}`,
	sub: (a, b) => `${a} - ${b}`,
	mul: (a, b) => `${a} * ${b}`,
	div: (a, b) => `${a} / ${b}`,
	min: (a, b) => `MIN(${a}, ${b})`,
	max: (a, b) => `MAX(${a}, ${b})`
};

/** Operators that give a truth: kept as a mask, made a number only where one is asked. */
const TRUTHS: Partial<Record<Operator, (a: string, b: string) => string>> = {
	lt: (a, b) => `LT(${a}, ${b})`,
	le: (a, b) => `LE(${a}, ${b})`,
	gt: (a, b) => `LT(${b}, ${a})`,
	ge: (a, b) => `LE(${b}, ${a})`,
	eq: (a, b) => `EQ(${a}, ${b})`,
	ne: (a, b) => `NE(${a}, ${b})`
};
const LOGIC: Partial<Record<Operator, (a: string, b: string) => string>> = {
	not: (a) => `NOT(${a})`,
	and: (a, b) => `AND(${a}, ${b})`,
	or: (a, b) => `OR(${a}, ${b})`
};

/** A number as C writes a double. */
function double(value: number): string {
	if (!Number.isFinite(value)) return Number.isNaN(value) ? '__builtin_nan("")' : value > 0 ? '__builtin_inf()' : '(-__builtin_inf())';
	const text = Object.is(value, -0) ? '-0' : String(value);
	const written = /[.e]/.test(text) ? text : `${text}.0`;
	return value < 0 || Object.is(value, -0) ? `(${written})` : written;
}

/**
 * Writes the kernel of a model as a C function `run(runs, parameters, held, linear, out)`, in the terms of `scalar.h` or `vector.h`: the graph, the order of the
 * computation and the shapes of `toJavaScript`, so that the same operations are timed.
 */
export function toC(system: System, series: readonly Series[], clock: Clock): string {
	return new Writer(system, series, clock).text();
}

class Writer {
	readonly #lines: string[] = [];
	readonly #declared = new Set<string>();
	readonly #dt: number;

	constructor(
		readonly system: System,
		readonly series: readonly Series[],
		readonly clock: Clock
	) {
		this.#dt = 1 / clock.stepsPerUnit;
	}

	text(): string {
		const { system, series, clock } = this;
		const { stocks, delays } = system;
		const integrals = series.filter((one) => one.mode === 'integral');
		const slopes = [...stocks.map((stock) => stock.net), ...integrals.map((one) => one.node)];
		const values = series.filter((one) => one.mode === 'value').map((one) => one.node);
		const all = [...slopes, ...values, ...delays.flatMap((delay) => [delay.input, delay.time, delay.initial])];
		const { positions, average } = METHODS[clock.method];
		const change = (i: number) => `K(${double(this.#dt)}) * ${average(positions.map((_, k) => `k${k}_${i}`))}`;

		this.#line(`enum { ROWS = ${clock.periods + 1}, SERIES = ${series.length} };`);
		for (const i of delays.keys()) this.#line(`static V past${i}[${clock.periods * clock.stepsPerPeriod + 1}];`);
		this.#line(RECALL);
		this.#line(
			'static void run(long runs, const double *restrict parameters, const double *restrict held, const double *restrict linear, double *restrict out) {'
		);
		this.#line('for (long r = 0; r < runs; r += LANES) {');
		const initials = stocks.map((stock) => stock.initial);
		for (const id of system.graph.reach([...initials, ...all])) {
			const node = system.graph.at(id);
			if (node.kind === 'leaf' && node.leaf === 'parameter') this.#line(`const V q${node.index} = LOAD(parameters + ${node.index} * runs + r);`);
		}
		this.#compute([...initials, ...all], [0, 1], '', 'start');
		for (const [i, initial] of initials.entries()) this.#line(`V s${i} = ${this.#ref(initial, '')};`);
		for (const i of integrals.keys()) this.#line(`V f${i} = K(0.0);`);
		this.#line(`for (int period = 0; period < ${clock.periods}; period++) {`);
		this.#compute(all, [2], '', '');
		this.#line('if (period == 0) {', 'const int n = 0;');
		this.#remember('i');
		this.#evaluate(values, 'i', '(double)n', '0', 's');
		this.#store('i', 0);
		this.#line('}');
		this.#line(`for (int step = 0; step < ${clock.stepsPerPeriod}; step++) {`);
		this.#line(`const int n = period * ${clock.stepsPerPeriod} + step;`);
		for (const [stage, position] of positions.entries()) this.#stage(stage, position, slopes, stocks.length);
		for (const i of stocks.keys()) this.#line(`s${i} += ${change(i)};`);
		for (const i of integrals.keys()) this.#line(`f${i} += ${change(stocks.length + i)};`);
		this.#line('}');
		this.#line(`const int n = (period + 1) * ${clock.stepsPerPeriod};`);
		this.#remember('z');
		this.#evaluate(values, 'z', '(double)n', '1', 's');
		this.#store('z', 1);
		for (const i of integrals.keys()) this.#line(`f${i} = K(0.0);`);
		this.#line('}', '}', '}');
		return this.#lines.join('\n') + '\n';
	}

	#stage(stage: number, position: number, slopes: readonly NodeId[], stocks: number): void {
		const name = String.fromCharCode(97 + stage);
		if (slopes.length > 0) this.#line(`V ${slopes.map((_, i) => `k${stage}_${i}`).join(', ')};`);
		this.#line('{');
		if (stage === 0) this.#remember(name);
		else for (let i = 0; i < stocks; i++) this.#line(`const V ${name}s${i} = s${i} + K(${double(position * this.#dt)}) * k${stage - 1}_${i};`);
		const state = stage > 0 ? `${name}s` : 's';
		const within = this.clock.stepsPerPeriod === 1 ? String(position) : `(step + ${double(position)}) / ${double(this.clock.stepsPerPeriod)}`;
		this.#evaluate(slopes, name, `(n + ${double(position)})`, within, state);
		for (const [i, node] of slopes.entries()) this.#line(`k${stage}_${i} = ${this.#ref(node, name, state)};`);
		this.#line('}');
	}

	#remember(name: string): void {
		const within = name === 'z' ? '1' : this.clock.stepsPerPeriod === 1 || name === 'i' ? '0' : `step / ${double(this.clock.stepsPerPeriod)}`;
		for (const [i, delay] of this.system.delays.entries()) {
			this.#evaluate([delay.input], `${name}${i}`, '(double)n', within, 's');
			this.#line(`past${i}[n] = ${this.#ref(delay.input, `${name}${i}`, 's')};`);
		}
	}

	#evaluate(roots: readonly NodeId[], name: string, at: string, within: string, state: string): void {
		const needed = this.system.graph.reach(roots).map((id) => this.system.graph.at(id));
		if (needed.some((node) => node.kind === 'leaf' && node.leaf === 'time')) {
			this.#line(`const double ${name}time = ${double(this.clock.start)} + ${at} / ${double(this.clock.stepsPerUnit)};`, `const V ${name}t = K(${name}time);`);
		}
		for (const node of needed) {
			if (node.kind !== 'leaf') continue;
			if (node.leaf === 'linear') {
				const row = (shift: string) => `LOAD(linear + (${node.index * (this.clock.periods + 1)} + period${shift}) * runs + r)`;
				const between = `${row('')} + K(${within}) * (${row(' + 1')} - ${row('')})`;
				this.#line(`const V ${name}l${node.index} = ${within === '0' ? row('') : within === '1' ? row(' + 1') : between};`);
			}
			if (node.leaf === 'delay') this.#recall(node.index, name, at, state);
		}
		this.#compute(roots, [3, 4, 5], name, state);
	}

	#recall(index: number, name: string, at: string, state: string): void {
		const delay = this.system.delays[index]!;
		const { graph } = this.system;
		this.#compute([delay.time], [3, 4, 5], name, state);
		const known = graph.known(delay.time);
		const initial = this.#ref(delay.initial, name, state);
		const steps = double(this.clock.stepsPerUnit);
		if (known !== undefined) this.#line(`const V ${name}p${index} = recall(past${index}, ${at} - ${double(known)} * ${steps}, ${initial}, n);`);
		else this.#line(`const V ${name}p${index} = recall_each(past${index}, K(${at}) - ${this.#ref(delay.time, name, state)} * K(${steps}), ${initial}, n);`);
	}

	#compute(roots: readonly NodeId[], stages: readonly number[], name: string, state: string): void {
		for (const id of this.system.graph.reach(roots)) {
			const node = this.system.graph.at(id);
			if (node.kind !== 'operation' || !stages.includes(node.stage)) continue;
			const variable = this.#variable(id, node, name);
			if (this.#declared.has(variable)) continue;
			this.#declared.add(variable);
			const { operator, operands } = node;
			const [a = '', b = '', c = ''] = operands.map((operand) => this.#ref(operand, name, state));
			const [p = '', q = ''] = operands.map((operand) => this.#truth(operand, name, state));
			const truth = TRUTHS[operator]?.(a, b) ?? LOGIC[operator]?.(p, q);
			if (truth !== undefined) this.#line(`const M m${variable} = ${truth};`);
			const value = truth !== undefined ? `NUM(m${variable})` : operator === 'select' ? `SEL(${p}, ${b}, ${c})` : NUMBERS[operator]?.(a, b);
			if (value === undefined) throw new Error(`no C for ${operator}`);
			this.#line(`const V ${variable} = ${value};`);
		}
	}

	#variable(id: NodeId, node: Node, name: string): string {
		return node.stage >= 3 ? `${name}_${id}` : `v${id}`;
	}

	/** A node as a truth: other than zero. */
	#truth(id: NodeId, name: string, state: string): string {
		const node = this.system.graph.at(id);
		const known = node.kind === 'operation' && (TRUTHS[node.operator] !== undefined || LOGIC[node.operator] !== undefined);
		return known ? `m${this.#variable(id, node, name)}` : `NE(${this.#ref(id, name, state)}, K(0.0))`;
	}

	#ref(id: NodeId, name: string, state = 's'): string {
		const node = this.system.graph.at(id);
		if (node.kind === 'constant') return `K(${double(node.value)})`;
		if (node.kind === 'operation') return this.#variable(id, node, name);
		switch (node.leaf) {
			case 'parameter':
				return `q${node.index}`;
			case 'held':
				return `K(held[${node.index * this.clock.periods} + period])`;
			case 'held0':
				return `K(held[${node.index * this.clock.periods}])`;
			case 'linear0':
				return `LOAD(linear + ${node.index * (this.clock.periods + 1)} * runs + r)`;
			case 'stock':
				return `${state}${node.index}`;
			case 'linear':
				return `${name}l${node.index}`;
			case 'delay':
				return `${name}p${node.index}`;
			case 'time':
				return `${name}t`;
			case 'start':
				return `K(${double(this.clock.start)})`;
			case 'dt':
				return `K(${double(this.#dt)})`;
		}
	}

	#store(name: string, row: 0 | 1): void {
		let integral = 0;
		this.series.forEach(({ node, mode }, k) => {
			const value = mode === 'value' ? this.#ref(node, name, 's') : row === 0 ? 'K(0.0)' : `f${integral++}`;
			this.#line(`STORE(out + ((long)${row === 0 ? '0' : '(period + 1)'} * SERIES + ${k}) * runs + r, ${value});`);
		});
	}

	#line(...lines: string[]): void {
		this.#lines.push(...lines);
	}
}

/** The remembered input of a fixed delay, between the two steps around a moment: the same moment for all lanes, or one for each. */
const RECALL = `
static inline double snap(double at) { double whole = __builtin_floor(at + 0.5); return __builtin_fabs(at - whole) < 1e-6 ? whole : at; }
__attribute__((unused)) static inline V recall(const V *past, double moment, V initial, int n) {
	const double at = snap(moment);
	if (at < 0) return initial;
	const int i = (int)at < n ? (int)at : n, j = i + 1 < n ? i + 1 : n;
	return past[i] + K(at - i) * (past[j] - past[i]);
}
__attribute__((unused)) static inline V recall_each(const V *past, V moments, V initial, int n) {
	double at[LANES], first[LANES], value[LANES];
	STORE(at, moments);
	STORE(first, initial);
	for (int lane = 0; lane < LANES; lane++) {
		const double moment = snap(at[lane]);
		const int i = (int)moment < n ? (int)moment : n, j = i + 1 < n ? i + 1 : n;
		const double *p = (const double *)past + lane;
		value[lane] = moment < 0 ? first[lane] : p[i * LANES] + (moment - i) * (p[j * LANES] - p[i * LANES]);
	}
	return LOAD(value);
}`;
