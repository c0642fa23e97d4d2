import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { models } from '../../models';
import { FACTS_END, observations } from '../../models/facts';
import { compareAll } from '../lib/engine/calibration/comparison';
import { distinctRuns, fitOf, round } from '../lib/engine/calibration/fit';
import { isSettled, publish, type SamplerRecord } from '../lib/engine/calibration/publish';
import { forecastMarkdown, toMarkdown, withReport, type FitFile } from '../lib/engine/calibration/report';
import type { Sample } from '../lib/engine/calibration/sampler';
import { cdf } from '../lib/engine/distribution';
import { encodeRanks, priorDraws, rankOf, RUNS, uncertain, type DrawsRecord } from '../lib/engine/draws';
import { compile } from '../lib/engine/plan';
import type { Model } from '../lib/engine/types';
import { loadKernel } from './kernel';

/**
 * `npm run calibrate [-- <model>…] [--quick] [--until=YYYY-MM-DD]`: fits the draws of the models to the published measurements, with two seeds at once, and
 * writes `models/<id>/draws.bin`, `draws.json`, `fit.json` and the fit report of its README. `--quick` works for seconds; `--until` fits what was measured
 * up to a day and forecasts the rest. Both print their report and write nothing.
 */

/** Times that the seeds may be asked to go on before the report says that they did not settle. */
const EXTENSIONS = 3;
const SEEDS = [1, 2];

interface Options {
	readonly quick: boolean;
	/** Last day of the measurements that are fitted; all when absent. */
	readonly until?: string;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** One seed in a process of its own: `npm run calibrate` keeps two cores busy. */
class Seed {
	readonly #child: ChildProcess;

	constructor(model: string, seed: number, { quick, until }: Options) {
		this.#child = fork(
			fileURLToPath(new URL('./calibrate-seed.ts', import.meta.url)),
			[model, String(seed), quick ? 'quick' : 'full', ...(until ? [until] : [])],
			{
				serialization: 'advanced'
			}
		);
	}

	/** What the seed has sampled; after the first time, what it has once it went on. */
	sample(): Promise<Sample> {
		return new Promise((resolve, reject) => {
			this.#child.once('message', (sample) => resolve(sample as Sample));
			this.#child.once('exit', (code) => reject(new Error(`a seed stopped with code ${code}`)));
			this.#child.send('go');
		});
	}

	stop(): void {
		this.#child.removeAllListeners('exit');
		this.#child.disconnect();
	}
}

async function calibrate(model: Model, options: Options): Promise<void> {
	const { quick, until } = options;
	const started = performance.now();
	const { plan, kernel: text } = compile(model, FACTS_END);
	const kernel = await loadKernel(text);
	const ids = uncertain(model.parameters);
	const { compared } = compareAll(model, plan, observations(), until);
	say(`${model.id}: ${ids.length} uncertain parameters, ${compared.length} measurements`);

	let ranks: Uint16Array = priorRanks(model);
	let runs = RUNS;
	let sampler: SamplerRecord | null = null;
	if (compared.length > 0) {
		const seeds = SEEDS.map((seed) => new Seed(model.id, seed, options));
		try {
			for (let extended = 0; ; extended++) {
				const samples = await Promise.all(seeds.map((seed) => seed.sample()));
				const published = publish(
					plan,
					kernel,
					samples.map(({ snapshots }) => snapshots),
					ids.length
				);
				({ ranks, runs } = published);
				const settled = isSettled(samples, published.gap, distinctRuns(ranks, runs));
				sampler = {
					seeds: samples.map(({ temperatures, acceptance, lastSweeps, correlation, effective, runs }) => ({
						temperatures: temperatures.map(round),
						acceptance: acceptance.map(round),
						lastSweeps,
						correlation: round(correlation),
						effective: round(effective),
						runs
					})),
					chances: published.chances,
					gap: published.gap,
					compared: samples[0]!.snapshots.reduce((sum, z) => sum + z.length / ids.length, 0),
					extended,
					settled
				};
				say(`${model.id}: the two seeds differ by ${(published.gap * 100).toFixed(1)} points at most${settled ? '' : ', not settled'}`);
				if (settled || quick || extended === EXTENSIONS) break;
			}
		} finally {
			seeds.forEach((seed) => seed.stop());
		}
	}
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

/** Writes a file as the project formats it. */
async function writeText(path: string, text: string): Promise<void> {
	writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** The priors alone, for a model of which nothing was measured. */
function priorRanks(model: Model): Uint16Array {
	const values = priorDraws(model.parameters, `${model.id}:prior`, RUNS);
	const ids = uncertain(model.parameters);
	return Uint16Array.from(values, (value, index) => rankOf(cdf(model.parameters[ids[Math.floor(index / RUNS)]!]!.distribution, value)));
}

const args = process.argv.slice(2);
const until = args.find((arg) => /^--until=\d{4}-\d{2}-\d{2}$/.test(arg))?.slice('--until='.length);
const options: Options = { quick: args.includes('--quick'), ...(until && { until }) };
const unknown = args.filter((arg) => arg !== '--quick' && arg !== `--until=${until}` && !models.some((model) => model.id === arg));
const wanted = models.filter((model) => args.includes(model.id));
if (unknown.length > 0) {
	say(
		`not understood: ${unknown.join(' ')}; usage: npm run calibrate [-- <model>…] [--quick] [--until=YYYY-MM-DD], models: ${models.map(({ id }) => id).join(', ')}`
	);
	process.exitCode = 1;
} else {
	for (const model of wanted.length > 0 ? wanted : models) await calibrate(model, options);
}
