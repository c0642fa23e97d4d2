import type { Expression } from '../expression';
import { children } from '../print';

/** Who needs whom: ids of an equation's operands, by id. */
type Needs = ReadonlyMap<string, ReadonlySet<string>>;

/** Names whose value at a moment is needed to compute an expression at that moment. What memories keep is known already. */
export function liveNeeds(expression: Expression): Set<string> {
	return needs(expression, (call) => {
		switch (call.name) {
			case 'INIT':
			case 'DELAY':
				return [];
			case 'DELAY1':
			case 'DELAY3':
			case 'SMTH1':
			case 'SMTH3':
				return call.arguments.slice(1, 2);
			default:
				return call.arguments;
		}
	});
}

/** Names whose initial value is needed to compute an expression's initial value: a memory starts from its initial value, else from its input. */
export function initialNeeds(expression: Expression): Set<string> {
	return needs(expression, (call) => {
		switch (call.name) {
			case 'DELAY':
			case 'DELAY1':
			case 'DELAY3':
			case 'SMTH1':
			case 'SMTH3':
				return [call.arguments[2] ?? call.arguments[0], call.arguments[1]].filter((part) => part !== undefined);
			default:
				return call.arguments;
		}
	});
}

function needs(expression: Expression, ofCall: (call: Expression & { kind: 'call' }) => readonly Expression[]): Set<string> {
	const names = new Set<string>();
	const visit = (node: Expression): void => {
		if (node.kind === 'name') names.add(node.id);
		for (const part of node.kind === 'call' ? ofCall(node) : children(node)) visit(part);
	};
	visit(expression);
	return names;
}

/** Circular chains, `[a, b, c]` for a → b → c → a: one for each place where a walk in the order of `graph` closes on itself, none sharing an id. */
export function cycles(graph: Needs): string[][] {
	const found: string[][] = [];
	const done = new Set<string>();
	for (const root of graph.keys()) {
		const path: string[] = [];
		const waiting: { id: string; rest: Iterator<string> }[] = [];
		const enter = (id: string): void => {
			path.push(id);
			waiting.push({ id, rest: (graph.get(id) ?? new Set<string>()).values() });
		};
		if (!done.has(root)) enter(root);
		for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
			const next = top.rest.next();
			if (next.done === true) {
				done.add(top.id);
				path.pop();
				waiting.pop();
				continue;
			}
			const start = path.indexOf(next.value);
			if (start >= 0) {
				const cycle = path.slice(start);
				if (!found.some((other) => other.some((id) => cycle.includes(id)))) found.push(cycle);
			} else if (graph.has(next.value) && !done.has(next.value)) enter(next.value);
		}
	}
	return found;
}
