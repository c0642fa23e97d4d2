import type { Expression, FunctionName } from './expression';
import { Graph, type NodeId, type Operator } from './graph';
import { parse } from './parse';

/** The equations of a model and nothing else: what the engine computes, whoever wrote it. */
export interface Equations {
	readonly stocks: Readonly<Record<string, { readonly initial: string; readonly inflows: readonly string[]; readonly outflows: readonly string[] }>>;
	/** `initial`: the equation of the first day, where it is another; `points`: a lookup that the equation's value enters. */
	readonly formulas: Readonly<
		Record<string, { readonly equation: string; readonly initial?: string; readonly points?: readonly (readonly [number, number])[] }>
	>;
	readonly constants: Readonly<Record<string, number>>;
	/** Ids in column order. */
	readonly parameters: readonly string[];
	readonly held: readonly string[];
	readonly linear: readonly string[];
}

/** What a fixed delay remembers: its input at each step's start. */
export interface Delay {
	readonly input: NodeId;
	readonly time: NodeId;
	readonly initial: NodeId;
}

/** A model as differential equations on a graph: for each stock its initial value and its net flow. */
export interface System {
	readonly graph: Graph;
	readonly stocks: readonly { readonly id: string; readonly initial: NodeId; readonly net: NodeId }[];
	readonly delays: readonly Delay[];
	/** Node of any variable, live. */
	readonly nodeOf: (id: string) => NodeId;
}

const BINARY: Record<string, Operator> = {
	'+': 'add',
	'-': 'sub',
	'*': 'mul',
	'/': 'div',
	'<': 'lt',
	'<=': 'le',
	'>': 'gt',
	'>=': 'ge',
	'=': 'eq',
	'<>': 'ne',
	AND: 'and',
	OR: 'or'
};
/** How a column is read on the first day. */
const FIRST = { parameter: 'parameter', held: 'held0', linear: 'linear0' } as const;
const UNARY: Partial<Record<FunctionName, Operator>> = { ABS: 'abs', SQRT: 'sqrt', EXP: 'exp', LN: 'ln', INT: 'int' };
const LOG10_E = 0.4342944819032518;

/**
 * Builds the graph of a model. Delays and smooths become stocks of their own (named `<n>`, hidden). Throws `Error` on an unknown name or a
 * circular definition, which `check` reports better beforehand.
 */
export function buildSystem(equations: Equations): System {
	return new Builder(equations).build();
}

/** `initial`: the value on the first day, from which stocks start; `live`: the value at any moment. */
type Moment = 'initial' | 'live';

class Builder {
	readonly #graph = new Graph();
	readonly #stocks: { id: string; initial: NodeId; net: NodeId }[] = [];
	readonly #delays: Delay[] = [];
	readonly #memo = new Map<string, NodeId>();
	readonly #open = new Set<string>();
	readonly #memories = new Map<Expression, NodeId>();
	readonly #later: (() => void)[] = [];
	readonly #index: ReadonlyMap<string, NodeId>;
	readonly #parsed = new Map<string, Expression>();

	constructor(readonly equations: Equations) {
		const stocks = Object.keys(equations.stocks);
		this.#index = new Map(stocks.map((id, index) => [id, index]));
		for (const id of stocks) this.#stocks.push({ id, initial: -1, net: -1 });
	}

