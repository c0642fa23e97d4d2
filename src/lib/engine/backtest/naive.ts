import type { Interval, NaiveMethod } from './types';

/** A fact of a series as a naive forecaster has it: when, in decimal years, and how much. */
export interface Fact {
	readonly at: number;
	readonly value: number;
}

/** A straight line goes on falling: it stops at this share of the last value. */
const LEAST = 0.1;

/** What a method says of a moment, from facts in order of time: the last value, or the line of least squares. Null where the facts are too few for it. */
export function naiveForecast(method: NaiveMethod, facts: readonly Fact[], at: number): number | null {
	const last = facts.at(-1);
	if (!last) return null;
	if (method === 'persistence') return last.value;
	const [meanAt, meanValue] = [mean(facts.map((fact) => fact.at)), mean(facts.map((fact) => fact.value))];
	const spread = sum(facts.map((fact) => (fact.at - meanAt) * (fact.at - meanAt)));
	if (spread === 0) return null;
	const slope = sum(facts.map((fact) => (fact.at - meanAt) * (fact.value - meanValue))) / spread;
	return Math.max(meanValue + slope * (at - meanAt), LEAST * last.value);
}

/**
 * The interval of a naive forecast: the model's own margins, in proportion, around another middle. Series have one to eight facts before a cut, too few to give a
 * method a spread of its own; with the same margins, only the middles are compared.
 */
export function withMargins(middle: number, [low, of, high]: Interval): Interval {
	return [(middle * low) / of, middle, (middle * high) / of];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
