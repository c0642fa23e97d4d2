import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../cli/kernel';
import { toJavaScript, type Clock } from './javascript';
import { exp, ln } from './numerics';
import { buildSystem, type Equations } from './system';

const NOTHING: Equations = { stocks: {}, formulas: {}, constants: {}, parameters: [], held: [], linear: [] };

/** The named variables at every period's end, the start first: `[variable][period]`. */
async function solve(
	equations: Partial<Equations>,
	clock: Partial<Clock>,
	variables: string[],
	parameters: number[] = [],
	held: number[] = [],
	linear: number[] = []
) {
	const full = { start: 0, periods: 10, stepsPerPeriod: 1, stepsPerUnit: 1, method: 'rk4', ...clock } as const;
	const system = buildSystem({ ...NOTHING, ...equations });
	const kernel = await loadKernel(
		toJavaScript(
			system,
			variables.map((id) => ({ node: system.nodeOf(id), mode: 'value' })),
			full
		)
	);
	const out = new Float64Array((full.periods + 1) * variables.length);
	kernel.run({ exp, ln }, 1, 0, 1, Float64Array.from(parameters), Float64Array.from(held), Float64Array.from(linear), out);
	return variables.map((_, k) => Array.from({ length: full.periods + 1 }, (_, row) => out[row * variables.length + k]!));
}

const stock = (initial: string, inflows: string[], outflows: string[] = []) => ({ initial, inflows, outflows });
const formulas = (equations: Record<string, string>) => Object.fromEntries(Object.entries(equations).map(([id, equation]) => [id, { equation }]));

describe('known solutions', () => {
	test('Bass diffusion with p = 0.03 and q = 0.38 peaks at 6.1926', async () => {
		const perUnit = 256;
		const [rate] = await solve(
			{ stocks: { adopters: stock('0', ['adoption']) }, formulas: formulas({ adoption: '(0.03 + 0.38 * adopters) * (1 - adopters)' }) },
			{ periods: 10 * perUnit, stepsPerUnit: perUnit },
			['adoption']
		);
		const top = rate!.indexOf(Math.max(...rate!));
		const [before, at, after] = [rate![top - 1]!, rate![top]!, rate![top + 1]!];
		const peak = (top + (before - after) / (2 * (before - 2 * at + after))) / perUnit;
		expect(peak).toBeCloseTo(6.1926, 3);
	});

	test('the final size of an SIR epidemic satisfies its implicit equation', async () => {
		const [susceptible] = await solve(
			{
				stocks: { s: stock('1000', [], ['infection']), i: stock('5', ['infection'], ['recovery']) },
				formulas: formulas({ infection: '0.3 * s * i / 1000', recovery: '0.2 * i' })
			},
			{ periods: 4000, stepsPerPeriod: 1, stepsPerUnit: 4 },
			['s']
		);
		expect(susceptible!.at(-1)).toBeCloseTo(409.04, 2);
	});

	test('a first-order drain decays exponentially', async () => {
		const [level] = await solve(
			{ stocks: { level: stock('100', [], ['drain']) }, formulas: formulas({ drain: 'level / 5' }) },
			{ periods: 100, stepsPerUnit: 10 },
			['level']
		);
		for (let row = 0; row <= 100; row++) expect(level![row]).toBeCloseTo(100 * Math.exp(-row / 50), 4);
	});

	test('a third-order delay answers a step as an Erlang distribution', async () => {
		const [out] = await solve({ formulas: formulas({ input: 'STEP(1, 0)', out: 'DELAY3(input, 6, 0)' }) }, { periods: 400, stepsPerUnit: 20 }, ['out']);
		for (let row = 0; row <= 400; row++) {
			const x = (row / 20 / 6) * 3;
			expect(out![row]).toBeCloseTo(1 - Math.exp(-x) * (1 + x + (x * x) / 2), 5);
		}
	});

	test.each([
		['heun', 2],
		['rk4', 4],
		['euler', 1]
	] as const)('the error of a harmonic oscillator under %s falls with order %i', async (method, order) => {
		const error = async (perUnit: number) => {
			const [x] = await solve(
				{ stocks: { x: stock('1', ['dx']), v: stock('0', ['dv']) }, formulas: formulas({ dx: 'v', dv: '-x' }) },
				{ periods: 1, stepsPerPeriod: 4 * perUnit, stepsPerUnit: perUnit, method },
				['x']
			);
			return Math.abs(x![1]! - Math.cos(4));
		};
		expect(Math.log2((await error(40)) / (await error(80)))).toBeCloseTo(order, 0);
	});
});

