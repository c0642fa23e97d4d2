import { formatMonth, parseMonth } from '../engine/months';
import { nearest } from '../engine/nearest';
import type { Month } from '../engine/types';
import { DECISION, DECISIONS, HORIZON, HORIZONS, findModel, findQuantity, type Directory } from './directory';
import { migrate, type Pairs } from './migrations';
import { readLoose, write } from './number';
import { excerpt, Repairs, type Repair } from './repair';
import { differences, equal, move, reference, type Scenario } from './scenario';

/**
 * The scenario as a query string: `?v=<version>&m=<model>&o=<output>&r=<target.reading>&d=<decision>&h=<horizon>&<id>=<number>…`.
 * Only what differs from the reference is written, but for version, model and output, which make a link mean the same for ever.
 * Numbers are in display units, as the exact field shows them.
 */

/** Characters read of a link: several times what a scenario that moves everything takes. */
const LONGEST = 8192;

const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** Writes a scenario as a query string with its `?`; the reference is the empty string. Equal scenarios give equal strings. */
export function encode(scenario: Scenario, directory: Directory): string {
	const moved = movedIn(scenario, directory);
	if (moved.length === 0 && equal(scenario, reference(directory))) return '';
	const query = new URLSearchParams({ v: scenario.version, m: scenario.model, o: scenario.output });
	if (scenario.reading !== undefined) query.append('r', scenario.reading);
	if (scenario.decision !== DECISION) query.append('d', formatMonth(scenario.decision));
	if (scenario.horizon !== HORIZON) query.append('h', formatMonth(scenario.horizon));
	for (const [id, value] of moved) query.append(id, value);
	return `?${query}`;
}

/** What the last scenario written moves: a page writes dozens of links to the same one, each to another view. */
let last: (Pick<Scenario, 'levers' | 'assumptions'> & { readonly directory: Directory; readonly moved: Pairs }) | undefined;

/** Levers and assumptions that a scenario moves, as they are written. */
function movedIn(scenario: Scenario, directory: Directory): Pairs {
	if (last?.levers === scenario.levers && last.assumptions === scenario.assumptions && last.directory === directory) return last.moved;
	const { levers, assumptions } = differences(scenario, directory);
	const moved = [...levers, ...assumptions].map(({ quantity, to }) => [quantity.id, write(to, quantity.factor)] as const);
	last = { levers: scenario.levers, assumptions: scenario.assumptions, directory, moved };
	return moved;
}

/**
 * Opens a query string, with or without its `?`: keeps what can be kept and lists the rest. Never throws, whatever the string.
 * A link made with another version keeps that version's name, and is opened with the directory's.
 */
export function decode(search: string, directory: Directory): { readonly scenario: Scenario; readonly repairs: readonly Repair[] } {
	const repairs = new Repairs();
	const { pairs, newer } = migrate(split(search, repairs));
	if (newer !== undefined) repairs.add(() => ({ code: 'newer-form', given: excerpt(newer) }));
	const settings = new Map<string, string>();
	let scenario = reference(directory);
	for (const [name, value] of pairs) {
		if (SETTINGS.has(name)) {
			const first = settings.get(name);
			if (first === undefined) settings.set(name, value);
			else repairs.add(() => ({ code: 'duplicate', id: name, given: excerpt(value), kept: excerpt(first) }));
		} else scenario = readQuantity(scenario, directory, name, value, repairs);
	}
	scenario = readVersion(scenario, directory, settings.get('v'), repairs);
	scenario = readView(scenario, directory, settings, repairs);
	const decision = readMonth('d', settings.get('d'), scenario.decision, DECISIONS, repairs);
	const horizon = readMonth('h', settings.get('h'), scenario.horizon, HORIZONS, repairs);
	return { scenario: { ...scenario, decision, horizon }, repairs: repairs.list() };
}

const SETTINGS: ReadonlySet<string> = new Set(['v', 'm', 'o', 'r', 'd', 'h']);

/** `URLSearchParams` never throws: a broken percent sign stays as it is, a lone surrogate becomes U+FFFD. */
function split(search: string, repairs: Repairs): Pairs {
	const query = search.replace(/^\?/, '');
	if (query.length <= LONGEST) return [...new URLSearchParams(query)];
	repairs.add(() => ({ code: 'cut' }));
	const head = query.slice(0, LONGEST + 1);
	return [...new URLSearchParams(head.slice(0, Math.max(0, head.lastIndexOf('&'))))];
}

