import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { models } from '../../models';
import { centralOf, xmileFile } from '../../src/cli/xmile';
import { complete } from '../../src/lib/engine/ensemble';
import { REFERENCE } from '../../src/lib/engine/release';
import { MONTHS } from '../../src/lib/engine/types';
import { installPeers, peer } from '../bench/peers/packages';
import { readXml } from '../conformance/reader/document';
import { readModel } from '../conformance/reader/model';
import type { Variables } from '../conformance/reader/variables';
import { solve } from '../conformance/run';

/** What is used of SDEverywhere, an independent engine that reads XMILE. */
interface Compiler {
	resetState(): void;
	parseAndGenerate(text: string, kind: 'xmile', spec: object, operations: string[], folder: string, name: string, build: string): Promise<string>;
}
interface Outputs {
	readonly varSeries: readonly { readonly varId: string; readonly points: readonly { readonly y: number }[] }[];
}
interface Runtime {
	createSynchronousModelRunner(model: unknown): { createOutputs(): Outputs; runModelSync(inputs: number[], outputs: Outputs): Outputs };
}

/** A variable of a file, a value a step. */
type Series = ReadonlyMap<string, ArrayLike<number>>;

/** Runs a file by SDEverywhere. It leaves out what no asked variable needs where it is told an input too: a constant of the file, at its own value. */
async function theirs(file: string, names: readonly string[], [input, value]: readonly [string, number]): Promise<Series> {
	const [compiler, runtime] = [await peer<Compiler>('@sdeverywhere/compile'), await peer<Runtime>('@sdeverywhere/runtime')];
	const folder = mkdtempSync(join(tmpdir(), 'cap-xmile-'));
	try {
		compiler.resetState();
		const spec = { name: 'model', inputVarNames: [spaced(input)], outputVarNames: names.map(spaced) };
		const text = await compiler.parseAndGenerate(file, 'xmile', spec, ['generateJS'], folder, 'model', folder);
		const path = join(folder, 'model.mjs');
		writeFileSync(path, text);
		const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: () => Promise<unknown> };
		const runner = runtime.createSynchronousModelRunner(await module.default());
		const { varSeries } = runner.runModelSync([value], runner.createOutputs());
		return new Map(varSeries.map(({ points }, index) => [names[index]!, points.map(({ y }) => y)]));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const spaced = (name: string) => name.replaceAll('_', ' ');

/** The largest difference of two series, as a share of the first one's largest value. */
function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
	if (a.length !== b.length) return Infinity;
	const largest = Array.from(a).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	let worst = 0;
	for (let i = 0; i < a.length; i++) {
		const gap = a[i] === b[i] ? 0 : Math.abs(a[i]! - b[i]!) / largest;
		if (!(gap <= worst)) worst = gap;
	}
	return worst;
}

beforeAll(() => {
	const missing = installPeers();
	if (missing !== undefined) throw new Error(`the independent engine could not be installed: ${missing}`);
}, 240_000);

/** A series at each month's end, the start first. */
function monthEnds(steps: ArrayLike<number>): number[] {
	const stepsPerMonth = (steps.length - 1) / MONTHS;
	return Array.from({ length: MONTHS + 1 }, (_, month) => {
		const at = month * stepsPerMonth;
		const before = Math.floor(at);
		const after = Math.min(steps.length - 1, before + 1);
		return steps[before]! + (at - before) * (steps[after]! - steps[before]!);
	});
}

const DELAY = /^DELAY\((\w+), (\w+), (\w+)\)$/;

/** The variables of a file that are a fixed delay, or need one. */
function delayed({ stocks, formulas }: Variables): Set<string> {
	const found = new Set([...formulas].flatMap(([id, { equation }]) => (DELAY.test(equation ?? '') ? [id] : [])));
	for (let before = -1; before < found.size;) {
		before = found.size;
		for (const [id, { equation = '' }] of formulas) if (equation.split(/\W+/).some((word) => found.has(word))) found.add(id);
		for (const [id, { inflows, outflows }] of stocks) if ([...inflows, ...outflows].some((flow) => found.has(flow))) found.add(id);
	}
	return found;
}

describe.each(models.map((model) => [model.id, model] as const))('the XMILE file of %s', (_, model) => {
	let file = '';
	let variables: Variables;
	let names: string[] = [];
	let read: Series;

	beforeAll(async () => {
		file = await xmileFile(model, 'en', 'test');
		const known = readModel(readXml(file));
		variables = known.variables;
		names = [...variables.stocks.keys(), ...[...variables.formulas].flatMap(([id, { equation }]) => (equation === undefined ? [] : [id]))];
		read = await solve(known, names);
	});

	test('holds every variable, parameter, lever and column', () => {
		const ids = [model.variables, model.parameters, model.levers, model.columns].flatMap((group) => Object.keys(group));
		expect(ids.filter((id) => !read.has(id))).toEqual([]);
		expect(names.filter((id) => !Array.from(read.get(id)!).every(Number.isFinite))).toEqual([]);
	});

	test('gives equal numbers in an independent engine', async () => {
		// SDEverywhere has no fixed delay in JavaScript: what needs one is left to the next comparison. No stock does.
		const without = delayed(variables);
		const compared = names.filter((id) => !without.has(id));
		expect([...variables.stocks.keys()].filter((id) => without.has(id))).toEqual([]);
		const constant = Object.keys(model.parameters)[0]!;
		const other = await theirs(file, compared, [constant, read.get(constant)![0]!]);
		const gaps = compared.map((id) => [id, distance(read.get(id)!, other.get(id)!)] as const);
		expect(gaps.filter(([, gap]) => !(gap <= 1e-9))).toEqual([]);
		for (const [id, { equation }] of variables.formulas) {
			const [, input, time, initial] = DELAY.exec(equation ?? '') ?? [];
			if (input === undefined || time === undefined || initial === undefined) continue;
			const shift = Math.round(((other.get(time)![0]! * (read.get(id)!.length - 1)) / MONTHS) * 12);
			const series = Array.from(other.get(input)!);
			const first = /^\d/.test(initial) ? Number(initial) : other.get(initial)![0]!;
			const expected = series.map((_, step) => (step < shift ? first : series[step - shift]!));
			expect(distance(read.get(id)!, expected), id).toBeLessThanOrEqual(1e-9);
		}
	});

	test('follows our own kernel', async () => {
		const stocks = [...variables.stocks.keys()].filter((id) => model.variables[id]);
		const { ensemble } = await centralOf(model, stocks);
		const gaps = stocks.map((id) => [id, distance(complete(ensemble.column(id, REFERENCE, 1)), monthEnds(read.get(id)!))] as const);
		expect(gaps.filter(([, gap]) => !(gap <= 0.005))).toEqual([]);
	});
});

test('a comparison can fail: one constant changed by a millionth is seen', async () => {
	const model = models.find(({ id }) => id === 'messaging')!;
	const file = await xmileFile(model, 'en', 'test');
	const changed = file.replace(
		/(<aux name="mss_equipped_2019">.*?<eqn>)(.*?)(<\/eqn>)/s,
		(_, before: string, value: string, after: string) => before + Number(value) * (1 + 1e-6) + after
	);
	const constant = ['mss_hospitals_total', 3300] as const;
	const [one, other] = [await theirs(file, ['sent'], constant), await theirs(changed, ['sent'], constant)];
	expect(distance(one.get('sent')!, other.get('sent')!)).toBeGreaterThan(1e-8);
});
