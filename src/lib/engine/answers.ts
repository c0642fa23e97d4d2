import type { Months } from './backend';
import type { Plan, PlanTarget } from './plan';
import type { Answer, Inputs, Verdict } from './result';
import { MONTHS } from './types';

/**
 * The answers of a model's targets, each reading apart; `months` gives an output of the plan. A chance is the share of runs that
 * meet the threshold at that month; the median date is the month by which half of the runs have met it at least once.
 */
export function answers(plan: Plan, months: (output: number) => Months, inputs: Pick<Inputs, 'decision' | 'horizon'>, runs: number): Answer[] {
	return plan.targets.flatMap((target) =>
		target.readings.map((reading) => {
			const mark: Mark | null = isMeasured(plan, reading)
				? { ...months(reading.output), level: reading.value, sign: target.better === 'more' ? 1 : -1, runs }
				: null;
			return {
				target: target.id,
				reading: reading.id,
				deadline: target.deadline,
				verdict: mark ? verdict(plan, target, reading.met, inputs.decision) : 'unmeasurable',
				chance: mark && share(mark, target.deadline),
				horizon: inputs.horizon,
				prospect: mark && share(mark, inputs.horizon),
				...(mark ? dates(mark) : { medianDate: null, dates: null })
			};
		})
	);
}

/** Whether a chance may be told of a reading: something was observed of the model, and of what this reading compares. */
export function isMeasured(plan: Plan, reading: PlanTarget['readings'][number]): boolean {
	return plan.measured && reading.unmeasured !== true;
}

/** Shares of the runs whose date is told. */
const DATED = [0.05, 0.5, 0.95] as const;

/** "Past" is judged against the last day of the facts and the decision date, never against the clock. */
function verdict(plan: Plan, target: PlanTarget, met: boolean | undefined, decision: number): Verdict {
	if (met !== undefined) return met ? 'met' : 'missed';
	return target.deadline <= plan.factsEnd || target.deadline < decision ? 'estimated' : 'ahead';
}

/** A threshold on an output: met from `level` up when `sign` is 1, from `level` down when it is −1. NaN never meets it. */
interface Mark extends Months {
	readonly level: number;
	readonly sign: 1 | -1;
	readonly runs: number;
}

function share({ values, start, step, level, sign, runs }: Mark, month: number): number {
	let met = 0;
	const from = start + month * step;
	for (let at = from; at < from + runs; at++) if (sign * values[at]! >= sign * level) met++;
	return met / runs;
}

/** The distribution of the month at which a run meets the target for the first time, whatever happens afterwards. */
function dates({ values, start, step, level, sign, runs }: Mark): Pick<Answer, 'medianDate' | 'dates'> {
	const years = new Array<number>(MONTHS / 12 + 1).fill(0);
	/** Month by which a share of the runs have met it; the shares in rising order. */
	const passed: (number | null)[] = [null, null, null];
	/** The runs that have not met it yet, at the head of the list. */
	const left = Int32Array.from({ length: runs }, (_, run) => run);
	let remaining = runs;
	for (let month = 0; month < MONTHS && remaining > 0; month++) {
		const before = remaining;
		const from = start + month * step;
		remaining = 0;
		for (let i = 0; i < before; i++) {
			const run = left[i]!;
			if (!(sign * values[from + run]! >= sign * level)) left[remaining++] = run;
		}
		if (remaining === before) continue;
		years[Math.floor(month / 12)]! += before - remaining;
		for (const [index, share] of DATED.entries()) if (runs - remaining >= share * runs) passed[index] ??= month;
	}
	years[years.length - 1] = remaining;
	const [p5 = null, medianDate = null, p95 = null] = passed;
	return { medianDate, dates: { years: years.map((number) => number / runs), p5, p95 } };
}
