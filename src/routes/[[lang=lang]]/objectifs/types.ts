import type { Answer } from '$lib/engine/result';
import type { Manifest } from '$lib/engine/shown';
import type { Month } from '$lib/engine/types';
import type { Milestone, Objective } from '../../../../models/roadmap/types';

/** What the board receives, in one language: texts of the roadmap, and of every model no more than what its row shows. */
export interface BoardData {
	/** Last day of the facts, ISO. */
	readonly factsEnd: string;
	/** How many objectives the founding text announces; the board lists those that it counts. */
	readonly announced: number;
	readonly axes: readonly { readonly number: number; readonly label: string }[];
	readonly priorities: readonly BoardPriority[];
	/** Statements made after the roadmap. */
	readonly later: readonly BoardObjective[];
	/** Objectives set before it, with what came of them. */
	readonly earlier: readonly BoardClosed[];
	readonly context: readonly BoardContext[];
	/** Targets that an objective, a statement or a closed objective follows, by `model.target`. */
	readonly targets: Readonly<Record<string, BoardTarget>>;
	/** In the catalogue's order. */
	readonly models: readonly BoardModel[];
	readonly timeline: BoardTimeline;
}

export interface BoardPriority {
	readonly number: number;
	readonly axis: number;
	readonly label: string;
	readonly objectives: readonly BoardObjective[];
}

export interface BoardObjective {
	readonly id: string;
	readonly label: string;
	readonly carriers: readonly string[];
	/** Month at whose end it is due; the end of 2027 where the text says nothing. */
	readonly deadline: Month;
	/** The text gives no date. */
	readonly undated: boolean;
	readonly status: Objective['status'];
	readonly source: string;
	/** Priority and axis that it stands under; 0 for a statement outside the list. */
	readonly priority: number;
	readonly axis: number;
	/** Key of the target that follows it. */
	readonly target?: string;
	/** Keys of other targets of the same sentence. */
	readonly also?: readonly string[];
	readonly number?: { readonly value?: number; readonly unit: string; readonly condition: string };
	readonly milestone?: BoardMilestone;
}

export interface BoardMilestone {
	readonly reached: Milestone['reached'];
	readonly note?: string;
}

export interface BoardClosed {
	readonly id: string;
	readonly label: string;
	readonly deadline: Month | null;
	readonly outcome: { readonly reached: Milestone['reached']; readonly told: string };
	readonly target?: string;
}

export interface BoardContext {
	readonly id: string;
	readonly label: string;
	readonly text: string;
	readonly figures?: string;
}

/** A target of a model, with all its readings: the first one is judged, the others are one press away. */
export interface BoardTarget {
	readonly model: string;
	readonly id: string;
	readonly label: string;
	readonly deadline: Month;
	readonly readings: readonly [BoardReading, ...BoardReading[]];
	/** The first reading is the one that the objective says to the letter, though not the model's first: the others stand beside it, unfolded. */
	readonly literal?: true;
	/** What its own row shows; absent where no chance may be shown, and for a target that is only named beside another. */
	readonly drawn?: DrawnTarget;
}

/** What a target's own row shows of its first reading. */
export interface DrawnTarget {
	/** Levers best first, assumptions heaviest first. */
	readonly levers: readonly {
		readonly id: string;
		readonly label: string;
		readonly value: string;
		readonly prospect: number | null;
		readonly median: string;
	}[];
	readonly assumptions: readonly { readonly id: string; readonly label: string; readonly share: number }[];
	/** Series of the first reading, with nothing moved. */
	readonly series: PackedSeries;
	/** What was measured of it. */
	readonly dots: readonly Dot[];
	/** What limits the output of its model, where the model says it: index of the series in the bands, and the names of its two states. */
	readonly lane?: { readonly index: number; readonly states: readonly [string, string]; readonly reference: number };
}

export interface BoardReading {
	readonly id: string;
	readonly label: string;
	/** Index of its output in the bands of its model. */
	readonly index: number;
	/** Threshold in model units. */
	readonly value: number;
	readonly display: Manifest['outputs'][number]['display'];
	readonly unmeasured?: string;
	/** What was measured, at the deadline or nearest to it, and the month of it where the register dates it. */
	readonly observed?: { readonly value: number; readonly month?: Month };
	/** Median at the deadline with nothing moved; absent where no chance may be shown. */
	readonly median?: number;
	/** With nothing moved. */
	readonly answer: BoardAnswer;
}

export type BoardAnswer = Omit<Answer, 'target' | 'reading' | 'dates'>;

/** Changes of P5, P50 and P95 from one quarter's end to the next, from 2021, in units of `scale`. */
export interface PackedSeries {
	readonly scale: number;
	readonly levels: readonly [readonly number[], readonly number[], readonly number[]];
}

/** A measurement: decimal months since January 2019, value in model units. */
export type Dot = readonly [at: number, value: number];

export interface BoardModel {
	readonly id: string;
	readonly label: string;
	/** Axis of the first objective that it follows. */
	readonly axis: number;
	readonly levers: readonly BoardLever[];
	/** Only to name what was fixed on the simulator. */
	readonly assumptions: readonly { readonly id: string; readonly label: string; readonly unit: string }[];
}

export type BoardLever = Pick<Manifest['levers'][number], 'id' | 'label' | 'bounds' | 'step' | 'reference' | 'display'> & {
	readonly roadmap?: { readonly value: number };
};

/** The milestones of the roadmap on a line of years; abscissas in percent of its width. */
export interface BoardTimeline {
	readonly years: readonly { readonly year: number; readonly x: number }[];
	readonly factsEnd: number;
	readonly placed: readonly { readonly id: string; readonly x: number }[];
	/** Those without a date in the text. */
	readonly undated: readonly string[];
}