	build(): System {
		for (const [id, stock] of Object.entries(this.equations.stocks)) {
			const own = this.#stocks[this.#index.get(id)!]!;
			own.initial = this.#name(id, 'initial');
			const total = (ids: readonly string[]) =>
				[...ids]
					.sort()
					.map((flow) => this.#name(flow, 'live'))
					.reduce((a, b) => this.#graph.operation('add', a, b), this.#graph.constant(0));
			own.net = this.#graph.operation('sub', total(stock.inflows), total(stock.outflows));
		}
		for (const id of Object.keys(this.equations.formulas)) this.#name(id, 'live');
		for (let task = this.#later.shift(); task; task = this.#later.shift()) task();
		return { graph: this.#graph, stocks: this.#stocks, delays: this.#delays, nodeOf: (id) => this.#name(id, 'live') };
	}

	#name(id: string, moment: Moment): NodeId {
		const key = `${moment} ${id}`;
		const known = this.#memo.get(key);
		if (known !== undefined) return known;
		if (this.#open.has(key)) throw new Error(`'${id}' depends on itself`);
		this.#open.add(key);
		const node = this.#define(id, moment);
		this.#open.delete(key);
		this.#memo.set(key, node);
		return node;
	}

	#define(id: string, moment: Moment): NodeId {
		const { stocks, formulas, parameters, held, linear } = this.equations;
		const upper = id.toUpperCase();
		if (upper === 'TIME') return moment === 'live' ? this.#graph.leaf('time') : this.#graph.leaf('start');
		if (upper === 'DT') return this.#graph.leaf('dt');
		const stock = stocks[id];
		if (stock) return moment === 'initial' ? this.#expression(this.#parse(stock.initial), 'initial') : this.#graph.leaf('stock', this.#index.get(id)!);
		const formula = formulas[id];
		if (formula) {
			const value = this.#expression(this.#parse((moment === 'initial' && formula.initial) || formula.equation), moment);
			return formula.points ? this.#lookup(value, formula.points) : value;
		}
		const constant = this.equations.constants[id];
		if (constant !== undefined) return this.#graph.constant(constant);
		const leaves = { parameter: parameters, held, linear } as const;
		for (const [leaf, ids] of Object.entries(leaves) as ['parameter' | 'held' | 'linear', readonly string[]][]) {
			const index = ids.indexOf(id);
			if (index >= 0) return this.#graph.leaf(moment === 'initial' ? FIRST[leaf] : leaf, index);
		}
		throw new Error(`unknown name '${id}'`);
	}

	#parse(text: string): Expression {
		let parsed = this.#parsed.get(text);
		if (!parsed) this.#parsed.set(text, (parsed = parse(text)));
		return parsed;
	}

	#expression(e: Expression, moment: Moment): NodeId {
		const graph = this.#graph;
		const node = (part: Expression) => this.#expression(part, moment);
		switch (e.kind) {
			case 'number':
				return graph.constant(e.value);
			case 'name':
				return this.#name(e.id, moment);
			case 'unary':
				return graph.operation(e.operator === '-' ? 'neg' : 'not', node(e.argument));
			case 'if':
				return graph.operation('select', node(e.condition), node(e.then), node(e.otherwise));
			case 'binary':
				return e.operator === '^' ? this.#power(node(e.left), node(e.right)) : graph.operation(BINARY[e.operator]!, node(e.left), node(e.right));
			case 'call':
				return this.#call(e, moment);
		}
	}

	#power(base: NodeId, exponent: NodeId): NodeId {
		const graph = this.#graph;
		const known = graph.known(exponent);
		if (known !== undefined && Number.isInteger(known) && Math.abs(known) <= 64) return graph.power(base, known);
		const positive = graph.operation('exp', graph.operation('mul', exponent, graph.operation('ln', base)));
		return graph.operation('select', graph.operation('eq', base, graph.constant(0)), graph.operation('eq', exponent, graph.constant(0)), positive);
	}

	#call(e: Expression & { kind: 'call' }, moment: Moment): NodeId {
		const graph = this.#graph;
		const [a, b, c] = e.arguments;
		const node = (part: Expression | undefined, otherwise = 0) => (part ? this.#expression(part, moment) : graph.constant(otherwise));
		const unary = UNARY[e.name];
		if (unary) return graph.operation(unary, node(a));
		const time = () => this.#name('TIME', moment);
		switch (e.name) {
			case 'MIN':
				return e.arguments.length === 1 ? node(a) : e.arguments.map((part) => node(part)).reduce((x, y) => graph.operation('min', x, y));
			case 'MAX':
				return e.arguments.length === 1 ? node(a) : e.arguments.map((part) => node(part)).reduce((x, y) => graph.operation('max', x, y));
			case 'LOG10':
				return graph.operation('mul', graph.operation('ln', node(a)), graph.constant(LOG10_E));
			case 'SAFEDIV':
				return graph.operation('select', graph.operation('eq', node(b), graph.constant(0)), node(c), graph.operation('div', node(a), node(b)));
			case 'STEP':
				return graph.operation('select', graph.operation('ge', time(), node(b)), node(a), graph.constant(0));
			case 'RAMP': {
				const until = c ? graph.operation('min', time(), node(c)) : time();
				return graph.operation('mul', node(a), graph.operation('max', graph.constant(0), graph.operation('sub', until, node(b))));
			}
			case 'PULSE':
				return this.#pulse(time(), node(a), node(b), c && node(c));
			case 'INIT':
				return this.#expression(a!, 'initial');
			case 'DELAY1':
			case 'DELAY3':
			case 'SMTH1':
			case 'SMTH3':
			case 'DELAY':
				return moment === 'initial' ? this.#expression((c ?? a)!, 'initial') : this.#memory(e);
			default:
				throw new Error(`function ${e.name} is not implemented`);
		}
	}

