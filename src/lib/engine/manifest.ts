import { shownBacktests } from './backtest/shown';
import type { BacktestFile, ShownBacktests } from './backtest/types';
import type { DrawsRecord } from './draws';
import { deviation } from './distribution';
import { placeObservations } from './observations';
import { passedMarks } from './passed';
import { valueAt, type Plan } from './plan';
import { reduceColumn } from './reduce';
import { LEVELS, type Result } from './result';
import type { Aside, Localized, Manifest, Matters, PackedBand, ShownEquation } from './shown';
import { MONTHS, type Model, type Observation, type Source, type Text, type Variable } from './types';

export type Language = 'fr' | 'en';

/** What a manifest is made from, whatever its language. */
export interface ManifestParts {
	readonly model: Model;
	readonly plan: Plan;
	readonly version: string;
	readonly factsEnd: string;
	readonly observations: readonly Observation[];
	readonly sources: ReadonlyMap<string, Source>;
	/** Values of the uncertain parameters, `[parameter][run]`. */
	readonly draws: Float64Array;
	readonly record: Pick<DrawsRecord, 'runs' | 'distinct' | 'ess'>;
	/** What matters most for each reading, see `matters`. */
	readonly matters?: Readonly<Record<string, Matters>>;
	/** Manifests, in the same language, of the models that feed this one. */
	readonly above?: readonly Manifest[];
	/** The reference: no lever moved, all draws. */
	readonly reference: Result;
	/** How it forecast its own past, and the measurements of all models that lie in their band. */
	readonly backtest?: BacktestFile | undefined;
	readonly history?: ShownBacktests['history'];
}

/** Writes a variable's equation as MathML, with labels in a language. */
export type ToMathML = (id: string, variable: Variable, model: Model, language: Language) => string;

const BINS = 24;
const MEDIAN = LEVELS.indexOf(0.5);
/** Largest value of a packed band: four digits, enough for a chart and a sentence. */
const LARGEST = 9999;
/** Below this share of its prior deviation, a calibrated parameter has learnt something from history. */
const INFORMED = 0.8;

/** Everything that the page shows of a model in one language, but its equations. */
export function buildManifest(parts: ManifestParts, language: Language): Manifest {
	const { model, plan, draws, sources } = parts;
	const text = <T>(value: T): Localized<T> => localize(value, language);
	const observations = placeObservations(model, parts.observations, language);
	const manifest = {
		version: parts.version,
		factsEnd: parts.factsEnd,
		id: model.id,
		label: model.label[language],
		question: model.question[language],
		limits: text(model.limits),
		levers: plan.levers.map(({ id, path, between }) => ({ ...text(model.levers[id]!), id, reference: valueAt(path, between, MONTHS) })),
		assumptions: assumptions(model, plan, draws, text),
		above: (parts.above ?? []).map(({ id }) => id),
		matters: text(parts.matters ?? {}),
		unlisted: unlisted(model, language),
		outputs: Object.entries(model.outputs).map(([id, output]) => ({ ...text(output), id, unit: model.variables[output.of]?.unit ?? '1' })),
		targets: text(model.targets),
		observations,
		passed: passedMarks(model.targets, observations, parts.factsEnd),
		presets: text(model.presets),
		reference: { bands: packBands(parts.reference.bands), answers: parts.reference.answers },
		draws: { runs: parts.record.runs, distinct: parts.record.distinct, ess: parts.record.ess }
	};
	const cited = [...new Set(citations(manifest))].sort();
	return {
		...manifest,
		sources: Object.fromEntries(cited.flatMap((id) => (sources.has(id) ? [[id, sources.get(id)!]] : [])))
	};
}

/** What the page of a model may ask for later, in one language. */
export function buildAside({ model, above = [], backtest, history = { rows: 0, covered: 0 } }: ManifestParts, language: Language): Aside {
	const backtests = backtest && model.backtest && shownBacktests(model, model.backtest, backtest, history, language);
	return {
		above: above.map(({ id, label, levers, assumptions }) => ({
			id,
			label,
			levers: levers.map(({ id, label, display }) => ({ id, label, display })),
			assumptions: assumptions.map(({ id, label, display, p5, p95 }) => ({ id, label, display, p5, p95 }))
		})),
		...(backtests && { backtests })
	};
}

