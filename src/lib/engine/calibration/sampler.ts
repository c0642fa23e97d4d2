import { exp, normalQuantile } from '../numerics';
import { columns, hashText } from '../sobol';
import { correlations } from './covariance';
import { Moves, type LogLikelihood, type Population } from './moves';
import { Random } from './random';

/** How long the sampler works. */
export interface Effort {
	readonly particles: number;
	/** Sweeps after each resampling, before the last phase. */
	readonly sweeps: number;
	/** Sweeps of the last phase: at least, and at most. */
	readonly least: number;
	readonly most: number;
	/** Populations kept from the last phase on. */
	readonly snapshots: number;
}

export const EFFORT: Effort = { particles: 1024, sweeps: 12, least: 60, most: 1500, snapshots: 4 };
export const QUICK: Effort = { particles: 256, sweeps: 6, least: 20, most: 60, snapshots: 2 };

/** Remaining correlation of every parameter below which the last phase may end. */
export const DECORRELATED = 0.2;
/** Share of the particles that must stay effective at each step of temperature. */
const EFFECTIVE_SHARE = 0.5;

/** What the sampler gives: populations in normal scores, and how it went. */
export interface Sample {
	/** Kept populations, `[dimension][particle]` each. */
	readonly snapshots: readonly Float64Array[];
	/** Temperatures from 0 (prior) to 1 (posterior). */
	readonly temperatures: readonly number[];
	/** Share of accepted moves at each temperature, the last one being that of the last phase. */
	readonly acceptance: readonly number[];
	/** Sweeps of the last phase up to its first snapshot. */
	readonly lastSweeps: number;
	/** Largest correlation, over parameters, between the particles at the start of the last phase and at the first snapshot. */
	readonly correlation: number;
	/** Effective number of particles in one snapshot: those of one family count for less, by their remaining correlation (Kish's design effect). */
	readonly effective: number;
	readonly runs: number;
}

/**
 * Draws from prior × likelihood by tempered sequential Monte Carlo (Del Moral, Doucet and Jasra, 2006): particles start as Sobol points of the prior;
 * the likelihood enters by powers chosen so that half of the particles stay effective; each step resamples, then moves. Once the whole likelihood is in,
 * moves go on until every parameter has forgotten where it was. Particles are in normal scores of their priors, whose prior is a standard normal.
 * The same seed gives the same bits.
 */
export class Sampler {
	readonly #moves: Moves;
	readonly #random: Random;
	readonly #population: Population;
	readonly #temperatures = [0];
	readonly #acceptance: number[] = [];
	readonly #snapshots: Float64Array[] = [];
	#runs = 0;
	#lastSweeps = 0;
	#correlation = 1;
	#effective = 0;

	constructor(
		readonly dimension: number,
		readonly logLikelihood: LogLikelihood,
		readonly seed: number,
		readonly effort: Effort = EFFORT,
		readonly log: (line: string) => void = () => undefined
	) {
		const count = effort.particles;
		this.#random = new Random(hashText(`smc:${seed}`));
		this.#moves = new Moves(this.#random);
		const ids = Array.from({ length: dimension }, (_, d) => `${seed}:${d}`);
		const z = columns(ids, seed, count).map(normalQuantile);
		this.#population = { count, dimension, z, logLikelihood: new Float64Array(count), family: new Int32Array(count) };
	}

