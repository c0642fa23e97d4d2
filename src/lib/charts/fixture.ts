import { LEVELS } from '$lib/engine/result';
import type { Manifest } from '$lib/engine/shown';
import { MONTHS } from '$lib/engine/types';

/** A band around a median, for tests: ± 10 % at P5 and P95. */
export function around(median: (month: number) => number): Float64Array {
	const band = new Float64Array(LEVELS.length * MONTHS);
	[0.9, 0.95, 1, 1.05, 1.1].forEach((factor, level) => {
		for (let month = 0; month < MONTHS; month++) band[level * MONTHS + month] = median(month) * factor;
	});
	return band;
}

/** A small invented model, for tests: posts from March 2021, a share, and what limits. */
export const MANIFEST: Manifest = {
	version: 'v1',
	factsEnd: '2025-06-30',
	id: 'toy',
	label: 'Toy',
	question: '',
	limits: [],
	above: [],
	matters: {},
	passed: {},
	levers: [],
	assumptions: [],
	unlisted: [],
	outputs: [
		{ id: 'posts', label: '=Posts', of: 'posts', read: 'end', display: { unit: 'people' }, scope: 'France', what: '', unit: 'person' },
		{ id: 'share', label: 'Share', of: 'share', read: 'end', display: { unit: '%', factor: 100, digits: 1 }, scope: 'France', what: '', unit: '1' },
		{ id: 'side', label: 'What limits', of: 'side', read: 'end', display: { unit: '' }, scope: '', what: '', lane: ['places', 'demand'], unit: '1' }
	],
	targets: [
		{
			id: 'ten',
			label: '',
			question: '',
			short: '',
			deadline: '2027-12',
			better: 'more',
			source: 'a',
			quote: '',
			status: 'roadmap',
			readings: [{ id: 'in_post', label: '', output: 'posts', value: 10_000, note: '' }]
		}
	],
	observations: [
		{
			series: 's',
			label: 'Counsellors',
			kind: 'stock',
			start: '2022-08-31',
			end: '2022-08-31',
			value: 3578.5,
			unit: '',
			scope: '',
			source: '@source',
			quote: '',
			confidence: 'high',
			output: 'posts',
			modelValue: 3578.5,
			at: 44,
			fitted: true,
			floor: false
		}
	],
	sources: {},
	presets: [],
	reference: { bands: [], answers: [] },
	draws: { runs: 1024, distinct: 600, ess: 500 }
};

/** Reference of the toy: 50 posts more every month from March 2021. */
export const REFERENCE = new Float64Array([
	...around((month) => Math.max(0, month - 25) * 50),
	...around(() => 0.2),
	...around((month) => (month < 90 ? 0 : 1))
]);

/** The toy with a lever moved: 250 a month from January 2027. */
export const SCENARIO = new Float64Array([
	...around((month) => Math.max(0, month - 25) * 50 + Math.max(0, month - 95) * 200),
	...around(() => 0.2),
	...around((month) => (month < 90 ? 0 : 1))
]);
