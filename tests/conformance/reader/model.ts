import type { Clock } from '../../../src/lib/engine/javascript';
import type { Equations } from '../../../src/lib/engine/system';
import type { Element } from './document';
import { translate, type Scope } from './equation';
import { lookup } from './graphical';
import { canonical, quote, Unsupported } from './names';
import { readVariables, type Formula, type Variables } from './variables';

/** A model of a file: what it says, before non-negative stocks are looked at. */
export interface Model {
	readonly variables: Variables;
	readonly clock: Clock;
	readonly stop: number;
	readonly macros: ReadonlySet<string>;
	readonly truncates: boolean;
}

const METHODS: Readonly<Record<string, Clock['method']>> = { euler: 'euler', rk4: 'rk4', rk2: 'heun' };
const MOST_STEPS = 1_000_000;

/** Reads the only model of an XMILE file and its clock, one period a step. Throws `Unsupported`. */
export function readModel(root: Element): Model {
	if (root.one('header')?.one('includes')?.one('include') ?? root.one('include')) throw new Unsupported('included files');
	if (
		root
			.one('data')
			?.all('import')
			.some((import_) => import_.attributes.enabled?.toLowerCase() !== 'false')
	)
		throw new Unsupported('imported data');
	const models = root.all('model');
	const model = models.length === 1 ? models[0] : models.find(({ attributes }) => attributes.name === undefined);
	if (!model) throw new Unsupported(models.length === 0 ? 'a file without model' : 'modules');
	const source = `${root.one('header')?.textOf('vendor') ?? ''} ${root.one('header')?.textOf('product') ?? ''}`;
	return {
		...readClock(model.one('sim_specs') ?? root.one('sim_specs')),
		variables: readVariables(root, model),
		macros: new Set(root.all('macro').map(({ attributes }) => canonical(attributes.name ?? ''))),
		truncates: /ventana|vensim/i.test(source)
	};
}

function readClock(specs: Element | undefined): { clock: Clock; stop: number } {
	if (!specs) throw new Unsupported('a file without simulation specifications');
	if (specs.attributes['isee:instantaneous_flows']?.toLowerCase() === 'true') throw new Unsupported('instantaneous flows');
	const number = (tag: string, otherwise?: number) => {
		const text = specs.textOf(tag);
		const value = text === undefined ? (otherwise ?? NaN) : Number(text);
		if (!Number.isFinite(value)) throw new Unsupported(`simulation specifications without ${tag}`);
		return value;
	};
	const start = number('start');
	const stop = number('stop');
	const given = number('dt', 1);
	const exact = specs.one('dt')?.attributes.reciprocal?.trim().toLowerCase() === 'true' ? given : 1 / given;
	const stepsPerUnit = Math.abs(exact - Math.round(exact)) < 1e-9 * exact ? Math.round(exact) : exact;
	const periods = Math.floor((stop - start) * stepsPerUnit + 1e-6);
	if (!(given > 0) || !(periods >= 0)) throw new Unsupported('simulation specifications that never end');
	if (periods > MOST_STEPS) throw new Unsupported(`a run of ${periods} steps`);
	const asked = (specs.attributes.method ?? 'euler')
		.toLowerCase()
		.split(',')
		.map((method) => method.trim());
	const method = asked.map((name) => METHODS[name]).find((known) => known !== undefined);
	if (!method) throw new Unsupported(`the integration method '${asked.join(', ')}'`);
	return { clock: { start, periods, stepsPerPeriod: 1, stepsPerUnit, method }, stop };
}

/** A model in the engine's words, and what each of its variables is called there. */
export interface Written {
	readonly equations: Equations;
	/** The engine's id of a variable by canonical name. */
	readonly ids: ReadonlyMap<string, string>;
}

/** Names that mean something else to the engine. */
const RESERVED = new Set(['time', 'dt']);

/** Ways of writing a model: as it is, or with the outflows of non-negative stocks held to what they can give. */
export function writeModel(model: Model, limited: ReadonlySet<string>): Written {
	return new Writer(model, limited).write();
}

type Mutable<Kind> = { -readonly [Key in keyof Kind]: Kind[Key] };
const record = <Kind>(): Record<string, Kind> => Object.create(null) as Record<string, Kind>;

