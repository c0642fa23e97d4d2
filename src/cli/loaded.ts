import { models } from '../../models';
import { FACTS_END } from '../../models/facts';
import { exportsOf, upstreamOf } from '../lib/engine/coupling';
import { createEnsemble, drawsOf, withFixed, type Ensemble, type Kernel } from '../lib/engine/ensemble';
import { javascriptBackend } from '../lib/engine/javascript-backend';
import { compile, type CompileOptions, type Plan } from '../lib/engine/plan';
import type { Model } from '../lib/engine/types';
import { readDraws } from './draws';
import { loadKernel } from './kernel';

/** A model ready to run, whatever its draws: its plan, and its kernel with the calibrated ensembles of the models upstream. */
export interface Loaded {
	readonly plan: Plan;
	readonly kernel: Kernel;
}

/** Compiles a model and loads it, with those of the catalogue that feed it. */
export async function loadModel(model: Model, options: CompileOptions = {}): Promise<Loaded> {
	const { plan, kernel } = compile(model, FACTS_END, { exported: exportsOf(model.id, models), ...options });
	const upstream = new Map<string, Ensemble>();
	for (const id of upstreamOf(model)) upstream.set(id, await loadCalibrated(models.find((one) => one.id === id)!));
	const { run } = await loadKernel(kernel);
	return { plan, kernel: { run, upstream } };
}

async function loadCalibrated(model: Model): Promise<Ensemble> {
	const { plan, kernel } = await loadModel(model);
	const { draws, record } = readDraws(model);
	return createEnsemble(plan, javascriptBackend(plan, kernel), withFixed(plan, drawsOf(plan, draws, record.runs), record.runs));
}
