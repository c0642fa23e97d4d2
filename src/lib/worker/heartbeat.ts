/** What the worker posts between chunks, beside the conversation: "I am alive". */
export const HEARTBEAT = 'heartbeat';

/** A timer that comes this late (milliseconds) tells of a page asleep, not of a silent worker. */
const ASLEEP = 500;

/** Listens for a worker's heart. Calls `silent` once when nothing was heard for the time allowed, while it is armed. */
export class Watch {
	#silent: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(silent: () => void) {
		this.#silent = silent;
	}

	/** Starts the wait again: a heartbeat came, or a question was asked. */
	arm(allowed: number): void {
		this.disarm();
		const due = performance.now() + allowed;
		this.#timer = setTimeout(() => {
			// The page itself was asleep or busy: its messages are still in the queue.
			if (performance.now() - due > ASLEEP) this.arm(allowed);
			else this.#silent();
		}, allowed);
	}

	get armed(): boolean {
		return this.#timer !== undefined;
	}

	disarm(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
