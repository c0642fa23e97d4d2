import { parse } from '../../../src/lib/engine/parse';
import { namesIn } from '../../../src/lib/engine/print';
import type { Model } from '../../../src/lib/engine/types';
import type { Subject } from '../subject';

/** What a peer computed for one run: the value of each series' variable at month 0, 1 … 168. */
export type PeerRun = readonly ArrayLike<number>[];

/**
 * The model as it is compared with other simulators: Euler's method, which all of them have, with steps of one month. A held column changes at a month's start; ours
 * closes the month with its old value, others open the next one with the new. So what reads such a column is compared as the month's flow, taken at its start by all.
 */
export function comparable(model: Model): Model {
	const outputs = Object.entries(model.outputs).map(
		([id, output]) => [id, output.read === 'end' && readsHeld(model, output.of) ? { ...output, read: 'month' as const } : output] as const
	);
	return { ...model, method: 'euler', stepsPerMonth: 1, observed: [], outputs: Object.fromEntries(outputs) };
}

/** Whether a variable follows a held column without a stock between. */
function readsHeld(model: Model, id: string, seen = new Set<string>()): boolean {
	if (seen.has(id)) return false;
	seen.add(id);
	if (model.levers[id] || model.columns[id]?.within === 'held') return true;
	const variable = model.variables[id];
	if (!variable || variable.kind === 'stock') return false;
	return [...namesIn(parse(variable.equation))].some((name) => readsHeld(model, name, seen));
}

/**
 * The largest relative difference between our results (`[month end, the start included][series][run]`) and a peer's for one run. Values below a millionth of their
 * series' largest are held to the error of that millionth.
 */
export function difference(subject: Subject, out: Float64Array, run: number, peer: PeerRun): number {
	const { periods, stepsPerUnit } = subject.plan.clock;
	let worst = 0;
	for (const [index, { mode }] of subject.plan.series.entries()) {
		const ours = (row: number) => out[(row * subject.plan.series.length + index) * subject.runs + run]!;
		const pairs = Array.from({ length: mode === 'value' ? periods + 1 : periods }, (_, month) =>
			mode === 'value' ? [ours(month), peer[index]![month]!] : [ours(month + 1), peer[index]![month]! / stepsPerUnit]
		) as [number, number][];
		const largest = Math.max(...pairs.map(([a]) => Math.abs(a)));
		for (const [a, b] of pairs) {
			const relative = a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), 1e-6 * largest);
			if (!(relative <= worst)) worst = relative;
		}
	}
	return worst;
}

/** The columns of a model as points over months from the start: what lies on the line between its neighbours is left out, as a modeller would. */
export function columnPoints({ model, plan, held, linear, runs }: Subject): ReadonlyMap<string, readonly (readonly [month: number, value: number])[]> {
	const { periods } = plan.clock;
	if (plan.upstream.length > 0) throw new Error('a model fed by another is not written for other simulators');
	const sorted = Object.entries(model.columns).sort(([a], [b]) => (a < b ? -1 : 1));
	const within = (kind: 'held' | 'linear') => sorted.filter(([, column]) => column.within === kind).map(([id]) => id);
	const columns = new Map<string, number[]>();
	for (const [index, id] of [...plan.levers.map((lever) => lever.id), ...within('held')].entries()) {
		columns.set(id, [...held.subarray(index * periods, (index + 1) * periods)]);
	}
	for (const [index, id] of within('linear').entries()) {
		columns.set(
			id,
			Array.from({ length: periods + 1 }, (_, row) => linear[(index * (periods + 1) + row) * runs]!)
		);
	}
	return new Map([...columns].map(([id, values]) => [id, sparse(values)]));
}

function sparse(values: readonly number[]): [number, number][] {
	const points = values.map((value, month) => [month, value] as [number, number]);
	return points.filter(([month, value]) => {
		const [before, after] = [values[month - 1], values[month + 1]];
		return before === undefined || after === undefined || Math.abs((before + after) / 2 - value) > 1e-15 * Math.abs(value);
	});
}
