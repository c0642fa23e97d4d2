import type { Graph, Leaf, Node, NodeId, Operator, Stage } from '../graph';
import { constant, f64, get, op, set, tee, type Code, type Func, type Local } from './encoder';
import { exp, ln, type Vectors } from './numerics';

type Operation = Node & { kind: 'operation' };

/** Operators that give 1 or 0: here all bits or none, made a number only where one is asked. */
const LOGICAL = new Set<Operator>(['not', 'lt', 'le', 'gt', 'ge', 'eq', 'ne', 'and', 'or']);
const ARITHMETIC = {
	neg: 'f64x2.neg',
	abs: 'f64x2.abs',
	sqrt: 'f64x2.sqrt',
	int: 'f64x2.floor',
	add: 'f64x2.add',
	sub: 'f64x2.sub',
	mul: 'f64x2.mul',
	div: 'f64x2.div'
} as const;
const COMPARISON = { lt: 'f64x2.lt', le: 'f64x2.le', gt: 'f64x2.gt', ge: 'f64x2.ge', eq: 'f64x2.eq', ne: 'f64x2.ne' } as const;

/**
 * Writes nodes of a graph as code on two lanes. What is used more than once is computed where it is first met and kept in a local; what belongs to an outer stage
 * was kept there. Constants are kept in locals, filled at the function's start by `prologue`.
 */
export class Evaluation implements Vectors {
	readonly #constants = new Map<string, { readonly value: number; readonly local: Local }>();
	readonly #temporaries: Local[] = [];
	/** The local of a node, the same whenever it is computed again. */
	readonly #locals = new Map<NodeId, Local>();
	/** Nodes whose local holds their value now: for the whole run, month or moment, and for the present evaluation. */
	readonly #outer = new Set<NodeId>();
	#inner = new Set<NodeId>();
	#uses = new Map<NodeId, number>();

	constructor(
		readonly graph: Graph,
		readonly func: Func,
		readonly leaf: (leaf: Leaf, index: number) => Code
	) {}

	constant(value: number): Code {
		const key = f64(value).join();
		let known = this.#constants.get(key);
		if (!known) this.#constants.set(key, (known = { value, local: this.func.local('v128') }));
		return get(known.local);
	}

	temporary(index: number): Local {
		while (this.#temporaries.length <= index) this.#temporaries.push(this.func.local('v128'));
		return this.#temporaries[index]!;
	}

	/** Fills the locals of the constants: written last, run first. */
	prologue(): Code {
		return [...this.#constants.values()].map(({ value, local }) => set(local, op('f64x2.splat', constant('f64', value))));
	}

	/** Computes, once for what follows, all that these stages give to later ones and to the roots. */
	hoist(roots: readonly NodeId[], stages: readonly Stage[]): Code {
		const mine = this.graph.given(roots, stages).filter((id) => this.#isComputed(id) && !this.#outer.has(id));
		this.begin(mine);
		const code = mine.map((id) => {
			if (this.#inner.has(id)) return [];
			this.#inner.add(id);
			const node = this.graph.at(id);
			return set(this.#local(id), node.kind === 'leaf' ? this.leaf(node.leaf, node.index) : this.#computed(id));
		});
		for (const id of this.#inner) this.#outer.add(id);
		return code;
	}

	/** What was computed for these stages holds no longer. */
	forget(stages: readonly Stage[]): void {
		for (const id of this.#outer) if (stages.includes(this.graph.at(id).stage)) this.#outer.delete(id);
	}

	/** Begins another evaluation: nothing of the present stage is known any more. */
	begin(roots: readonly NodeId[]): void {
		this.#inner = new Set();
		this.#uses = new Map();
		for (const id of roots) this.#uses.set(id, (this.#uses.get(id) ?? 0) + 1);
		for (const id of this.graph.reach(roots)) {
			const node = this.graph.at(id);
			if (node.kind === 'operation') for (const operand of node.operands) this.#uses.set(operand, (this.#uses.get(operand) ?? 0) + 1);
		}
	}

	/** The value of a node: a number in each lane. */
	value(id: NodeId): Code {
		const node = this.graph.at(id);
		if (node.kind === 'constant') return this.constant(node.value);
		if (node.kind === 'leaf') return this.#leaf(id, node);
		return LOGICAL.has(node.operator) ? op('v128.and', this.#kept(id), this.constant(1)) : this.#kept(id);
	}

	/** All bits of a lane where the value of a node is not 0 (nor -0; NaN is not 0). */
	#mask(id: NodeId): Code {
		const node = this.graph.at(id);
		return node.kind === 'operation' && LOGICAL.has(node.operator) ? this.#kept(id) : op('f64x2.ne', this.value(id), this.constant(0));
	}

	/** Operations, and the leaves that cost something to read outside of an evaluation. */
	#isComputed(id: NodeId): boolean {
		const node = this.graph.at(id);
		return node.kind === 'operation' || (node.kind === 'leaf' && node.leaf === 'linear');
	}

	#local(id: NodeId): Local {
		let local = this.#locals.get(id);
		if (local === undefined) this.#locals.set(id, (local = this.func.local('v128')));
		return local;
	}

	/** Interpolated columns and delays cost something to read: once a moment, once an evaluation. */
	#leaf(id: NodeId, { leaf, index }: Node & { kind: 'leaf' }): Code {
		if (leaf !== 'linear' && leaf !== 'delay') return this.leaf(leaf, index);
		if (this.#outer.has(id) || this.#inner.has(id)) return get(this.#local(id));
		const code = this.leaf(leaf, index);
		this.#inner.add(id);
		return tee(this.#local(id), code);
	}

	#kept(id: NodeId): Code {
		if (this.#outer.has(id) || this.#inner.has(id)) return get(this.#local(id));
		const code = this.#computed(id);
		if ((this.#uses.get(id) ?? 2) < 2) return code;
		this.#inner.add(id);
		return tee(this.#local(id), code);
	}

	#computed(id: NodeId): Code {
		const { operator, operands } = this.graph.at(id) as Operation;
		const [a = 0, b = 0, c = 0] = operands;
		switch (operator) {
			case 'neg':
			case 'abs':
			case 'sqrt':
			case 'int':
				return op(ARITHMETIC[operator], this.value(a));
			case 'add':
			case 'sub':
			case 'mul':
			case 'div':
				return op(ARITHMETIC[operator], this.value(a), this.value(b));
			case 'exp':
				return exp(this, this.value(a));
			case 'ln':
				return ln(this, this.value(a));
			// pmin(x, y) is `y < x ? y : x`, pmax(x, y) is `x < y ? y : x`: with the operands swapped, `a < b ? a : b` and `a > b ? a : b`, NaN and zeros included.
			case 'min':
				return op('f64x2.pmin', this.value(b), this.value(a));
			case 'max':
				return op('f64x2.pmax', this.value(b), this.value(a));
			case 'lt':
			case 'le':
			case 'gt':
			case 'ge':
			case 'eq':
			case 'ne':
				return op(COMPARISON[operator], this.value(a), this.value(b));
			case 'not':
				return op('v128.not', this.#mask(a));
			case 'and':
				return op('v128.and', this.#mask(a), this.#mask(b));
			case 'or':
				return op('v128.or', this.#mask(a), this.#mask(b));
			case 'select':
				return op('v128.bitselect', this.value(b), this.value(c), this.#mask(a));
		}
	}
}
