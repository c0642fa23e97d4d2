import type { DrawsRecord } from './draws';
import { complete, createEnsemble, drawsOf, withFixed, type Kernel } from './ensemble';
import { buildManifest, type Language, type ManifestParts } from './manifest';
import { compile } from './plan';
import type { Inputs, Model, Observation, Source } from './types';
import { catalogueVersion, modelVersion } from './version';

/** What a release is made from. */
export interface ReleaseInput {
	readonly models: readonly { readonly model: Model; readonly draws: Uint8Array; readonly record: DrawsRecord }[];
	readonly observations: readonly Observation[];
	readonly sources: ReadonlyMap<string, Source>;
	readonly factsEnd: string;
	readonly load: (kernel: string) => Promise<Kernel>;
	readonly toMathML: ManifestParts['toMathML'];
}

/**
 * A version of the catalogue as files, by name: for each model `<id>.plan.json`, `<id>.kernel.js`, `<id>.draws` and a manifest in each
 * language, `<id>.fr.json` and `<id>.en.json`. It needs nothing else to run, so it can be kept for ever.
 */
export interface Release {
	readonly version: string;
	readonly models: readonly string[];
	readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The reference: no lever moved, decided in January 2027, judged at the end of 2027. */
export const REFERENCE: Inputs = { decision: 96, horizon: 107, levers: {}, assumptions: {} };

/** Builds a release: compiles every model, runs its reference, writes its files. */
export async function buildRelease(input: ReleaseInput): Promise<Release> {
	const compiled = await Promise.all(
		input.models.map(async ({ model, draws, record }) => {
			const { plan, kernel } = compile(model, input.factsEnd);
			return { model, draws, record, plan, kernel, version: await modelVersion(model, plan, draws) };
		})
	);
	const version = await catalogueVersion(Object.fromEntries(compiled.map(({ model, version }) => [model.id, version])));
	const files = new Map<string, string | Uint8Array>();
	for (const { model, draws, record, plan, kernel } of compiled) {
		const values = drawsOf(plan, draws, record.runs);
		const ensemble = createEnsemble(plan, await input.load(kernel), withFixed(plan, values, record.runs));
		const reference = complete(ensemble.run(REFERENCE, record.runs));
		files.set(`${model.id}.plan.json`, JSON.stringify(plan));
		files.set(`${model.id}.kernel.js`, kernel);
		files.set(`${model.id}.draws`, draws);
		for (const language of ['fr', 'en'] satisfies Language[]) {
			files.set(`${model.id}.${language}.json`, JSON.stringify(buildManifest({ ...input, model, plan, version, draws: values, record, reference }, language)));
		}
	}
	return { version, models: compiled.map(({ model }) => model.id), files };
}
