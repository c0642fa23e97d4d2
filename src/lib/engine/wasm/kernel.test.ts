import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../../cli/kernel';
import type { Backend } from '../backend';
import { javascriptBackend } from '../javascript-backend';
import { complete } from '../ensemble';
import { example } from '../example.fixture';
import { toJavaScript, type Clock, type Series } from '../javascript';
import { compile, type Plan } from '../plan';
import { buildSystem, type Equations } from '../system';
import { webassemblyBackend } from './backend';
import { toWebAssembly } from './kernel';

/** Both backends of some equations, with what a plan must hold for them. */
async function backends(equations: Equations, variables: readonly string[], clock: Clock): Promise<[Backend, Backend]> {
	const system = buildSystem(equations);
	const series: Series[] = variables.flatMap((id) => [
		{ node: system.nodeOf(id), mode: 'value' },
		{ node: system.nodeOf(id), mode: 'integral' }
	]);
	const plan = {
		clock,
		parameters: equations.parameters,
		levers: [],
		held: equations.held,
		linear: [],
		upstream: equations.linear,
		series,
		outputs: []
	} as unknown as Plan;
	const javascript = javascriptBackend(plan, await loadKernel(toJavaScript(system, series, clock)));
	return [javascript, webassemblyBackend(plan, await WebAssembly.compile(toWebAssembly(system, series, clock)))];
}

const PARAMETERS = ['p', 'q'];
const HELD = ['h'];
const LINEAR = ['l'];
const FORMULAS = ['a', 'b', 'c'];
const LEAVES = [...PARAMETERS, ...HELD, ...LINEAR, 's', 't', 'TIME', 'DT', '0', '1', '2', '0.1', '1e300'];
/** Numbers with which every operation goes wrong somewhere. */
const NASTY = [0, -0, 1, -1, 0.5, 3.7, -2.5, 1e-310, 710, -746, 1e308, -1e308, Infinity, -Infinity, NaN];

/** Expressions over the leaves and the formulas before. */
const expression = (names: readonly string[]): fc.Arbitrary<string> =>
	fc.letrec<{ node: string; leaf: string }>((tie) => ({
		leaf: fc.constantFrom(...names),
		node: fc.oneof(
			{ maxDepth: 4, depthSize: 'medium' },
			tie('leaf'),
			fc
				.tuple(tie('node'), fc.constantFrom('+', '-', '*', '/', '<', '<=', '>', '>=', '=', '<>', 'AND', 'OR'), tie('node'))
				.map(([x, o, y]) => `(${x} ${o} ${y})`),
			fc.tuple(fc.constantFrom('-', 'NOT '), tie('node')).map(([o, x]) => `(${o}${x})`),
			fc.tuple(fc.constantFrom('EXP', 'LN', 'SQRT', 'ABS', 'INT', 'LOG10'), tie('node')).map(([f, x]) => `${f}(${x})`),
			fc.tuple(fc.constantFrom('MIN', 'MAX', 'SAFEDIV'), tie('node'), tie('node')).map(([f, x, y]) => `${f}(${x}, ${y})`),
			fc.tuple(tie('node'), tie('node'), tie('node')).map(([x, y, z]) => `(IF ${x} THEN ${y} ELSE ${z})`),
			fc.tuple(fc.constantFrom('DELAY', 'DELAY1', 'SMTH3'), tie('node'), tie('leaf'), tie('leaf')).map(([f, x, y, z]) => `${f}(${x}, ${y}, ${z})`),
			fc.tuple(tie('node'), fc.constantFrom('2', '-1', '3', '0.5')).map(([x, n]) => `(${x} ^ ${n})`)
		)
	})).node;

const system = fc.record({
	formulas: fc.tuple(expression(LEAVES), expression([...LEAVES, 'a']), expression([...LEAVES, 'a', 'b'])),
	initial: fc.tuple(fc.constantFrom('p', 'h', 'l', 'q / p', 'TIME', '0'), fc.constantFrom('1', 'q', 'LN(p)')),
	method: fc.constantFrom('rk4' as const, 'heun' as const, 'euler' as const),
	stepsPerPeriod: fc.integer({ min: 1, max: 3 }),
	runs: fc.integer({ min: 1, max: 5 }),
	numbers: fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.double({ min: -10, max: 10 })), { minLength: 64, maxLength: 64 })
});

const PERIODS = 4;
const canonical = (values: Float64Array) => Array.from(values, (value) => (Object.is(value, -0) ? '-0' : String(value)));

describe('the WebAssembly kernel', () => {
	test('gives the bits of the JavaScript kernel for any system, method and number of runs, whatever goes wrong in it', async () => {
		await fc.assert(
			fc.asyncProperty(system, async ({ formulas, initial, method, stepsPerPeriod, runs, numbers }) => {
				const equations: Equations = {
					stocks: { s: { initial: initial[0], inflows: ['a'], outflows: ['b'] }, t: { initial: initial[1], inflows: ['c'], outflows: ['a'] } },
					formulas: Object.fromEntries(FORMULAS.map((id, i) => [id, { equation: formulas[i]! }])),
					constants: {},
					parameters: PARAMETERS,
					held: HELD,
					linear: LINEAR
				};
				const clock: Clock = { start: 2019, periods: PERIODS, stepsPerPeriod, stepsPerUnit: 2 * stepsPerPeriod, method };
				const both = await backends(equations, ['s', 't', ...FORMULAS], clock);
				const take = (count: number, from: number) => Float64Array.from({ length: count }, (_, i) => numbers[(from + i) % numbers.length]!);
				const [javascript, webassembly] = both.map((backend) => {
					const simulation = complete(backend.simulate(take(2 * runs, 0), take(PERIODS, 11), runs, [take((PERIODS + 1) * runs, 17)]));
					return Array.from({ length: 10 }, (_, series) => canonical(simulation.series(series)));
				});
				expect(webassembly).toEqual(javascript);
			}),
			{ numRuns: 300, seed: 2027 }
		);
	}, 60_000);

	test('is the same bytes whatever the order of the equations', () => {
		const reversed = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).reverse());
		const { wasm } = compile(example, '2025-06-30');
		expect(WebAssembly.validate(wasm)).toBe(true);
		expect(compile({ ...example, variables: reversed(example.variables), parameters: reversed(example.parameters) }, '2025-06-30').wasm).toEqual(wasm);
	});
});
