import type { Inputs, Result } from '../engine/result';
import { abortError, isAbort, RunnerError, type Runner, type RunRequest } from './runner';

/** Draws while a lever is dragged, and at rest. */
const DRAG_RUNS = 256;
const REST_RUNS = 1024;

export interface Delivery {
	readonly model: string;
	readonly inputs: Inputs;
	readonly result: Result;
	/** Nothing finer will come: all draws were run. */
	readonly final: boolean;
}

export type SchedulerState = { readonly kind: 'idle' | 'running' } | { readonly kind: 'failed'; readonly error: RunnerError };

interface SchedulerOptions {
	readonly runner: Runner;
	/** Called with each answer, in the order of the questions; one that a newer answer overtook is left out. */
	readonly deliver: (delivery: Delivery) => void;
	readonly onstate?: (state: SchedulerState) => void;
}

/** Answers at rest that are kept, so that undo and redo cost nothing. */
const KEPT = 16;

interface Ask {
	readonly kind: 'drag' | 'rest';
	readonly request: RunRequest;
	readonly key: string;
	/** Order of asking. */
	readonly turn: number;
}

/** A longer question, put when nothing else is to do. */
interface Later {
	/** Puts it; may be called again after it gave way. */
	readonly put: (signal: AbortSignal) => Promise<void>;
	readonly reject: (error: unknown) => void;
}

/**
 * Decides what is run and when: few draws while a lever is dragged, the newest input winning; all of them exactly once at rest; longer questions after
 * that; never two at once; nothing twice. A drag in hand is let finish, so that the curve follows the finger; anything slower gives way.
 */
export class Scheduler {
	#options: SchedulerOptions;
	/** What is in hand: a question, or a longer one. */
	#flight: { readonly ask?: Ask; readonly later?: Later; readonly abort: AbortController } | undefined;
	/** The newest question not yet asked, or lost to a failure. */
	#wanted: Ask | undefined;
	#laters: Later[] = [];
	#kept = new Map<string, Result>();
	#turn = 0;
	#delivered = { turn: 0, key: '', final: false };
	#halted = false;
	#runs = 0;

	constructor(options: SchedulerOptions) {
		this.#options = options;
	}

	/** Runs asked of the runner so far: the one place that counts them. */
	get runs(): number {
		return this.#runs;
	}

	/** A lever is moving: an answer from few draws, soon. */
	drag(model: string, inputs: Inputs, singles = 0): void {
		this.#want('drag', { model, inputs, runs: DRAG_RUNS, ...(singles ? { singles } : {}) });
	}

	/** Nothing moves any more: the answer from all draws, with some single runs if asked. */
	rest(model: string, inputs: Inputs, singles = 0): void {
		this.#want('rest', { model, inputs, runs: REST_RUNS, ...(singles ? { singles } : {}) });
	}

