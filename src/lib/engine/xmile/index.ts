import { complete, heldColumns } from '../ensemble';
import { FUNCTIONS } from '../expression';
import type { Language } from '../manifest';
import { REFERENCE } from '../release';
import { FIRST_YEAR, MONTHS, type Model, type Source } from '../types';
import { parseUnit } from '../units';
import type { Central } from './central';
import { Documentation } from './documentation';
import { drawing } from './drawing';
import { heldPath, linearPath, type Path } from './path';
import { Variables } from './variables';
import { tag, writeXml, type Tag } from './xml';

export { centralRun, type Central } from './central';

/** What a file is made from beside the model. */
export interface XmileParts {
	/** Its central run. */
	readonly central: Central;
	/** The models of the catalogue, for the names of those that feed it. */
	readonly models: readonly Model[];
	readonly sources: ReadonlyMap<string, Source>;
	/** Of the catalogue. */
	readonly version: string;
	/** Last day of the register, ISO. */
	readonly factsEnd: string;
	/** Steps of a year; a power of two, so that every program counts time exactly. 1,024 unless told otherwise. */
	readonly stepsPerYear?: number;
}

/** Names that mean something else in XMILE; functions are added to them. Source: XMILE 1.0, sections 3.2.2.3 and 3.5. */
const RESERVED = new Set([
	...Object.keys(FUNCTIONS),
	'AND',
	'OR',
	'NOT',
	'MOD',
	'IF',
	'THEN',
	'ELSE',
	'TIME',
	'DT',
	'STARTTIME',
	'STOPTIME',
	'PI',
	'INF',
	'SELF'
]);
const STEPS_PER_YEAR = 1024;

/**
 * A model as an XMILE 1.0 file, with its texts in one language: the equations as they are, and the central run's numbers. Time is in years and goes by
 * Euler's method, which every program has, in steps of 1/1,024 of a year: a power of two, so that time is exact in each of them and that they agree to the
 * last digits. Our own kernel goes by a better method in longer steps; the two differ by less than 0.5 % of each series' maximum. Monthly columns
 * (levers, data) are graphs over time that change on the step nearest to a month's start; variables of other models are graphs too.
 * Throws `Error` where an id cannot be a name of such a file.
 */
export function writeXmile(model: Model, parts: XmileParts, language: Language): string {
	const { version, factsEnd, stepsPerYear = STEPS_PER_YEAR } = parts;
	const documentation = new Documentation(language, parts.sources);
	for (const id of Object.keys({ ...model.variables, ...model.parameters, ...model.levers, ...model.columns })) {
		if (RESERVED.has(id.toUpperCase())) throw new Error(`'${id}' of the model ${model.id} means something else in XMILE`);
	}
	const header = tag('header', {}, [
		tag('smile', { version: '1.0', namespace: 'std' }),
		tag('options', { namespace: 'std' }),
		tag('name', {}, model.label[language]),
		tag('vendor', {}, 'Cap 2027'),
		tag('product', { version, lang: language }, 'Cap 2027')
	]);
	const specs = tag('sim_specs', { method: 'Euler', time_units: 'year' }, [
		tag('start', {}, String(FIRST_YEAR)),
		tag('stop', {}, String(FIRST_YEAR + MONTHS / 12)),
		tag('dt', {}, String(1 / stepsPerYear))
	]);
	const variables = variablesOf(model, parts, documentation, stepsPerYear);
	const content = tag('model', {}, [tag('doc', {}, documentation.model(model, factsEnd)), tag('variables', {}, variables), drawing(variables)]);
	return writeXml(tag('xmile', { version: '1.0', xmlns: 'http://docs.oasis-open.org/xmile/ns/XMILE/v1.0' }, [header, specs, unitsOf(model), content]));
}

/** In the order in which one would read them: the model, then what it rests on. */
function variablesOf(model: Model, { central, models }: XmileParts, documentation: Documentation, stepsPerYear: number): Tag[] {
	const variables = new Variables(model, documentation);
	const paths = pathsOf(model, central, stepsPerYear);
	return [
		...Object.entries(model.variables).flatMap(([id, variable]) => variables.variable(id, variable)),
		...Object.entries(model.levers).flatMap(([id, lever]) => variables.path(id, paths.get(id)!, lever, documentation.lever(lever), lever.bounds)),
		...Object.entries(model.columns).flatMap(([id, column]) => {
			const upstream = 'upstream' in column ? models.find((one) => one.id === column.upstream.model) : undefined;
			return variables.path(id, paths.get(id)!, column, documentation.column(column, upstream));
		}),
		...Object.entries(model.parameters).flatMap(([id, parameter]) => {
			const { distribution } = parameter;
			const spread = central.spreads.get(id);
			const value = spread?.p50 ?? (distribution.kind === 'fixed' ? distribution.value : NaN);
			return variables.constant(id, value, parameter.unit, documentation.parameter(parameter, spread), parameter.bounds);
		})
	];
}

/** The graph of every lever and column in the reference. */
function pathsOf(model: Model, { ensemble }: Central, stepsPerYear: number): ReadonlyMap<string, Path> {
	const { plan, upstream } = ensemble;
	const columns = Object.entries(model.columns).sort(([a], [b]) => (a < b ? -1 : 1));
	const own = (within: 'held' | 'linear') => columns.filter(([, column]) => !('upstream' in column) && column.within === within).map(([id]) => id);
	const held = heldColumns(plan, REFERENCE);
	const paths = new Map<string, Path>();
	for (const [index, id] of [...plan.levers.map((lever) => lever.id), ...own('held')].entries()) {
		paths.set(id, heldPath([...held.subarray(index * plan.clock.periods, (index + 1) * plan.clock.periods)], stepsPerYear));
	}
	for (const [index, id] of own('linear').entries()) paths.set(id, linearPath(plan.linear[index]!));
	for (const [id, column] of columns) {
		if (!('upstream' in column)) continue;
		const above = upstream.get(column.upstream.model);
		if (!above) throw new Error(`${model.id} takes a column from ${column.upstream.model}, which is not loaded`);
		paths.set(id, linearPath([...complete(above.column(column.upstream.variable, REFERENCE, 1))]));
	}
	return paths;
}

/** Every base unit of the model. */
function unitsOf(model: Model): Tag {
	const all = [model.variables, model.parameters, model.levers, model.columns].flatMap((group) => Object.values(group).map(({ unit }) => unit));
	const bases = new Set(all.flatMap((unit) => [...parseUnit(unit).keys()]));
	return tag(
		'model_units',
		{},
		[...bases].sort().map((name) => tag('unit', { name }))
	);
}
