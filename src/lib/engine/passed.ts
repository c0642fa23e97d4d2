import { parseMonth } from './months';
import type { Manifest, Passed, Placed } from './shown';
import type { Target } from './types';

/**
 * Finds, for each reading (`target.reading`), by when its mark is known to be passed should the model pass it before anything was measured: the first measurement of its output where that
 * is beyond the mark already, else the deadline where only that was measured, else the last day of the facts, the model alone saying so. Nothing where measurements tell more.
 */
export function passedMarks(
	targets: readonly Target[],
	observations: readonly Pick<Placed, 'output' | 'at' | 'modelValue'>[],
	factsEnd: string
): Manifest['passed'] {
	const first = (output: string) => observations.filter((row) => row.output === output).sort((a, b) => a.at - b.at)[0];
	const known = ({ deadline, better }: Target, { output, value, observed }: Target['readings'][number]): Passed | undefined => {
		const row = first(output);
		if (!row) return observed?.met ? { by: parseMonth(deadline), seen: true } : { by: parseMonth(factsEnd), seen: false };
		const met = better === 'more' ? row.modelValue >= value : row.modelValue <= value;
		return met ? { by: Math.ceil(row.at) - 1, seen: true } : undefined;
	};
	return Object.fromEntries(
		targets.flatMap((target) =>
			target.readings.flatMap((reading) => {
				const found = known(target, reading);
				return found ? [[`${target.id}.${reading.id}`, found]] : [];
			})
		)
	);
}
