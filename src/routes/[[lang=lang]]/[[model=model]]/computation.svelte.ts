import type { StudyAnswer, StudyKind, StudyRequest } from '$lib/engine/insight/studies';
import type { Inputs, Result } from '$lib/engine/types';
import type { RunnerState } from '$lib/worker/client';
import type { Runner } from '$lib/worker/runner';
import { Scheduler } from '$lib/worker/scheduler';

/** Milliseconds after which a wait is worth a word. */
const PATIENCE = 300;
/** How long the page says that the computation was restarted. */
const NEWS = 6000;

/** What the page knows of its worker: the last result, and whether something keeps the next one waiting. */
export class Computation {
	result: Result | null = $state.raw(null);
	/** A result has been awaited for more than 300 ms. */
	slow = $state(false);
	restarted = $state(false);
	failed = $state(false);
	#runner: Runner;
	#scheduler: Scheduler;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#news: ReturnType<typeof setTimeout> | undefined;

	/** `start` makes the runner, and is given what listens to its state. */
	constructor(start: (onstate: (state: RunnerState) => void) => Runner) {
		this.#runner = start((state) => this.#hear(state));
		this.#scheduler = new Scheduler({
			runner: this.#runner,
			deliver: ({ result }) => (this.result = result),
			onstate: ({ kind }) => {
				this.#wait(kind === 'running');
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

	dispose(): void {
		clearTimeout(this.#waiting);
		clearTimeout(this.#news);
		this.#scheduler.dispose();
	}

	#wait(running: boolean): void {
		clearTimeout(this.#waiting);
		if (running) this.#waiting = setTimeout(() => (this.slow = true), PATIENCE);
		else this.slow = false;
	}

	#hear({ kind }: RunnerState): void {
		if (kind !== 'restarted') return;
		this.restarted = true;
		clearTimeout(this.#news);
		this.#news = setTimeout(() => (this.restarted = false), NEWS);
	}
}
