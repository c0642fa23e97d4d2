import { models } from '../../models';
import { FACTS_END, sources } from '../../models/facts';
import { exportsOf, upstreamOf } from '../lib/engine/coupling';
import { drawsOf } from '../lib/engine/ensemble';
import type { Language } from '../lib/engine/manifest';
import { compile } from '../lib/engine/plan';
import type { Model } from '../lib/engine/types';
import { centralRun, writeXmile, type Central } from '../lib/engine/xmile';
import { currentRelease } from './current';
import { readDraws } from './draws';
import { loadKernel } from './kernel';

/** A model of the catalogue as an XMILE file, texts in one language. Runs under Node, from the root of the project. */
export async function xmileOf(id: string, language: Language): Promise<string> {
	return xmileFile(modelOf(id), language, (await currentRelease()).version);
}

/** The same, under a version that the caller knows. */
export async function xmileFile(model: Model, language: Language, version: string): Promise<string> {
	return writeXmile(model, { central: await centralOf(model), models, sources: sources(), version, factsEnd: FACTS_END }, language);
}

/** The central run of a model, with those of the models that feed it. `exported`: more variables that its ensemble gives as columns. */
export async function centralOf(model: Model, exported: readonly string[] = []): Promise<Central> {
	const { plan, kernel } = compile(model, FACTS_END, { exported: [...new Set([...exportsOf(model.id, models), ...exported])] });
	const upstream = new Map<string, Central>();
	for (const id of upstreamOf(model)) upstream.set(id, await centralOf(modelOf(id)));
	const { draws, record } = readDraws(model);
	return centralRun(plan, await loadKernel(kernel), drawsOf(plan, draws, record.runs), upstream);
}

function modelOf(id: string): Model {
	const model = models.find((one) => one.id === id);
	if (!model) throw new Error(`no model '${id}'`);
	return model;
}
