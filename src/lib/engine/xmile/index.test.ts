import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../../cli/kernel';
import { example } from '../example.fixture';
import { compile } from '../plan';
import type { Model, Variable } from '../types';
import { centralRun, writeXmile } from '.';

const text = (word: string) => ({ fr: `${word} (fr)`, en: `${word} (en)` });

async function write(model: Model, language: 'fr' | 'en' = 'en'): Promise<string> {
	const { plan, kernel } = compile(model, '2025-06-30');
	const draws = Float64Array.from({ length: 101 }, (_, run) => 0.1 + (0.2 * run) / 100);
	const central = centralRun(plan, await loadKernel(kernel), draws, new Map());
	return writeXmile(model, { central, models: [model], sources: new Map(), version: '0123456789', factsEnd: '2025-06-30' }, language);
}

const withVariables = (variables: Readonly<Record<string, Variable>>): Model => ({ ...example, variables: { ...example.variables, ...variables } });
/** The text of an element of a file. */
const element = (file: string, kind: string, name: string) => new RegExp(`<${kind} name="${name}">.*?</${kind}>`, 's').exec(file)?.[0] ?? '';

describe('the file of a model', () => {
	test('has its stocks with their flows, and its equations as they are', async () => {
		const file = await write(example);
		const stock = element(file, 'stock', 'people');
		for (const part of ['<eqn>first_people</eqn>', '<inflow>arrivals</inflow>', '<outflow>departures</outflow>', '<units>person</units>'])
			expect(stock).toContain(part);
		expect(element(file, 'flow', 'departures')).toContain('<eqn>people * leaving_rate</eqn>');
		expect(file).toContain('<dt>0.0009765625</dt>');
	});

	test('gives an uncertain assumption its median, and says its spread', async () => {
		const assumption = element(await write(example), 'aux', 'leaving_rate');
		expect(Number(/<eqn>(.*)<\/eqn>/.exec(assumption)?.[1])).toBeCloseTo(0.2, 12);
		expect(assumption).toContain('nine draws in ten between 0.11 and 0.29 (1/year)');
		expect(assumption).toContain('<range min="0" max="1"/>');
		expect(element(await write(example), 'aux', 'first_people')).toContain('<eqn>100</eqn>');
	});

	test('draws a lever as a graph over time that changes with its month', async () => {
		const file = await write(example);
		expect(element(file, 'aux', 'yearly_arrivals')).toContain('<eqn>yearly_arrivals_path(TIME)</eqn>');
		const graph = new RegExp('<gf name="yearly_arrivals_path".*?</gf>', 's').exec(file)?.[0] ?? '';
		expect(graph).toContain(`<xpts>2019,${2023 - 0.75 / 1024},${2023 - 0.25 / 1024},2033</xpts>`);
		expect(graph).toContain('<ypts>20,20,40,40</ypts>');
	});

	test('speaks one language', async () => {
		const model = withVariables({
			twice: { kind: 'auxiliary', label: text('Twice'), unit: 'person', equation: '(1 + 1) * people', note: text('A < B & "C"') }
		});
		expect(element(await write(model, 'fr'), 'aux', 'twice')).toContain('<doc>Twice (fr). A &lt; B &amp; &quot;C&quot; (fr).</doc>');
		expect(await write(model, 'en')).not.toContain('(fr)');
		expect(await write(model, 'fr')).not.toContain('(en)');
	});

	test('gives a second stock that counts a flow a flow of its own', async () => {
		const total: Variable = { kind: 'stock', label: text('Total'), unit: 'person', initial: '0', inflows: ['arrivals'], outflows: [] };
		const file = await write(withVariables({ total }));
		expect(element(file, 'stock', 'people')).toContain('<inflow>arrivals</inflow>');
		expect(element(file, 'stock', 'total')).toContain('<inflow>total_arrivals</inflow>');
		expect(element(file, 'flow', 'total_arrivals')).toContain('<eqn>arrivals</eqn>');
	});

	test('calls a lookup of the model by name, and gives parts of an equation their unit', async () => {
		const points = [
			[0, 0],
			[10, 1]
		] as const;
		const curve: Variable = { kind: 'auxiliary', label: text('Curve'), unit: '1', equation: 'people / first_people', points };
		const years: Variable = { kind: 'auxiliary', label: text('Years'), unit: 'year', equation: '(1 + 1) * SAFEDIV(people, arrivals)' };
		const file = await write(withVariables({ curve, years }));
		expect(element(file, 'aux', 'curve')).toContain('<eqn>curve_graph(people / first_people)</eqn>');
		expect(file).toContain('<ypts>0,1</ypts>');
		expect(element(file, 'aux', 'years_part')).toContain('<units>year</units>');
	});

	test('shows every variable in its drawing once', async () => {
		const file = await write(example);
		const [variables = '', drawn = ''] = file.split('<views>');
		const names = (part: string) => Array.from(part.matchAll(/<(?:stock|flow|aux|gf) name="(\w+)"/g), ([, name]) => name!).sort();
		expect(names(drawn)).toEqual(names(variables));
		expect(drawn).not.toContain('NaN');
	});

	test('refuses a name that means something else elsewhere', async () => {
		const other: Variable = { kind: 'auxiliary', label: text('Step'), unit: 'person', equation: 'people' };
		await expect(write(withVariables({ pi: other }))).rejects.toThrow("'pi' of the model example");
		const taken = withVariables({ yearly_arrivals_path: other });
		await expect(write(taken)).rejects.toThrow("'yearly_arrivals_path' is already a name");
	});
});
