import { areaPath, linePath, type Point } from '$lib/charts/path';
import { linear, roundUp } from '$lib/charts/scale';
import { MONTHS } from '$lib/engine/types';
import { FIRST, QUARTERS, type Series } from './series';
import type { BoardTarget, DrawnTarget } from './types';

/** Size of a small chart's own coordinates. */
export const SPARK = { width: 200, height: 52 } as const;

/** A small chart, placed in a drawing of 200 × 52. */
export interface PlacedSpark {
	readonly zero: number;
	readonly band: string;
	readonly median: string;
	/** The reference's median, where a scenario is drawn over it. */
	readonly before: string;
	readonly target: { readonly x: number; readonly y: number };
	readonly dots: readonly { readonly x: number; readonly y: number }[];
	/** Ends of 2022 and 2027: the roadmap's years lie between. */
	readonly roadmap: readonly [number, number];
}

/** Places a target's small chart: band from P5 to P95 and median of the scenario (of the reference where nothing is felt), measurements, objective at its deadline. */
export function placeSpark(target: BoardTarget, { dots: measured }: Pick<DrawnTarget, 'dots'>, reference: Series, scenario: Series | null): PlacedSpark {
	const shown = scenario ?? reference;
	const threshold = target.readings[0].value;
	const dots = measured.filter(([at]) => at >= FIRST);
	const highest = Math.max(threshold, ...reference[1], ...shown[1], ...dots.map(([, value]) => value));
	const lowest = Math.min(0, threshold, ...reference[1], ...shown[1]);
	const widest = Math.min(Math.max(highest, ...shown[2], ...reference[2]), 1.3 * highest);
	const along = linear([FIRST, MONTHS], [0, SPARK.width]);
	const x = (month: number) => tenth(along(month));
	const up = linear([lowest, roundUp(widest)], [SPARK.height - 2, 6]);
	const y = (value: number) => tenth(Math.max(1, up(value)));
	const line = (values: readonly number[]): Point[] => values.map((value, index) => [x(QUARTERS[index]! + 1), y(value)]);
	return {
		zero: y(0),
		band: areaPath(line(shown[0]), line(shown[2])),
		median: linePath(line(shown[1])),
		before: scenario ? linePath(line(reference[1])) : '',
		target: { x: x(target.deadline + 1), y: y(threshold) },
		dots: dots.map(([at, value]) => ({ x: x(at), y: y(value) })),
		roadmap: [x(48), x(108)]
	};
}

const tenth = (value: number) => Math.round(value * 10) / 10;
