import type { Plan } from '../engine/plan';
import type { Inputs, Result } from '../engine/result';
import { MONTHS } from '../engine/types';
import type { Work } from './compute';
import type { Runnable } from './runner';

/** Inputs that differ by one lever, for tests. */
export function inputs(pace: number): Inputs {
	return { decision: 96, horizon: 107, levers: { pace }, assumptions: {} };
}

/** The result of a model that answers its lever. */
export function result(model: string, { levers }: Inputs, runs: number): Result {
	return { model, runs, bands: new Float64Array(5 * MONTHS).fill(levers['pace'] ?? 0), answers: [] };
}

/** A model that answers its lever after some yields; `tick` is called before each. */
export function steps(model: string, count: number, tick: () => void = () => undefined): Runnable {
	return {
		plan: { model, targets: [] as Plan['targets'] } as Plan,
		runs: 1024,
		draws: new Float64Array(),
		upstream: new Map(),
		key: (asked) => JSON.stringify(asked),
		// eslint-disable-next-line require-yield -- nothing to wait for
		*values(_, runs) {
			return new Float64Array(runs);
		},
		*run(asked, runs): Work<Result> {
			for (let i = 0; i < count; i++) {
				tick();
				yield;
			}
			return result(model, asked, runs);
		}
	};
}
