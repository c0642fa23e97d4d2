import { describe, expect, test } from 'vitest';
import { check, checkCatalogue } from './check';
import { cycles } from './check/cycles';
import type { Column, Lever, Model, Output, Parameter, Target, Text, Variable } from './types';

const text = (word: string): Text => ({ fr: word, en: word });
const context = { sources: new Set(['insee_2024', 'dns_2023']), series: new Set(['mediators']) };

const parameter = (unit: string, value: number, more: Partial<Parameter> = {}): Parameter => ({
	label: text('parameter'),
	unit,
	display: { unit: text(unit) },
	what: text('what'),
	range: text('range'),
	basis: 'measured',
	source: 'insee_2024',
	distribution: { kind: 'fixed', value },
	...more
});

const pace: Lever = {
	label: text('Pace'),
	unit: 'person/year',
	display: { unit: text('people a year') },
	what: text('what'),
	who: text('who'),
	between: 'hold',
	path: [{ from: '2019-01', value: 100, basis: 'measured', source: 'dns_2023' }],
	bounds: [0, 1000],
	step: 10,
	range: text('range'),
	roadmap: { value: 500, basis: 'measured', source: 'dns_2023' },
	delay: { months: 6, basis: 'assumption', note: text('plausible') },
	effects: { staff: '+', hires: '+' }
};

const season: Column = {
	label: text('Season'),
	unit: '1',
	within: 'held',
	points: { year: Array.from({ length: 12 }, () => 1) },
	basis: 'measured',
	source: 'dns_2023'
};
const staff: Output = { label: text('Staff'), of: 'trained', read: 'end', display: { unit: text('people') }, scope: text('France'), what: text('what') };
const target: Target = {
	id: 'ten_thousand',
	label: text('label'),
	question: text('question'),
	short: text('short'),
	deadline: '2027-12',
	better: 'more',
	source: 'dns_2023',
	quote: 'dix mille',
	status: 'roadmap',
	readings: [{ id: 'head_count', label: text('label'), output: 'staff', value: 10_000, note: text('note') }]
};

const variables: Record<string, Variable> = {
	trained: { kind: 'stock', label: text('Trained'), unit: 'person', initial: 'start', inflows: ['hiring'], outflows: ['leaving'] },
	hiring: { kind: 'flow', label: text('Hiring'), unit: 'person/year', equation: 'MAX(0, pace * season)' },
	leaving: { kind: 'flow', label: text('Leaving'), unit: 'person/year', equation: 'trained / stay' },
	share: { kind: 'auxiliary', label: text('Share'), unit: '1', equation: 'IF TIME > opening THEN SAFEDIV(trained, start) ELSE 0' }
};

const good: Model = {
	id: 'mediation',
	label: text('label'),
	question: text('question'),
	limits: [text('limit')],
	method: 'rk4',
	stepsPerMonth: 1,
	variables,
	parameters: {
		start: parameter('person', 50),
		stay: parameter('year', 0, { distribution: { kind: 'triangular', low: 1, mode: 2, high: 4 }, shown: true, bounds: [1, 5] }),
		opening: parameter('year', 2021)
	},
	levers: { pace },
	columns: { season },
	outputs: { staff, hires: { ...staff, of: 'hiring', read: 'quarter×4' } },
	targets: [target],
	observed: [{ series: 'mediators', of: 'staff', compare: 'end', factor: 1, note: text('note') }],
	presets: [{ id: 'roadmap', label: text('label'), why: text('why'), decision: '2023-05', levers: { pace: 500 }, assumptions: { stay: 3 } }]
};

/** The good model with other variables added or changed. */
const withVariables = (more: Record<string, Variable>): Model => ({ ...good, variables: { ...variables, ...more } });
const auxiliary = (equation: string, unit = '1'): Variable => ({ kind: 'auxiliary', label: text('label'), unit, equation });
const withEquation = (equation: string, unit = '1') => withVariables({ tested: auxiliary(equation, unit) });
const told = (model: Model) => check(model, context).map(({ where, message }) => `${where}: ${message}`);

