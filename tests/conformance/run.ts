import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadKernel } from '../../src/cli/kernel';
import { toJavaScript, type Clock } from '../../src/lib/engine/javascript';
import { exp, ln } from '../../src/lib/engine/numerics';
import { ExpressionError } from '../../src/lib/engine/parse';
import { buildSystem } from '../../src/lib/engine/system';
import { agrees, stepsOf, tolerances } from './compare';
import { isNumber, readOutput, type Output } from './output';
import { decode, readXml } from './reader/document';
import { readModel, writeModel, type Model, type Written } from './reader/model';
import { canonical, loose, Unsupported } from './reader/names';

export interface Outcome {
	readonly status: 'PASS' | 'FAIL' | 'UNSUPPORTED';
	readonly detail: string;
}

/** Runs an XMILE file and compares every saved value with the `output.csv` or `output.tab` beside it; see `verdict`. */
export async function conform(path: string): Promise<Outcome> {
	const beside = (extension: string) => join(dirname(path), `output.${extension}`);
	const kind = (['csv', 'tab'] as const).find((extension) => existsSync(beside(extension)));
	return verdict(decode(readFileSync(path)), kind && { text: decode(readFileSync(beside(kind))), kind });
}

/**
 * Runs a model by its file's own method and step, with the engine, and compares every saved value with those that another program printed.
 * Never throws: what cannot be read or run is UNSUPPORTED with the reason; a fault of ours is FAIL.
 */
export async function verdict(xmile: string, output?: { readonly text: string; readonly kind: 'csv' | 'tab' }): Promise<Outcome> {
	try {
		const model = readModel(readXml(xmile));
		if (!output) throw new Unsupported('no output.csv or output.tab beside it');
		return await compare(model, readOutput(output.text, output.kind));
	} catch (error) {
		const detail = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
		const foreign = error instanceof Unsupported || error instanceof ExpressionError;
		return { status: foreign ? 'UNSUPPORTED' : 'FAIL', detail };
	}
}

async function compare(model: Model, output: Output): Promise<Outcome> {
	const timeColumn = Math.max(
		0,
		output.header.findIndex((title) => canonical(title) === 'time')
	);
	const found = columnsOf(model, output, timeColumn);
	if (found.every(({ name }) => name === undefined)) return { status: 'FAIL', detail: 'no column of the output is a variable of the model' };
	const steps = stepsOf(
		output.rows.map((row) => row[timeColumn] ?? ''),
		model.clock
	);
	const names = [...new Set(found.flatMap(({ name }) => name ?? []))];
	const series = await solve(model, names);
	let compared = 0;
	let worst = 0;
	const faults: string[] = [];
	for (const { column, title, name, constant } of found) {
		const cells = output.rows.map((row) => row[column] ?? '');
		const bad = cells.find((cell) => cell !== '' && !isNumber(cell));
		if (bad !== undefined) throw new Unsupported(`an output with the cell '${bad}'`);
		const allowed = tolerances(cells);
		for (const [row, cell] of cells.entries()) {
			if (cell === '') continue;
			const value = name === undefined ? constant! : series.get(name)![steps[row]!]!;
			compared++;
			if (!agrees(value, cell, allowed[row]!)) faults.push(`'${title}' at time ${output.rows[row]![timeColumn]}: ${value}, not ${cell}`);
			else if (allowed[row]! > 0 && Number.isFinite(value)) worst = Math.max(worst, Math.abs(value - Number(cell)) / allowed[row]!);
		}
	}
	if (faults.length > 0) return { status: 'FAIL', detail: `${faults[0]} (${faults.length} of ${compared} values differ)` };
	const unknown = output.header.filter((_, column) => column !== timeColumn && !found.some((one) => one.column === column));
	const absent = unknown.length > 0 ? `; not in the model: ${unknown.join(', ')}` : '';
	return { status: 'PASS', detail: `${compared} values in ${found.length} columns, at most ${(100 * worst).toFixed(0)} % of the tolerance${absent}` };
}

/** The columns that the model has: a variable, or one of the clock's own numbers where the file keeps them out of its variables. */
function columnsOf(model: Model, output: Output, timeColumn: number) {
	const { stocks, formulas } = model.variables;
	const names = [...stocks.keys(), ...[...formulas].filter(([, { equation }]) => equation !== undefined).map(([name]) => name)];
	const exact = new Set(names);
	const near = new Map<string, string | undefined>();
	for (const name of names) near.set(loose(name), near.has(loose(name)) ? undefined : name);
	const { start, stepsPerUnit } = model.clock;
	const clock: Readonly<Record<string, number>> = { initial_time: start, final_time: model.stop, time_step: 1 / stepsPerUnit };
	return output.header.flatMap((title, column) => {
		if (column === timeColumn) return [];
		const id = canonical(title);
		const name = exact.has(id) ? id : near.get(loose(title));
		const constant = Object.hasOwn(clock, id) ? clock[id] : undefined;
		return name === undefined && constant === undefined ? [] : [{ column, title, name, constant }];
	});
}

/** The series of the named variables, one value a step, the start first. */
export async function solve(model: Model, names: readonly string[]): Promise<Map<string, Float64Array>> {
	const guarded = [...model.variables.stocks].filter(([, { nonNegative }]) => nonNegative).map(([name]) => name);
	const wanted = [...new Set([...names, ...guarded])];
	const free = await run(writeModel(model, new Set()), model.clock, wanted);
	const drained = guarded.filter((name) => isNegative(free.get(name)!));
	if (drained.length === 0) return free;
	if (model.clock.method !== 'euler') throw new Unsupported(`non-negative stock '${drained[0]}' that runs dry under ${model.clock.method}`);
	const held = await run(writeModel(model, new Set(guarded)), model.clock, wanted);
	const still = guarded.find((name) => isNegative(held.get(name)!));
	if (still !== undefined) throw new Unsupported(`non-negative stock '${still}' that its inflows drain`);
	return held;
}

function isNegative(series: Float64Array): boolean {
	const largest = series.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	return series.some((value) => value < -1e-9 * largest);
}

async function run({ equations, ids }: Written, clock: Clock, names: readonly string[]): Promise<Map<string, Float64Array>> {
	const system = build(equations);
	const kernel = await loadKernel(
		toJavaScript(
			system,
			names.map((name) => ({ node: system.nodeOf(ids.get(name)!), mode: 'value' })),
			clock
		)
	);
	const out = new Float64Array((clock.periods + 1) * names.length);
	const none = new Float64Array();
	kernel.run({ exp, ln }, 1, 0, 1, none, none, none, out);
	return new Map(names.map((name, k) => [name, Float64Array.from({ length: clock.periods + 1 }, (_, step) => out[step * names.length + k]!)]));
}

/** The engine's graph; what it refuses in the equations (a circular definition) is the file's. */
function build(equations: Written['equations']) {
	try {
		return buildSystem(equations);
	} catch (error) {
		if (error instanceof ExpressionError) throw error;
		throw new Unsupported(error instanceof RangeError ? 'a model too deep for the engine' : (error as Error).message);
	}
}
