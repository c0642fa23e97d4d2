import type { Diagram, Pipe } from '$lib/charts/diagram/graph';
import type { ShownBacktests } from '$lib/engine/backtest/types';
import type { Coverage } from '$lib/engine/calibration/fit';
import type { Localized } from '$lib/engine/shown';
import type { Claim, Display, Distribution, Lever, Sign, Source, Variable } from '$lib/engine/types';
import type { ExtremeCase } from '../../../../cli/extremes';
import type { Headline } from '../headline.server';

/** Everything that the page of a model shows, in one language. */
export interface Sheet {
	readonly id: string;
	readonly label: string;
	readonly question: string;
	readonly headline: Headline;
	/** Stocks and flows; then the whole model. */
	readonly diagrams: { readonly core: Diagram; readonly whole: Diagram };
	/** What the flows tie. */
	readonly pipes: readonly Pipe[];
	/** Every name of the model, by id. */
	readonly names: Readonly<Record<string, Name>>;
	readonly variables: readonly SheetVariable[];
	readonly parameters: readonly SheetParameter[];
	readonly levers: readonly SheetLever[];
	readonly columns: readonly SheetColumn[];
	readonly outputs: readonly SheetOutput[];
	readonly targets: readonly SheetTarget[];
	readonly observed: readonly SheetSeries[];
	readonly fit: SheetFit | null;
	readonly backtests: ShownBacktests | null;
	readonly extremes: SheetExtremes;
	readonly limits: readonly string[];
	readonly history: readonly { readonly month: string; readonly what: string }[];
	/** Models that it takes from, and that take from it, with what. */
	readonly from: readonly Coupling[];
	readonly to: readonly Coupling[];
	readonly sources: Readonly<Record<string, Source>>;
	readonly method: 'rk4' | 'heun' | 'euler';
	readonly stepsPerMonth: number;
	/** Draws of the ensemble. */
	readonly runs: number;
}

export type NameKind = Variable['kind'] | 'parameter' | 'lever' | 'column';

export interface Name {
	readonly kind: NameKind;
	readonly label: string;
	readonly unit: string;
}

/** What a sheet keeps of a claim. */
export interface SheetClaim {
	readonly basis: 'measured' | 'derived' | 'assumption';
	readonly source?: string;
	readonly quote?: string;
	readonly note?: string;
}

export interface SheetVariable {
	readonly id: string;
	readonly mathml: string;
	/** The same on lines of text, as markup. */
	readonly lines: readonly string[];
	readonly note?: string;
	/** Ids in its equation, in order. */
	readonly uses: readonly string[];
	/** Outputs that show it. */
	readonly outputs: readonly string[];
}

export interface SheetParameter extends SheetClaim {
	readonly id: string;
	readonly display: Localized<Display>;
	readonly what: string;
	readonly range: string;
	readonly distribution: Distribution;
	/** P5, P50, P95 before and after the fit, in model units; absent where it is fixed. */
	readonly prior?: readonly [number, number, number];
	readonly calibrated?: readonly [number, number, number];
	/** Share of its prior spread that history leaves, where there is a history. */
	readonly left?: number;
	/** The reader can fix it in the simulator. */
	readonly shown: boolean;
}

export interface SheetLever extends Pick<Localized<Lever>, 'display' | 'what' | 'who' | 'between' | 'bounds' | 'range' | 'delay' | 'path'> {
	readonly id: string;
	readonly roadmap?: SheetClaim & { readonly value: number };
	readonly effects: readonly { readonly output: string; readonly sign: Sign }[];
}

export interface SheetColumn extends SheetClaim {
	readonly id: string;
	/** From another model. */
	readonly upstream?: { readonly model: string; readonly label: string; readonly variable: string };
	readonly points?: readonly { readonly from: string; readonly value: number }[];
	/** Twelve values, January to December, repeated. */
	readonly year?: readonly number[];
}

export interface SheetOutput {
	readonly id: string;
	readonly label: string;
	readonly display: Localized<Display>;
}

export interface SheetTarget {
	readonly id: string;
	readonly label: string;
	readonly deadline: string;
	readonly source: string;
	readonly quote: string;
	readonly readings: readonly { readonly id: string; readonly label: string; readonly value: string; readonly note: string; readonly said: string }[];
}

export interface SheetSeries {
	readonly series: string;
	readonly label: string;
	/** Id of the variable that it measures. */
	readonly of: string;
	readonly compare: 'end' | 'mean' | 'total' | 'rate';
	readonly note: string;
	readonly rows: readonly SheetRow[];
	readonly coverage?: Coverage;
}

export interface SheetRow {
	readonly start: string;
	readonly end: string;
	readonly value: number;
	readonly unit: string;
	readonly source: string;
	readonly quote: string;
	readonly confidence: 'high' | 'medium' | 'low';
	/** `drawn`: shown but never fitted. */
	readonly use: 'fitted' | 'floor' | 'excluded' | 'drawn';
	readonly reason?: string;
	/** Its predictive band, P5 and P95, in its published unit, and whether it lies in it. */
	readonly band?: readonly [number, number];
	readonly covered?: boolean;
}

export interface SheetFit {
	readonly pooled: Coverage;
	readonly runs: number;
	/** Uncertain parameters, and those of which history says something. */
	readonly uncertain: number;
	readonly informed: readonly { readonly id: string; readonly left: number }[];
}

export interface SheetExtremes {
	readonly output: string;
	readonly runs: number;
	readonly months: readonly number[];
	readonly cases: readonly ExtremeCase[];
	readonly lowest: { readonly stock: string; readonly value: number };
	readonly below: readonly string[];
	readonly leak: number;
	readonly finite: boolean;
}

export interface Coupling {
	readonly model: string;
	readonly label: string;
	readonly variables: readonly string[];
}

/** Only what a claim holds. */
export function claimOf({ basis, source, quote, note }: Localized<Claim>): SheetClaim {
	return { basis, ...(source !== undefined && { source }), ...(quote !== undefined && { quote }), ...(note !== undefined && { note }) };
}

/** Where a name is defined on the page. */
export function anchorOf(id: string, kind: NameKind): string {
	return `${kind === 'parameter' || kind === 'lever' || kind === 'column' ? kind : 'equation'}-${id}`;
}
