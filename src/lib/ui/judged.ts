import { LEVELS, type Answer } from '$lib/engine/result';
import type { Manifest, Passed } from '$lib/engine/shown';
import { MONTHS, type Month } from '$lib/engine/types';
import { passedUnseen } from '$lib/i18n/passed';

type Target = Manifest['targets'][number];
type Reading = Target['readings'][number];

/** The target that the page judges: the one read on the output shown. */
export interface Judged {
	readonly target: Target;
	readonly reading: Reading;
	readonly answer: Answer;
	/** No median date may be told: the mark was passed before anything was measured. */
	readonly passed: Passed | null;
}

/**
 * Finds what is judged on an output: the reading asked for (`target.reading`), else the first one on that output; null where no target reads it. `acts` is the month from which a moved
 * lever changes the curve.
 */
export function judgedOn(manifest: Manifest, answers: readonly Answer[], output: string, asked?: string, acts: Month = MONTHS): Judged | null {
	const all = manifest.targets.flatMap((target) => target.readings.map((reading) => ({ target, reading }))).filter(({ reading }) => reading.output === output);
	const found = all.find(({ target, reading }) => `${target.id}.${reading.id}` === asked) ?? all[0];
	if (!found) return null;
	const answer = answers.find((one) => one.target === found.target.id && one.reading === found.reading.id);
	return answer ? { ...found, answer, passed: passedUnseen(answer, manifest, acts) } : null;
}

/** Which answer the first line gives: the chance at a deadline still to come, or the verdict of a past one and then the prospect. */
export function answersWith(answer: Pick<Answer, 'verdict'>): 'chance' | 'prospect' {
	return answer.verdict === 'ahead' ? 'chance' : 'prospect';
}

/** Gives the month at whose end the sentence's median stands. */
export function monthSaid(judged: Judged | null, horizon: Month): Month {
	return judged && answersWith(judged.answer) === 'chance' ? judged.answer.deadline : horizon;
}

/** Gives the share that the ten dots show, in 0–1; null where no chance may be shown. */
export function shareSaid(answer: Answer): number | null {
	return answersWith(answer) === 'chance' ? answer.chance : answer.prospect;
}

/** Five numbers of an output at a month, in model units. */
export interface Spread {
	readonly low: number;
	readonly median: number;
	readonly high: number;
}

/** Reads P5, P50 and P95 of the output at an index from whole bands `[output][level][month]`. */
export function spreadAt(bands: ArrayLike<number>, output: number, month: Month): Spread {
	const at = (level: number) => bands[(output * LEVELS.length + level) * MONTHS + month] ?? NaN;
	return { low: at(0), median: at(2), high: at(4) };
}
