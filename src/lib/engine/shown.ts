/** What the page receives of a model, in one language: written when the site is built, read by the browser. */

import type { ShownBacktests } from './backtest/types';
import type { Answer } from './result';
import type { Display, Lever, Month, Observation, Output, Parameter, Preset, Source, Target, Text, Variable } from './types';

/** A type whose every `Text` has become a string: what a page in one language receives. */
export type Localized<T> = T extends Text ? string : T extends object ? { readonly [K in keyof T]: Localized<T[K]> } : T;

/** By when a mark was passed whose date nothing tells. */
export interface Passed {
	/** Month of the first measurement, beyond the mark already; without one, month in which the facts stop. */
	readonly by: Month;
	/** Whether a measurement says so, rather than the model alone. */
	readonly seen: boolean;
}

/** An observation placed on an output, in model units. */
export interface Placed extends Observation {
	readonly output: string;
	/** Value in model units. */
	readonly modelValue: number;
	/** Where its dot stands: decimal months (end of period, or middle of a `dated_within`). */
	readonly at: number;
	readonly fitted: boolean;
	readonly reason?: string;
	readonly floor: boolean;
}

/**
 * A band rounded to four digits of its largest value, in units of `scale`. Written is what is not expected, so that it travels light. Of the median: how its step from
 * one month to the next differs from the step before. Of another level: how its step differs from that of its neighbour towards the median, in proportion to the two
 * levels a month earlier, rounded. The first step of each starts from 0.
 */
export interface PackedBand {
	readonly scale: number;
	readonly steps: readonly (readonly number[])[];
}

/** What matters most for one reading of a target at the reference's horizon. */
export interface Matters {
	/** Levers, of this model or of those that feed it, the most helpful first: where the best of its bounds brings the median (model units) and the prospect (null where no chance may be shown). */
	readonly levers: readonly {
		readonly id: string;
		readonly model: string;
		readonly label: Text;
		readonly value: number;
		readonly median: number;
		readonly prospect: number | null;
	}[];
	/** What is uncertain and weighs most: share of the variance, 0 to 1, above the noise. */
	readonly assumptions: readonly { readonly id: string; readonly label: Text; readonly share: number }[];
}

/** A model that feeds another, by what can be moved in it. */
export interface AboveModel {
	readonly id: string;
	readonly label: string;
	readonly levers: readonly { readonly id: string; readonly label: string; readonly display: Localized<Display> }[];
	readonly assumptions: readonly {
		readonly id: string;
		readonly label: string;
		readonly display: Localized<Display>;
		readonly p5: number;
		readonly p95: number;
	}[];
}

/** What the page receives for one model, in one language. */
export interface Manifest {
	readonly version: string;
	/** Last day of the register, ISO. */
	readonly factsEnd: string;
	readonly id: string;
	readonly label: string;
	readonly question: string;
	readonly limits: readonly string[];
	readonly levers: readonly (Localized<Lever> & { readonly id: string; readonly reference: number })[];
	/** Shown assumptions, with quantiles of the calibrated draws (P5, P50, P95) and a 24-bin histogram of them over `bounds`. */
	readonly assumptions: readonly (Localized<Parameter> & {
		readonly id: string;
		readonly p5: number;
		readonly p50: number;
		readonly p95: number;
		readonly histogram: readonly number[];
		/** The history says something of it: its calibrated spread is well below its prior one. */
		readonly informed: boolean;
	})[];
	/** Ids of the models that feed this one, directly or not: moving theirs is felt here. */
	readonly above: readonly string[];
	/** What matters most for each reading, by `target.reading`, seen from the reference. */
	readonly matters: Readonly<Record<string, Localized<Matters>>>;
	/** What varies from run to run without being among `assumptions`: other uncertain parameters, and columns of other models, by their variable. */
	readonly unlisted: readonly { readonly id: string; readonly label: string }[];
	readonly outputs: readonly (Localized<Output> & { readonly id: string; readonly unit: string })[];
	readonly targets: readonly Localized<Target>[];
	readonly observations: readonly Placed[];
	/** By `target.reading`: by when its mark is known to be passed, should the model pass it before anything was measured. */
	readonly passed: Readonly<Record<string, Passed>>;
	/** Only the sources that this model cites. */
	readonly sources: Readonly<Record<string, Source>>;
	readonly presets: readonly Localized<Preset>[];
	/** Reference bands, packed by `packBand`, in the order of the outputs; and answers. */
	readonly reference: { readonly bands: readonly PackedBand[]; readonly answers: readonly Answer[] };
	readonly draws: { readonly runs: number; readonly distinct: number; readonly ess: number };
}

/** What the page receives of a model beside its manifest, when it is asked for. */
export interface Aside {
	/** Levers and shown assumptions of the models that feed it, directly or not. */
	readonly above: readonly AboveModel[];
	/** How it forecast its own past; absent where that was not tested. */
	readonly backtests?: ShownBacktests;
}

/** A variable with its equation as MathML: what the page shows of the model's inside. Fetched when it is asked for, apart from the manifest. */
export interface ShownEquation {
	readonly id: string;
	readonly kind: Variable['kind'];
	readonly label: string;
	readonly unit: string;
	readonly mathml: string;
	readonly note?: string;
}
