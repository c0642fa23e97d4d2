import type { Wanted } from '../engine/ensemble';
import type { Studied } from '../engine/insight/goal';
import type { StudyAnswer, StudyKind, StudyRequest } from '../engine/insight/studies';
import type { Inputs, Result } from '../engine/result';
import { compute, type Work } from './compute';

/** One question to a model. */
export interface RunRequest extends Wanted {
	readonly model: string;
	readonly inputs: Inputs;
	readonly runs: number;
}

/**
 * Runs models, wherever that happens. Both calls reject with an `AbortError` when its signal aborts or a newer call takes its place, and with a
 * `RunnerError` when the answer cannot be had.
 */
export interface Runner {
	run(request: RunRequest, signal?: AbortSignal): Promise<Result>;
	/** Does a longer study of a scenario: what weighs on it, what it would take. */
	study<K extends StudyKind>(kind: K, request: StudyRequest<K>, signal?: AbortSignal): Promise<StudyAnswer<K>>;
	/** Tries again after having given up; the next call starts afresh. */
	retry(): void;
	dispose(): void;
}

/**
 * Why there is no answer. `load`: a file is missing or the network is away. `crash`, `hang`: the worker died or fell silent, several times in a row. `compute`: the model
 * itself threw.
 */
export type FailureReason = 'load' | 'crash' | 'hang' | 'compute';

export class RunnerError extends Error {
	override readonly name = 'RunnerError';
	readonly reason: FailureReason;

	constructor(reason: FailureReason, detail: string) {
		super(detail);
		this.reason = reason;
	}
}

/** Whether an error only says that nobody waits for the answer any more. */
export function isAbort(error: unknown): boolean {
	return error instanceof Error && error.name === 'AbortError';
}

export function abortError(): Error {
	return new DOMException('a newer question took its place', 'AbortError');
}

/** What a runner needs of an ensemble. */
export type Runnable = Studied;

/** A runner in this very process, for the command line and for tests. `load` is called once per model. Calls do not replace each other. */
export function createLocalRunner(load: (model: string) => Promise<Runnable>): Runner {
	const models = new Map<string, Promise<Runnable>>();
	async function answer<T>(model: string, work: (ensemble: Runnable) => Work<T>, signal?: AbortSignal): Promise<T> {
		const loading = models.get(model) ?? load(model);
		models.set(model, loading);
		const ensemble = await loading.catch((error: unknown) => {
			models.delete(model);
			throw error;
		});
		const answer = await compute(work(ensemble), { stopped: () => signal?.aborted ?? false });
		if (answer === undefined) throw abortError();
		return answer;
	}
	return {
		run: ({ model, inputs, runs, ...wanted }, signal) => answer(model, (ensemble) => ensemble.run(inputs, runs, wanted), signal),
		async study(kind, request, signal) {
			// Only here, so that who imports the names above does not get the engine with them.
			const { study } = await import('../engine/insight/studies');
			return answer(request.model, (ensemble) => study(ensemble, kind, request), signal);
		},
		retry: () => models.clear(),
		dispose: () => models.clear()
	};
}
