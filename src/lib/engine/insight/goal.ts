import type { Ensemble } from '../ensemble';
import type { Plan } from '../plan';
import { LEVELS, type Inputs, type Result } from '../result';
import { MONTHS, type Month } from '../types';

/** What an insight needs of an ensemble. */
export type Studied = Pick<Ensemble, 'plan' | 'runs' | 'draws' | 'upstream' | 'key' | 'run' | 'values'>;

/** A reading of a target, and the month at which its chance is wanted. */
export interface Goal {
	readonly target: string;
	readonly reading: string;
	/** Its own deadline, or the scenario's horizon. */
	readonly at: 'deadline' | 'horizon';
}

/**
 * What a result gives to a goal: the share of runs that meet it (NaN where the target is unknown or no chance may be shown), and the median of what it
 * reads, in model units.
 */
export interface Outcome {
	readonly chance: number;
	readonly median: number;
}

export function outcomeOf(plan: Plan, result: Result, goal: Goal): Outcome {
	const answer = result.answers.find(({ target, reading }) => target === goal.target && reading === goal.reading);
	const output = plan.targets.find(({ id }) => id === goal.target)?.readings.find(({ id }) => id === goal.reading)?.output;
	const month = goal.at === 'deadline' ? answer?.deadline : answer?.horizon;
	return {
		chance: (goal.at === 'deadline' ? answer?.chance : answer?.prospect) ?? NaN,
		median: output === undefined || month === undefined ? NaN : medianOf(result, output, month)
	};
}

/** The median of an output, by its index, at a month. */
export function medianOf({ bands }: Pick<Result, 'bands'>, output: number, month: Month): number {
	return bands[(output * LEVELS.length + LEVELS.indexOf(0.5)) * MONTHS + month] ?? NaN;
}

/** The same scenario with some levers at other values. */
export function withLevers(inputs: Inputs, levers: Readonly<Record<string, number>>): Inputs {
	return { ...inputs, levers: { ...inputs.levers, ...levers } };
}

/** The same scenario with levers left alone: one of them, or all. */
export function withoutLevers(inputs: Inputs, id?: string): Inputs {
	return { ...inputs, levers: Object.fromEntries(Object.entries(inputs.levers).filter(([key]) => id !== undefined && key !== id)) };
}
