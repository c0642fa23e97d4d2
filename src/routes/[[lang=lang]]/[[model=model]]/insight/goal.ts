import type { Goal } from '$lib/engine/insight/goal';
import type { ReachLever } from '$lib/engine/insight/reach';
import type { Manifest } from '$lib/engine/shown';
import type { Month } from '$lib/engine/types';
import { answersWith, type Judged } from '$lib/ui/judged';

/** The goal that the page judges: at its deadline while that is still to come, else at the horizon. Null where no chance may be shown. */
export function goalOf(judged: Judged | null, at: Goal['at'] = defaultAt(judged)): Goal | null {
	if (judged?.answer.prospect == null) return null;
	return { target: judged.target.id, reading: judged.reading.id, at };
}

/** The month at which the page judges it first. */
export function defaultAt(judged: Judged | null): Goal['at'] {
	return judged && answersWith(judged.answer) === 'chance' ? 'deadline' : 'horizon';
}

export function monthOf(judged: Judged, at: Goal['at']): Month {
	return at === 'deadline' ? judged.answer.deadline : judged.answer.horizon;
}

type Lever = Manifest['levers'][number];

/** A lever as the search needs it, for a reading: the sign of its effect is on the chance. */
export function reachLever(lever: Lever, { target, reading }: Pick<Judged, 'target' | 'reading'>, current: number): ReachLever {
	const sign = lever.effects[reading.output] ?? 'either';
	const turned = target.better === 'less' && (sign === '+' || sign === '-') ? (sign === '+' ? '-' : '+') : sign;
	return { id: lever.id, bounds: lever.bounds, step: lever.step, sign: turned, current };
}
