import { FIRST_YEAR } from '../types';

/** Points of a graph over time, in years. */
export type Path = readonly (readonly [year: number, value: number])[];

/** Decimal years of the start of a month. */
const yearOf = (month: number): number => FIRST_YEAR + month / 12;

/**
 * The graph of a column that holds one value each month, for a run of `stepsPerYear` steps: it changes on the step nearest to the month's start.
 * The change is a short slope that lies wholly between two steps (from three quarters of a step before to one quarter), so that no rounding of time
 * can show, and so that a program which knows straight lines alone reads it.
 */
export function heldPath(months: readonly number[], stepsPerYear: number): Path {
	const points: [number, number][] = [[yearOf(0), months[0] ?? NaN]];
	for (const [month, value] of months.entries()) {
		const before = months[month - 1] ?? value;
		if (value === before) continue;
		const step = Math.round((month / 12) * stepsPerYear);
		points.push([FIRST_YEAR + (step - 0.75) / stepsPerYear, before], [FIRST_YEAR + (step - 0.25) / stepsPerYear, value]);
	}
	return [...points, [yearOf(months.length), months.at(-1) ?? NaN]];
}

/** The graph of a column with a value at each month's end, the start first: straight lines between. Points within a flat stretch are left out. */
export function linearPath(ends: readonly number[]): Path {
	const inside = (row: number): boolean => row > 0 && row < ends.length - 1 && ends[row] === ends[row - 1] && ends[row] === ends[row + 1];
	return ends.flatMap((value, row) => (inside(row) ? [] : [[yearOf(row), value] as const]));
}

/** Whether a graph has one value. */
export function isFlat(path: Path): boolean {
	return path.every(([, value]) => value === path[0]?.[1]);
}
