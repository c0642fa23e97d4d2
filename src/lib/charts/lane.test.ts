import { expect, it } from 'vitest';
import { LEVELS } from '$lib/engine/result';
import { MONTHS } from '$lib/engine/types';
import { P50 } from './bands';
import { segments } from './lane';

function lane(state: (month: number) => number): Float64Array {
	const band = new Float64Array(LEVELS.length * MONTHS);
	for (let month = 0; month < MONTHS; month++) band[P50 * MONTHS + month] = state(month);
	return band;
}

it('cuts a lane where the median passes one half', () => {
	expect(segments(lane((month) => (month < 24 ? NaN : month < 90 ? 0.2 : 0.8)))).toEqual([
		{ from: 24, to: 90, state: 0 },
		{ from: 90, to: MONTHS, state: 1 }
	]);
});

it('drops a flicker of one month', () => {
	expect(segments(lane((month) => (month === 50 ? 1 : 0)))).toEqual([{ from: 0, to: MONTHS, state: 0 }]);
});
