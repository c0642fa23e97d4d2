import type { StudyAnswer, StudyKind, StudyRequest } from '$lib/engine/insight/studies';
import type { Inputs, Result } from '$lib/engine/result';
import type { RunnerState } from '$lib/worker/client';
import type { Runner } from '$lib/worker/runner';
import { Scheduler } from '$lib/worker/scheduler';
import { Progress } from '../scenario/progress.svelte';

/** What the page knows of its worker: the last result, and whether something keeps the next one waiting. */
export class Computation extends Progress {
	result: Result | null = $state.raw(null);
	#runner: Runner;
	#scheduler: Scheduler;

	/** `start` makes the runner, and is given what listens to its state. */
	constructor(start: (onstate: (state: RunnerState) => void) => Runner) {
		super();
		this.#runner = start((state) => this.hear(state));
		this.#scheduler = new Scheduler({
			runner: this.#runner,
			deliver: ({ result }) => (this.result = result),
			onstate: ({ kind }) => {
				this.wait(kind === 'running');
				if (kind === 'failed') this.failed = true;
				else if (kind === 'idle') this.failed = false;
			}
		});
	}

	/** Asks for a result: a quick one while a lever is dragged, the full one at rest. */
	ask(model: string, inputs: Inputs, dragging: boolean, singles = 0): void {
		if (dragging) this.#scheduler.drag(model, inputs);
		else this.#scheduler.rest(model, inputs, singles);
	}

	/** Asks for a longer study, done when nothing moves and put again after each change; rejects with an `AbortError` once its signal aborts. */
	study<K extends StudyKind>(kind: K, request: StudyRequest<K>, signal: AbortSignal): Promise<StudyAnswer<K>> {
		return this.#scheduler.later((stop) => this.#runner.study(kind, request, stop), signal);
	}

	retry(): void {
		this.failed = false;
		this.#scheduler.retry();
	}

	override dispose(): void {
		super.dispose();
		this.#scheduler.dispose();
	}
}
