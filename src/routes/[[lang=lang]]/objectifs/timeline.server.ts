import { scaleUtc } from 'd3';
import { FIRST_YEAR, type Month } from '$lib/engine/types';
import type { BoardObjective, BoardTimeline } from './types';

/** First year of the time line, and the one after its last. */
const YEARS = [2022, 2033] as const;

/** Places the dated milestones of the roadmap between 2022 and 2032, each at the end of its month, and names those that have no date. Abscissas in percent of the width. */
export function placeMilestones(objectives: readonly BoardObjective[], factsEnd: string): BoardTimeline {
	const x = scaleUtc([new Date(Date.UTC(YEARS[0], 0, 1)), new Date(Date.UTC(YEARS[1], 0, 1))], [0, 100]);
	const place = (date: Date) => Number(x(date).toFixed(2));
	const endOf = (month: Month) => new Date(Date.UTC(FIRST_YEAR, month + 1, 1));
	const all = objectives.filter(({ target, milestone }) => target === undefined && milestone).map((one) => one.id);
	const placed = objectives
		.filter(({ id, undated }) => all.includes(id) && !undated)
		.sort((a, b) => a.deadline - b.deadline || a.priority - b.priority)
		.map(({ id, deadline }) => ({ id, x: place(endOf(deadline)) }));
	return {
		years: Array.from({ length: YEARS[1] - YEARS[0] }, (_, index) => ({ year: YEARS[0] + index, x: place(new Date(Date.UTC(YEARS[0] + index, 0, 1))) })),
		factsEnd: place(new Date(`${factsEnd}T00:00:00Z`)),
		placed,
		undated: objectives.filter(({ id, undated }) => all.includes(id) && undated).map(({ id }) => id)
	};
}
