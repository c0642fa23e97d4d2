import { describe, expect, it } from 'vitest';
import type { Fit } from './fit';
import { forecastMarkdown, reportIn, toMarkdown, withReport, type FitFile } from './report';

const fit: Fit = {
	model: 'test',
	runs: 1024,
	distinct: 1000,
	pooled: { rows: 2, covered: 1, coveredByModel: 0, medianError: 0.125 },
	series: { a: { of: 'posts', rows: 2, covered: 1, coveredByModel: 0, medianError: 0.125 } },
	rows: [
		{
			series: 'a',
			of: 'posts',
			start: '2021-01-31',
			end: '2021-01-31',
			value: 2,
			floor: false,
			error: 0.1,
			p5: 1,
			p50: 2,
			p95: 3,
			covered: true,
			coveredByModel: false
		},
		{
			series: 'a',
			of: 'posts',
			start: '2022-01-01',
			end: '2022-12-31',
			value: 9,
			floor: false,
			error: 0.1,
			p5: 3,
			p50: 4,
			p95: 5,
			covered: false,
			coveredByModel: false
		}
	],
	leftOut: [{ series: 'b', end: '2020-12-31', reason: 'excluded' }],
	chances: { 't.r': { deadline: 0.5, prospect: 0.25, firstDeadline: 0.51, firstProspect: 0.24 } },
	informed: [
		{ id: 'p', spread: 0.3, shift: 1 },
		{ id: 'q', spread: 1, shift: 0 }
	]
};
const seed = { temperatures: [0, 0.1, 1], acceptance: [0.2, 0.25], lastSweeps: 60, correlation: 0.15, effective: 900, runs: 1e5 };
const file: FitFile = {
	fit,
	sampler: { seeds: [seed, seed], chances: { 't.r': { deadline: [0.49, 0.51], prospect: [0.2, 0.3] } }, gap: 0.1, compared: 4096, extended: 3, settled: false }
};

describe('a fit report', () => {
	const text = toMarkdown(file);

	it('names what the model does not reproduce and what was left out', () => {
		expect(text).toContain('holds **1 of 2** measurements (50 %)');
		expect(text).toContain('| `a` | 2022-01-01 to 2022-12-31 | 9 | 3 | 4 | 5 |');
		expect(text).toContain('excluded: `b` 2020-12-31');
	});

	it('says when it did not settle, and does not when it did', () => {
		expect(text).toContain('**Not settled**');
		expect(toMarkdown({ fit, sampler: { ...file.sampler!, gap: 0.02, settled: true } })).not.toContain('Not settled');
	});

	it('says when nothing was measured', () => expect(toMarkdown({ fit, sampler: null })).toContain('was ever measured'));

	it('tells forecasts from what was fitted', () => {
		const text = forecastMarkdown(fit, '2021-12-31');
		expect(text).toContain('Fitted to the 1 measurements up to 2021-12-31: 0 of the 1 later ones');
		expect(text).toContain('**outside**');
		expect(forecastMarkdown(fit, '2023-12-31')).toContain('0 of the 0 later ones');
	});

	it('goes into a README, and again in the same place', () => {
		const once = withReport('# Model\n\nWords.\n', text);
		expect(reportIn(once)).toBe(text);
		expect(withReport(once, text)).toBe(once);
		const later = withReport(`${once}\n## After\n`, 'other');
		expect(reportIn(later)).toBe('other');
		expect(later).toContain('## After');
		expect(reportIn('# None')).toBeNull();
	});
});
