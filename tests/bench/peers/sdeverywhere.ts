import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Subject } from '../subject';
import { columnPoints, type PeerRun } from './comparison';
import { plainNumber, translate, type Dialect } from './dialect';
import { peer } from './packages';

/** What is used of `@sdeverywhere/compile`. */
interface Compiler {
	parseAndGenerate(text: string, kind: 'vensim', spec: object, operations: string[], folder: string, name: string, build: string): Promise<string>;
}

/** What is used of `@sdeverywhere/runtime`. */
interface Outputs {
	readonly varSeries: readonly { readonly points: readonly { readonly y: number }[] }[];
}
interface Runtime {
	createSynchronousModelRunner(model: unknown): { createOutputs(): Outputs; runModelSync(inputs: number[], outputs: Outputs): Outputs };
}

const VENSIM: Dialect = {
	name: (id) => id.replaceAll('_', ' '),
	number: plainNumber,
	operators: { '+': '+', '-': '-', '*': '*', '/': '/', '^': '^', '<': '<', '<=': '<=', '=': '=', '<>': '<>', '>': '>', '>=': '>=', AND: ':AND:', OR: ':OR:' },
	not: (a) => `(:NOT: ${a})`,
	choose: (condition, then, otherwise) => `IF THEN ELSE(${condition}, ${then}, ${otherwise})`,
	functions: {
		MIN: (a, b) => `MIN(${a}, ${b})`,
		MAX: (a, b) => `MAX(${a}, ${b})`,
		ABS: (a) => `ABS(${a})`,
		SQRT: (a) => `SQRT(${a})`,
		EXP: (a) => `EXP(${a})`,
		LN: (a) => `LN(${a})`,
		INT: (a) => `INTEGER(${a})`
	},
	time: 'year now',
	dt: 'month length'
};

const lookup = (input: string, points: readonly (readonly [number, number])[]): string =>
	`WITH LOOKUP(${input}, (${points.map(([x, y]) => `(${plainNumber(x)},${plainNumber(y)})`).join(',')}))`;

/** A model in Vensim's language: time in months, so that its clock is exact. */
function toVensim(subject: Subject): string {
	const { model, plan } = subject;
	const lines = [`INITIAL TIME = 0`, `FINAL TIME = ${plan.clock.periods}`, 'TIME STEP = 1', 'SAVEPER = 1'];
	const say = (id: string, text: string) => lines.push(`${VENSIM.name(id)} = ${text}`);
	// Two smooths in one equation are read wrong: each is a variable of its own, and so is its input.
	let smooths = 0;
	const dialect: Dialect = {
		...VENSIM,
		functions: {
			...VENSIM.functions,
			SMTH1(input = '', months, initial) {
				say(`smooth input ${++smooths}`, input);
				say(
					`smooth ${smooths}`,
					`${initial === undefined ? 'SMOOTH' : 'SMOOTHI'}(smooth input ${smooths}, ${months}${initial === undefined ? '' : `, ${initial}`})`
				);
				return `smooth ${smooths}`;
			}
		}
	};
	lines.push('month length = 1 / 12', `year now = ${plan.clock.start} + Time / 12`);
	for (const [id, { distribution }] of Object.entries(model.parameters)) say(id, distribution.kind === 'fixed' ? plainNumber(distribution.value) : '0.5');
	for (const [id, points] of columnPoints(subject)) {
		const flat = points.every(([, value]) => value === points[0]![1]);
		say(id, flat ? plainNumber(points[0]![1]) : lookup('Time', points));
	}
	for (const [id, variable] of Object.entries(model.variables)) {
		if (variable.kind !== 'stock') {
			const points = variable.kind === 'auxiliary' ? variable.points : undefined;
			const equation = translate(variable.equation, dialect);
			say(id, points ? lookup(equation, points) : equation);
			continue;
		}
		const total = (ids: readonly string[]) => (ids.length > 0 ? `(${[...ids].sort().map(VENSIM.name).join(' + ')})` : '0');
		say(id, `INTEG((${total(variable.inflows)} - ${total(variable.outflows)}) * month length, ${translate(variable.initial, dialect)})`);
	}
	return `{UTF-8}\n${lines.map((line) => `${line} ~ ~ |\n`).join('')}`;
}

/** SDEverywhere's compiled JavaScript of a model, behind its public synchronous runner, outputs reused. */
export async function startSDEverywhere(subject: Subject): Promise<{ run(run: number): void; read(): PeerRun }> {
	const [compiler, runtime] = [await peer<Compiler>('@sdeverywhere/compile'), await peer<Runtime>('@sdeverywhere/runtime')];
	const { plan, parameters, runs } = subject;
	const inputs = plan.parameters.map(({ id }) => VENSIM.name(id));
	const outputs = plan.series.map(({ variable }) => VENSIM.name(variable));
	const folder = mkdtempSync(join(tmpdir(), 'cap-bench-'));
	const spec = { name: 'model', inputVarNames: inputs, outputVarNames: outputs };
	try {
		const text = await compiler.parseAndGenerate(toVensim(subject), 'vensim', spec, ['generateJS'], folder, 'model', folder);
		const path = join(folder, 'model.mjs');
		writeFileSync(path, text);
		const module = (await import(pathToFileURL(path).href)) as { default: () => Promise<unknown> };
		const runner = runtime.createSynchronousModelRunner(await module.default());
		const reused = runner.createOutputs();
		const words = new Array<number>(inputs.length).fill(0);
		return {
			run(run) {
				for (const index of inputs.keys()) words[index] = parameters[index * runs + run]!;
				runner.runModelSync(words, reused);
			},
			read: () => reused.varSeries.map(({ points }) => points.map(({ y }) => y))
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
