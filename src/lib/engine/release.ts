import type { BacktestFile, ShownBacktests } from './backtest/types';
import { splitDraws, type DrawsRecord } from './draws';
import { ancestorsOf, exportsOf, inOrder, upstreamOf } from './coupling';
import { complete, createEnsemble, drawsOf, withFixed, type Ensemble, type Kernel } from './ensemble';
import { buildAside, buildEquations, buildManifest, type Language, type ToMathML } from './manifest';
import { matters } from './insight/matters';
import { compile } from './plan';
import type { Inputs } from './result';
import type { Manifest } from './shown';
import type { Model, Observation, Source } from './types';
import { catalogueVersion, modelVersion } from './version';
import { createBackend } from './wasm/backend';

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
	/** Leaves out what matters most for each target, which takes longer than all the rest. */
	readonly brief?: boolean;
}

/**
 * A version of the catalogue as files, by name: for each model `<id>.plan.json`, `<id>.kernel.js` and the same as `<id>.kernel.wasm`, `<id>.draws` and `<id>.rest.draws` (see `splitDraws`) and a manifest in each
 * language, `<id>.fr.json` and `<id>.en.json`, with the equations apart, `<id>.equations.fr.json` and `<id>.equations.en.json`, and what is asked for later, `<id>.aside.fr.json` and `<id>.aside.en.json`. It needs nothing else to run, so it can be kept for ever.
 */
export interface Release {
	readonly version: string;
	readonly models: readonly string[];
	readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The reference: no lever moved, decided in January 2027, judged at the end of 2027. */
export const REFERENCE: Inputs = { decision: 96, horizon: 107, levers: {}, assumptions: {} };

const LANGUAGES = ['fr', 'en'] satisfies Language[];

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
		const backend = await createBackend(plan, { wasm: () => Promise.resolve(wasm), javascript: () => input.load(kernel) });
		const feeding = new Map(upstream.map(([id, { ensemble }]) => [id, ensemble]));
		const ensemble = createEnsemble(plan, { ...backend, upstream: feeding }, withFixed(plan, values, record.runs));
		const reference = complete(ensemble.run(REFERENCE, record.runs));
		const [first, rest] = splitDraws(draws, record.runs);
		const files = new Map<string, string | Uint8Array>([
			[`${model.id}.plan.json`, JSON.stringify(plan)],
			[`${model.id}.kernel.js`, kernel],
			[`${model.id}.kernel.wasm`, wasm],
			[`${model.id}.draws`, first],
			[`${model.id}.rest.draws`, rest]
		]);
		const ancestors = ancestorsOf(model, models);
		const feeders = models.filter(({ id }) => ancestors.includes(id));
		const important = input.brief ? {} : matters(ensemble, model, feeders, REFERENCE);
		const manifests = {} as Record<Language, Manifest>;
		for (const language of LANGUAGES) {
			const above = ancestors.map((id) => built.get(id)!.manifests[language]);
			const parts = { ...input, model, plan, version, draws: values, record, reference, backtest, above, matters: important };
			manifests[language] = buildManifest(parts, language);
			files.set(`${model.id}.${language}.json`, JSON.stringify(manifests[language]));
			files.set(`${model.id}.aside.${language}.json`, JSON.stringify(buildAside(parts, language)));
			files.set(`${model.id}.equations.${language}.json`, JSON.stringify(buildEquations(model, input.toMathML, language)));
		}
		built.set(model.id, { version, ensemble, files, manifests });
	}
	return {
		version: await catalogueVersion(Object.fromEntries([...built].map(([id, { version }]) => [id, version]))),
		models: models.map(({ id }) => id),
		files: new Map([...built.values()].flatMap(({ files }) => [...files]))
	};
}

interface Built {
	readonly manifests: Readonly<Record<Language, Manifest>>;
	readonly version: string;
	readonly ensemble: Ensemble;
	readonly files: ReadonlyMap<string, string | Uint8Array>;
}
