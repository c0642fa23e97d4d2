import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { observations, sources } from '../../models/facts';
import { backtestOf, splitAt } from '../lib/engine/backtest/backtest';
import { BLOCK, toMarkdown } from '../lib/engine/backtest/report';
import type { BacktestFile } from '../lib/engine/backtest/types';
import { round } from '../lib/engine/calibration/fit';
import { withReport } from '../lib/engine/calibration/report';
import { encodeRanks, uncertain } from '../lib/engine/draws';
import type { Model } from '../lib/engine/types';
import { loadModel } from './loaded';
import { fromPriors, sampleTwice, say } from './sampling';
import { writeText } from './written';

/**
 * Fits a model to what was measured up to each of its cuts, forecasts the rest, and writes `models/<id>/backtest.json`, the draws of each cut in
 * `backtest-<until>.bin` and the report of its README. When `quick`, works for seconds, prints the report and writes nothing.
 */
export async function backtest(model: Model, quick: boolean): Promise<void> {
	if (!model.backtest) return say(`${model.id}: no cut to test`);
	const folder = join('models', model.id);
	const { plan, kernel } = await loadModel(model);
	const cuts: BacktestFile['cuts'][number][] = [];
	for (const { until } of model.backtest.cuts) {
		const { fitted, later } = splitAt(model, plan, observations(), until);
		say(`${model.id}: ${fitted.length} measurements up to ${until}, ${later.length} to forecast`);
		const { ranks, runs, sampler } = fitted.length > 0 ? await sampleTwice(model, plan, kernel, { quick, until }) : fromPriors(model);
		const report = backtestOf(model, plan, kernel, ranks, runs, observations(), sources(), until);
		cuts.push({ runs, parameters: uncertain(model.parameters), gap: sampler && round(sampler.gap), settled: sampler?.settled ?? true, report });
		say(`${model.id}: ${report.model.covered} of the ${report.model.rows} later ones in their band`);
		if (!quick) writeFileSync(join(folder, `backtest-${until}.bin`), encodeRanks(ranks));
	}
	const file: BacktestFile = { model: model.id, cuts };
	const markdown = toMarkdown(file, model.backtest);
	if (quick) {
		process.stdout.write(`# ${model.id}\n\n${markdown}\n\n`);
		return;
	}
	await writeText(join(folder, 'backtest.json'), JSON.stringify(file));
	const readme = join(folder, 'README.md');
	await writeText(readme, withReport(readFileSync(readme, 'utf8'), markdown, BLOCK));
}
