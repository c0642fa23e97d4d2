import { columnsOf } from '../ensemble';
import type { Inputs, Result } from '../result';
import type { Month } from '../types';
import { medianOf, outcomeOf, withoutLevers, type Goal, type Studied } from './goal';
import { firstOrder, type Indices, type Input } from './indices';

/** What moves an output at a month, in a scenario. */
export interface ExplainRequest {
	readonly model: string;
	readonly inputs: Inputs;
	readonly output: string;
	/** At the end of this month. */
	readonly month: Month;
	/** The target whose chance is attributed beside the value, if any. */
	readonly goal?: Goal;
}

/** An output at the month asked: median in model units, and share of runs that meet the goal (null without one). */
export interface Level {
	readonly median: number;
	readonly chance: number | null;
}

/** What the scenario's levers do together, and what is lost when each is put back alone. Differences: model units, shares. */
export interface Attribution {
	readonly scenario: Level;
	/** The same scenario, assumptions and dates included, with no lever moved. */
	readonly reference: Level;
	/** In the order of the inputs: scenario less what remains when this lever alone is put back. */
	readonly losses: readonly { readonly id: string; readonly lost: Level }[];
	/**
	 * What the losses do not account for: of the sign of the whole effect where levers only act together, of the other where what they share is lost
	 * with each.
	 */
	readonly remainder: Level;
}

export interface Explanation extends Indices {
	readonly output: string;
	readonly month: Month;
	readonly runs: number;
	/** Null when no lever that acts on the model is moved. */
	readonly attribution: Attribution | null;
}

/**
 * Says what weighs most on an output at a month: first-order indices of its assumptions, and of the columns that it takes from other models, over the
 * scenario's own runs; and leave-one-out attribution of its levers, all on common draws. Runs the ensemble once, and once more for each moved lever and
 * for the reference when there is more than one. Throws on an unknown output.
 */
export function* explain(ensemble: Studied, { inputs, output, month, goal }: ExplainRequest): Generator<void, Explanation> {
	const { plan, runs } = ensemble;
	const index = plan.outputs.findIndex(({ id }) => id === output);
	if (index < 0) throw new RangeError(`${plan.model} has no output ${output}`);
	const level = (result: Result): Level => ({
		median: medianOf(result, index, month),
		chance: goal ? outcomeOf(plan, result, goal).chance : null
	});

	const result = yield* ensemble.run(inputs, runs);
	const values = yield* ensemble.values(inputs, runs, index, month);
	const indices = yield* firstOrder(yield* inputsOf(ensemble, inputs, month), values);
	const scenario = level(result);

	const moved = Object.keys(inputs.levers).filter((id) => ensemble.key(withoutLevers(inputs, id)) !== ensemble.key(inputs));
	if (moved.length === 0) return { output, month, runs, ...indices, attribution: null };
	const reference = level(yield* ensemble.run(withoutLevers(inputs), runs));
	const losses: { id: string; lost: Level }[] = [];
	for (const id of moved) {
		const left = moved.length === 1 ? reference : level(yield* ensemble.run(withoutLevers(inputs, id), runs));
		losses.push({ id, lost: difference(scenario, left) });
	}
	const remainder = losses.reduce((rest, { lost }) => difference(rest, lost), difference(scenario, reference));
	return { output, month, runs, ...indices, attribution: { scenario, reference, losses, remainder } };
}

/** What varies from run to run: the parameters, and the values at that month of the columns that other models give, named by their variables. */
function* inputsOf(ensemble: Studied, inputs: Inputs, month: Month): Generator<void, Input[]> {
	const { plan, runs, draws, upstream } = ensemble;
	const columns = columnsOf(plan, draws, inputs, runs);
	const own = plan.parameters.map(({ id }, row) => ({ id, values: columns.subarray(row * runs, (row + 1) * runs) }));
	for (const { model, variable } of plan.upstream) {
		const column = yield* upstream.get(model)!.column(variable, inputs, runs);
		own.push({ id: variable, values: column.subarray((month + 1) * runs, (month + 2) * runs) });
	}
	return own;
}

function difference(a: Level, b: Level): Level {
	return { median: a.median - b.median, chance: a.chance === null || b.chance === null ? null : a.chance - b.chance };
}
