import type { Plan, PlanTarget } from './plan';
import { MONTHS, type Answer, type Inputs, type Verdict } from './types';

/**
 * The answers of a model's targets, each reading apart. `series` holds the outputs, `[month][run]` each. A chance is the share of runs that
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
			return {
				target: target.id,
				reading: reading.id,
				deadline: target.deadline,
				verdict: verdict(plan, target, reading.met, inputs.decision),
				chance: plan.measured ? share(meets, target.deadline, runs) : null,
				horizon: inputs.horizon,
				prospect: plan.measured ? share(meets, inputs.horizon, runs) : null,
				medianDate: plan.measured ? medianDate(meets, runs) : null
			};
		})
	);
}

/** "Past" is judged against the last day of the facts and the decision date, never against the clock. */
function verdict(plan: Plan, target: PlanTarget, met: boolean | undefined, decision: number): Verdict {
	if (!plan.measured) return 'unmeasurable';
	if (met !== undefined) return met ? 'met' : 'missed';
	return target.deadline <= plan.factsEnd || target.deadline < decision ? 'estimated' : 'ahead';
}

function share(meets: (month: number, run: number) => boolean, month: number, runs: number): number {
	let met = 0;
	for (let run = 0; run < runs; run++) if (meets(month, run)) met++;
	return met / runs;
}

function medianDate(meets: (month: number, run: number) => boolean, runs: number): number | null {
	const once = new Uint8Array(runs);
	let count = 0;
	for (let month = 0; month < MONTHS; month++) {
		for (let run = 0; run < runs; run++) {
			if (once[run] === 0 && meets(month, run)) {
				once[run] = 1;
				count++;
			}
		}
		if (2 * count >= runs) return month;
	}
	return null;
}
