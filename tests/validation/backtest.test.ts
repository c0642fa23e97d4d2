import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { models } from '../../models';
import { observations, sources } from '../../models/facts';
import { loadModel, type Loaded } from '../../src/cli/loaded';
import { backtestOf, splitAt } from '../../src/lib/engine/backtest/backtest';
import { BLOCK, toMarkdown } from '../../src/lib/engine/backtest/report';
import { USUAL_CUTS, type BacktestFile } from '../../src/lib/engine/backtest/types';
import { compareAll } from '../../src/lib/engine/calibration/comparison';
import { GAP } from '../../src/lib/engine/calibration/publish';
import { reportIn, withReport } from '../../src/lib/engine/calibration/report';
import { decodeRanks, uncertain } from '../../src/lib/engine/draws';
import type { Model } from '../../src/lib/engine/types';

const tested = models.flatMap((model) => (model.backtest ? [[model.id, model, model.backtest] as const] : []));

/**
 * The published retro-forecasts are those that the draws kept for each cut give today. A poor forecast fails nothing. Where one of these fails after a change of a
 * model or of a fact, run `npm run calibrate -- --backtest` and commit what it writes.
 */
describe.each(tested)('%s', (id, model, plan) => {
	const path = (name: string) => join('models', id, name);
	const file = JSON.parse(readFileSync(path('backtest.json'), 'utf8')) as BacktestFile;
	let loaded: Loaded;

	beforeAll(async () => {
		loaded = await loadModel(model);
	}, 60_000);

	it('has a report and draws for every cut that it states', () => {
		expect(file.model).toBe(id);
		expect(file.cuts.map(({ report }) => report.until)).toEqual(plan.cuts.map(({ until }) => until));
		for (const { report, parameters, runs } of file.cuts) {
			expect(parameters).toEqual(uncertain(model.parameters));
			expect(decodeRanks(readFileSync(path(`backtest-${report.until}.bin`)))).toHaveLength(parameters.length * runs);
		}
	});

	it('publishes what the draws of each cut forecast', { timeout: 60_000 }, () => {
		for (const { report, runs } of file.cuts) {
			const ranks = decodeRanks(readFileSync(path(`backtest-${report.until}.bin`)));
			const again = backtestOf(model, loaded.plan, loaded.kernel, ranks, runs, observations(), sources(), report.until);
			expect(JSON.parse(JSON.stringify(again)), report.until).toEqual(report);
		}
	});

	it('shows that report in its README', async () => {
		const readme = readFileSync(path('README.md'), 'utf8');
		const options = { ...(await resolveConfig(path('README.md'))), parser: 'markdown' };
		const again = await format(withReport(readme, toMarkdown(file, plan), BLOCK), options);
		expect(reportIn(readme, BLOCK)).not.toBeNull();
		expect(reportIn(again, BLOCK)).toBe(reportIn(await format(readme, options), BLOCK));
	});

	it('fits nothing measured after a cut, forecasts nothing measured before it, and leaves nothing out', () => {
		const all = compareAll(model, loaded.plan, observations()).compared;
		for (const { until } of plan.cuts) {
			const { fitted, later, astride } = splitAt(model, loaded.plan, observations(), until);
			// What the calibration is given, by its own road.
			expect(compareAll(model, loaded.plan, observations(), until).compared.map(nameOf).sort()).toEqual(fitted.map(nameOf).sort());
			expect(fitted.filter(({ end }) => end > until)).toEqual([]);
			expect(later.filter(({ start, end, spans }) => end <= until || (spans && start <= until))).toEqual([]);
			expect(later.length, 'later measurements').toBeGreaterThanOrEqual(2);
			expect(fitted.length + later.length + astride.length).toBe(all.length);
		}
	});

	it('tests or explains every usual cut after which two measurements follow', () => {
		for (const cut of USUAL_CUTS) {
			const { fitted, later } = splitAt(model, loaded.plan, observations(), cut);
			if (fitted.length === 0 || later.length < 2) continue;
			expect([...plan.cuts, ...(plan.skipped ?? [])].filter(({ until }) => until === cut)).toHaveLength(1);
		}
	});

	it('skips a cut only where it would say the same as one that is tested, or where there is nothing to learn from or nothing to forecast', () => {
		const split = (cut: string) => splitAt(model, loaded.plan, observations(), cut);
		const fitted = (cut: string) => split(cut).fitted.map(nameOf).sort();
		for (const { until } of plan.skipped ?? []) {
			const same = plan.cuts.some((cut) => fitted(cut.until).join() === fitted(until).join());
			expect(same || fitted(until).length <= 1 || split(until).later.length === 0, until).toBe(true);
		}
	});

	it('says when the forecast is that of the priors, and whether the sampler settled', () => {
		for (const { report, gap, settled } of file.cuts) {
			expect(report.tests).toBe(report.fitted.rows <= 2 ? 'priors' : 'fit');
			if (settled && gap !== null) expect(gap).toBeLessThanOrEqual(GAP);
			expect(toMarkdown(file, plan).includes('did not settle')).toBe(file.cuts.some((cut) => !cut.settled));
		}
	});

	it('names every forecast series, and nothing that does not exist', () => {
		const forecast = file.cuts.flatMap(({ report }) => report.rows.map(({ series }) => series));
		expect(Object.keys(plan.series)).toEqual(expect.arrayContaining([...new Set(forecast)]));
		expect(Object.keys({ ...plan.series, ...plan.unfit }).filter((series) => !model.observed.some((one) => one.series === series))).toEqual([]);
		expect((plan.definitions ?? []).filter((column) => !model.columns[column])).toEqual([]);
	});

	it('names what is dated after a cut and acts on the forecast', () => {
		for (const { report } of file.cuts) {
			const named = new Set(report.hindsight.inputs.map((input) => input.id));
			const last = report.rows.at(-1)!.end.slice(0, 7);
			expect(datedAfter(model, report.until.slice(0, 7), last).filter((input) => !named.has(input) && !plan.definitions?.includes(input))).toEqual([]);
		}
	});
});

it('keeps no draws of a cut that no model states', () => {
	for (const [id, , { cuts }] of tested) {
		for (const cut of USUAL_CUTS) expect(existsSync(join('models', id, `backtest-${cut}.bin`)), `${id} ${cut}`).toBe(cuts.some(({ until }) => until === cut));
	}
});

const nameOf = ({ series, of, start, end }: { series: string; of: string; start: string; end: string }) => [series, of, start, end].join(' ');

/** Columns and levers with a point after one month and not after another, in model files as they are written. */
function datedAfter(model: Model, cut: string, last: string): string[] {
	const points: [string, readonly { readonly from: string }[]][] = [
		...Object.entries(model.levers).map(([id, { path }]): [string, readonly { readonly from: string }[]] => [id, path]),
		...Object.entries(model.columns).map(([id, column]): [string, readonly { readonly from: string }[]] => [
			id,
			'points' in column && Array.isArray(column.points) ? column.points : []
		])
	];
	return points.filter(([, path]) => path.some(({ from }) => from > cut && from <= last)).map(([id]) => id);
}
