import { parseMonth } from '../engine/months';
import type { Inputs } from '../engine/result';
import type { Month, MonthText } from '../engine/types';
import { DECISION, DECISIONS, HORIZON, HORIZONS, findModel, findQuantity, type Directory, type Quantity } from './directory';
import { canonical } from './number';

/**
 * What the reader changed and looks at; nothing else. It spans all models: ids of levers are unique in the catalogue, and an assumption
 * that models share has one id. Values are in model units. Present means moved, even at the reference value.
 */
export interface Scenario {
	/** Version of the catalogue with which it was made. */
	readonly version: string;
	readonly model: string;
	readonly output: string;
	/** `target.reading`; absent, the first reading of the output shown. */
	readonly reading?: string;
	readonly decision: Month;
	/** Month at whose end the prospect is judged. */
	readonly horizon: Month;
	readonly levers: Readonly<Record<string, number>>;
	readonly assumptions: Readonly<Record<string, number>>;
}

/** A named scenario of a model, as a manifest gives it. Values in model units. */
export interface NamedScenario {
	readonly decision: MonthText;
	readonly levers: Readonly<Record<string, number>>;
	readonly assumptions?: Readonly<Record<string, number>>;
}

/** A lever or an assumption that is no longer at its reference, in model units. */
export interface Difference {
	readonly quantity: Quantity;
	readonly from: number;
	readonly to: number;
}

/** What differs from the reference, levers and assumptions apart, in the catalogue's order. */
export interface Differences {
	readonly levers: readonly Difference[];
	readonly assumptions: readonly Difference[];
	/** Absent when it is the reference's. */
	readonly decision?: { readonly from: Month; readonly to: Month };
	readonly horizon?: { readonly from: Month; readonly to: Month };
}

type Values = Readonly<Record<string, number>>;

/** Gives the calibrated catalogue with nothing moved, seen from its first model. */
export function reference(directory: Directory): Scenario {
	const [model] = directory.models;
	if (!model) throw new Error('the directory has no model');
	return { version: directory.version, model: model.id, output: model.output, decision: DECISION, horizon: HORIZON, levers: {}, assumptions: {} };
}

/**
 * Sets a lever or an assumption, in model units. The value is brought within its bounds and to what the exact field can show.
 * An unknown id or a value that is no number changes nothing.
 */
export function move(scenario: Scenario, directory: Directory, id: string, value: number): Scenario {
	const quantity = findQuantity(directory, id);
	if (!quantity || Number.isNaN(value)) return scenario;
	const [low, high] = quantity.bounds;
	const kept = Math.min(high, Math.max(low, Number.isFinite(value) ? canonical(value, quantity.factor) : value));
	const field = quantity.kind === 'lever' ? 'levers' : 'assumptions';
	if (scenario[field][id] === kept) return scenario;
	return { ...scenario, [field]: { ...scenario[field], [id]: kept } };
}

/** Puts one lever or assumption back to its reference. */
export function reset(scenario: Scenario, id: string): Scenario {
	return { ...scenario, levers: without(scenario.levers, (key) => key === id), assumptions: without(scenario.assumptions, (key) => key === id) };
}

/** Puts all levers back to their reference; the decision date, which only acts through them, stays. */
export function resetLevers(scenario: Scenario): Scenario {
	return { ...scenario, levers: {} };
}

/** Gives all assumptions their distribution back. */
export function resetAssumptions(scenario: Scenario): Scenario {
	return { ...scenario, assumptions: {} };
}

/** Brings everything but the view back to the reference. */
export function resetAll(scenario: Scenario, directory: Directory): Scenario {
	const { model, output, reading } = scenario;
	return { ...reference(directory), model, output, ...(reading === undefined ? {} : { reading }) };
}

/** Decides from another month on, brought within `DECISIONS`. */
export function decide(scenario: Scenario, decision: Month): Scenario {
	return { ...scenario, decision: within(decision, DECISIONS, scenario.decision) };
}