	/** Goes from the prior to the posterior, and keeps the first snapshots. */
	run(): Sample {
		const { effort } = this;
		const population = this.#population;
		population.logLikelihood.set(this.#evaluate(population.z, population.count));
		let temperature = 0;
		while (temperature < 1) {
			const next = nextTemperature(population.logLikelihood, temperature);
			this.#resample(next - temperature);
			temperature = next;
			this.#temperatures.push(temperature);
			if (temperature < 1) this.#sweep(effort.sweeps, temperature);
			this.log(`temperature ${temperature.toPrecision(3)}, ${this.#temperatures.length - 1} steps, ${this.#runs} runs`);
		}
		this.#lastPhase();
		return this.sample();
	}

	/** Moves on for as many sweeps as the last phase took, and replaces the snapshots by later ones. */
	more(): Sample {
		const sweeps = Math.max(this.effort.least, this.#lastSweeps);
		this.#keep(Math.ceil(sweeps / this.effort.snapshots));
		return this.sample();
	}

	sample(): Sample {
		return {
			snapshots: this.#snapshots.map((z) => z.slice()),
			temperatures: [...this.#temperatures],
			acceptance: [...this.#acceptance],
			lastSweeps: this.#lastSweeps,
			correlation: this.#correlation,
			effective: this.#effective,
			runs: this.#runs
		};
	}

	#lastPhase(): void {
		const { effort, dimension } = this;
		const start = this.#population.z.slice();
		const part = Math.ceil(effort.least / 2);
		do {
			this.#sweep(part, 1);
			this.#lastSweeps += part;
			const all = correlations(start, this.#population.z, dimension);
			this.#correlation = all.reduce((worst, c) => Math.max(worst, Math.abs(c)), 0);
			this.#effective = effectiveNumber(this.#population.family, all);
			this.log(`last phase: ${this.#lastSweeps} sweeps, correlation ${this.#correlation.toFixed(2)}`);
		} while (this.#lastSweeps < effort.least || (this.#correlation >= DECORRELATED && this.#lastSweeps < effort.most));
		this.#snapshots.push(this.#population.z.slice());
		this.#keep(Math.ceil(this.#lastSweeps / effort.snapshots), effort.snapshots - 1);
	}

	/** Adds snapshots, `gap` sweeps apart, and drops the oldest beyond their number. */
	#keep(gap: number, count = this.effort.snapshots): void {
		for (let k = 0; k < count; k++) {
			this.#sweep(gap, 1);
			this.#snapshots.push(this.#population.z.slice());
			if (this.#snapshots.length > this.effort.snapshots) this.#snapshots.shift();
		}
	}

	#sweep(count: number, temperature: number): void {
		for (let k = 0; k < count; k++) this.#moves.sweep(this.#population, temperature, (z, size) => this.#evaluate(z, size));
		const acceptance = this.#moves.takeAcceptance();
		this.#acceptance[this.#temperatures.length - 2] = acceptance;
	}

	#evaluate(z: Float64Array, count: number): Float64Array {
		this.#runs += count;
		return this.logLikelihood(z, count);
	}

	/** Systematic resampling by likelihood^power: each particle is kept as many times as its weight says, rounded up or down. */
	#resample(power: number): void {
		const { count, dimension, z, logLikelihood, family } = this.#population;
		const weights = weightsOf(logLikelihood, power);
		const [oldZ, oldLikelihood] = [z.slice(), logLikelihood.slice()];
		const offset = this.#random.uniform();
		let parent = 0;
		let passed = weights[0]!;
		for (let i = 0; i < count; i++) {
			while (passed < (i + offset) / count && parent < count - 1) passed += weights[++parent]!;
			family[i] = parent;
		}
		// Neighbours in the list are siblings: shuffle, so that the two halves of a sweep hold the same families.
		for (let i = count - 1; i > 0; i--) {
			const j = this.#random.below(i + 1);
			[family[i], family[j]] = [family[j]!, family[i]!];
		}
		for (let i = 0; i < count; i++) {
			logLikelihood[i] = oldLikelihood[family[i]!]!;
			for (let d = 0; d < dimension; d++) z[d * count + i] = oldZ[d * count + family[i]!]!;
		}
	}
}

/** Weights likelihood^power, summing to 1. Throws where no particle is possible. */
function weightsOf(logLikelihood: Float64Array, power: number): Float64Array {
	let best = -Infinity;
	for (const value of logLikelihood) if (value > best) best = value;
	if (best === -Infinity) throw new Error('sampler: no particle of the prior has a finite likelihood');
	const weights = logLikelihood.map((value) => exp(power * (value - best)));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
}

/** The largest next temperature, at most 1, at which half of the particles stay effective. */
export function nextTemperature(logLikelihood: Float64Array, temperature: number): number {
	const effective = (power: number) => 1 / weightsOf(logLikelihood, power).reduce((total, weight) => total + weight * weight, 0);
	const wanted = EFFECTIVE_SHARE * logLikelihood.length;
	if (effective(1 - temperature) >= wanted) return 1;
	let [low, high] = [0, 1 - temperature];
	for (let k = 0; k < 60; k++) {
		const middle = (low + high) / 2;
		if (effective(middle) >= wanted) low = middle;
		else high = middle;
	}
	// Particles without likelihood may hold the effective number below the wanted one whatever the power: go on all the same.
	return temperature + (low > 1e-12 ? low : high > 1e-9 ? high : 1e-9);
}

/** Kish's design effect: n particles of a family count for n / (1 + (n - 1) ρ²), ρ² being the mean square of their remaining correlations. */
function effectiveNumber(family: Int32Array, correlation: Float64Array): number {
	const squares = correlation.reduce((sum, c) => sum + c * c, 0) / correlation.length;
	const sizes = new Map<number, number>();
	for (const parent of family) sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
	let sum = 0;
	for (const size of sizes.values()) sum += size * (1 + (size - 1) * squares);
	return (family.length * family.length) / sum;
}
