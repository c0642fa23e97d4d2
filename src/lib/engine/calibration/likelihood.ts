import { complete, heldColumns, upstreamOf, withFixed, type Kernel } from '../ensemble';
import { REFERENCE } from '../release';
import { valueOf, rankOf } from '../draws';
import { exp, ln, normalCdf } from '../numerics';
import type { Plan } from '../plan';
import { logDensity, logMeanExp, readFunctional, type Comparison } from './comparison';
import type { LogLikelihood } from './moves';

/** Runs computed at a time: their raw series stay in the processor's cache. */
const BLOCK = 64;

/** Reads raw series `[row][series][run]` of `count` runs, the first of which is run `from` of all; runs are `stride` apart. */
export type Reader = (raw: Float64Array, from: number, count: number, stride: number) => void;

/**
 * Runs the model with no lever moved on parameter values `[parameter][run]` (every parameter of the plan) and hands the raw series over, block by block.
 * The buffers are reused from one block to the next.
 */
export function createReference(plan: Plan, kernel: Kernel): (parameters: Float64Array, runs: number, read: Reader) => void {
	const held = heldColumns(plan, REFERENCE);
	const rows = plan.clock.periods + 1;
	const out = new Float64Array(rows * plan.series.length * BLOCK);
	const block = new Float64Array(plan.parameters.length * BLOCK);
	const linear = new Float64Array((plan.linear.length + plan.upstream.length) * rows * BLOCK);
	plan.linear.forEach((column, index) => {
		for (let row = 0; row < rows; row++) linear.fill(column[row] ?? NaN, (index * rows + row) * BLOCK, (index * rows + row + 1) * BLOCK);
	});
	const coupled = plan.upstream.map(({ model, variable }) => {
		const ensemble = upstreamOf(plan, kernel, model);
		return { column: complete(ensemble.column(variable, REFERENCE, ensemble.runs)), runs: ensemble.runs };
	});
	/** Run r is paired with run r of the model upstream, over and over where there are more. */
	const feed = (from: number, count: number): void => {
		for (const [index, { column, runs }] of coupled.entries()) {
			for (let row = 0; row < rows; row++) {
				const at = ((plan.linear.length + index) * rows + row) * BLOCK;
				for (let run = 0; run < count; run++) linear[at + run] = column[row * runs + ((from + run) % runs)]!;
			}
		}
	};
	return (parameters, runs, read) => {
		for (let from = 0; from < runs; from += BLOCK) {
			const count = Math.min(BLOCK, runs - from);
			for (let p = 0; p < plan.parameters.length; p++) block.set(parameters.subarray(p * runs + from, p * runs + from + count), p * BLOCK);
			feed(from, count);
			kernel.run({ exp, ln }, BLOCK, 0, count, block, held, linear, out);
			read(out, from, count, BLOCK);
		}
	};
}

/** Months that the comparisons need. */
export function monthsNeeded(comparisons: readonly Comparison[]): number {
	return comparisons.reduce((most, { alternatives }) => Math.max(most, ...alternatives.flatMap(({ rows }) => rows)), 1);
}

/** Plan parameters that vary, in the order of the draws. */
function uncertainOf(plan: Plan): Plan['parameters'] {
	return plan.parameters.filter(({ distribution }) => distribution.kind !== 'fixed');
}

/** Ranks in the priors, `[parameter][run]`, of particles in normal scores: the precision in which draws are kept. */
export function ranksOf(z: Float64Array): Uint16Array {
	const ranks = new Uint16Array(z.length);
	for (let i = 0; i < z.length; i++) ranks[i] = rankOf(normalCdf(z[i]!));
	return ranks;
}

/** Values of every parameter of a plan, `[parameter][run]`, from ranks. */
export function parametersOf(plan: Plan, ranks: Uint16Array, runs: number): Float64Array {
	return createParameters(plan)(ranks, runs);
}

/** Does the same as `parametersOf` for many calls: a value is computed once for each rank that occurs. */
function createParameters(plan: Plan): (ranks: Uint16Array, runs: number) => Float64Array {
	const uncertain = uncertainOf(plan);
	const tables = uncertain.map(() => new Float64Array(65536).fill(NaN));
	return (ranks, runs) => {
		const sampled = new Float64Array(ranks.length);
		uncertain.forEach(({ distribution }, index) => {
			const table = tables[index]!;
			for (let i = index * runs; i < (index + 1) * runs; i++) {
				const rank = ranks[i]!;
				if (table[rank] !== table[rank]) table[rank] = valueOf(distribution, rank);
				sampled[i] = table[rank]!;
			}
		});
		return withFixed(plan, sampled, runs);
	};
}

/**
 * Gives the log-likelihood of particles, given in normal scores of the priors: the sum over measurements, each independent of the others. Particles are
 * rounded to the ranks in which draws are kept, so that what is fitted is what is published. A run that fails (NaN) is impossible.
 */
export function likelihoodOf(plan: Plan, kernel: Kernel, comparisons: readonly Comparison[]): LogLikelihood {
	const reference = createReference(plan, kernel);
	const parametersFrom = createParameters(plan);
	const predicted = new Float64Array(BLOCK);
	return (particles, count) => {
		const result = new Float64Array(count);
		reference(parametersFrom(ranksOf(particles), count), count, (raw, from, size, stride) => {
			for (const comparison of comparisons) {
				const { alternatives, index } = comparison;
				const [only] = alternatives;
				if (only && alternatives.length === 1) {
					readFunctional(only, raw, index, plan.series.length, stride, size, predicted);
					for (let run = 0; run < size; run++) result[from + run]! += logDensity(comparison, predicted[run]!);
					continue;
				}
				const densities = alternatives.map((functional) => {
					readFunctional(functional, raw, index, plan.series.length, stride, size, predicted);
					return predicted.slice(0, size).map((value) => logDensity(comparison, value));
				});
				for (let run = 0; run < size; run++) result[from + run]! += logMeanExp(densities.map((density) => density[run]!));
			}
		});
		return result;
	};
}
