import type { Subject } from '../subject';
import { columnPoints, type PeerRun } from './comparison';
import { plainNumber, translate, type Dialect } from './dialect';
import { peer } from './packages';

/** What is used of `simulation`, Insight Maker's engine. */
interface Primitive {
	value: string | number;
	input: unknown;
}
interface InsightModel {
	Stock(config: object): Primitive;
	Variable(config: object): Primitive;
	Converter(config: object): Primitive;
	Flow(from: Primitive | null, to: Primitive | null, config: object): Primitive;
	Link(from: Primitive, to: Primitive): unknown;
	simulate(): { series(primitive: Primitive): number[] };
}
interface Engine {
	readonly Model: new (config: object) => InsightModel;
}

const INSIGHT: Dialect = {
	name: (id) => `[${id}]`,
	number: plainNumber,
	operators: { '+': '+', '-': '-', '*': '*', '/': '/', '^': '^', '<': '<', '<=': '<=', '=': '=', '<>': '<>', '>': '>', '>=': '>=', AND: 'and', OR: 'or' },
	not: (a) => `(not ${a})`,
	choose: (condition, then, otherwise) => `IfThenElse(${condition}, ${then}, ${otherwise})`,
	functions: {
		MIN: (a, b) => `Min(${a}, ${b})`,
		MAX: (a, b) => `Max(${a}, ${b})`,
		ABS: (a) => `Abs(${a})`,
		SQRT: (a) => `Sqrt(${a})`,
		EXP: (a) => `Exp(${a})`,
		LN: (a) => `Ln(${a})`,
		INT: (a) => `Floor(${a})`,
		SMTH1: (...words) => `Smooth(${words.join(', ')})`
	},
	time: '(2019 + Months() / 12)',
	dt: '(1 / 12)'
};

/** Insight Maker's engine on a model, through its public interface: values set, `simulate()`, series read. Time in months. */
export async function startInsightMaker(subject: Subject): Promise<{ run(run: number): void; read(): PeerRun }> {
	const { Model } = await peer<Engine>('simulation');
	const { model, plan, parameters, runs } = subject;
	const insight = new Model({ timeStart: 0, timeLength: plan.clock.periods, timeStep: 1, timeUnits: 'Months', algorithm: 'Euler' });
	const primitives = new Map<string, Primitive>();
	const texts: { readonly primitive: Primitive; readonly text: string }[] = [];
	const variable = (name: string, text: string) => {
		const primitive = insight.Variable({ name, value: text });
		primitives.set(name, primitive);
		texts.push({ primitive, text });
	};
	for (const [id, { distribution }] of Object.entries(model.parameters)) variable(id, distribution.kind === 'fixed' ? plainNumber(distribution.value) : '0.5');
	for (const [id, points] of columnPoints(subject)) {
		if (points.every(([, value]) => value === points[0]![1])) variable(id, plainNumber(points[0]![1]));
		else primitives.set(id, insight.Converter({ name: id, input: 'Time', interpolation: 'Linear', values: points.map(([x, y]) => ({ x, y })) }));
	}
	for (const [id, one] of Object.entries(model.variables)) {
		if (one.kind !== 'stock') {
			if (one.kind === 'auxiliary' && one.points) throw new Error('lookups of a variable are not written for this simulator');
			variable(id, translate(one.equation, INSIGHT));
			continue;
		}
		const initial = translate(one.initial, INSIGHT);
		const stock = insight.Stock({ name: id, initial, nonNegative: false });
		primitives.set(id, stock);
		texts.push({ primitive: stock, text: initial });
		const total = (ids: readonly string[]) => (ids.length > 0 ? `(${[...ids].sort().map(INSIGHT.name).join(' + ')})` : '0');
		const text = `(${total(one.inflows)} - ${total(one.outflows)}) / 12`;
		texts.push({ primitive: insight.Flow(null, stock, { name: `${id} net`, rate: text, nonNegative: false }), text });
	}
	for (const { primitive, text } of texts) {
		for (const name of new Set(Array.from(text.matchAll(/\[(\w+)\]/g), ([, name]) => name!))) {
			const from = primitives.get(name);
			if (from && from !== primitive) insight.Link(from, primitive);
		}
	}
	const inputs = plan.parameters.map(({ id }) => primitives.get(id)!);
	const outputs = plan.series.map((series) => primitives.get(series.variable)!);
	let series: PeerRun = [];
	return {
		run(run) {
			for (const [index, input] of inputs.entries()) input.value = plainNumber(parameters[index * runs + run]!);
			const results = insight.simulate();
			series = outputs.map((output) => results.series(output));
		},
		read: () => series
	};
}
