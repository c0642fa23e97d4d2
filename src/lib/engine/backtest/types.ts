import type { Text } from '../types';

/** What a model says of its test on its own past. */
export interface BacktestPlan {
	/** Last days of the measurements that are fitted, ISO, in order; what was measured later is forecast. */
	readonly cuts: readonly { readonly until: string; readonly note?: Text }[];
	/** Usual cuts that would test nothing, and why. */
	readonly skipped?: readonly { readonly until: string; readonly why: Text }[];
	/** What the forecast knows that nobody knew at the cut, beside the dated inputs that are listed by themselves. */
	readonly hindsight: Text;
	/** Columns whose later points are definitions, not facts. */
	readonly definitions?: readonly string[];
	/** Short names of the forecast series, by id. */
	readonly series: Readonly<Record<string, Text>>;
	/** Series published as a growth in percent, compared and shown as a ratio (+27 % is 1.27). */
	readonly ratios?: readonly string[];
	/** Series that the model cannot reproduce honestly, and why. */
	readonly unfit?: Readonly<Record<string, Text>>;
}

/** How a set of forecasts went. */
export interface Score {
	readonly rows: number;
	/** Measurements within the band P5-P95; a floor, below P95. */
	readonly covered: number;
	/** Median of |P50 / measured - 1|; floors apart. Null where there is none. */
	readonly medianError: number | null;
	/** Mean interval score of the band P5-P95 (Gneiting and Raftery, 2007), divided by what was measured; smaller is better. Floors apart, null where there is none. */
	readonly interval: number | null;
}

export const NAIVE = ['persistence', 'trend'] as const;
export type NaiveMethod = (typeof NAIVE)[number];

/** Fifth, fiftieth and ninety-fifth percentiles. */
export type Interval = readonly [p5: number, p50: number, p95: number];

/** A measurement made after the cut, and what was forecast of it, in the register's own unit; a growth as a ratio, of unit `1`. */
export interface Forecast {
	readonly series: string;
	readonly of: string;
	readonly start: string;
	readonly end: string;
	readonly value: number;
	readonly unit: string;
	readonly floor: boolean;
	/** It tells of its whole period rather than of its end. */
	readonly spans: boolean;
	/** Measurements of the same series before the cut. */
	readonly known: number;
	/** Predictive distribution, of the parameters and of the error of measurement: P5, P25, P50, P75, P95. */
	readonly band: readonly number[];
	readonly covered: boolean;
	/** The same by the two naive forecasts, made from the same facts with the model's margins; null where facts are too few. */
	readonly naive: Readonly<Record<NaiveMethod, Interval | null>>;
}

/** An input with points dated after the cut; a variable of another model has no point of its own. */
export interface LaterInput {
	readonly id: string;
	readonly kind: 'column' | 'lever' | 'upstream';
	/** Months from which they hold, `YYYY-MM`. */
	readonly from: readonly string[];
}

/** What a forecast knew that nobody knew at the cut. */
export interface Hindsight {
	readonly inputs: readonly LaterInput[];
	/** Parameters whose source was published after the cut. */
	readonly parameters: readonly string[];
	/** Fitted measurements that tell the time before the cut but were published after it. */
	readonly publishedLater: number;
}

/** The test of a model at one cut. */
export interface Backtest {
	/** Last day of the measurements that were fitted, ISO. */
	readonly until: string;
	/** Measurements fitted, and how many of them lie in their own predictive band. */
	readonly fitted: { readonly rows: number; readonly covered: number };
	/** With two measurements or fewer, the forecast is that of the priors. */
	readonly tests: 'priors' | 'fit';
	readonly model: Score;
	/** Each naive forecast, and the model on the same measurements. */
	readonly naive: Readonly<Record<NaiveMethod, { readonly own: Score; readonly model: Score }>>;
	readonly series: Readonly<Record<string, Score>>;
	readonly rows: readonly Forecast[];
	/** Measurements whose period begins before the cut and ends after it: neither fitted nor forecast. */
	readonly astride: readonly { readonly series: string; readonly start: string; readonly end: string }[];
	readonly hindsight: Hindsight;
}

/** How the draws of a cut were sampled. */
export interface CutRecord {
	readonly runs: number;
	/** Ids in the order of the file. */
	readonly parameters: readonly string[];
	/** Gap between two seeds on every chance, and whether the sampler settled. Null where nothing was fitted. */
	readonly gap: number | null;
	readonly settled: boolean;
}

/** What `models/<id>/backtest.json` holds; the draws of each cut are in `backtest-<until>.bin` beside it. */
export interface BacktestFile {
	readonly model: string;
	readonly cuts: readonly (CutRecord & { readonly report: Backtest })[];
}

/** The cuts that every model with a history is asked about. */
export const USUAL_CUTS = ['2022-12-31', '2023-12-31'] as const;

/** A forecast as the page shows it: values in the unit that `unit` names, `%`, `×` (a ratio) or none (a count). */
export interface ShownForecast {
	readonly label: string;
	/** Only where the measurement tells of its whole period. */
	readonly start?: string;
	readonly end: string;
	readonly value: number;
	readonly unit: '' | '%' | '×';
	readonly floor: boolean;
	/** P5, P25, P50, P75, P95. */
	readonly band: readonly number[];
	readonly covered: boolean;
	/** Middles of the naive forecasts. */
	readonly naive: Readonly<Record<NaiveMethod, number | null>>;
}

export interface ShownCut extends Pick<Backtest, 'until' | 'tests' | 'model' | 'naive'> {
	readonly note?: string;
	readonly settled: boolean;
	readonly fitted: number;
	readonly rows: readonly ShownForecast[];
	/** What it knew too early, by name. */
	readonly inputs: readonly { readonly label: string; readonly kind: LaterInput['kind']; readonly from: readonly string[] }[];
	readonly parameters: readonly string[];
	readonly publishedLater: number;
}

/** What the page shows of a model's test on its own past, in one language. */
export interface ShownBacktests {
	readonly cuts: readonly ShownCut[];
	readonly skipped: readonly { readonly until: string; readonly why: string }[];
	readonly hindsight: string;
	readonly unfit: readonly { readonly label: string; readonly why: string }[];
	/** Measurements of all models, and those in the predictive band of the fit to the whole history. */
	readonly history: { readonly rows: number; readonly covered: number };
}
