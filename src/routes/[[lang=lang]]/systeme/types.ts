import type { Sign } from '$lib/engine/types';

/* What the system's page receives, in one language. */

/** A model as a place of the drawing. */
export interface Node {
	readonly id: string;
	readonly label: string;
	readonly axis: number;
	readonly levers: number;
	/** Its headline: "10 000 fin 2027". */
	readonly short: string;
	/** Models that it moves, directly or not. */
	readonly below: readonly string[];
}

/** What one model takes from another. */
export interface Link {
	/** `<to>.<column>`. */
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** What passes, and its unit in words. */
	readonly label: string;
	readonly unit: string;
	/** What the model says of the link. */
	readonly note: string;
	/** The assumption that cuts it when it is zero; null where nothing sets the strength. */
	readonly strength: {
		readonly id: string;
		readonly label: string;
		readonly what: string;
		/** Shown values: median, 5th and 95th percentiles of the draws. */
		readonly median: string;
		readonly low: string;
		readonly high: string;
		/** The reader may set it, in the model's panel of assumptions. */
		readonly shown: boolean;
	} | null;
}

/** A target that a lever moves: the median of what it is read on, at the horizon, with the lever at either of its bounds. */
export interface MovedTarget {
	readonly reading: string;
	readonly label: string;
	readonly low: string;
	readonly high: string;
}

/** What a lever moves in one model: outputs with the sign of a rise, and targets. */
export interface MovedModel {
	readonly model: string;
	readonly outputs: readonly {
		readonly id: string;
		readonly label: string;
		readonly sign: Exclude<Sign, '0'>;
		/** Its median at the horizon changes once rounded. */ readonly seen: boolean;
	}[];
	readonly targets: readonly MovedTarget[];
}

/** A lever with everything that it moves, its own model first. */
export interface LeverReach {
	readonly id: string;
	readonly model: string;
	readonly label: string;
	readonly what: string;
	/** Its bounds, as shown. */
	readonly low: string;
	readonly high: string;
	readonly moved: readonly MovedModel[];
}
