import { models } from '../../models';
import { FACTS_END } from '../../models/facts';
import { loadKernel } from '../../src/cli/kernel';
import { fillLinear } from '../../src/lib/engine/backend';
import { javascriptBackend } from '../../src/lib/engine/javascript-backend';
import { exportsOf, inOrder } from '../../src/lib/engine/coupling';
import { priorDraws } from '../../src/lib/engine/draws';
import { complete, heldColumns, withFixed } from '../../src/lib/engine/ensemble';
import type { Series } from '../../src/lib/engine/javascript';
import { compile, type Plan } from '../../src/lib/engine/plan';
import { REFERENCE } from '../../src/lib/engine/release';
import { buildSystem, type System } from '../../src/lib/engine/system';
import type { Model } from '../../src/lib/engine/types';

/** A model made ready to be run by anybody: what the engine compiles of it, its graph, and the inputs of an ensemble. */
export interface Subject {
	readonly model: Model;
	readonly compiled: ReturnType<typeof compile>;
	readonly plan: Plan;
	readonly system: System;
	readonly series: readonly Series[];
	readonly runs: number;
	/** `[parameter][run]`, prior draws. */
	readonly parameters: Float64Array;
	/** `[column][month]`, those of the reference scenario. */
	readonly held: Float64Array;
	/** What other models feed it, each `[month end, the start included][run]`. */
	readonly coupled: readonly Float64Array[];
	/** All interpolated columns, `[column][month end, the start included][run]`. */
	readonly linear: Float64Array;
	/** Doubles of a result: `[month end, the start included][series][run]`. */
	readonly size: number;
}

/** The real models as subjects, in the order of the catalogue: compiled, drawn from their priors (always the same), fed by one another. */
export async function realSubjects(runs: number): Promise<Subject[]> {
	const subjects = new Map<string, Subject>();
	for (const model of inOrder(models)) subjects.set(model.id, await subjectOf(model, runs, subjects));
	return models.map(({ id }) => subjects.get(id)!);
}

/** A model as a subject. Throws `Error` where it takes columns from a model that is not among `upstream`. */
export async function subjectOf(model: Model, runs: number, upstream: ReadonlyMap<string, Subject> = new Map()): Promise<Subject> {
	const compiled = compile(model, FACTS_END, { exported: exportsOf(model.id, models) });
	const { plan } = compiled;
	const system = systemOf(model, plan);
	const rows = plan.clock.periods + 1;
	const coupled: Float64Array[] = [];
	for (const { model: id, variable } of plan.upstream) {
		const subject = upstream.get(id);
		if (!subject) throw new Error(`${model.id} needs ${id}`);
		coupled.push(await exportOf(subject, variable));
	}
	const linear = new Float64Array((plan.linear.length + coupled.length) * rows * runs);
	fillLinear(plan, linear, runs, runs, coupled);
	return {
		model,
		compiled,
		plan,
		system,
		series: plan.series.map(({ variable, mode }) => ({ node: system.nodeOf(variable), mode })),
		runs,
		parameters: withFixed(plan, priorDraws(model.parameters, `bench:${model.id}`, runs), runs),
		held: heldColumns(plan, REFERENCE),
		coupled,
		linear,
		size: rows * plan.series.length * runs
	};
}

async function exportOf({ plan, compiled, parameters, held, runs, coupled }: Subject, variable: string): Promise<Float64Array> {
	const backend = javascriptBackend(plan, await loadKernel(compiled.kernel));
	return complete(backend.simulate(parameters, held, runs, coupled)).series(plan.series.findIndex((one) => one.variable === variable && one.mode === 'value'));
}

/** The graph that `compile` writes its kernels from. That the kernels in C give the same bits shows that it is the same. */
function systemOf(model: Model, plan: Plan): System {
	const columns = Object.entries(model.columns).sort(([a], [b]) => (a < b ? -1 : 1));
	const ids = (wanted: (column: Model['columns'][string]) => boolean) => columns.filter(([, column]) => wanted(column)).map(([id]) => id);
	const variables = Object.entries(model.variables).sort(([a], [b]) => (a < b ? -1 : 1));
	const constants: Record<string, number> = {};
	for (const [id, { distribution, shown }] of Object.entries(model.parameters)) if (distribution.kind === 'fixed' && !shown) constants[id] = distribution.value;
	return buildSystem({
		stocks: Object.fromEntries(variables.flatMap(([id, variable]) => (variable.kind === 'stock' ? [[id, variable]] : []))),
		formulas: Object.fromEntries(variables.flatMap(([id, variable]) => (variable.kind === 'stock' ? [] : [[id, variable]]))),
		constants,
		parameters: plan.parameters.map(({ id }) => id),
		held: [...plan.levers.map(({ id }) => id), ...ids((column) => column.within === 'held')],
		linear: [...ids((column) => column.within === 'linear' && !('upstream' in column)), ...ids((column) => 'upstream' in column)]
	});
}
