import type { Model, Text } from './types';

const text = (word: string): Text => ({ fr: word, en: word });
const assumption = { basis: 'assumption', note: text('test') } as const;
const display = { unit: text('people') };

/** A small complete model for tests: people enter at a lever's rate and leave at an uncertain one. */
export const example: Model = {
	id: 'example',
	label: text('Example'),
	question: text('Enough people?'),
	limits: [text('It is a test.')],
	method: 'rk4',
	stepsPerMonth: 1,
	variables: {
		people: { kind: 'stock', label: text('People'), unit: 'person', initial: 'first_people', inflows: ['arrivals'], outflows: ['departures'] },
		arrivals: { kind: 'flow', label: text('Arrivals'), unit: 'person/year', equation: 'yearly_arrivals * season' },
		departures: { kind: 'flow', label: text('Departures'), unit: 'person/year', equation: 'people * leaving_rate' }
	},
	parameters: {
		leaving_rate: {
			...assumption,
			label: text('Leaving'),
			unit: '1/year',
			display,
			distribution: { kind: 'uniform', low: 0.1, high: 0.3 },
			what: text('rate'),
			range: text('test'),
			shown: true,
			bounds: [0, 1]
		},
		first_people: {
			...assumption,
			label: text('First'),
			unit: 'person',
			display,
			distribution: { kind: 'fixed', value: 100 },
			what: text('start'),
			range: text('test')
		}
	},
	levers: {
		yearly_arrivals: {
			label: text('Arrivals a year'),
			unit: 'person/year',
			display,
			what: text('arrivals'),
			who: text('nobody'),
			between: 'hold',
			path: [
				{ from: '2019-01', value: 20, ...assumption },
				{ from: '2023-01', value: 40, ...assumption }
			],
			bounds: [0, 200],
			step: 1,
			range: text('test'),
			delay: { months: 12, ...assumption },
			effects: { people_end: '+', arrivals_month: '+', arrivals_year: '+', arrivals_rhythm: '+' }
		}
	},
	columns: { season: { ...assumption, label: text('Season'), unit: '1', within: 'held', points: { year: [0.5, 1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] } } },
	outputs: {
		people_end: { label: text('People'), of: 'people', read: 'end', display, scope: text('all'), what: text('people') },
		arrivals_month: { label: text('Arrivals'), of: 'arrivals', read: 'month', display, scope: text('all'), what: text('arrivals') },
		arrivals_year: { label: text('Arrivals'), of: 'arrivals', read: 'year', display, scope: text('all'), what: text('arrivals') },
		arrivals_rhythm: { label: text('Arrivals'), of: 'arrivals', read: 'quarter×4', display, scope: text('all'), what: text('arrivals') }
	},
	targets: [
		{
			id: 'enough',
			label: text('Enough'),
			question: text('Enough?'),
			short: text('Enough'),
			deadline: '2027-12',
			better: 'more',
			source: 'test',
			quote: 'enough',
			status: 'roadmap',
			readings: [
				{ id: 'stock', label: text('stock'), output: 'people_end', value: 180, note: text('stock') },
				{
					id: 'past',
					label: text('past'),
					output: 'people_end',
					value: 1,
					note: text('past'),
					observed: { value: 100, source: 'test', quote: 'enough', met: true }
				}
			]
		}
	],
	observed: [{ series: 'people', of: 'people_end', compare: 'end', factor: 1, note: text('people') }],
	presets: []
};
