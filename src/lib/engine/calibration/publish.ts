import { isMeasured } from '../answers';
import { FIRST_RUNS, RUNS } from '../draws';
import type { Kernel } from '../ensemble';
import { readColumns } from '../javascript-backend';
import type { Plan } from '../plan';
import { hashText } from '../sobol';
import { createReference, parametersOf, ranksOf } from './likelihood';
import { nested, type Feature } from './order';
import { DECORRELATED, type Sample } from './sampler';

/** Months at whose end the outputs of the published draws should stand for those of all: Decembers of 2023, 2025, 2027 and 2030. */
const MONTHS_KEPT = [59, 83, 107, 143] as const;
const END_OF_2027 = 107;

/** Weight of a target's chance beside that of a parameter or an output. */
const CHANCE_WEIGHT = 10;

/** Largest gap between the chances of two seeds, and fewest different draws, of a calibration that has settled. */
export const GAP = 0.03;
export const DISTINCT = 500;

/** How the sampler went, for one seed. */
export interface SeedRecord {
	readonly temperatures: readonly number[];
	readonly acceptance: readonly number[];
	readonly lastSweeps: number;
	readonly correlation: number;
	readonly effective: number;
	readonly runs: number;
}

/** What the calibration knows and the draws do not hold: how the sampler went with two seeds, and what each says. */
export interface SamplerRecord {
	readonly seeds: readonly SeedRecord[];
	/** For each `target.reading`, the chance at its deadline and the prospect at the end of 2027, by seed. */
	readonly chances: Readonly<Record<string, { readonly deadline: readonly number[]; readonly prospect: readonly number[] }>>;
	/** Largest gap between two seeds, over all chances. */
	readonly gap: number;
	/** Draws of one seed that were compared. */
	readonly compared: number;
	/** Times that the sampler was asked to go on. */
	readonly extended: number;
	/** Every parameter was forgotten, seeds agree and draws differ enough. */
	readonly settled: boolean;
}

/** The published draws and what is known of them. */
export interface Published {
	/** Ranks in the priors, `[parameter][run]`, runs in their final order. */
	readonly ranks: Uint16Array;
	readonly runs: number;
	readonly chances: SamplerRecord['chances'];
	readonly gap: number;
}

/**
 * Chooses the published draws among the particles of all seeds, so that they stand for all of them, and their first 256 for them, on every parameter,
 * output and chance. `samples` holds one list of populations (`[parameter][particle]`, normal scores) for each seed.
 */
export function publish(plan: Plan, kernel: Kernel, samples: readonly (readonly Float64Array[])[], dimension: number): Published {
	const populations = samples.flatMap((snapshots, seed) => snapshots.map((z) => ({ z, seed })));
	const count = populations.reduce((sum, { z }) => sum + z.length / dimension, 0);
	const all = new Float64Array(dimension * count);
	const seeds = new Uint8Array(count);
	let at = 0;
	for (const { z, seed } of populations) {
		const size = z.length / dimension;
		for (let d = 0; d < dimension; d++) all.set(z.subarray(d * size, (d + 1) * size), d * count + at);
		seeds.fill(seed, at, at + size);
		at += size;
	}
	const ranks = ranksOf(all);
	const { outputs, chances } = readAll(plan, kernel, parametersOf(plan, ranks, count), count);
	const features: Feature[] = [
		...Array.from({ length: dimension }, (_, d) => ({ values: all.subarray(d * count, (d + 1) * count), weight: 1 })),
		...outputs.map((values) => ({ values, weight: 1 })),
		...chances.flatMap(({ deadline, prospect }) => [deadline, prospect].map((values) => ({ values, weight: CHANCE_WEIGHT })))
	];
	const runs = Math.min(RUNS, count);
	const order = nested(features, count, [Math.min(FIRST_RUNS, runs), runs], hashText(`order:${plan.model}`));
	const published = new Uint16Array(dimension * runs);
	order.forEach((run, place) => {
		for (let d = 0; d < dimension; d++) published[d * runs + place] = ranks[d * count + run]!;
	});
	const bySeed = Object.fromEntries(
		chances.map(({ id, deadline, prospect }) => [
			id,
			{ deadline: sharesOf(deadline, seeds, samples.length), prospect: sharesOf(prospect, seeds, samples.length) }
		])
	);
	const gap = Object.values(bySeed)
		.flatMap(({ deadline, prospect }) => [deadline, prospect])
		.reduce((worst, shares) => Math.max(worst, Math.max(...shares) - Math.min(...shares)), 0);
	return { ranks: published, runs, chances: bySeed, gap };
}

/** Whether a calibration may stop: see `SamplerRecord.settled`. */
export function isSettled(samples: readonly Pick<Sample, 'correlation'>[], gap: number, distinct: number): boolean {
	return gap <= GAP && distinct >= DISTINCT && samples.every(({ correlation }) => correlation < DECORRELATED);
}

/** Outputs at the kept months and whether each target's reading is met, for every run. */
function readAll(plan: Plan, kernel: Kernel, parameters: Float64Array, runs: number) {
	const outputs = plan.outputs.flatMap(() => MONTHS_KEPT.map(() => new Float64Array(runs)));
	const chances = plan.targets.flatMap((target) =>
		target.readings.map((reading) => ({
			id: `${target.id}.${reading.id}`,
			reading,
			target,
			deadline: new Float64Array(runs),
			prospect: new Float64Array(runs)
		}))
	);
	createReference(plan, kernel)(parameters, runs, (raw, from, size, stride) => {
		const series = plan.outputs.map((output) => readColumns(plan, raw, output, stride));
		series.forEach((values, o) => {
			MONTHS_KEPT.forEach((month, m) => outputs[o * MONTHS_KEPT.length + m]!.set(values.subarray(month * stride, month * stride + size), from));
		});
		for (const { reading, target, deadline, prospect } of chances) {
			for (const [month, met] of [
				[target.deadline, deadline],
				[END_OF_2027, prospect]
			] as const) {
				for (let run = 0; run < size; run++) {
					const value = series[reading.output]![month * stride + run]!;
					met[from + run] = (target.better === 'more' ? value >= reading.value : value <= reading.value) ? 1 : 0;
				}
			}
		}
	});
	return { outputs, chances: chances.filter(({ reading }) => isMeasured(plan, reading)) };
}

/** Share of the runs of each seed that are 1. */
function sharesOf(met: Float64Array, seeds: Uint8Array, count: number): number[] {
	return Array.from({ length: count }, (_, seed) => {
		let [sum, size] = [0, 0];
		met.forEach((value, run) => {
			if (seeds[run] !== seed) return;
			sum += value;
			size++;
		});
		return sum / size;
	});
}
