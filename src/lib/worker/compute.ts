/** The work of an ensemble: yields every few milliseconds, returns its answer. */
export type Work<T> = Generator<void, T>;

/** Milliseconds of uninterrupted work, so that with the last piece of it a chunk stays below fifty. */
const CHUNK = 30;

export interface Pauses {
	/** Whether the answer is no longer wanted; asked between chunks. */
	readonly stopped: () => boolean;
	/** Lets what waits outside happen: newer questions arrive here. */
	readonly pause?: () => Promise<void>;
	readonly now?: () => number;
}

/** Does the work in chunks of at most fifty milliseconds, pausing between them. Undefined when it was stopped. */
export async function compute<T>(work: Work<T>, { stopped, pause = nextTask, now = () => performance.now() }: Pauses): Promise<T | undefined> {
	while (!stopped()) {
		const began = now();
		do {
			const step = work.next();
			if (step.done) return step.value;
		} while (now() - began < CHUNK);
		await pause();
	}
	// Whoever was at work gives its memory back.
	work.return(undefined as never);
	return undefined;
}

/** The next task of the event loop: messages that have arrived are handled before it. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
