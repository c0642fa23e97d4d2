import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../models';
import { observations } from '../../models/facts';
import { compareAll } from '../lib/engine/calibration/comparison';
import { fitOf } from '../lib/engine/calibration/fit';
import { forecastMarkdown, toMarkdown, withReport, type FitFile } from '../lib/engine/calibration/report';
import { encodeRanks, uncertain, type DrawsRecord } from '../lib/engine/draws';
import type { Model } from '../lib/engine/types';
import { backtest } from './backtest';
import { findModel } from './found';
import { loadModel } from './loaded';
import { fromPriors, sampleTwice, say, type SamplingOptions } from './sampling';
import { writeText } from './written';

/**
 * `npm run calibrate [-- <model>…] [--quick] [--until=YYYY-MM-DD] [--backtest]`: fits the draws of the models to the published measurements, with two seeds at once, and
 * writes `models/<id>/draws.bin`, `draws.json`, `fit.json` and the fit report of its README. `--quick` works for seconds; `--until` fits what was measured
 * up to a day and forecasts the rest. Both print their report and write nothing. `--backtest` does so at the cuts of each model instead, and writes what it found
 * (see `backtest.ts`).
 */

async function calibrate(model: Model, options: SamplingOptions): Promise<void> {
	const { quick, until } = options;
	const started = performance.now();
	const { plan, kernel } = await loadModel(model);
	const { compared } = compareAll(model, plan, observations(), until);
	say(`${model.id}: ${uncertain(model.parameters).length} uncertain parameters, ${compared.length} measurements`);
	const { ranks, runs, sampler } = compared.length > 0 ? await sampleTwice(model, plan, kernel, options) : fromPriors(model);
	const fit = fitOf(model, plan, kernel, ranks, runs, observations());
	const file: FitFile = { fit, sampler };
	say(
		`${model.id}: ${fit.pooled.covered} of ${fit.pooled.rows} measurements in their band, ${fit.distinct} different draws, ${((performance.now() - started) / 1000).toFixed(0)} s`
	);
	if (quick || until) process.stdout.write(`# ${model.id}\n\n${until ? forecastMarkdown(fit, until) : toMarkdown(file)}\n\n`);
	else await write(model, ranks, file);
}

async function write(model: Model, ranks: Uint16Array, file: FitFile): Promise<void> {
	const folder = join('models', model.id);
	const { fit, sampler } = file;
	const record: DrawsRecord = {
		runs: fit.runs,
		parameters: uncertain(model.parameters),
		distinct: fit.distinct,
		ess: sampler ? Math.round(Math.min(...sampler.seeds.map(({ effective }) => effective))) : fit.runs,
		chances: Object.fromEntries(Object.entries(sampler?.chances ?? {}).map(([id, { deadline }]) => [id, [deadline[0] ?? NaN, deadline[1] ?? NaN] as const]))
	};
	writeFileSync(join(folder, 'draws.bin'), encodeRanks(ranks));
	await writeText(join(folder, 'draws.json'), JSON.stringify(record));
	await writeText(join(folder, 'fit.json'), JSON.stringify(file));
	const readme = join(folder, 'README.md');
	const before = existsSync(readme) ? readFileSync(readme, 'utf8') : `# ${model.label.en}\n\n${model.question.en}\n`;
	await writeText(readme, withReport(before, toMarkdown(file)));
}

const args = process.argv.slice(2);
const until = args.find((arg) => /^--until=\d{4}-\d{2}-\d{2}$/.test(arg))?.slice('--until='.length);
const options: SamplingOptions = { quick: args.includes('--quick'), ...(until && { until }) };
const named = args.filter((arg) => !['--quick', '--backtest'].includes(arg) && arg !== `--until=${until}`);
const wanted = (await Promise.all(named.map(findModel))).filter((model) => model !== undefined);
const unknown = named.filter((id) => !wanted.some((model) => model.id === id));
if (unknown.length > 0) {
	say(
		`not understood: ${unknown.join(' ')}; usage: npm run calibrate [-- <model>…] [--quick] [--until=YYYY-MM-DD] [--backtest], models: ${models.map(({ id }) => id).join(', ')}`
	);
	process.exitCode = 1;
} else {
	for (const model of wanted.length > 0 ? wanted : models) await (args.includes('--backtest') ? backtest(model, options.quick) : calibrate(model, options));
}
