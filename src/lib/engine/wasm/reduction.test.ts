import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadKernel } from '../../../cli/kernel';
import { javascriptBackend } from '../javascript-backend';
import { priorDraws } from '../draws';
import { columnsOf, complete, heldColumns, withFixed } from '../ensemble';
import { example } from '../example.fixture';
import { normalQuantile } from '../numerics';
import { compile } from '../plan';
import { reduceColumn } from '../reduce';
import { REFERENCE } from '../release';
import { column } from '../sobol';
import { LEVELS } from '../result';
import { MONTHS } from '../types';
import { webassemblyBackend } from './backend';
import { Module } from './encoder';
import { scratchSize } from './layout';
import { addReduction } from './reduction';

let quantiles: (columns: readonly Float64Array[]) => Float64Array[];

beforeAll(async () => {
	const module = new Module();
	addReduction(module);
	const memory = new WebAssembly.Memory({ initial: 64 });
	const { instance } = await WebAssembly.instantiate(module.encode(), { engine: { memory } });
	const reduce = instance.exports['quantiles'] as (column: number, step: number, months: number, count: number, scratch: number, target: number) => void;
	quantiles = (columns) => {
		const count = columns[0]!.length;
		const months = columns.length;
		const target = 1 << 20;
		const scratch = 3 << 20;
		// Rows are as far apart as in an ensemble whose runs are made even; what follows the scratch must not change.
		const step = 8 * (count + (count % 2));
		columns.forEach((values, month) => new Float64Array(memory.buffer, 16 + month * step, count).set(values));
		const guard = new Uint8Array(memory.buffer, scratch + scratchSize(count), 64).fill(77);
		reduce(16, step, months, count, scratch, target);
		expect(guard.every((byte) => byte === 77)).toBe(true);
		columns.forEach((values, month) => expect(new Float64Array(memory.buffer, 16 + month * step, count)).toEqual(values));
		const results = new Float64Array(memory.buffer, target, LEVELS.length * months);
		return columns.map((_, month) => Float64Array.from(LEVELS, (_, level) => results[level * months + month]!));
	};
});

/** What sorting gives; NaN in all where one is NaN. */
function bySorting(values: Float64Array): Float64Array {
	const sorted = values.slice().sort();
	return Float64Array.from(LEVELS, (level) => {
		if (Number.isNaN(sorted.at(-1)!)) return NaN;
		const position = (sorted.length - 1) * level;
		const low = sorted[Math.floor(position)]!;
		const high = sorted[Math.min(sorted.length - 1, Math.floor(position) + 1)]!;
		const share = position - Math.floor(position);
		return share === 0 || low === high ? low + 0 : low + (high - low) * share;
	});
}

const uniform = (count: number, id: string) => column(id, count, count);

const COLUMNS: Record<string, (count: number) => Float64Array> = {
	uniform: (n) => uniform(n, 'u'),
	normal: (n) => uniform(n, 'n').map(normalQuantile),
	constant: (n) => new Float64Array(n).fill(3.7),
	zeros: (n) => new Float64Array(n).map((_, i) => (i % 2 ? -0 : 0)),
	'two values': (n) => uniform(n, 'b').map((u) => (u < 0.3 ? 0 : 1)),
	'many ties': (n) => uniform(n, 'k').map((u) => Math.floor(u * 7) - 3),
	'half of them zero': (n) => uniform(n, 'h').map((u) => (u < 0.5 ? 0 : u)),
	'one huge outlier': (n) => uniform(n, 'o').map((u, i) => (i === n >> 1 ? 1e300 : u)),
	'outliers on both sides': (n) => uniform(n, 'p').map((u, i) => (i === 0 ? -1e308 : i === n - 1 ? 1e308 : u)),
	'outliers within outliers': (n) => uniform(n, 'q').map((u, i) => (i % 50 === 0 ? u * 1e9 : i % 51 === 0 ? u * 1e18 : i % 53 === 0 ? u * 1e40 : u)),
	'each far from the next': (n) => new Float64Array(n).map((_, i) => 10 ** ((i * 37) % 300)),
	subnormal: (n) => uniform(n, 's').map((u) => Math.floor(u * 100) * 5e-324),
	'close to one': (n) => uniform(n, 'c').map((u) => 1 + Math.floor(u * 30) * Number.EPSILON),
	ascending: (n) => new Float64Array(n).map((_, i) => i),
	descending: (n) => new Float64Array(n).map((_, i) => -i),
	'infinite above': (n) => uniform(n, 'i').map((u) => (u > 0.9 ? Infinity : u)),
	'infinite on both sides': (n) => uniform(n, 'j').map((u) => (u > 0.6 ? Infinity : u < 0.4 ? -Infinity : u)),
	'all infinite': (n) => new Float64Array(n).fill(-Infinity),
	'one of them NaN': (n) => uniform(n, 'm').map((u, i) => (i === n - 1 ? NaN : u)),
	'NaN among infinities': (n) => uniform(n, 'l').map((u, i) => (i === 0 ? NaN : u > 0.5 ? Infinity : -Infinity))
};

