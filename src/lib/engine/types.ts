/**
 * The vocabulary in which a model is written. A model is data: no function, no clock, no DOM.
 * Conventions: time runs in years (`TIME`, 2019.0 = 1 January 2019); rates are per year; shares are in 0–1 (unit `1`);
 * months are counted from January 2019 (`Month` 0) to December 2032 (`Month` 167).
 */

import type { BacktestPlan } from './backtest/types';

/** A text of the model, in both languages. */
export interface Text {
	readonly fr: string;
	readonly en: string;
}

/** Months since January 2019: 0 is January 2019, 167 is December 2032. */
export type Month = number;

/** `YYYY-MM`, as written in models and links. */
export type MonthText = string;

/** From January 2019 to December 2032. */
export const MONTHS = 168;
export const FIRST_YEAR = 2019;

/**
 * Where a number comes from. `source` is an id of `models/data/sources.csv`; without one, `basis` is `assumption` and `note` says why the
 * number is plausible.
 */
export interface Claim {
	readonly basis: 'measured' | 'derived' | 'assumption';
	readonly source?: string;
	readonly quote?: string;
	readonly note?: Text;
}

/** How a number in model units is shown: `shown = value × factor`, followed by `unit`. */
export interface Display {
	readonly unit: Text;
	/** 1 when absent; 100 for a share shown in percent. */
	readonly factor?: number;
	/** Decimals of the exact field and of the table; 0 when absent. */
	readonly digits?: number;
}

