import type { RunnerState } from '$lib/worker/client';

/** Milliseconds after which a wait is worth a word. */
const PATIENCE = 300;
/** How long the page says that the computation was restarted. */
const NEWS = 6000;

/** What a page says of its computation: that it is slow, was restarted, failed. */
export abstract class Progress {
	/** A result has been awaited for more than 300 ms. */
	slow = $state(false);
	restarted = $state(false);
	failed = $state(false);
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#news: ReturnType<typeof setTimeout> | undefined;

	/** Tries again what a failure left undone. */
	abstract retry(): void;

	dispose(): void {
		clearTimeout(this.#waiting);
		clearTimeout(this.#news);
	}

	/** Says whether something is awaited from now on. */
	protected wait(running: boolean): void {
		clearTimeout(this.#waiting);
		if (running) this.#waiting = setTimeout(() => (this.slow = true), PATIENCE);
		else this.slow = false;
	}

	/** Listens to the state of the runner. */
	protected hear({ kind }: RunnerState): void {
		if (kind !== 'restarted') return;
		this.restarted = true;
		clearTimeout(this.#news);
		this.#news = setTimeout(() => (this.restarted = false), NEWS);
	}
}
