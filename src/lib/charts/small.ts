import { MONTHS, type Month } from '$lib/engine/types';
import { P5, P50, P95 } from './bands';
import { bandPath, joins, levelPath } from './curves';
import { linear } from './scale';
import type { ChartSpec } from './series';

/** Size of a small chart's own coordinates; it stretches to its column. */
export const SMALL = { width: 180, height: 58 } as const;

/** A small chart, placed: paths and marks in a drawing of 180 × 58. */
export interface SmallPlaced {
	readonly zero: number;
	readonly band: string;
	readonly reference: string;
	readonly scenario: string;
	readonly deadline: number;
	readonly targets: readonly { readonly x: number; readonly y: number }[];
}

/** Places a small chart on an axis that begins at `start`, the same for its whole row; every other month is enough at that size. */
export function placeSmall(spec: ChartSpec, at: Month, start: Month): SmallPlaced {
	const x = linear([start, MONTHS], [0, SMALL.width]);
	const y = linear(spec.extent, [SMALL.height - 1, 5]);
	const every = (from: Month) =>
		Array.from({ length: Math.ceil((MONTHS - from) / 2) }, (_, index) => Math.min(MONTHS - 1, from + 2 * index + ((MONTHS - 1 - from) % 2)));
	const from = Math.max(spec.start, joins(spec));
	const moved = spec.scenario && from < MONTHS ? spec.scenario.band : null;
	return {
		zero: y(0),
		band: moved ? bandPath(moved, P5, P95, [from, ...every(from)], { x, y }) : bandPath(spec.reference.band, P5, P95, every(spec.start), { x, y }),
		reference: levelPath(spec.reference.band, P50, every(spec.start), { x, y }),
		scenario: moved ? levelPath(moved, P50, [from, ...every(from)], { x, y }) : '',
		deadline: x(at + 1),
		targets: spec.targets.map((target) => ({ x: x(target.deadline + 1), y: y(target.value) }))
	};
}
