import type { Answer } from '$lib/engine/result';
import type { Manifest, Passed } from '$lib/engine/shown';
import type { Month } from '$lib/engine/types';

/**
 * Gives by when a mark is known to be passed, where the median date of an answer would pretend to be history: earlier than any measurement, and than the month from which a moved lever
 * `acts` (`MONTHS` when none is). Null where the date may be told.
 */
export function passedUnseen(
	{ target, reading, medianDate }: Pick<Answer, 'target' | 'reading' | 'medianDate'>,
	{ passed }: Manifest,
	acts: Month
): Passed | null {
	const known = passed[`${target}.${reading}`];
	return known && medianDate !== null && medianDate <= known.by && medianDate < acts ? known : null;
}