describe('the reduction in WebAssembly', () => {
	test.each(Object.entries(COLUMNS))('gives the bits of sorting: %s', (_, make) => {
		for (const count of [1, 2, 3, 5, 20, 21, 47, 48, 49, 64, 255, 256, 1000, 1023, 1024, 5000]) {
			const values = make(count);
			const [result] = quantiles([values]);
			expect(result, `${count} values`).toEqual(bySorting(values));
			const javascript = new Float64Array(LEVELS.length);
			reduceColumn(values, 0, count, javascript);
			expect(result, `${count} values`).toEqual(javascript);
		}
	});

	test('gives the bits of sorting for any values', () => {
		const any = fc.oneof(fc.double(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1, 2, 1e-300));
		fc.assert(
			fc.property(
				fc.oneof(fc.array(any, { minLength: 1, maxLength: 200 }), fc.array(fc.double({ noNaN: true }), { minLength: 100, maxLength: 600 })),
				(values) => {
					const column = Float64Array.from(values);
					expect(quantiles([column])[0]).toEqual(bySorting(column));
				}
			),
			{ numRuns: 300, seed: 2027 }
		);
	});

	test('reduces every month of an output', () => {
		const months = ['a', 'b', 'c', 'd'].map((id) => uniform(301, id).map((u) => u * 100 - 50));
		expect(quantiles(months)).toEqual(months.map(bySorting));
	});
});

test.each([1, 2, 7, 255, 256])('every reading of an ensemble of %i runs has the bits of JavaScript, in place or summed', async (runs) => {
	const { plan, kernel, wasm } = compile(example, '2025-06-30');
	const draws = withFixed(plan, priorDraws(example.parameters, 'example:1', 256), 256);
	const parameters = columnsOf(plan, draws, REFERENCE, runs);
	const backends = [javascriptBackend(plan, await loadKernel(kernel)), webassemblyBackend(plan, await WebAssembly.compile(wasm))];
	const [javascript, webassembly] = backends.map((backend) => {
		const simulation = complete(backend.simulate(parameters, heldColumns(plan, REFERENCE), runs));
		const bands = complete(simulation.bands());
		const read = plan.outputs.map((output) => simulation.read(output));
		// In place, the same values as copied.
		for (const [index, output] of plan.outputs.entries()) {
			const { values, start, step } = simulation.months(output);
			const months = Array.from({ length: MONTHS }, (_, month) => [...values.subarray(start + month * step, start + month * step + runs)]);
			expect(months.flat().map((value) => value + 0)).toEqual([...read[index]!]);
		}
		const all = [bands, ...read, complete(simulation.bands([1])), ...plan.series.map((_, index) => simulation.series(index))];
		return all.map((values) => createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex'));
	});
	expect(webassembly).toEqual(javascript);
});

test('two ensembles at once do not meet in memory, and a third one takes the place of one that is closed', async () => {
	const { plan, wasm } = compile(example, '2025-06-30');
	const draws = withFixed(plan, priorDraws(example.parameters, 'example:1', 256), 256);
	const backend = webassemblyBackend(plan, await WebAssembly.compile(wasm));
	const begin = (runs: number) => backend.simulate(columnsOf(plan, draws, REFERENCE, runs), heldColumns(plan, REFERENCE), runs);
	const alone = complete(begin(256)).series(0);
	const [one, two] = [begin(256), begin(100)];
	for (let i = 0; i < 3; i++) [one, two].forEach((work) => work.next());
	const other = complete(two);
	const first = complete(one);
	expect(first.series(0)).toEqual(alone);
	other.close();
	complete(begin(64));
	expect(first.series(0)).toEqual(alone);
});