	/**
	 * Puts a longer question when nothing else is to do, one after the other. It gives way to any input, as an abort of the signal that it is given, and
	 * is put again once that has its answer. Rejects with an `AbortError` when its own signal aborts.
	 */
	later<T>(task: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
		if (signal?.aborted) return Promise.reject(abortError());
		return new Promise<T>((resolve, reject) => {
			const later: Later = { put: (stop) => task(stop).then(resolve), reject };
			this.#laters.push(later);
			signal?.addEventListener('abort', () => this.#drop(later, abortError()), { once: true });
			this.#next();
		});
	}

	/** Tries again what a failure left undone. */
	retry(): void {
		this.#options.runner.retry();
		this.#halted = false;
		this.#next();
	}

	dispose(): void {
		this.#halted = true;
		this.#wanted = undefined;
		this.#flight?.abort.abort();
		for (const { reject } of this.#laters.splice(0)) reject(abortError());
		this.#options.runner.dispose();
	}

	#want(kind: 'drag' | 'rest', request: RunRequest): void {
		const ask: Ask = { kind, request, key: keyOf(request), turn: ++this.#turn };
		this.#wanted = this.#isCovered(ask) ? undefined : ask;
		this.#halted = false;
		this.#giveWay(ask);
		this.#next();
	}

	/** Whether the answer is already shown, or on its way. */
	#isCovered({ kind, key, request }: Ask): boolean {
		if (this.#delivered.key === key && (kind === 'drag' || this.#delivered.final)) return true;
		const flight = this.#flight;
		return flight?.ask?.key === key && flight.ask.request.runs >= request.runs && !flight.abort.signal.aborted;
	}

	/** Stops what is in hand for a newer question: not within a drag, nor for the same question. */
	#giveWay(newer: Ask): void {
		const flight = this.#flight;
		if (!flight) return;
		const needless = this.#wanted === undefined || this.#kept.has(newer.key);
		if (!flight.ask) return needless ? undefined : flight.abort.abort();
		const { kind, key, request } = flight.ask;
		const sameDrag = kind === 'drag' && newer.kind === 'drag' && request.model === newer.request.model && this.#wanted !== undefined;
		const sameAnswer = key === newer.key && request.runs >= newer.request.runs;
		if (!sameDrag && !sameAnswer) flight.abort.abort();
	}

	#next(): void {
		this.#deliverKept();
		if (this.#flight || this.#halted) return;
		const ask = this.#wanted;
		if (!ask) {
			this.#tell({ kind: 'idle' });
			return this.#putLater();
		}
		this.#wanted = undefined;
		const abort = new AbortController();
		this.#flight = { ask, abort };
		this.#runs++;
		this.#tell({ kind: 'running' });
		this.#options.runner
			.run(ask.request, abort.signal)
			.then(
				(result) => this.#answered(ask, result),
				(error: unknown) => this.#refused(ask, error)
			)
			.finally(() => {
				this.#flight = undefined;
				this.#next();
			});
	}

	#putLater(): void {
		const [later] = this.#laters;
		if (!later || this.#flight || this.#halted) return;
		const abort = new AbortController();
		this.#flight = { later, abort };
		later
			.put(abort.signal)
			.then(
				() => this.#drop(later),
				(error: unknown) => {
					if (!isAbort(error)) this.#drop(later, error);
				}
			)
			.finally(() => {
				this.#flight = undefined;
				this.#next();
			});
	}

	/** Takes a longer question off the list, with the reason where it has no answer. */
	#drop(later: Later, reason?: unknown): void {
		if (!this.#laters.includes(later)) return;
		this.#laters = this.#laters.filter((one) => one !== later);
		if (reason === undefined) return;
		later.reject(reason);
		if (this.#flight?.later === later) this.#flight.abort.abort();
	}

	/** Answers what is asked again from what is kept. */
	#deliverKept(): void {
		const wanted = this.#wanted;
		const known = wanted && this.#kept.get(wanted.key);
		if (wanted && known) {
			this.#wanted = undefined;
			this.#deliver(wanted, known);
		}
	}

	#answered(ask: Ask, result: Result): void {
		if (ask.kind !== 'drag') this.#keep(ask.key, result);
		this.#deliver(ask, result);
	}

	#refused(ask: Ask, error: unknown): void {
		if (isAbort(error)) return;
		const failure = error instanceof RunnerError ? error : new RunnerError('compute', String(error));
		this.#wanted ??= ask;
		// A newer question may fare better; without one, the reader decides.
		this.#halted = this.#wanted === undefined || this.#wanted === ask;
		if (this.#halted) this.#tell({ kind: 'failed', error: failure });
	}

	#deliver(ask: Ask, result: Result): void {
		if (ask.turn < this.#delivered.turn) return;
		const { model, inputs } = ask.request;
		const final = result.runs >= REST_RUNS;
		this.#delivered = { turn: ask.turn, key: ask.key, final };
		this.#options.deliver({ model, inputs, result, final });
	}

	#keep(key: string, result: Result): void {
		this.#kept.delete(key);
		this.#kept.set(key, result);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
	}

	#tell(state: SchedulerState): void {
		this.#options.onstate?.(state);
	}
}

/** Names what is asked, apart from the number of runs; equal questions have equal names whatever the order in which levers were moved. */
function keyOf({ model, inputs, singles = 0 }: RunRequest): string {
	const sorted = (values: Readonly<Record<string, number>>) => Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([model, inputs.decision, inputs.horizon, sorted(inputs.levers), sorted(inputs.assumptions), singles]);
}
