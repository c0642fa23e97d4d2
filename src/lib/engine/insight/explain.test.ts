import { beforeAll, describe, expect, test } from 'vitest';
import { loadKernel } from '../../../cli/kernel';
import { priorDraws } from '../draws';
import { complete, createEnsemble, withFixed, type Ensemble } from '../ensemble';
import { javascriptBackend } from '../javascript-backend';
import { example } from '../example.fixture';
import { compile } from '../plan';
import { REFERENCE } from '../release';
import { LEVELS, type Inputs } from '../result';
import { MONTHS, type Model } from '../types';
import { explain } from './explain';

const RUNS = 256;
const END_2027 = 107;
const GOAL = { target: 'enough', reading: 'stock', at: 'deadline' } as const;

/** The example with a second lever, which multiplies the first, and an assumption that does nothing. */
const model: Model = {
	...example,
	variables: {
		...example.variables,
		arrivals: { ...example.variables['arrivals']!, equation: 'yearly_arrivals * season * effort' } as Model['variables'][string]
	},
	parameters: { ...example.parameters, idle_rate: { ...example.parameters['leaving_rate']! } },
	levers: {
		...example.levers,
		effort: { ...example.levers['yearly_arrivals']!, unit: '1', path: [{ from: '2019-01', value: 1, basis: 'assumption' }], bounds: [0, 3], step: 0.1 }
	}
};

let ensemble: Ensemble;
beforeAll(async () => {
	const { plan, kernel } = compile(model, '2025-06-30');
	ensemble = createEnsemble(plan, javascriptBackend(plan, await loadKernel(kernel)), withFixed(plan, priorDraws(model.parameters, 'example:1', RUNS), RUNS));
});

function study(inputs: Partial<Inputs> = {}, month = END_2027) {
	let runs = 0;
	const counted = {
		...ensemble,
		run: (...asked: Parameters<Ensemble['run']>) => {
			runs++;
			return ensemble.run(...asked);
		}
	};
	const scenario = { ...REFERENCE, ...inputs };
	return { ...complete(explain(counted, { model: 'example', inputs: scenario, output: 'people_end', month, goal: GOAL })), count: runs };
}

const medianOf = (levers: Readonly<Record<string, number>>) =>
	complete(ensemble.run({ ...REFERENCE, levers }, RUNS)).bands[LEVELS.indexOf(0.5) * MONTHS + END_2027]!;

describe('what weighs most', () => {
	test('is the rate at which people leave, not an assumption that does nothing', () => {
		const { indices, floor, count } = study();
		expect(indices.map(({ id }) => id)).toEqual(['leaving_rate', 'idle_rate']);
		expect(indices[0]!.share).toBeGreaterThan(0.97);
		expect(indices[0]!.low).toBeGreaterThan(indices[0]!.high);
		expect(indices[1]!.share).toBeLessThan(floor);
		expect(count).toBe(1);
	});

	test('leaves out an assumption that the reader fixed', () => {
		expect(study({ assumptions: { leaving_rate: 0.2 } })).toMatchObject({ floor: 0, indices: [{ id: 'idle_rate', share: 0 }] });
	});

	test('refuses an unknown output', () => {
		expect(() => complete(explain(ensemble, { model: 'example', inputs: REFERENCE, output: 'none', month: 0 }))).toThrow(RangeError);
	});
});

describe('what the levers do', () => {
	test('is not asked when none is moved', () => {
		expect(study().attribution).toBeNull();
	});

	test('is, for one lever, its whole effect, in two runs', () => {
		const { attribution, count } = study({ levers: { yearly_arrivals: 80 } });
		expect(count).toBe(2);
		expect(attribution!.losses[0]!.lost.median).toBe(medianOf({ yearly_arrivals: 80 }) - medianOf({}));
		expect(attribution!.remainder).toEqual({ median: 0, chance: 0 });
	});

	test('is what is lost when each is put back alone; the remainder completes the sum, in as many runs as levers and two', () => {
		const levers = { yearly_arrivals: 80, effort: 2 };
		const { attribution, count } = study({ levers });
		expect(count).toBe(4);
		const { scenario, reference, losses, remainder } = attribution!;
		expect(losses.map(({ id }) => id)).toEqual(['yearly_arrivals', 'effort']);
		expect(losses[0]!.lost.median).toBe(medianOf(levers) - medianOf({ effort: 2 }));
		expect(losses[1]!.lost.median).toBe(medianOf(levers) - medianOf({ yearly_arrivals: 80 }));
		const sum = losses[0]!.lost.median + losses[1]!.lost.median + remainder.median;
		expect(sum).toBeCloseTo(scenario.median - reference.median, 9);
		// Each doubles what the other brings: what is lost by either counts their common part, so the remainder is negative.
		expect(remainder.median).toBeLessThan(0);
		expect(scenario.chance).toBeGreaterThan(reference.chance!);
	});

	test('keeps the assumptions that the reader fixed on both sides', () => {
		const { attribution } = study({ levers: { yearly_arrivals: 80 }, assumptions: { leaving_rate: 0.2 } });
		const reference = complete(ensemble.run({ ...REFERENCE, assumptions: { leaving_rate: 0.2 } }, RUNS));
		expect(attribution!.reference.median).toBe(reference.bands[LEVELS.indexOf(0.5) * MONTHS + END_2027]);
	});
});
