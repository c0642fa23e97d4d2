import type { BacktestFile, ShownBacktests } from './backtest/types';
import type { DrawsRecord } from './draws';
import { exportsOf, inOrder, upstreamOf } from './coupling';
import { complete, createEnsemble, drawsOf, withFixed, type Ensemble, type Kernel } from './ensemble';
import { buildEquations, buildManifest, type Language, type ToMathML } from './manifest';
import { compile } from './plan';
import type { Inputs, Model, Observation, Source } from './types';
import { catalogueVersion, modelVersion } from './version';

/** What a release is made from. */
export interface ReleaseInput {
	readonly models: readonly { readonly model: Model; readonly draws: Uint8Array; readonly record: DrawsRecord; readonly backtest?: BacktestFile | undefined }[];
	/** Measurements of all models and those in their band, for the page on past forecasts. */
	readonly history?: ShownBacktests['history'];
	readonly observations: readonly Observation[];
	readonly sources: ReadonlyMap<string, Source>;
	readonly factsEnd: string;
	readonly load: (kernel: string) => Promise<Kernel>;
	readonly toMathML: ToMathML;
}

/**
 * A version of the catalogue as files, by name: for each model `<id>.plan.json`, `<id>.kernel.js` and the same as `<id>.kernel.wasm`, `<id>.draws` and a manifest in each
 * language, `<id>.fr.json` and `<id>.en.json`, with the equations apart, `<id>.equations.fr.json` and `<id>.equations.en.json`. It needs nothing else to run, so it can be kept for ever.
 */
export interface Release {
	readonly version: string;
	readonly models: readonly string[];
	readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The reference: no lever moved, decided in January 2027, judged at the end of 2027. */
export const REFERENCE: Inputs = { decision: 96, horizon: 107, levers: {}, assumptions: {} };

/** Builds a release: compiles every model, runs its reference, writes its files. Models are taken upstream first. */
export async function buildRelease(input: ReleaseInput): Promise<Release> {
	const models = input.models.map(({ model }) => model);
	const built = new Map<string, Built>();
	for (const model of inOrder(models)) {
		const { draws, record, backtest } = input.models.find((one) => one.model === model)!;
		const { plan, kernel, wasm } = compile(model, input.factsEnd, { exported: exportsOf(model.id, models) });
		const upstream = upstreamOf(model).map((id) => [id, built.get(id)!] as const);
		const version = await modelVersion(
			model,
			plan,
			draws,
			upstream.map(([, { version }]) => version)
		);
		const values = drawsOf(plan, draws, record.runs);
		const { run } = await input.load(kernel);
		const above = new Map(upstream.map(([id, { ensemble }]) => [id, ensemble]));
		const ensemble = createEnsemble(plan, { run, upstream: above }, withFixed(plan, values, record.runs));
		const reference = complete(ensemble.run(REFERENCE, record.runs));
		const files = new Map<string, string | Uint8Array>([
			[`${model.id}.plan.json`, JSON.stringify(plan)],
			[`${model.id}.kernel.js`, kernel],
			[`${model.id}.kernel.wasm`, wasm],
			[`${model.id}.draws`, draws]
		]);
		for (const language of ['fr', 'en'] satisfies Language[]) {
			files.set(
				`${model.id}.${language}.json`,
				JSON.stringify(buildManifest({ ...input, model, plan, version, draws: values, record, reference, backtest }, language))
			);
			files.set(`${model.id}.equations.${language}.json`, JSON.stringify(buildEquations(model, input.toMathML, language)));
		}
		built.set(model.id, { version, ensemble, files });
	}
	return {
		version: await catalogueVersion(Object.fromEntries([...built].map(([id, { version }]) => [id, version]))),
		models: models.map(({ id }) => id),
		files: new Map([...built.values()].flatMap(({ files }) => [...files]))
	};
}

interface Built {
	readonly version: string;
	readonly ensemble: Ensemble;
	readonly files: ReadonlyMap<string, string | Uint8Array>;
}
