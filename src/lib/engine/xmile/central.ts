import { createEnsemble, type Ensemble, type Kernel } from '../ensemble';
import { javascriptBackend } from '../javascript-backend';
import type { Plan } from '../plan';
import { reduceColumn } from '../reduce';
import { LEVELS } from '../result';

/** What the calibrated draws of a parameter say of it, in its unit. */
export interface Spread {
	readonly p5: number;
	readonly p50: number;
	readonly p95: number;
}

/** The central run of a model: no lever moved, each uncertain parameter at the median of its draws, so in the models that feed it. */
export interface Central {
	/** Of the uncertain parameters, by id. */
	readonly spreads: ReadonlyMap<string, Spread>;
	/** One run. */
	readonly ensemble: Ensemble;
}

/**
 * The central run of a model from its plan, its kernel and its draws (`[uncertain parameter][run]`, as `drawsOf` gives them), with those of the models
 * that feed it. It is one possible course of things, near the median one and not equal to it: medians do not pass through equations.
 */
export function centralRun(plan: Plan, kernel: Kernel, draws: Float64Array, upstream: ReadonlyMap<string, Central>): Central {
	const uncertain = plan.parameters.filter(({ distribution }) => distribution.kind !== 'fixed');
	const runs = draws.length / Math.max(1, uncertain.length);
	const spreads = new Map<string, Spread>();
	for (const [index, { id }] of uncertain.entries()) {
		const quantiles = new Float64Array(LEVELS.length);
		reduceColumn(draws, index * runs, runs, quantiles);
		spreads.set(id, { p5: quantiles[0]!, p50: quantiles[2]!, p95: quantiles[4]! });
	}
	const values = plan.parameters.map(({ id, distribution }) => (distribution.kind === 'fixed' ? distribution.value : spreads.get(id)!.p50));
	const above = new Map([...upstream].map(([id, { ensemble }]) => [id, ensemble]));
	return { spreads, ensemble: createEnsemble(plan, javascriptBackend(plan, { run: kernel.run, upstream: above }), Float64Array.from(values)) };
}