	#pulse(time: NodeId, magnitude: NodeId, first: NodeId, interval: NodeId | undefined): NodeId {
		const graph = this.#graph;
		const dt = graph.leaf('dt');
		const since = graph.operation('sub', graph.operation('add', time, graph.operation('mul', dt, graph.constant(1e-6))), first);
		const phase =
			interval === undefined
				? since
				: graph.operation(
						'select',
						graph.operation('gt', interval, graph.constant(0)),
						graph.operation('sub', since, graph.operation('mul', interval, graph.operation('int', graph.operation('div', since, interval)))),
						since
					);
		const on = graph.operation('and', graph.operation('ge', since, graph.constant(0)), graph.operation('lt', phase, dt));
		return graph.operation('select', on, graph.operation('div', magnitude, dt), graph.constant(0));
	}

	/** A chain of hidden stocks (or a remembered series) for the functions that remember; wired once every name is known, since it may lie on a loop. */
	#memory(e: Expression & { kind: 'call' }): NodeId {
		const known = this.#memories.get(e);
		if (known !== undefined) return known;
		const graph = this.#graph;
		const [input, duration, start] = e.arguments as [Expression, Expression, Expression | undefined];
		let out: NodeId;
		if (e.name === 'DELAY') {
			const index = this.#delays.length;
			this.#delays.push({ input: -1, time: -1, initial: -1 });
			out = graph.leaf('delay', index);
			this.#later.push(() => {
				this.#delays[index] = {
					input: this.#expression(input, 'live'),
					time: this.#expression(duration, 'live'),
					initial: this.#expression(start ?? input, 'initial')
				};
			});
		} else {
			const order = e.name.endsWith('3') ? 3 : 1;
			const delays = e.name.startsWith('DELAY');
			const share = graph.constant(order);
			const live = graph.operation('div', this.#expression(duration, 'live'), share);
			const first = this.#stocks.length;
			const stocks = Array.from({ length: order }, (_, i) => {
				this.#stocks.push({ id: `<${first + i}>`, initial: -1, net: -1 });
				return graph.leaf('stock', first + i);
			});
			const outflows = stocks.map((stock) => (delays ? graph.operation('div', stock, live) : stock));
			out = outflows[order - 1]!;
			this.#later.push(() => {
				const initial = this.#expression(start ?? input, 'initial');
				const content = delays ? graph.operation('mul', initial, graph.operation('div', this.#expression(duration, 'initial'), share)) : initial;
				stocks.forEach((stock, i) => {
					const inflow = i === 0 ? this.#expression(input, 'live') : outflows[i - 1]!;
					const gap = graph.operation('sub', inflow, delays ? outflows[i]! : stock);
					this.#stocks[first + i] = { id: `<${first + i}>`, initial: content, net: delays ? gap : graph.operation('div', gap, live) };
				});
			});
		}
		this.#memories.set(e, out);
		return out;
	}

	/** Straight lines between points, flat beyond the ends, as a clamped sum of hinges: no branch, no table. */
	#lookup(input: NodeId, points: readonly (readonly [number, number])[]): NodeId {
		const graph = this.#graph;
		const [first, last] = [points[0]!, points[points.length - 1]!];
		const x = graph.operation('min', graph.operation('max', input, graph.constant(first[0])), graph.constant(last[0]));
		let value = graph.constant(first[1]);
		let slope = 0;
		for (let i = 0; i + 1 < points.length; i++) {
			const [[x0, y0], [x1, y1]] = [points[i]!, points[i + 1]!];
			const next = (y1 - y0) / (x1 - x0);
			const beyond = graph.operation('max', graph.constant(0), graph.operation('sub', x, graph.constant(x0)));
			if (next !== slope) value = graph.operation('add', value, graph.operation('mul', graph.constant(next - slope), beyond));
			slope = next;
		}
		return value;
	}
}
