import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { models } from '../../models';
import { FACTS_END, observations } from '../../models/facts';
import { compareAll } from '../lib/engine/calibration/comparison';
import { distinctRuns, fitOf, round } from '../lib/engine/calibration/fit';
import { isSettled, publish, type SamplerRecord } from '../lib/engine/calibration/publish';
import { toMarkdown, withReport, type FitFile } from '../lib/engine/calibration/report';
import type { Sample } from '../lib/engine/calibration/sampler';
import { cdf } from '../lib/engine/distribution';
import { encodeRanks, priorDraws, rankOf, RUNS, uncertain, type DrawsRecord } from '../lib/engine/draws';
import { compile } from '../lib/engine/plan';
import type { Model } from '../lib/engine/types';
import { loadKernel } from './kernel';

/**
 * `npm run calibrate [-- <model>…] [--quick]`: fits the draws of the models to the published measurements, with two seeds at once, and writes
 * `models/<id>/draws.bin`, `draws.json`, `fit.json` and the fit report of its README. `--quick` works for seconds, prints the report and writes nothing.
 */

/** Times that the seeds may be asked to go on before the report says that they did not settle. */
const EXTENSIONS = 3;
const SEEDS = [1, 2];

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** One seed in a process of its own: `npm run calibrate` keeps two cores busy. */
class Seed {
	readonly #child: ChildProcess;

	constructor(model: string, seed: number, quick: boolean) {
		this.#child = fork(fileURLToPath(new URL('./calibrate-seed.ts', import.meta.url)), [model, String(seed), quick ? 'quick' : 'full'], {
			serialization: 'advanced'
		});
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

async function calibrate(model: Model, quick: boolean): Promise<void> {
	const started = performance.now();
	const { plan, kernel: text } = compile(model, FACTS_END);
	const kernel = await loadKernel(text);
	const ids = uncertain(model.parameters);
	const { compared } = compareAll(model, plan, observations());
	say(`${model.id}: ${ids.length} uncertain parameters, ${compared.length} measurements`);

	let ranks: Uint16Array = priorRanks(model);
	let runs = RUNS;
	let sampler: SamplerRecord | null = null;
	if (compared.length > 0) {
		const seeds = SEEDS.map((seed) => new Seed(model.id, seed, quick));
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
	if (quick) process.stdout.write(`# ${model.id}\n\n${toMarkdown(file)}\n\n`);
	else write(model, ranks, file);
}

function write(model: Model, ranks: Uint16Array, file: FitFile): void {
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
	writeFileSync(join(folder, 'draws.json'), `${JSON.stringify(record, null, '\t')}\n`);
	writeFileSync(join(folder, 'fit.json'), `${JSON.stringify(file, null, '\t')}\n`);
	const readme = join(folder, 'README.md');
	const before = existsSync(readme) ? readFileSync(readme, 'utf8') : `# ${model.label.en}\n\n${model.question.en}\n`;
	writeFileSync(readme, withReport(before, toMarkdown(file)));
}

/** The priors alone, for a model of which nothing was measured. */
function priorRanks(model: Model): Uint16Array {
	const values = priorDraws(model.parameters, `${model.id}:prior`, RUNS);
	const ids = uncertain(model.parameters);
	return Uint16Array.from(values, (value, index) => rankOf(cdf(model.parameters[ids[Math.floor(index / RUNS)]!]!.distribution, value)));
}

const options = process.argv.slice(2);
const quick = options.includes('--quick');
const wanted = options.filter((option) => option !== '--quick');
const unknown = wanted.filter((id) => !models.some((model) => model.id === id));
if (unknown.length > 0) {
	say(`no such model: ${unknown.join(', ')}; there are ${models.map(({ id }) => id).join(', ')}`);
	process.exitCode = 1;
} else {
	for (const model of models) if (wanted.length === 0 || wanted.includes(model.id)) await calibrate(model, quick);
}
