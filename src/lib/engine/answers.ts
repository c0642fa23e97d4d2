import type { Plan, PlanTarget } from './plan';
import { MONTHS, type Answer, type Inputs, type Verdict } from './types';

/**
 * The answers of a model's targets, each reading apart. `series` holds the outputs, `[month][run]` each; those that no target reads may be empty. A chance is the share of runs that
 * meet the threshold at that month; the median date is the month by which half of the runs have met it at least once.
 */
export function answers(plan: Plan, series: readonly Float64Array[], inputs: Pick<Inputs, 'decision' | 'horizon'>, runs: number): Answer[] {
	return plan.targets.flatMap((target) =>
		target.readings.map((reading) => {
			const values = series[reading.output];
			const meets = (month: number, run: number): boolean => {
				const value = values?.[month * runs + run] ?? NaN;
				return target.better === 'more' ? value >= reading.value : value <= reading.value;
			};
			const measured = isMeasured(plan, reading);
			return {
				target: target.id,
				reading: reading.id,
				deadline: target.deadline,
				verdict: measured ? verdict(plan, target, reading.met, inputs.decision) : 'unmeasurable',
				chance: measured ? share(meets, target.deadline, runs) : null,
				horizon: inputs.horizon,
				prospect: measured ? share(meets, inputs.horizon, runs) : null,
				...(measured ? dates(meets, runs) : { medianDate: null, dates: null })
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

function share(meets: (month: number, run: number) => boolean, month: number, runs: number): number {
	let met = 0;
	for (let run = 0; run < runs; run++) if (meets(month, run)) met++;
	return met / runs;
}

/** The distribution of the month at which a run meets the target for the first time, whatever happens afterwards. */
function dates(meets: (month: number, run: number) => boolean, runs: number): Pick<Answer, 'medianDate' | 'dates'> {
	const once = new Uint8Array(runs);
	const years = new Array<number>(MONTHS / 12 + 1).fill(0);
	/** Month by which a share of the runs have met it; the shares in rising order. */
	const passed: (number | null)[] = [null, null, null];
	let count = 0;
	for (let month = 0; month < MONTHS; month++) {
		const before = count;
		for (let run = 0; run < runs; run++) {
			if (once[run] === 0 && meets(month, run)) {
				once[run] = 1;
				count++;
			}
		}
		years[Math.floor(month / 12)]! += count - before;
		for (const [index, share] of DATED.entries()) if (count > 0 && count >= share * runs) passed[index] ??= month;
	}
	years[years.length - 1] = runs - count;
	const [p5 = null, medianDate = null, p95 = null] = passed;
	return { medianDate, dates: { years: years.map((number) => number / runs), p5, p95 } };
}