describe('columns and memories', () => {
	test('a held column is constant within its period and its integral over the period is exact', async () => {
		const [total] = await solve(
			{ stocks: { total: stock('0', ['flow']) }, formulas: formulas({ flow: 'data' }), held: ['data'] },
			{ periods: 3, stepsPerPeriod: 2, stepsPerUnit: 2 },
			['total'],
			[],
			[1, 5, 2]
		);
		expect(total).toEqual([0, 1, 6, 8]);
	});

	test('an interpolated column is a straight line between period ends', async () => {
		const [total, seen] = await solve(
			{ stocks: { total: stock('0', ['flow']) }, formulas: formulas({ flow: 'data' }), linear: ['data'] },
			{ periods: 2 },
			['total', 'flow'],
			[],
			[],
			[0, 2, 6]
		);
		expect(seen).toEqual([0, 2, 6]);
		expect(total).toEqual([0, 1, 5]);
	});

	test('a fixed delay gives what entered before, whatever the method', async () => {
		for (const method of ['euler', 'rk4'] as const) {
			const [late] = await solve({ formulas: formulas({ late: 'DELAY(TIME, 3, -1)' }) }, { periods: 24, stepsPerUnit: 4, method }, ['late']);
			late!.forEach((value, row) => expect(value).toBeCloseTo(row < 12 ? -1 : row / 4 - 3, 12));
		}
	});

	test('what mixes time and a held column takes, at a period’s end, the value held in that period', async () => {
		const [total, seen] = await solve(
			{ stocks: { total: stock('0', ['flow']) }, formulas: formulas({ flow: 'data * TIME' }), held: ['data'] },
			{ periods: 2 },
			['total', 'flow'],
			[],
			[2, 10]
		);
		expect(seen).toEqual([0, 2, 20]);
		expect(total).toEqual([0, 1, 16]);
	});

	test('INIT keeps the first value', async () => {
		const [kept] = await solve(
			{ stocks: { x: stock('p', ['growth']) }, formulas: formulas({ growth: 'x', twice: '2 * x', kept: 'INIT(twice)' }), parameters: ['p'] },
			{},
			['kept'],
			[4]
		);
		expect(new Set(kept)).toEqual(new Set([8]));
	});

	test('an equation of the first day starts the stocks, and the value seen is the equation of every day', async () => {
		const [level, aim] = await solve(
			{ stocks: { level: stock('aim', ['growth']) }, formulas: { aim: { equation: '2 * level', initial: '5' }, growth: { equation: 'aim' } } },
			{ periods: 2, method: 'euler' },
			['level', 'aim']
		);
		expect(level).toEqual([5, 15, 45]);
		expect(aim).toEqual([10, 30, 90]);
	});

	test('a lookup is flat beyond its ends and straight between its points', async () => {
		const [y] = await solve(
			{
				formulas: {
					y: {
						equation: 'TIME',
						points: [
							[2, 10],
							[4, 20],
							[6, 0]
						]
					}
				}
			},
			{ periods: 8 },
			['y']
		);
		expect(y).toEqual([10, 10, 10, 15, 20, 10, 0, 0, 0]);
	});

	test('a smooth of an interpolated column starts at the column’s first value', async () => {
		const [smooth] = await solve({ formulas: formulas({ smooth: 'SMTH1(data, 1)' }), linear: ['data'] }, { periods: 2 }, ['smooth'], [], [], [5, 5, 5]);
		expect(smooth).toEqual([5, 5, 5]);
	});

	test('a smooth of a constant is that constant, and a loop through a smooth is legal', async () => {
		const [smooth, loop] = await solve({ formulas: formulas({ smooth: 'SMTH3(7, 2)', loop: '1 + SMTH1(loop, 2, 0) / 2' }) }, { periods: 100 }, [
			'smooth',
			'loop'
		]);
		expect(smooth).toEqual(Array(101).fill(7));
		expect(loop!.at(-1)).toBeCloseTo(2, 6);
	});
});

describe('what depends on no stock is computed once', () => {
	/** Calls of `exp` in ten periods. */
	const calls = async (argument: string, clock: Partial<Clock>) => {
		const full = { start: 0, periods: 10, stepsPerPeriod: 1, stepsPerUnit: 1, method: 'rk4', ...clock } as const;
		const stocks = { x: stock('1', ['flow']) };
		const system = buildSystem({ ...NOTHING, stocks, formulas: formulas({ flow: `EXP(${argument})` }), parameters: ['p'], held: ['h'], linear: ['l'] });
		let count = 0;
		const counted = (x: number) => (count++, exp(x));
		const kernel = await loadKernel(toJavaScript(system, [{ node: system.nodeOf('flow'), mode: 'value' }], full));
		kernel.run({ exp: counted, ln }, 1, 0, 1, Float64Array.of(0), new Float64Array(10), new Float64Array(11), new Float64Array(11));
		return count;
	};

	test.each([
		['p', 1, 'a run'],
		['h', 10, 'a month'],
		['TIME', 1 + 2 * 10, 'a moment: the start, then each middle and end'],
		['l + p', 1 + 2 * 10, 'a moment: the start, then each middle and end'],
		['TIME + h', 1 + 3 * 10, 'a moment of a month: what is held changes at its start'],
		['-x', 1 + 5 * 10, 'an evaluation']
	])('EXP(%s) %i times: once %s', async (argument, times) => {
		expect(await calls(argument, {})).toBe(times);
	});

	test('a month of two steps computes the moments of each step anew', async () => {
		expect(await calls('TIME', { stepsPerPeriod: 2 })).toBe(1 + (2 * 3 + 1) * 10);
	});
});

test('the order of equations changes no bit', async () => {
	const equations = { a: 'b * 0.1 + c / 3', b: 'x - c * c', c: 'LN(1 + x) + d', d: 'EXP(-x / 7)', inflow: 'a', outflow: 'd * x' };
	const text = (order: string[]) =>
		toJavaScript(
			...(() => {
				const system = buildSystem({
					...NOTHING,
					stocks: { x: stock('5', ['inflow'], ['outflow']) },
					formulas: formulas(Object.fromEntries(order.map((id) => [id, equations[id as 'a']])))
				});
				return [system, [{ node: system.nodeOf('x'), mode: 'value' }]] as const;
			})(),
			{ start: 0, periods: 50, stepsPerPeriod: 1, stepsPerUnit: 12, method: 'rk4' }
		);
	const run = async (source: string) => {
		const out = new Float64Array(51);
		(await loadKernel(source)).run({ exp, ln }, 1, 0, 1, new Float64Array(), new Float64Array(), new Float64Array(), out);
		return [...out];
	};
	const ids = Object.keys(equations);
	const first = await run(text(ids));
	for (let shift = 1; shift < ids.length; shift++) expect(await run(text([...ids.slice(shift), ...ids.slice(0, shift)].reverse()))).toEqual(first);
});
