import type { Plan, PlanTarget } from './plan';
import type { Answer, Inputs, Verdict } from './result';
import { MONTHS } from './types';

/**
 * The answers of a model's targets, each reading apart. `series` holds the outputs, `[month][run]` each; those that no target reads may be empty. A chance is the share of runs that
 * meet the threshold at that month; the median date is the month by which half of the runs have met it at least once.
 */
export function answers(plan: Plan, series: readonly Float64Array[], inputs: Pick<Inputs, 'decision' | 'horizon'>, runs: number): Answer[] {
	return plan.targets.flatMap((target) =>
		target.readings.map((reading) => {
			const mark: Mark = { values: series[reading.output] ?? new Float64Array(), level: reading.value, sign: target.better === 'more' ? 1 : -1, runs };
			const measured = isMeasured(plan, reading);
			return {
				target: target.id,
				reading: reading.id,
				deadline: target.deadline,
				verdict: measured ? verdict(plan, target, reading.met, inputs.decision) : 'unmeasurable',
				chance: measured ? share(mark, target.deadline) : null,
				horizon: inputs.horizon,
				prospect: measured ? share(mark, inputs.horizon) : null,
				...(measured ? dates(mark) : { medianDate: null, dates: null })
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

/** A threshold on an output, `[month][run]`: met from `level` up when `sign` is 1, from `level` down when it is −1. NaN never meets it. */
interface Mark {
	readonly values: Float64Array;
	readonly level: number;
	readonly sign: 1 | -1;
	readonly runs: number;
}

function share({ values, level, sign, runs }: Mark, month: number): number {
	let met = 0;
	for (let at = month * runs; at < (month + 1) * runs; at++) if (sign * values[at]! >= sign * level) met++;
	return met / runs;
}

/** The distribution of the month at which a run meets the target for the first time, whatever happens afterwards. */
function dates({ values, level, sign, runs }: Mark): Pick<Answer, 'medianDate' | 'dates'> {
	const years = new Array<number>(MONTHS / 12 + 1).fill(0);
	/** Month by which a share of the runs have met it; the shares in rising order. */
	const passed: (number | null)[] = [null, null, null];
	/** The runs that have not met it yet, at the head of the list. */
	const left = Int32Array.from({ length: runs }, (_, run) => run);
	let remaining = runs;
	for (let month = 0; month < MONTHS; month++) {
		const before = remaining;
		remaining = 0;
		for (let i = 0; i < before; i++) {
			const run = left[i]!;
			if (!(sign * values[month * runs + run]! >= sign * level)) left[remaining++] = run;
		}
		years[Math.floor(month / 12)]! += before - remaining;
		const count = runs - remaining;
		for (const [index, share] of DATED.entries()) if (count > 0 && count >= share * runs) passed[index] ??= month;
	}
	years[years.length - 1] = remaining;
	const [p5 = null, medianDate = null, p95 = null] = passed;
	return { medianDate, dates: { years: years.map((number) => number / runs), p5, p95 } };
}