describe('check', () => {
	test('a sound model has no problem', () => {
		expect(told(good)).toEqual([]);
	});

	test('an unreadable equation is told with its position and the word that was meant', () => {
		expect(check(withEquation('1 + MXA(share)'), context)).toEqual([
			{ where: 'variables.tested.equation', at: { start: 4, end: 7 }, message: "unknown function 'MXA' at column 5: did you mean MAX?", suggestion: 'MAX' }
		]);
	});

	test('an unknown name is told with the nearest known one', () => {
		expect(check(withEquation('trainde / start'), context)).toEqual([
			{ where: 'variables.tested.equation', at: { start: 0, end: 7 }, message: "unknown name 'trainde': did you mean trained?", suggestion: 'trained' }
		]);
	});

	test('any number but 0, 1 and integer exponents needs a name', () => {
		expect(told(withEquation('(1 - share)^2 + share^-3'))).toEqual([]);
		expect(told(withEquation('share * 0.5'))).toEqual(['variables.tested.equation: give the number 0.5 a name, a unit and a source']);
		expect(told(withEquation('share^(2 * share)'))).toEqual(['variables.tested.equation: give the number 2 a name, a unit and a source']);
	});

	test.each([
		['trained + start', 'person'],
		['0', 'person'],
		['MAX(0, trained)', 'person'],
		['IF trained > 0 THEN trained ELSE 0', 'person'],
		['trained^2 / start', 'person'],
		['SQRT(trained * start)', 'person'],
		['INT(ABS(-trained))', 'person'],
		['SAFEDIV(trained, stay, 0)', 'person/year'],
		['STEP(trained, opening) + RAMP(pace, opening, TIME)', 'person'],
		['PULSE(trained, opening, stay)', 'person/year'],
		['DELAY3(pace, stay) + SMTH1(pace, stay, hiring) + INIT(pace)', 'person/year'],
		['EXP(-(TIME - opening) / stay) * LN(share)', '1'],
		['NOT (trained = start) AND share > 0', '1'],
		['DT', 'year'],
		['share^share', '1'],
		['0 * trained', '1']
	])('%s is in %s', (equation, unit) => {
		expect(told(withEquation(equation, unit))).toEqual([]);
	});

	test.each([
		['trained + pace', 'person', "'trained' is in person, 'pace' in person/year"],
		['trained - 1', 'person', "'trained' is in person, '1' in 1"],
		['trained', 'year', 'the equation is in person, the auxiliary in year'],
		['MAX(0, trained, stay)', 'person', "'trained' is in person, 'stay' in year"],
		['IF trained > stay THEN 1 ELSE 0', '1', "'trained' is in person, 'stay' in year"],
		['IF trained THEN 1 ELSE 0', '1', "'trained' is in person, 1 was expected"],
		['IF share > 0 THEN trained ELSE stay', 'person', "'trained' is in person, 'stay' in year"],
		['EXP(trained)', '1', "'trained' is in person, 1 was expected"],
		['trained^share', 'person', "'trained' is in person: its exponent must be an integer"],
		['SQRT(trained)', 'person', 'the equation is in person^0.5, the auxiliary in person'],
		['SAFEDIV(trained, stay, trained)', 'person/year', "'trained' is in person, person/year was expected"],
		['DELAY1(trained, start)', 'person', "'start' is in person, year was expected"],
		['SMTH3(trained, stay, stay)', 'person', "'trained' is in person, 'stay' in year"],
		['STEP(trained, start)', 'person', "'start' is in person, year was expected"],
		['RAMP(trained, opening)', 'person', 'the equation is in person*year, the auxiliary in person'],
		['TIME', '1', 'the equation is in year, the auxiliary in 1']
	])('%s is not in %s', (equation, unit, message) => {
		expect(told(withEquation(equation, unit))).toEqual([`variables.tested.equation: ${message}`]);
	});

	test('an unreadable unit is told once, and not again by the equations that use it', () => {
		expect(told({ ...good, parameters: { ...good.parameters, start: parameter('a person', 50) } })).toEqual([
			"parameters.start.unit: expected *, / or ^, found 'person' at column 3"
		]);
	});

	test('a loop must hold a stock or a delay', () => {
		const loop = (equation: string) => told(withVariables({ first: auxiliary('second'), second: auxiliary(equation) }));
		expect(loop('first + share')).toEqual(['variables.first.equation: circular: first → second → first. A stock or a delay must lie on the loop']);
		expect(loop('SMTH1(first, stay, share)')).toEqual([]);
		expect(loop('DELAY(first, stay, share)')).toEqual([]);
		expect(loop('DELAY3(first, stay)')).toEqual(['variables.first.equation: circular initial values: first → second → first']);
		expect(told(withEquation('tested'))).toHaveLength(1);
	});

	test('initial values may not wait for each other', () => {
		const circular = told(withVariables({ trained: { ...variables.trained, initial: 'start * share' } as Variable }));
		expect(circular).toEqual(['variables.trained.initial: circular initial values: trained → share → trained']);
	});

	test('a fixed delay lasts', () => {
		expect(told(withEquation('DELAY(share, 0)'))).toEqual(["variables.tested.equation: the duration '0' of DELAY can be 0 or less"]);
	});

	test('stocks are filled by flows of their unit per year, and start in their unit', () => {
		const stock = (more: object) => told(withVariables({ trained: { ...variables.trained, ...more } as Variable }));
		expect(stock({ inflows: ['hirin'] })).toContain("variables.trained.inflows: unknown flow 'hirin': did you mean hiring?");
		expect(stock({ outflows: ['share'] })).toContain("variables.trained.outflows: 'share' is not a flow");
		expect(stock({ outflows: ['hiring'] })).toContain("variables.trained: flow 'hiring' is there twice");
		expect(stock({ initial: 'stay' })).toContain('variables.trained.initial: the initial value is in year, the stock in person');
		const flow = told(withVariables({ hiring: { ...variables.hiring, unit: 'person', equation: 'start * season + 0 * pace' } as Variable }));
		expect(flow).toContain("variables.trained.inflows: the flow 'hiring' is in person, person/year was expected");
	});

	test('a lookup has ascending points and says where they come from', () => {
		const lookup = (points: [number, number][], note?: Text) =>
			told(withVariables({ curve: { ...auxiliary('trained'), points, ...(note && { note }) } as Variable }));
		expect(
			lookup(
				[
					[0, 0],
					[5, 1]
				],
				text('survey')
			)
		).toEqual([]);
		expect(
			lookup([
				[0, 0],
				[0, 1]
			])
		).toEqual([
			'variables.curve.points: the points of a lookup are finite and ascend',
			'variables.curve: a lookup says in its note where its points come from'
		]);
		expect(lookup([[0, 0]], text('survey'))).toEqual(['variables.curve.points: a lookup has at least two points']);
	});

	test('ids are unique snake_case words that neither equations nor links keep for themselves', () => {
		expect(told({ ...good, columns: { ...good.columns, start: season } })).toContain("columns.start: the name 'start' is taken by parameters.start");
		expect(told(withVariables({ Été: auxiliary('share') }))).toEqual(["variables.Été: 'Été' is not a snake_case ASCII id"]);
		expect(told(withVariables({ max: auxiliary('share') }))).toEqual(["variables.max: 'max' is a word of the equations"]);
		expect(told(withVariables({ time: auxiliary('share') }))).toEqual(["variables.time: 'time' is a word of the equations"]);
		expect(told(withVariables({ constructor: auxiliary('share') }))).toEqual(["variables.constructor: 'constructor' is not a snake_case ASCII id"]);
		const short = told({ ...good, parameters: { ...good.parameters, m: parameter('1', 1) }, variables: { ...variables, tested: auxiliary('m') } });
		expect(short).toEqual(["parameters.m: 'm' is too short: links keep single letters for themselves"]);
	});

	test('a number that no equation uses is told', () => {
		expect(told({ ...good, parameters: { ...good.parameters, spare: parameter('1', 1) } })).toEqual(["parameters.spare: 'spare' is used by no equation"]);
	});

	test('a text must be there in both languages, wherever it stands', () => {
		expect(told({ ...good, limits: [{ fr: 'limite', en: ' ' }] })).toEqual(['limits.0.en: the English text is missing']);
		expect(told({ ...good, columns: { season: { ...season, label: { fr: '', en: 'Season' } } } })).toEqual([
			'columns.season.label.fr: the French text is missing'
		]);
		expect(told({ ...good, outputs: { ...good.outputs, staff: { ...staff, display: { unit: text('') } } } })).toEqual([]);
	});

	test('every number has a known source, or is an assumption that says why', () => {
		const numbers = (more: Partial<Column>) => told({ ...good, columns: { season: { ...season, ...more } } });
		expect(numbers({ source: 'dns_2032' })).toEqual(["columns.season.source: unknown source 'dns_2032': did you mean dns_2023?"]);
		expect(numbers({ source: undefined })).toEqual(["columns.season: a measured number needs a source; without one it is an 'assumption' with a note"]);
		expect(numbers({ source: undefined, basis: 'assumption' })).toEqual(['columns.season: an assumption needs a note that says why it is plausible']);
		expect(numbers({ source: undefined, basis: 'assumption', note: text('why') })).toEqual([]);
	});

	test('a distribution is finite, in order and inside its bounds', () => {
		const stay = (more: Partial<Parameter>) => told({ ...good, presets: [], parameters: { ...good.parameters, stay: parameter('year', 2, more) } });
		expect(stay({ distribution: { kind: 'uniform', low: 3, high: 2 } })).toEqual([
			'parameters.stay.distribution: the numbers 3, 2 of a uniform distribution are not finite and in order'
		]);
		expect(stay({ distribution: { kind: 'lognormal', p5: -1, p95: 2 } })).toContain(
			'parameters.stay.distribution: the percentiles of a lognormal distribution are positive'
		);
		expect(stay({ distribution: { kind: 'fixed', value: NaN } })).toHaveLength(1);
		expect(stay({ bounds: [3, 4] })).toEqual(['parameters.stay.distribution: 2 is outside the bounds 3 to 4']);
		expect(stay({ shown: true })).toEqual(['parameters.stay: a shown assumption needs bounds']);
	});

	test('a lever stays inside its bounds, is dated from January 2019 and signs its effect on every output', () => {
		const lever = (more: Partial<Lever>) => told({ ...good, presets: [], levers: { pace: { ...pace, ...more } } });
		const at = (from: string, value = 100) => ({ from, value, basis: 'measured', source: 'dns_2023' }) as const;
		expect(lever({ bounds: [500, 0] })).toContain('levers.pace.bounds: bounds 500 and 0 are not two finite numbers in order');
		expect(lever({ path: [at('2019-01', 2000)] })).toEqual(['levers.pace.path.0: 2000 is outside the bounds 0 to 1000']);
		expect(lever({ path: [] })).toEqual(['levers.pace.path: the first point holds in January 2019']);
		expect(lever({ path: [at('2019-02')] })).toEqual(['levers.pace.path: the first point holds in January 2019']);
		expect(lever({ path: [at('2018-06'), at('2024-13')] })).toEqual(["levers.pace.path.1.from: '2024-13' is not a month written YYYY-MM, at most 2032-12"]);
		expect(lever({ path: [at('2019-01'), at('2024-01'), at('2023-01')] })).toEqual(['levers.pace.path: the dates do not ascend']);
		expect(lever({ roadmap: { value: 5000, basis: 'measured', source: 'dns_2023' } })).toEqual(['levers.pace.roadmap: 5000 is outside the bounds 0 to 1000']);
		expect(lever({ step: 0 })).toEqual(['levers.pace.step: the step 0 is not positive and within the bounds']);
		expect(lever({ effects: { staff: '+', hirse: '+' } })).toEqual([
			"levers.pace.effects: the sign of the effect on 'hires' is missing",
			"levers.pace.effects: unknown output 'hirse': did you mean hires?"
		]);
	});

	test('outputs, targets, observations and named scenarios read what exists, as it can be read', () => {
		const output = (more: Partial<Output>) => told({ ...good, observed: [], outputs: { ...good.outputs, staff: { ...staff, ...more } } });
		expect(output({ of: 'trainee' })).toEqual(["outputs.staff.of: unknown variable 'trainee': did you mean trained?"]);
		expect(output({ of: 'hiring' })).toHaveLength(1);
		expect(output({ read: 'month' })).toHaveLength(1);
		const reading = { ...target.readings[0], output: 'stuff' };
		expect(told({ ...good, targets: [{ ...target, readings: [reading] }] })).toEqual([
			"targets.ten_thousand.readings.head_count.output: unknown output 'stuff': did you mean staff?"
		]);
		expect(told({ ...good, targets: [target, target] })).toContain("targets: target 'ten_thousand' is there twice");
		const observed = good.observed[0];
		if (!observed) throw new Error('the good model has an observation');
		expect(told({ ...good, observed: [{ ...observed, series: 'mediator', of: 'nothing', factor: 0 }] })).toEqual([
			"observed.0.series: unknown series 'mediator': did you mean mediators?",
			'observed.0.factor: the factor 0 is not a finite number other than 0',
			"observed.0.of: unknown output or variable 'nothing'"
		]);
		expect(told({ ...good, observed: [{ ...observed, compare: 'total' }] })).toEqual(["observed.0.compare: 'total' compares a flow, 'trained' is a stock"]);
		const preset = good.presets[0];
		if (!preset) throw new Error('the good model has a preset');
		expect(told({ ...good, presets: [{ ...preset, levers: { pase: 1, pace: 1001 }, assumptions: { start: 1, stay: 0 } }] })).toEqual([
			"presets.roadmap.levers: unknown lever 'pase': did you mean pace?",
			'presets.roadmap.levers.pace: 1001 is outside the bounds 0 to 1000',
			"presets.roadmap.assumptions: unknown shown assumption 'start'",
			'presets.roadmap.assumptions.stay: 0 is outside the bounds 1 to 5'
		]);
	});
});