/** Judges the prospect at the end of another month, brought within `HORIZONS`. */
export function look(scenario: Scenario, horizon: Month): Scenario {
	return { ...scenario, horizon: within(horizon, HORIZONS, scenario.horizon) };
}

/** Shows another model, output or reading; what is left out or unknown is the model's own first. */
export function show(
	scenario: Scenario,
	directory: Directory,
	view: { readonly model?: string; readonly output?: string; readonly reading?: string }
): Scenario {
	const model = findModel(directory, view.model ?? scenario.model);
	if (!model) return scenario;
	const reading = model.readings.find((known) => known.id === view.reading);
	const output = view.output !== undefined && model.outputs.includes(view.output) ? view.output : (reading?.output ?? model.output);
	const rest = without(scenario, (key) => key === 'reading');
	return { ...rest, model: model.id, output, ...(reading ? { reading: reading.id } : {}) };
}

/** Takes a model's named scenario: its levers, assumptions and decision date replace that model's own; other models keep theirs. */
export function applyPreset(scenario: Scenario, directory: Directory, model: string, preset: NamedScenario): Scenario {
	const foreign = (id: string) => findQuantity(directory, id)?.models.includes(model) ?? false;
	let next: Scenario = { ...scenario, levers: without(scenario.levers, foreign), assumptions: without(scenario.assumptions, foreign) };
	for (const [id, value] of Object.entries({ ...preset.levers, ...preset.assumptions })) next = move(next, directory, id, value);
	return decide(next, parseMonth(preset.decision));
}

/** Lists what differs from the reference, from what to what; when a model is named, only what is felt in it: its own changes, and those of the models that feed it. */
export function differences(scenario: Scenario, directory: Directory, model?: string): Differences {
	const felt = model === undefined ? undefined : [model, ...(findModel(directory, model)?.upstream ?? [])];
	const list = (kind: Quantity['kind'], values: Values): Difference[] =>
		directory.quantities.flatMap((quantity) => {
			const to = Object.hasOwn(values, quantity.id) ? values[quantity.id] : undefined;
			if (quantity.kind !== kind || to === undefined || (felt && !quantity.models.some((one) => felt.includes(one)))) return [];
			return [{ quantity, from: quantity.reference, to }];
		});
	return {
		levers: list('lever', scenario.levers),
		assumptions: list('assumption', scenario.assumptions),
		...(scenario.decision === DECISION ? {} : { decision: { from: DECISION, to: scenario.decision } }),
		...(scenario.horizon === HORIZON ? {} : { horizon: { from: HORIZON, to: scenario.horizon } })
	};
}

/** Gives what the engine needs to know, ids sorted: levers and assumptions of every model, since models feed one another; each takes what concerns it. */
export function toInputs(scenario: Scenario, directory: Directory): Inputs {
	const { levers, assumptions } = differences(scenario, directory);
	return { decision: scenario.decision, horizon: scenario.horizon, levers: values(levers), assumptions: values(assumptions) };
}

/** Whether two scenarios give the same numbers and were made with the same catalogue, whatever they show. */
export function sameContent(a: Scenario, b: Scenario): boolean {
	return (
		a.version === b.version &&
		a.decision === b.decision &&
		a.horizon === b.horizon &&
		sameValues(a.levers, b.levers) &&
		sameValues(a.assumptions, b.assumptions)
	);
}

/** Whether two scenarios are the same in everything. */
export function equal(a: Scenario, b: Scenario): boolean {
	return a === b || (sameContent(a, b) && a.model === b.model && a.output === b.output && a.reading === b.reading);
}

function values(list: readonly Difference[]): Values {
	return Object.fromEntries(list.map(({ quantity, to }) => [quantity.id, to] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function within(month: Month, [first, last]: readonly [Month, Month], otherwise: Month): Month {
	return Number.isNaN(month) ? otherwise : Math.min(last, Math.max(first, Math.round(month)));
}

function without<T extends object>(values: T, dropped: (key: string) => boolean): T {
	return Object.fromEntries(Object.entries(values).filter(([key]) => !dropped(key))) as T;
}

function sameValues(a: Values, b: Values): boolean {
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}
