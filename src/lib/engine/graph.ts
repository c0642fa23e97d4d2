import { exp, ln } from './numerics';

/** An operation whose result depends on its operands alone. Comparisons and logic give 1 or 0; `int` is the greatest integer not above. */
export type Operator =
	| 'neg'
	| 'not'
	| 'abs'
	| 'sqrt'
	| 'exp'
	| 'ln'
	| 'int'
	| 'add'
	| 'sub'
	| 'mul'
	| 'div'
	| 'min'
	| 'max'
	| 'lt'
	| 'le'
	| 'gt'
	| 'ge'
	| 'eq'
	| 'ne'
	| 'and'
	| 'or'
	| 'select';

/** What a node reads from outside the graph. `index` counts within its kind. */
export type Leaf = 'parameter' | 'held' | 'held0' | 'linear' | 'linear0' | 'stock' | 'delay' | 'time' | 'start' | 'dt';

/**
 * How often a node must be computed: 0 never again, 1 once per run, 2 once per month, 3 once per moment, 4 once per moment and month (a month's last moment is the next
 * one's first, but what is held changes there), 5 at every evaluation of the derivative, since the state or a memory enters it.
 */
export type Stage = 0 | 1 | 2 | 3 | 4 | 5;

export type Node =
	| { readonly kind: 'constant'; readonly value: number; readonly stage: 0 }
	| { readonly kind: 'leaf'; readonly leaf: Leaf; readonly index: number; readonly stage: Stage }
	| { readonly kind: 'operation'; readonly operator: Operator; readonly operands: readonly NodeId[]; readonly stage: Stage };

export type NodeId = number;

const LEAF_STAGE: Record<Leaf, Stage> = { parameter: 1, held0: 1, linear0: 1, dt: 0, start: 0, held: 2, linear: 3, time: 3, stock: 5, delay: 5 };
const COMMUTATIVE = new Set<Operator>(['add', 'mul', 'eq', 'ne', 'and', 'or']);

/**
 * The graph of shared subexpressions of a model: equal subexpressions are one node (hash-consing), operands always come before their
 * operation, constants are folded with the engine's own arithmetic. Swapping operands of a commutative operation changes no bit, so they
 * are ordered.
 */
export class Graph {
	readonly nodes: Node[] = [];
	readonly #known = new Map<string, NodeId>();

	constant(value: number): NodeId {
		return this.#intern(`c${Object.is(value, -0) ? '-0' : value}`, { kind: 'constant', value, stage: 0 });
	}

	leaf(leaf: Leaf, index = 0): NodeId {
		return this.#intern(`${leaf}${index}`, { kind: 'leaf', leaf, index, stage: LEAF_STAGE[leaf] });
	}

	operation(operator: Operator, ...operands: NodeId[]): NodeId {
		const simpler = this.#simplify(operator, operands);
		if (simpler !== undefined) return simpler;
		if (COMMUTATIVE.has(operator)) operands.sort((a, b) => a - b);
		const stages = operands.map((id) => this.at(id).stage);
		const last = Math.max(...stages) as Stage;
		const stage = last === 3 && stages.includes(2) ? 4 : last;
		return this.#intern(`${operator}(${operands.join()})`, { kind: 'operation', operator, operands, stage });
	}

	/** `base` to an integer power, as a repeated product (by squaring). */
	power(base: NodeId, exponent: number): NodeId {
		if (exponent < 0) return this.operation('div', this.constant(1), this.power(base, -exponent));
		if (exponent === 0) return this.constant(1);
		if (exponent === 1) return base;
		const half = this.power(base, Math.floor(exponent / 2));
		const square = this.operation('mul', half, half);
		return exponent % 2 ? this.operation('mul', square, base) : square;
	}

	at(id: NodeId): Node {
		const node = this.nodes[id];
		if (!node) throw new RangeError(`no node ${id}`);
		return node;
	}

	/** Value of a node that is known at compile time. */
	known(id: NodeId): number | undefined {
		const node = this.at(id);
		return node.kind === 'constant' ? node.value : undefined;
	}

	/** Every node that the roots need, operands first, themselves included. */
	reach(roots: Iterable<NodeId>): NodeId[] {
		const seen = new Set<NodeId>();
		const visit = (id: NodeId): void => {
			if (seen.has(id)) return;
			const node = this.at(id);
			if (node.kind === 'operation') node.operands.forEach(visit);
			seen.add(id);
		};
		for (const root of roots) visit(root);
		return [...seen].sort((a, b) => a - b);
	}

	/** Of all that the roots need, what is of these stages and read by other stages, or a root itself: what must be kept once it is computed. */
	given(roots: readonly NodeId[], stages: readonly Stage[]): NodeId[] {
		const reached = this.reach(roots);
		const read = new Set(roots);
		for (const id of reached) {
			const node = this.at(id);
			if (node.kind === 'operation' && !stages.includes(node.stage)) for (const operand of node.operands) read.add(operand);
		}
		return reached.filter((id) => stages.includes(this.at(id).stage) && read.has(id));
	}

	#intern(key: string, node: Node): NodeId {
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const id = this.nodes.push(node) - 1;
		this.#known.set(key, id);
		return id;
	}

	#simplify(operator: Operator, [a, b, c]: NodeId[]): NodeId | undefined {
		const x = a === undefined ? undefined : this.known(a);
		const y = b === undefined ? undefined : this.known(b);
		if (operator === 'select') return x === undefined ? (b === c ? b : undefined) : x !== 0 ? b : c;
		if (operator === 'mul' && x === 1) return b;
		if ((operator === 'mul' || operator === 'div') && y === 1) return a;
		if (operator === 'add' && x === 0) return b;
		if ((operator === 'add' || operator === 'sub') && y === 0) return a;
		if (x === undefined || (b !== undefined && y === undefined)) return undefined;
		const folded = fold(operator, x, y ?? 0);
		return folded === undefined ? undefined : this.constant(folded);
	}
}

/** The operation on two numbers; what generated code computes, bit for bit. */
function fold(operator: Operator, x: number, y: number): number | undefined {
	switch (operator) {
		case 'neg':
			return -x;
		case 'not':
			return x === 0 ? 1 : 0;
		case 'abs':
			return Math.abs(x);
		case 'sqrt':
			return Math.sqrt(x);
		case 'exp':
			return exp(x);
		case 'ln':
			return ln(x);
		case 'int':
			return Math.floor(x);
		case 'add':
			return x + y;
		case 'sub':
			return x - y;
		case 'mul':
			return x * y;
		case 'div':
			return x / y;
		case 'min':
			return x < y ? x : y;
		case 'max':
			return x > y ? x : y;
		case 'lt':
			return x < y ? 1 : 0;
		case 'le':
			return x <= y ? 1 : 0;
		case 'gt':
			return x > y ? 1 : 0;
		case 'ge':
			return x >= y ? 1 : 0;
		case 'eq':
			return x === y ? 1 : 0;
		case 'ne':
			return x !== y ? 1 : 0;
		case 'and':
			return x !== 0 && y !== 0 ? 1 : 0;
		case 'or':
			return x !== 0 || y !== 0 ? 1 : 0;
		default:
			return undefined;
	}
}