/** Every variable with its equation, in the order of the model file. */
export function buildEquations(model: Model, toMathML: ToMathML, language: Language): ShownEquation[] {
	return Object.entries(model.variables).map(([id, variable]) => ({
		id,
		kind: variable.kind,
		label: variable.label[language],
		unit: variable.unit,
		mathml: toMathML(id, variable, model, language),
		...(variable.note && { note: variable.note[language] })
	}));
}

function assumptions(model: Model, plan: Plan, draws: Float64Array, text: <T>(value: T) => Localized<T>): Manifest['assumptions'] {
	const runs = draws.length / Math.max(1, plan.parameters.filter(({ distribution }) => distribution.kind !== 'fixed').length);
	let row = 0;
	const found = new Map<string, Manifest['assumptions'][number]>();
	for (const { id, distribution } of plan.parameters) {
		const fixed = distribution.kind === 'fixed';
		const column = fixed ? Float64Array.of(distribution.value) : draws.subarray(row * runs, ++row * runs);
		const parameter = model.parameters[id]!;
		if (!parameter.shown || !parameter.bounds) continue;
		const quantiles = new Float64Array(LEVELS.length);
		reduceColumn(column, 0, column.length, quantiles);
		const [low, high] = parameter.bounds;
		const histogram = new Array<number>(BINS).fill(0);
		for (const value of column) {
			const bin = Math.min(BINS - 1, Math.max(0, Math.floor(((value - low) / (high - low)) * BINS)));
			histogram[bin]! += 1 / column.length;
		}
		found.set(id, {
			...text(parameter),
			id,
			p5: rounded(quantiles[0]!),
			p50: rounded(quantiles[2]!),
			p95: rounded(quantiles[4]!),
			histogram: histogram.map((share) => Number(share.toFixed(4))),
			informed: !fixed && spread(column) < INFORMED * deviation(distribution)
		});
	}
	return Object.keys(model.parameters).flatMap((id) => found.get(id) ?? []);
}

/** Names what varies without a row of its own on the page. */
function unlisted(model: Model, language: Language): Manifest['unlisted'] {
	const parameters = Object.entries(model.parameters).filter(([, { distribution, shown, bounds }]) => distribution.kind !== 'fixed' && !(shown && bounds));
	const columns = Object.values(model.columns).flatMap((column) => ('upstream' in column ? [[column.upstream.variable, column] as const] : []));
	return [...parameters, ...columns].map(([id, { label }]) => ({ id, label: label[language] }));
}

/** Six digits: more than any field shows. */
const rounded = (value: number): number => Number(value.toPrecision(6));

function spread(column: Float64Array): number {
	const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
	return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / column.length);
}

function packBands(bands: Float64Array): PackedBand[] {
	const size = LEVELS.length * MONTHS;
	return Array.from({ length: bands.length / size }, (_, output) => packBand(bands.subarray(output * size, (output + 1) * size)));
}

/** Packs one output's band, `[level][month]`, as `PackedBand` says. A band of zeros has a scale of 1. */
function packBand(band: Float64Array): PackedBand {
	const scale = band.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST || 1;
	const values = LEVELS.map((_, level) => Array.from(band.subarray(level * MONTHS, (level + 1) * MONTHS), (value) => Math.round(value / scale)));
	const stepOf = (level: number, month: number) => values[level]![month]! - (values[level]![month - 1] ?? 0);
	const steps = LEVELS.map((_, level) =>
		values[level]!.map((_, month) => {
			if (level === MEDIAN) return stepOf(level, month) - (month > 0 ? stepOf(level, month - 1) : 0);
			const neighbour = level < MEDIAN ? level + 1 : level - 1;
			const before = (of: number) => values[of]![month - 1] ?? 0;
			return stepOf(level, month) - Math.round((stepOf(neighbour, month) * before(level)) / (before(neighbour) || 1));
		})
	);
	return { scale, steps };
}

/** A copy in which every text is in one language. */
export function localize<T>(value: T, language: Language): Localized<T> {
	if (Array.isArray(value)) return value.map((item) => localize(item, language)) as Localized<T>;
	if (typeof value !== 'object' || value === null) return value as Localized<T>;
	if (isText(value)) return value[language] as Localized<T>;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localize(item, language)])) as Localized<T>;
}

function isText(value: object): value is Text {
	return 'fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string';
}

/** Every source id that a value cites, at any depth. */
export function* citations(value: unknown): Generator<string> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, item] of Object.entries(value)) {
		if (key === 'source' && typeof item === 'string') yield item;
		else yield* citations(item);
	}
}