class Writer {
	readonly #stocks: Mutable<Equations['stocks']> = record();
	readonly #formulas: Mutable<Equations['formulas']> = record();
	readonly #ids: ReadonlyMap<string, string>;
	readonly #scope: Scope;
	#helpers = 0;

	constructor(
		readonly model: Model,
		readonly limited: ReadonlySet<string>
	) {
		const { variables, clock, stop, macros, truncates } = model;
		const names = [...variables.stocks.keys(), ...[...variables.formulas].filter(([, { equation }]) => equation !== undefined).map(([name]) => name)];
		this.#ids = new Map(names.map((name) => [name, RESERVED.has(name) ? `${name} ` : name]));
		const built: Readonly<Record<string, string>> = {
			time: 'TIME',
			dt: 'DT',
			starttime: `(${clock.start})`,
			stoptime: `(${stop})`,
			pi: String(Math.PI),
			inf: '"inf "'
		};
		this.#scope = {
			variable: (name) => {
				const id = this.#ids.get(name);
				if (id !== undefined) return quote(id);
				return Object.hasOwn(built, name) ? built[name] : undefined;
			},
			graphical: (name) => variables.graphicals.get(name),
			helper: (equation, points) => this.#helper(equation, points),
			level: (initial, change) => this.#level(initial, change),
			macros,
			truncates
		};
	}

	write(): Written {
		const { stocks, formulas } = this.model.variables;
		for (const [name, formula] of formulas) this.#write(name, formula);
		for (const [name, { initial, inflows, outflows }] of stocks) {
			const flows = (given: readonly string[]) => given.map((flow) => this.#flow(flow));
			this.#stocks[this.#ids.get(name)!] = { initial: translate(initial, name, this.#scope), inflows: flows(inflows), outflows: flows(outflows) };
		}
		const equations = { stocks: this.#stocks, formulas: this.#formulas, constants: { __proto__: null, 'inf ': Infinity } as unknown as Record<string, number> };
		return { equations: { ...equations, parameters: [], held: [], linear: [] }, ids: this.#ids };
	}

	#flow(name: string): string {
		const id = this.#ids.get(name);
		if (id === undefined) throw new Unsupported(`the unknown flow '${name}'`);
		return id;
	}

	#write(name: string, { equation, initial, graphical, nonNegative }: Formula): void {
		if (equation === undefined) return;
		const id = this.#ids.get(name)!;
		const written = (text: string) => {
			const value = translate(text, id, this.#scope);
			const looked = graphical ? lookup(graphical, value, this.#scope.helper) : value;
			return nonNegative ? `MAX(0, ${looked})` : looked;
		};
		this.#formulas[id] = { equation: this.#held(name, written(equation)), ...(initial !== undefined && { initial: written(initial) }) };
	}

	/** An outflow of a non-negative stock takes at most what is there, what enters and what outflows before it leave. */
	#held(flow: string, equation: string): string {
		const sources = [...this.model.variables.stocks].filter(([, { outflows }]) => outflows.includes(flow));
		const source = sources.find(([name]) => this.limited.has(name));
		if (!source) return equation;
		if (sources.length > 1) throw new Unsupported('non-negative stocks that share an outflow');
		const [name, { inflows, outflows }] = source;
		const term = (sign: string) => (other: string) => ` ${sign} ${quote(this.#flow(other))}`;
		const earlier = outflows.slice(0, outflows.indexOf(flow));
		return `MIN(${equation}, MAX(0, ${quote(this.#ids.get(name)!)} / DT${inflows.map(term('+')).join('')}${earlier.map(term('-')).join('')}))`;
	}

	#helper(equation: string, points?: readonly (readonly [number, number])[]): string {
		const id = `= ${++this.#helpers}`;
		this.#formulas[id] = { equation, ...(points && { points }) };
		return quote(id);
	}

	#level(initial: string, change: (self: string) => string): string {
		const id = `= ${++this.#helpers}`;
		const flow = `= ${++this.#helpers}`;
		this.#formulas[flow] = { equation: change(quote(id)) };
		this.#stocks[id] = { initial, inflows: [flow], outflows: [] };
		return quote(id);
	}
}
