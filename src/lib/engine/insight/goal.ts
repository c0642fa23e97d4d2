import type { Ensemble } from '../ensemble';
import type { Answer, Inputs, Result } from '../types';

/** What an insight needs of an ensemble. */
export type Studied = Pick<Ensemble, 'plan' | 'runs' | 'draws' | 'upstream' | 'key' | 'run'>;

/** A reading of a target, and the month at which its chance is wanted. */
export interface Goal {
	readonly target: string;
	readonly reading: string;
	/** Its own deadline, or the scenario's horizon. */
	readonly at: 'deadline' | 'horizon';
}

/** The share of runs that a result gives to a goal; NaN where the target is unknown or no chance may be shown. */
export function chanceOf({ answers }: Pick<Result, 'answers'>, goal: Goal): number {
	const answer: Answer | undefined = answers.find(({ target, reading }) => target === goal.target && reading === goal.reading);
	return (goal.at === 'deadline' ? answer?.chance : answer?.prospect) ?? NaN;
}

/** The same scenario with some levers at other values. */
export function withLevers(inputs: Inputs, levers: Readonly<Record<string, number>>): Inputs {
	return { ...inputs, levers: { ...inputs.levers, ...levers } };
}

/** The same scenario with levers left alone: one of them, or all. */
export function withoutLevers(inputs: Inputs, id?: string): Inputs {
	return { ...inputs, levers: Object.fromEntries(Object.entries(inputs.levers).filter(([key]) => id !== undefined && key !== id)) };
}
