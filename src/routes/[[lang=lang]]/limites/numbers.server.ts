import type { LimitNumber } from '../../../../models/limits';
import type { FitFile } from '$lib/engine/calibration/report';
import type { Aside, Manifest } from '$lib/engine/shown';
import type { Model, Observation, Source } from '$lib/engine/types';

/** What the numbers of the page are computed from. */
export interface Known {
	readonly models: readonly Model[];
	readonly manifests: readonly (Pick<Manifest, 'draws'> & Pick<Aside, 'backtests'>)[];
	/** Report of the calibration of each model, by id. */
	readonly fits: ReadonlyMap<string, FitFile>;
	readonly sources: readonly Source[];
	readonly observations: readonly Observation[];
}

/** Computes the numbers that the page says. A number shared by several models under one id counts once. */
export function limitNumbers({ models, manifests, fits, sources, observations }: Known): Readonly<Record<LimitNumber, number>> {
	const parameters = [...new Map(models.flatMap((model) => Object.entries(model.parameters))).values()].filter(
		({ distribution }) => distribution.kind !== 'fixed'
	);
	const readings = models.flatMap((model) => model.targets.flatMap((target) => target.readings));
	const pooled = [...fits.values()].map(({ fit }) => fit.pooled);
	const cuts = manifests.flatMap(({ backtests }) => backtests?.cuts ?? []);
	return {
		models: models.length,
		variables: total(models, ({ variables }) => Object.keys(variables).length),
		parameters: parameters.length,
		assumed: parameters.filter(({ source }) => source === undefined).length,
		runs: Math.min(...manifests.map(({ draws }) => draws.runs)),
		rows: total(pooled, ({ rows }) => rows),
		covered: total(pooled, ({ covered }) => covered),
		reached: total(pooled, ({ coveredByModel }) => coveredByModel),
		tests: cuts.length,
		forecasts: total(cuts, ({ model }) => model.rows),
		inside: total(cuts, ({ model }) => model.covered),
		priors: cuts.filter(({ tests }) => tests === 'priors').length,
		readings: readings.length,
		unmeasured: readings.filter(({ unmeasured }) => unmeasured !== undefined).length,
		sources: sources.length,
		press: sources.filter(({ kind }) => kind === 'press').length,
		measurements: observations.length,
		doubtful: observations.filter(({ confidence }) => confidence === 'low').length
	};
}

/**
 * Writes numbers and words where a text names them in braces.
 * @throws {Error} for a name that is not given.
 */
export function filled(text: string, given: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = given[name];
		if (value === undefined) throw new Error(`no ${name} for “${text}”`);
		return value;
	});
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
	return items.reduce((sum, item) => sum + of(item), 0);
}