describe('checkCatalogue', () => {
	test('two models may share an assumption only when they say the same of it', () => {
		const other = { ...good, id: 'other' };
		expect(checkCatalogue([good, other], context)).toEqual([]);
		const { start, ...rest } = good.parameters;
		const renamed = { ...other, parameters: { ...rest, start: { ...start, label: text('another') } as Parameter } };
		expect(checkCatalogue([good, renamed], context)).toEqual([
			{ where: 'other.parameters.start', message: "'start' means something else in the model 'mediation'" }
		]);
	});

	test('problems of a model carry its id, and a model is there once', () => {
		expect(checkCatalogue([{ ...good, stepsPerMonth: 0 }], context)).toEqual([
			{ where: 'mediation.stepsPerMonth', message: '0 is not a whole number of steps' }
		]);
		expect(checkCatalogue([good, good], context)).toEqual([{ where: 'models', message: "model 'mediation' is there twice" }]);
	});
});

describe('cycles', () => {
	test('a graph without loop has none, however many paths cross it', () => {
		const ladder = new Map(Array.from({ length: 2000 }, (_, i) => [`n${i}`, new Set([`n${i + 1}`, `n${i + 2}`])]));
		expect(cycles(ladder)).toEqual([]);
	});

	test('each loop is found once', () => {
		const graph = new Map(Object.entries({ a: new Set(['b']), b: new Set(['c']), c: new Set(['b', 'd']), d: new Set(['d']) }));
		expect(cycles(graph)).toEqual([['b', 'c'], ['d']]);
	});
});
