/**
 * The register of facts: every published measurement and every document that the models may cite, read once from `models/data/*.csv`.
 * Runs under Node only, from the root of the project; no model imports it (a model names series and sources by id), the tools and the
 * tests do.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import type { Observation, Source } from '../src/lib/engine/types';

/** Last day of the register: no later measurement enters a model (published population and budgets apart). */
export const FACTS_END = '2025-06-30';

const OBSERVATION_COLUMNS = ['series_id', 'label_fr', 'kind', 'period_start', 'period_end', 'value', 'unit', 'scope', 'source_id', 'quote', 'confidence'];
const SOURCE_COLUMNS = ['source_id', 'title', 'publisher', 'published', 'url', 'kind'];

const OBSERVATION_KINDS = ['stock', 'dated_within', 'total', 'cumulative', 'rate', 'share', 'price', 'duration'] as const;
const CONFIDENCES = ['high', 'medium', 'low'] as const;
const SOURCE_KINDS = ['seed', 'official', 'press', 'academic'] as const;

/** One record of a register file with the line on which it starts, for messages. */
interface Line {
	readonly file: string;
	readonly number: number;
	readonly cells: readonly string[];
}

/** Reports what is wrong in a register file, with the file and the line. */
class FactsError extends Error {
	constructor(file: string, line: number, message: string) {
		super(`${file}:${line}: ${message}`);
		this.name = 'FactsError';
	}
}

/** Splits a register file into records; checks its header and the number of cells of each. */
function records(file: string, text: string, columns: readonly string[]): Line[] {
	let number = 1;
	const lines: Line[] = [];
	for (const cells of csvParseRows(text.replace(/^\uFEFF/, ''))) {
		const start = number;
		number += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
		if (cells.length === 1 && cells[0] === '') continue;
		if (cells.length !== columns.length) throw new FactsError(file, start, `${cells.length} cells instead of ${columns.length}`);
		lines.push({ file, number: start, cells });
	}
	const header = lines.shift();
	if (!header || header.cells.join() !== columns.join()) throw new FactsError(file, 1, `the header must be ${columns.join(',')}`);
	return lines;
}

function cell(line: Line, columns: readonly string[], name: string): string {
	return line.cells[columns.indexOf(name)] ?? '';
}

function oneOf<T extends string>(line: Line, name: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((each) => each === value);
	if (found === undefined) throw new FactsError(line.file, line.number, `${name} is “${value}”, not one of ${allowed.join(', ')}`);
	return found;
}

/** An ISO date that exists in the calendar, or nothing where the source gives no date. */
function date(line: Line, name: string, value: string): string {
	const at = Date.parse(`${value}T00:00:00Z`);
	const exists = !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === value;
	if (value !== '' && !exists) throw new FactsError(line.file, line.number, `${name} “${value}” is no ISO date`);
	return value;
}

/**
 * Reads the text of `sources.csv`, by id.
 * @throws {FactsError} with the line, on a bad header, an unknown kind, an empty or repeated id.
 */
export function parseSources(text: string, file = 'sources.csv'): ReadonlyMap<string, Source> {
	const read = new Map<string, Source>();
	for (const line of records(file, text, SOURCE_COLUMNS)) {
		const get = (name: string): string => cell(line, SOURCE_COLUMNS, name);
		const id = get('source_id');
		if (id === '') throw new FactsError(file, line.number, 'source_id is empty');
		if (read.has(id)) throw new FactsError(file, line.number, `source “${id}” appears twice`);
		const kind = oneOf(line, 'kind', get('kind'), SOURCE_KINDS);
		// In brackets, the register says why it names nobody.
		const publisher = get('publisher').replace(/^\(.*\)$/, '');
		read.set(id, { id, title: get('title'), publisher, published: get('published'), url: get('url'), kind });
	}
	return read;
}

/**
 * Reads the text of `observations.csv`, in the order of the file; values keep their published unit. `start` and `end` are both empty for
 * the rare measurement without a date.
 * @throws {FactsError} with the line, on a bad header, date, number, kind or confidence, on a period that ends before it starts, or on a
 * source missing from `known`.
 */
export function parseObservations(text: string, known: ReadonlyMap<string, Source>, file = 'observations.csv'): readonly Observation[] {
	return records(file, text, OBSERVATION_COLUMNS).map((line) => {
		const get = (name: string): string => cell(line, OBSERVATION_COLUMNS, name);
		const start = date(line, 'period_start', get('period_start'));
		const end = date(line, 'period_end', get('period_end'));
		if ((start === '') !== (end === '') || end < start) throw new FactsError(file, line.number, `the period runs from “${start}” to “${end}”`);
		const value = Number(get('value'));
		if (get('value').trim() === '' || !Number.isFinite(value)) throw new FactsError(file, line.number, `value “${get('value')}” is no number`);
		if (get('series_id') === '') throw new FactsError(file, line.number, 'series_id is empty');
		if (get('unit') === '') throw new FactsError(file, line.number, 'unit is empty');
		if (!known.has(get('source_id'))) throw new FactsError(file, line.number, `source “${get('source_id')}” is not in sources.csv`);
		return {
			series: get('series_id'),
			label: get('label_fr'),
			kind: oneOf(line, 'kind', get('kind'), OBSERVATION_KINDS),
			start,
			end,
			value,
			unit: get('unit'),
			scope: get('scope'),
			source: get('source_id'),
			quote: get('quote'),
			confidence: oneOf(line, 'confidence', get('confidence'), CONFIDENCES)
		};
	});
}

let readSources: ReadonlyMap<string, Source> | undefined;
let readObservations: readonly Observation[] | undefined;

function register(name: string): string {
	return readFileSync(join(process.cwd(), 'models', 'data', name), 'utf8');
}

/** Gives every source of the register by id; the file is read once. */
export function sources(): ReadonlyMap<string, Source> {
	return (readSources ??= parseSources(register('sources.csv')));
}

/** Gives every published measurement of the register, in the order of the file; the file is read once. */
export function observations(): readonly Observation[] {
	return (readObservations ??= parseObservations(register('observations.csv'), sources()));
}
