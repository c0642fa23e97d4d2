import { cholesky, covariance, means, whitenedSquare } from './covariance';
import { exp } from '../numerics';
import type { Random } from './random';

/** Log-likelihood of particles `[dimension][particle]`, one number each; -Infinity where a particle is impossible. */
export type LogLikelihood = (particles: Float64Array, count: number) => Float64Array;

/** Particles in normal scores of their priors, `[dimension][particle]`, with their log-likelihood and the ancestor of each at the last resampling. */
export interface Population {
	readonly count: number;
	readonly dimension: number;
	readonly z: Float64Array;
	readonly logLikelihood: Float64Array;
	readonly family: Int32Array;
}

/** Kinds of proposals, in turn. */
export const KINDS = ['walk', 'differential', 'autoregressive'] as const;
export type Kind = (typeof KINDS)[number];

/** Acceptance that the scale of each kind is tuned towards. An autoregressive step only grows to a whole independent draw. */
const WANTED: Record<Kind, number> = { walk: 0.22, differential: 0.22, autoregressive: 0.3 };

/**
 * Metropolis moves that leave prior × likelihood^temperature as it is:
 * - `walk`: a step of 2.38 / √d times the covariance of the particles (Roberts, Gelman and Gilks, 1997);
 * - `differential`: a step along the difference of two other particles, in a random subset of the dimensions, now and then of its full length so as to jump between modes
 *   (ter Braak, 2006; Vrugt et al., 2009);
 * - `autoregressive`: towards the mean of the particles and away from it again, reversible for the normal law that has their covariance.
 * A sweep moves one half of the particles with what the other half shows, then the other.
 */
export class Moves {
	readonly #random: Random;
	readonly #scale: Record<Kind, number> = { walk: 1, differential: 1, autoregressive: 0.5 };
	/** Moves accepted and proposed since the last `takeAcceptance`. */
	#accepted = 0;
	#proposed = 0;
	#turn = 0;

	constructor(random: Random) {
		this.#random = random;
	}

	/** Share of accepted moves since it was last asked. */
	takeAcceptance(): number {
		const share = this.#proposed > 0 ? this.#accepted / this.#proposed : 0;
		this.#accepted = 0;
		this.#proposed = 0;
		return share;
	}

	/** Moves every particle once, each half with the same kind of move. */
	sweep(population: Population, temperature: number, logLikelihood: LogLikelihood): void {
		const kind = KINDS[this.#turn++ % KINDS.length]!;
		const half = population.count >> 1;
		this.#moveHalf(kind, population, 0, half, temperature, logLikelihood);
		this.#moveHalf(kind, population, half, population.count, temperature, logLikelihood);
	}

	#moveHalf(kind: Kind, population: Population, from: number, to: number, temperature: number, logLikelihood: LogLikelihood): void {
		const { count, dimension, z } = population;
		const size = to - from;
		const others = from === 0 ? { from: to, size: count - to } : { from: 0, size: from };
		const proposal = new Float64Array(dimension * size);
		const correction = this.#propose(kind, population, from, size, others, proposal);
		const proposed = logLikelihood(proposal, size);
		let accepted = 0;
		for (let i = 0; i < size; i++) {
			let ratio = temperature * (proposed[i]! - population.logLikelihood[from + i]!) + correction[i]!;
			for (let d = 0; d < dimension; d++) {
				const [before, after] = [z[d * count + from + i]!, proposal[d * size + i]!];
				ratio += (before * before - after * after) / 2;
			}
			// A uniform is drawn whatever the ratio, so that one particle never shifts the numbers of the next.
			if (!(this.#random.uniform() < exp(ratio))) continue;
			accepted++;
			population.logLikelihood[from + i] = proposed[i]!;
			for (let d = 0; d < dimension; d++) z[d * count + from + i] = proposal[d * size + i]!;
		}
		this.#accepted += accepted;
		this.#proposed += size;
		const tuned = this.#scale[kind] * exp(accepted / size - WANTED[kind]);
		this.#scale[kind] = Math.min(kind === 'autoregressive' ? 1 : 3, Math.max(0.01, tuned));
	}

	/** Fills the proposals of one half and gives the logarithm of q(before | after) / q(after | before) of each. */
	#propose(kind: Kind, population: Population, from: number, size: number, others: { from: number; size: number }, proposal: Float64Array): Float64Array {
		const { count, dimension, z } = population;
		const random = this.#random;
		const scale = this.#scale[kind];
		const correction = new Float64Array(size);
		if (kind === 'differential') {
			for (let i = 0; i < size; i++) {
				const share = [0.2, 0.6, 1][random.below(3)]!;
				const a = others.from + random.below(others.size);
				const b = others.from + ((a - others.from + 1 + random.below(others.size - 1)) % others.size);
				const jump = random.uniform() < 0.1;
				const moved = Array.from({ length: dimension }, () => random.uniform() < share);
				const size1 = Math.max(1, moved.filter(Boolean).length);
				const length = jump ? 1 : (scale * 2.38) / Math.sqrt(2 * size1);
				for (let d = 0; d < dimension; d++) {
					const step = moved[d] ? length * (z[d * count + a]! - z[d * count + b]!) + 1e-4 * random.normal() : 0;
					proposal[d * size + i] = z[d * count + from + i]! + step;
				}
			}
			return correction;
		}
		const reference = slice(z, count, dimension, others.from, others.size);
		const lower = cholesky(covariance(reference, dimension, 0.02), dimension);
		const centre = means(reference, dimension);
		const keep = kind === 'walk' ? 1 : Math.sqrt(1 - scale * scale);
		const length = kind === 'walk' ? (scale * 2.38) / Math.sqrt(dimension) : scale;
		const noise = new Float64Array(dimension);
		const [before, after, work] = [new Float64Array(dimension), new Float64Array(dimension), new Float64Array(dimension)];
		for (let i = 0; i < size; i++) {
			for (let d = 0; d < dimension; d++) noise[d] = random.normal();
			for (let d = 0; d < dimension; d++) {
				let step = 0;
				for (let k = 0; k <= d; k++) step += lower[d * dimension + k]! * noise[k]!;
				before[d] = z[d * count + from + i]! - centre[d]!;
				after[d] = keep * before[d]! + length * step;
				proposal[d * size + i] = centre[d]! + after[d]!;
			}
			if (kind === 'autoregressive') correction[i] = (whitenedSquare(lower, after, work) - whitenedSquare(lower, before, work)) / 2;
		}
		return correction;
	}
}

function slice(z: Float64Array, count: number, dimension: number, from: number, size: number): Float64Array {
	const part = new Float64Array(dimension * size);
	for (let d = 0; d < dimension; d++) part.set(z.subarray(d * count + from, d * count + from + size), d * size);
	return part;
}