/** The distribution of an uncertain number, in the unit of its parameter. */
export type Distribution =
	| { readonly kind: 'fixed'; readonly value: number }
	/** Between its two ends. */
	| { readonly kind: 'uniform'; readonly low: number; readonly high: number }
	/** Between its two ends, most probable at `mode`. */
	| { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
	/** Given by its 5th and 95th percentiles, both positive. */
	| { readonly kind: 'lognormal'; readonly p5: number; readonly p95: number };

/** An assumption: a number that nobody decides. Fixed ones are constants of the model. */
export interface Parameter extends Claim {
	readonly label: Text;
	readonly unit: string;
	readonly display: Display;
	readonly distribution: Distribution;
	/** What it means, in a sentence or two for a reader who is no modeller. */
	readonly what: Text;
	/** Shown among the page's assumptions, where it can be fixed by the reader within `bounds`. Needs `bounds`. */
	readonly shown?: boolean;
	/** Ends of the slider, in model units. */
	readonly bounds?: readonly [number, number];
	/** Where its range comes from. */
	readonly range: Text;
}

/** One dated point of a lever's past, each a claim. */
export interface PathPoint extends Claim {
	/** First month at which the value holds. */
	readonly from: MonthText;
	readonly value: number;
}

/** Effect of a rise of the lever on an output. `0` where it has none. */
export type Sign = '+' | '-' | 'either' | '0';

/**
 * A lever: a decision that somebody can take. Unmoved, it follows `path` and stays at its last point. Moved, it follows `path` until the
 * decision date, then ramps to its value over `delay` months. In the kernel it is a monthly column, constant within a month.
 */
export interface Lever {
	readonly label: Text;
	readonly unit: string;
	readonly display: Display;
	readonly what: Text;
	/** Who decides. */
	readonly who: Text;
	/** Between two points: the former value holds, or a straight line. */
	readonly between: 'hold' | 'linear';
	readonly path: readonly PathPoint[];
	readonly bounds: readonly [number, number];
	readonly step: number;
	/** Where the bounds come from. */
	readonly range: Text;
	/** The roadmap's own number, where it gives one. */
	readonly roadmap?: Claim & { readonly value: number };
	/** Months between the decision and its full effect. */
	readonly delay: Claim & { readonly months: number };
	/** Sign of the effect of a rise on every output, by output id. */
	readonly effects: Readonly<Record<string, Sign>>;
	/** Folded under "other levers". */
	readonly secondary?: boolean;
}

interface ColumnBase extends Claim {
	readonly label: Text;
	readonly unit: string;
}

/** Monthly data that enters the model: held within the month (`held`), or a value at each month's end, interpolated (`linear`). */
export interface DataColumn extends ColumnBase {
	readonly within: 'held' | 'linear';
	/** Dated points; the last one holds to the end. `hold`: until the next point; `linear`: a straight line; `year`: twelve values, January to December, repeated. */
	readonly points: { readonly from: MonthText; readonly value: number }[] | { readonly year: readonly number[] };
	readonly between?: 'hold' | 'linear';
}

/** A variable of another model, run by run: its value at each month's end, interpolated within the month. */
export interface CoupledColumn extends ColumnBase {
	readonly within: 'linear';
	readonly upstream: { readonly model: string; readonly variable: string };
}

export type Column = DataColumn | CoupledColumn;

/**
 * A variable of the model. Equations use the expression syntax of XMILE (see `parse.ts`) and name variables, parameters, levers and
 * columns by id. Literals in equations are 0 and 1 (and integer exponents): any other number is a parameter with its source.
 */
export type Variable =
	| {
			readonly kind: 'stock';
			readonly label: Text;
			readonly unit: string;
			/** Value on 1 January 2019. */
			readonly initial: string;
			/** Ids of the flows that fill it and that drain it; their unit is the stock's per year. */
			readonly inflows: readonly string[];
			readonly outflows: readonly string[];
			readonly note?: Text;
	  }
	| { readonly kind: 'flow'; readonly label: Text; readonly unit: string; readonly equation: string; readonly note?: Text }
	| {
			readonly kind: 'auxiliary';
			readonly label: Text;
			readonly unit: string;
			readonly equation: string;
			/** A lookup: the equation is its input, the points its graph (straight lines, flat beyond the ends). */
			readonly points?: readonly (readonly [number, number])[];
			readonly note?: Text;
	  };

/** How an output reads its variable at each month. */
export type Read =
	/** Value at the month's end (stocks, ratios). */
	| 'end'
	/** Integral over the month (flows): what happened in the month. */
	| 'month'
	/** Sum of the last three months × 4 (flows): a yearly rhythm. */
	| 'quarter×4'
	/** Sum of the last twelve months (flows). */
	| 'year';

/** A series shown to the reader. */
export interface Output {
	readonly label: Text;
	/** Id of the variable that it reads. */
	readonly of: string;
	readonly read: Read;
	readonly display: Display;
	/** Whom and what it covers ("France entière", "médecins libéraux"). */
	readonly scope: Text;
	/** One sentence: what it is, what it is not. */
	readonly what: Text;
	/** A lane under the chart instead of a chart of its own: 0 is the first state, 1 the second. */
	readonly lane?: readonly [Text, Text];
	/** Less is better. */
	readonly lower?: boolean;
	/** Not drawn as a small chart (still in tables and exports). */
	readonly minor?: boolean;
}

/** One way to read a target. The first of a target is the one judged in headlines. */
export interface Reading {
	readonly id: string;
	readonly label: Text;
	/** Output that is compared. */
	readonly output: string;
	/** Threshold in model units of the output before display. */
	readonly value: number;
	/** Why it may be read so. */
	readonly note: Text;
	/** What was observed at the deadline, where the facts reach it. Model units. */
	readonly observed?: { readonly value: number; readonly source: string; readonly quote: string; readonly met: boolean };
	/** Nothing published informs this reading: no chance is shown, and this says what would have to be published. */
	readonly unmeasured?: Text;
}

/** A published objective. */
export interface Target {
	readonly id: string;
	readonly label: Text;
	/** The question of the page's first line: "10 000 médiateurs fin 2027 ?" */
	readonly question: Text;
	/** Short form for a tab: "10 000 fin 2027". */
	readonly short: Text;
	readonly deadline: MonthText;
	/** Met when the output is at least (or at most) the threshold. */
	readonly better: 'more' | 'less';
	readonly source: string;
	readonly quote: string;
	readonly status: 'roadmap' | 'later' | 'earlier';
	readonly readings: readonly [Reading, ...Reading[]];
}

/** How published measurements of a series compare with the model. Rows come from `models/data/observations.csv`. */
export interface Observed {
	/** Series id in the register. */
	readonly series: string;
	/** Output that it measures, or a variable id. */
	readonly of: string;
	/** `end`: value at the period's end; `mean`: mean value over the period; `total`: integral of a flow over the period; `rate`: mean of a flow over the period, per year. */
	readonly compare: 'end' | 'mean' | 'total' | 'rate';
	/** Model units = published value × factor: the one place where units are converted. */
	readonly factor: number;
	/** Only these rows, by `period_end`; all when absent. For a share whose base is published for some years only. */
	readonly only?: readonly string[];
	/** Rows left out of the fit (still drawn unless `hidden`), by `period_end`, with the reason. */
	readonly excluded?: Readonly<Record<string, Text>>;
	/** Rows (by `period_end`) that are a floor ("plus de"): only a model value below counts against it. */
	readonly floors?: readonly string[];
	/** Not part of the calibration at all: drawn only. */
	readonly drawnOnly?: boolean;
	/** Why this series measures that output, and what differs. */
	readonly note: Text;
}

/** A named scenario. Values in model units. */
export interface Preset {
	readonly id: string;
	readonly label: Text;
	/** Why these values. */
	readonly why: Text;
	readonly decision: MonthText;
	readonly levers: Readonly<Record<string, number>>;
	readonly assumptions?: Readonly<Record<string, number>>;
}

/** A complete model: what `models/<id>/index.ts` exports. */
export interface Model {
	readonly id: string;
	readonly label: Text;
	readonly question: Text;
	/** What it cannot say. */
	readonly limits: readonly Text[];
	readonly method: 'rk4' | 'heun' | 'euler';
	readonly stepsPerMonth: number;
	readonly variables: Readonly<Record<string, Variable>>;
	readonly parameters: Readonly<Record<string, Parameter>>;
	readonly levers: Readonly<Record<string, Lever>>;
	readonly columns: Readonly<Record<string, Column>>;
	/** In the order in which they are shown. */
	readonly outputs: Readonly<Record<string, Output>>;
	/** In order; the first one is the model's headline. */
	readonly targets: readonly [Target, ...Target[]];
	readonly observed: readonly Observed[];
	readonly presets: readonly Preset[];
	/** How it is tested on its own past. */
	readonly backtest?: BacktestPlan;
}

/** A row of `observations.csv`. */
export interface Observation {
	readonly series: string;
	readonly label: string;
	readonly kind: string;
	/** ISO dates. */
	readonly start: string;
	readonly end: string;
	readonly value: number;
	readonly unit: string;
	readonly scope: string;
	readonly source: string;
	readonly quote: string;
	readonly confidence: 'high' | 'medium' | 'low';
}

/** A row of `sources.csv`. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly published: string;
	readonly url: string;
	readonly kind: 'seed' | 'official' | 'press' | 'academic';
}
