import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { models } from '../../models';
import { observations } from '../../models/facts';
import { loadModel } from '../../src/cli/loaded';
import { fitOf, type Fit } from '../../src/lib/engine/calibration/fit';
import { DISTINCT, GAP, isSettled } from '../../src/lib/engine/calibration/publish';
import { reportIn, toMarkdown, withReport, type FitFile } from '../../src/lib/engine/calibration/report';
import { decodeRanks, FIRST_RUNS, RUNS, uncertain, type DrawsRecord } from '../../src/lib/engine/draws';

/**
 * The published draws and fit report of every model are those of the model as it stands. Where one of these fails after a change of a model or of a fact, run
 * `npm run calibrate` and commit what it writes.
 */
describe.each(models.map((model) => [model.id, model] as const))('%s', (id, model) => {
	const path = (name: string) => join('models', id, name);
	const record = JSON.parse(readFileSync(path('draws.json'), 'utf8')) as DrawsRecord;
	const file = JSON.parse(readFileSync(path('fit.json'), 'utf8')) as FitFile;
	const ranks = decodeRanks(readFileSync(path('draws.bin')));
	let fit: Fit;

	beforeAll(async () => {
		const { plan, kernel } = await loadModel(model);
		fit = fitOf(model, plan, kernel, ranks, record.runs, observations());
	}, 60_000);

	it('has draws for the parameters that it has', () => {
		expect(record.parameters).toEqual(uncertain(model.parameters));
		expect(record.runs).toBe(RUNS);
		expect(ranks).toHaveLength(record.parameters.length * RUNS);
	});

	it('publishes the fit that its draws give', () => {
		expect(JSON.parse(JSON.stringify(fit))).toEqual(file.fit);
		expect(record.distinct).toBe(fit.distinct);
	});

	it('shows that report in its README', async () => {
		const readme = readFileSync(path('README.md'), 'utf8');
		const again = await format(withReport(readme, toMarkdown(file)), { ...(await resolveConfig(path('README.md'))), parser: 'markdown' });
		expect(reportIn(readme)).not.toBeNull();
		expect(reportIn(again)).toBe(reportIn(await format(readme, { ...(await resolveConfig(path('README.md'))), parser: 'markdown' })));
	});

	it('has enough different draws', () => {
		expect(fit.distinct).toBeGreaterThanOrEqual(DISTINCT);
		expect(record.ess).toBeGreaterThanOrEqual(DISTINCT);
	});

	it('has first draws that stand for all, within 3 points on every chance', () => {
		expect(FIRST_RUNS).toBeLessThan(RUNS);
		for (const [reading, chance] of Object.entries(fit.chances)) {
			expect(Math.abs(chance.deadline - chance.firstDeadline), `${reading} at its deadline`).toBeLessThanOrEqual(0.03);
			expect(Math.abs(chance.prospect - chance.firstProspect), `${reading} at the end of 2027`).toBeLessThanOrEqual(0.03);
		}
	});

	it('has draws that say what both seeds say together, within 3 points', () => {
		for (const [reading, seeds] of Object.entries(file.sampler?.chances ?? {})) {
			const chance = fit.chances[reading]!;
			const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;
			expect(Math.abs(chance.deadline - mean(seeds.deadline)), reading).toBeLessThanOrEqual(0.03);
			expect(Math.abs(chance.prospect - mean(seeds.prospect)), reading).toBeLessThanOrEqual(0.03);
		}
	});

	it('says of its sampler what its numbers say', () => {
		if (!file.sampler) {
			expect(file.fit.pooled.rows).toBe(0);
			return;
		}
		const { seeds, gap, settled, chances } = file.sampler;
		expect(seeds).toHaveLength(2);
		const gaps = Object.values(chances).flatMap(({ deadline, prospect }) => [deadline, prospect].map(([a = NaN, b = NaN]) => Math.abs(a - b)));
		expect(Math.max(0, ...gaps)).toBeCloseTo(gap, 12);
		expect(settled).toBe(isSettled(seeds, gap, fit.distinct));
		expect(toMarkdown(file).includes('Not settled')).toBe(!settled);
		if (settled) expect(gap).toBeLessThanOrEqual(GAP);
	});
});
