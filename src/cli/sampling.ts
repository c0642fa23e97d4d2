import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { distinctRuns, round } from '../lib/engine/calibration/fit';
import { isSettled, publish, type SamplerRecord } from '../lib/engine/calibration/publish';
import type { Sample } from '../lib/engine/calibration/sampler';
import { cdf } from '../lib/engine/distribution';
import { priorDraws, rankOf, RUNS, uncertain } from '../lib/engine/draws';
import type { Kernel } from '../lib/engine/ensemble';
import type { Plan } from '../lib/engine/plan';
import type { Model } from '../lib/engine/types';

/** Times that the seeds may be asked to go on before the report says that they did not settle. */
const EXTENSIONS = 3;
const SEEDS = [1, 2];

export interface SamplingOptions {
	/** Works for seconds, for a first look. */
	readonly quick: boolean;
	/** Last day of the measurements that are fitted, ISO; all when absent. */
	readonly until?: string;
}

/** Draws as they are published, ranks `[parameter][run]`, and how they were sampled; null where there was nothing to fit. */
export interface Sampled {
	readonly ranks: Uint16Array;
	readonly runs: number;
	readonly sampler: SamplerRecord | null;
}

/** Writes a line for whoever waits. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** One seed in a process of its own: a calibration keeps two cores busy. */
class Seed {
	readonly #child: ChildProcess;

	constructor(model: string, seed: number, { quick, until }: SamplingOptions) {
		const args = [model, String(seed), quick ? 'quick' : 'full', ...(until ? [until] : [])];
		this.#child = fork(fileURLToPath(new URL('./calibrate-seed.ts', import.meta.url)), args, { serialization: 'advanced' });
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

/** Draws a model's parameters from what was measured, with two seeds at once, until they agree or were asked to go on three times. */
export async function sampleTwice(model: Model, plan: Plan, kernel: Kernel, options: SamplingOptions): Promise<Sampled> {
	const dimension = uncertain(model.parameters).length;
	const seeds = SEEDS.map((seed) => new Seed(model.id, seed, options));
	try {
		for (let extended = 0; ; extended++) {
			const samples = await Promise.all(seeds.map((seed) => seed.sample()));
			const snapshots = samples.map((sample) => sample.snapshots);
			const { ranks, runs, chances, gap } = publish(plan, kernel, snapshots, dimension);
			const settled = isSettled(samples, gap, distinctRuns(ranks, runs));
			say(`${model.id}: the two seeds differ by ${(gap * 100).toFixed(1)} points at most${settled ? '' : ', not settled'}`);
			if (!settled && !options.quick && extended < EXTENSIONS) continue;
			const compared = snapshots[0]!.reduce((sum, z) => sum + z.length / dimension, 0);
			return { ranks, runs, sampler: { seeds: samples.map(recordOf), chances, gap, compared, extended, settled } };
		}
	} finally {
		seeds.forEach((seed) => seed.stop());
	}
}

function recordOf({ temperatures, acceptance, lastSweeps, correlation, effective, runs }: Sample): SamplerRecord['seeds'][number] {
	return {
		temperatures: temperatures.map(round),
		acceptance: acceptance.map(round),
		lastSweeps,
		correlation: round(correlation),
		effective: round(effective),
		runs
	};
}

/** The priors alone, for a model of which nothing was measured. */
export function fromPriors(model: Model): Sampled {
	const values = priorDraws(model.parameters, `${model.id}:prior`, RUNS);
	const ids = uncertain(model.parameters);
	const ranks = Uint16Array.from(values, (value, index) => rankOf(cdf(model.parameters[ids[Math.floor(index / RUNS)]!]!.distribution, value)));
	return { ranks, runs: RUNS, sampler: null };
}