function readQuantity(scenario: Scenario, directory: Directory, id: string, given: string, repairs: Repairs): Scenario {
	const quantity = findQuantity(directory, id);
	if (!quantity) {
		repairs.add(() => ({ code: 'unknown-id', id: excerpt(id), given: excerpt(given), ...suggest(id, directory.quantities) }));
		return scenario;
	}
	const values = quantity.kind === 'lever' ? scenario.levers : scenario.assumptions;
	const before = Object.hasOwn(values, id) ? values[id] : undefined;
	if (before !== undefined) {
		repairs.add(() => ({ code: 'duplicate', id, given: excerpt(given), kept: write(before, quantity.factor) }));
		return scenario;
	}
	const { value, exact } = readLoose(given, quantity.factor);
	if (Number.isNaN(value)) {
		repairs.add(() => ({ code: 'unreadable', id, given: excerpt(given) }));
		return scenario;
	}
	const [low, high] = quantity.bounds;
	const kept = write(Math.min(high, Math.max(low, value)), quantity.factor);
	if (value < low || value > high) repairs.add(() => ({ code: 'out-of-range', id, given: excerpt(given), kept }));
	else if (!exact) repairs.add(() => ({ code: 'notation', id, given: excerpt(given), kept }));
	return move(scenario, directory, id, value);
}

function readVersion(scenario: Scenario, directory: Directory, given: string | undefined, repairs: Repairs): Scenario {
	if (given === undefined || given === directory.version) return scenario;
	if (!VERSION.test(given)) {
		repairs.add(() => ({ code: 'unreadable', id: 'v', given: excerpt(given), kept: directory.version }));
		return scenario;
	}
	repairs.add(() => ({ code: 'other-version', given, kept: directory.version }));
	return { ...scenario, version: given };
}

function readView(scenario: Scenario, directory: Directory, settings: ReadonlyMap<string, string>, repairs: Repairs): Scenario {
	const named = settings.get('m');
	const model = (named === undefined ? undefined : findModel(directory, named)) ?? directory.models[0];
	if (!model) return scenario;
	if (named !== undefined && named !== model.id) {
		repairs.add(() => ({ code: 'unknown-model', given: excerpt(named), kept: model.id, ...suggest(named, directory.models) }));
	}
	const askedReading = settings.get('r');
	const reading = model.readings.find((known) => known.id === askedReading);
	const askedOutput = settings.get('o');
	const output = model.outputs.find((known) => known === askedOutput) ?? reading?.output ?? model.output;
	if (askedOutput !== undefined && askedOutput !== output) {
		const known = model.outputs.map((id) => ({ id }));
		repairs.add(() => ({ code: 'unknown-output', given: excerpt(askedOutput), kept: output, ...suggest(askedOutput, known) }));
	}
	if (askedReading !== undefined && !reading) {
		const kept = model.readings.find((known) => known.output === output)?.id ?? output;
		repairs.add(() => ({ code: 'unknown-reading', given: excerpt(askedReading), kept, ...suggest(askedReading, model.readings) }));
	}
	return { ...scenario, model: model.id, output, ...(reading ? { reading: reading.id } : {}) };
}

function readMonth(id: 'd' | 'h', given: string | undefined, otherwise: Month, [first, last]: readonly [Month, Month], repairs: Repairs): Month {
	if (given === undefined) return otherwise;
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(given)) {
		repairs.add(() => ({ code: 'unreadable', id, given: excerpt(given), kept: formatMonth(otherwise) }));
		return otherwise;
	}
	const month = parseMonth(given);
	const kept = Math.min(last, Math.max(first, month));
	if (kept !== month) repairs.add(() => ({ code: 'out-of-range', id, given, kept: formatMonth(kept) }));
	return kept;
}

function suggest(given: string, known: readonly { readonly id: string }[]): { readonly suggestion?: string } {
	const suggestion = nearest(
		given,
		known.map(({ id }) => id)
	);
	return suggestion === undefined ? {} : { suggestion };
}
