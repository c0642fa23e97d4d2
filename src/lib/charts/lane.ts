import { MONTHS, type Month } from '$lib/engine/types';
import { at, P50, type Band } from './bands';

/** Consecutive months in one of two states, `to` excluded. */
export interface Segment {
	readonly from: Month;
	readonly to: Month;
	readonly state: 0 | 1;
}

/** Cuts a lane into its states: the second one where the median passes one half. Months without a value are left out, and so are spells of a single month. */
export function segments(band: Band): Segment[] {
	const cut: Segment[] = [];
	for (let month = 0; month < MONTHS; month++) {
		const value = at(band, P50, month);
		if (Number.isNaN(value)) continue;
		const state = value > 0.5 ? 1 : 0;
		const last = cut[cut.length - 1];
		if (last && last.to === month && last.state === state) cut[cut.length - 1] = { ...last, to: month + 1 };
		else cut.push({ from: month, to: month + 1, state });
	}
	return merge(cut);
}

/** Gives a single month to the spell before it: a flicker is no state. */
function merge(cut: readonly Segment[]): Segment[] {
	const kept: Segment[] = [];
	for (const segment of cut) {
		const last = kept[kept.length - 1];
		const joins = last && last.to === segment.from && (last.state === segment.state || segment.to - segment.from === 1);
		if (last && joins) kept[kept.length - 1] = { ...last, to: segment.to };
		else kept.push(segment);
	}
	return kept;
}
