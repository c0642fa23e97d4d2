import { wrap, type Remote } from 'comlink';
import type { StudyAnswer, StudyKind, StudyRequest } from '../engine/insight/studies';
import type { Result } from '../engine/result';
import type { Computer, Reply } from './computer';
import { Watch } from './heartbeat';
import { abortError, RunnerError, type FailureReason, type Runner, type RunRequest } from './runner';

/** What became of the worker. `restarted`: it was replaced and the question asked again; `failed`: given up until `retry`; `ready`: it answers. */
export type RunnerState = { readonly kind: 'ready' } | { readonly kind: 'restarted' | 'failed'; readonly reason: FailureReason; readonly detail: string };

interface WorkerRunnerOptions {
	/** Absolute address of the release's folder, slash at the end. */
	readonly release: string;
	readonly onstate?: (state: RunnerState) => void;
	readonly spawn?: () => Worker;
}

/** Milliseconds without a heartbeat after which a worker hangs; and within which its script must have come. */
const SILENCE = 3000;
const STARTING = 15_000;
/** Waits before each new worker, in milliseconds; after the last one, without an answer in between, we give up. */
const RESPAWN = [0, 300, 900] as const;

interface Pending {
	/** Puts the question to a worker. */
	readonly ask: (remote: Remote<Computer>) => Promise<Reply<unknown>>;
	readonly resolve: (answer: unknown) => void;
	readonly reject: (error: Error) => void;
}

/**
 * A runner in a worker. One question at a time, the newest wins: the one before is rejected with an `AbortError`. Survives its worker: when it crashes, hangs or
 * cannot load, it is replaced within a second and asked again.
 */
export class WorkerRunner implements Runner {
	#options: WorkerRunnerOptions;
	#watch: Watch;
	#worker: Worker | undefined;
	#remote: Remote<Computer> | undefined;
	/** The present worker has been heard. */
	#heard = false;
	/** The page was told that all is well. */
	#ready = false;
	#pending: Pending | undefined;
	#deaths = 0;
	#failed: RunnerError | undefined;
	#respawn: ReturnType<typeof setTimeout> | undefined;

	constructor(options: WorkerRunnerOptions) {
		this.#options = options;
		this.#watch = new Watch(() => this.#die(this.#heard ? 'hang' : 'load', this.#heard ? `silent for ${SILENCE} ms` : 'the worker did not start'));
	}

	run(request: RunRequest, signal?: AbortSignal): Promise<Result> {
		return this.#question((remote) => remote.run({ ...request, release: this.#options.release }), signal);
	}

	study<K extends StudyKind>(kind: K, request: StudyRequest<K>, signal?: AbortSignal): Promise<StudyAnswer<K>> {
		return this.#question((remote) => remote.study(this.#options.release, kind, request) as Promise<Reply<StudyAnswer<K>>>, signal);
	}

	#question<T>(ask: (remote: Remote<Computer>) => Promise<Reply<T>>, signal?: AbortSignal): Promise<T> {
		this.#pending?.reject(abortError());
		this.#pending = undefined;
		if (signal?.aborted) return Promise.reject(abortError());
		if (this.#failed) return Promise.reject(this.#failed);
		return new Promise<T>((resolve, reject) => {
			const pending: Pending = { ask, resolve: (answer) => resolve(answer as T), reject };
			this.#pending = pending;
			signal?.addEventListener('abort', () => this.#abort(pending), { once: true });
			this.#ask();
		});
	}

	retry(): void {
		this.#failed = undefined;
		this.#deaths = 0;
	}

	dispose(): void {
		this.#pending?.reject(abortError());
		this.#pending = undefined;
		this.#failed = new RunnerError('crash', 'disposed');
		this.#bury();
	}

	#abort(pending: Pending): void {
		if (this.#pending !== pending) return;
		this.#pending = undefined;
		this.#watch.disarm();
		void this.#remote?.cancel();
		pending.reject(abortError());
	}

	/** Puts the pending question to the worker, starting one where there is none; where one is due, it will be asked then. */
	#ask(): void {
		const pending = this.#pending;
		if (!pending || this.#respawn) return;
		const remote = (this.#remote ??= this.#start());
		this.#watch.arm(this.#heard ? SILENCE : STARTING);
		pending.ask(remote).then(
			(reply) => this.#take(reply, pending, remote),
			(error: unknown) => this.#take({ kind: 'failed', reason: 'compute', detail: String(error) }, pending, remote)
		);
	}

	#start(): Remote<Computer> {
		const worker = (this.#options.spawn ?? spawn)();
		this.#worker = worker;
		this.#heard = false;
		// A Comlink promise never settles when its worker dies: whatever befalls this one is heard here.
		worker.addEventListener('message', () => {
			if (worker === this.#worker) this.#hear();
		});
		worker.addEventListener('error', (event) => {
			if (worker === this.#worker) this.#die(this.#heard ? 'crash' : 'load', event.message || 'the worker could not be loaded');
		});
		worker.addEventListener('messageerror', () => {
			if (worker === this.#worker) this.#die('crash', 'a message could not be read');
		});
		return wrap<Computer>(worker);
	}

	#hear(): void {
		this.#heard = true;
		if (this.#watch.armed) this.#watch.arm(SILENCE);
	}

	#take(reply: Reply<unknown>, pending: Pending, remote: Remote<Computer>): void {
		if (pending !== this.#pending || remote !== this.#remote) return;
		if (reply.kind === 'stopped') return this.#ask();
		// A module that failed to load may be remembered as missing: only a new worker asks for it again.
		if (reply.kind === 'failed' && reply.reason === 'load') return this.#die('load', reply.detail);
		this.#watch.disarm();
		this.#pending = undefined;
		this.#deaths = 0;
		if (reply.kind === 'failed') {
			pending.reject(new RunnerError('compute', reply.detail));
			this.#tell({ kind: 'failed', reason: 'compute', detail: reply.detail });
		} else {
			pending.resolve(reply.result);
			if (!this.#ready) this.#tell({ kind: 'ready' });
		}
	}

	#die(reason: FailureReason, detail: string): void {
		this.#bury();
		const wait = RESPAWN[this.#deaths++];
		if (wait === undefined) {
			this.#failed = new RunnerError(reason, detail);
			this.#pending?.reject(this.#failed);
			this.#pending = undefined;
			this.#tell({ kind: 'failed', reason, detail });
			return;
		}
		this.#respawn = setTimeout(() => {
			this.#respawn = undefined;
			this.#ask();
		}, wait);
		this.#tell({ kind: 'restarted', reason, detail });
	}

	#bury(): void {
		this.#watch.disarm();
		clearTimeout(this.#respawn);
		this.#respawn = undefined;
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#remote = undefined;
	}

	#tell(state: RunnerState): void {
		this.#ready = state.kind === 'ready';
		this.#options.onstate?.(state);
	}
}

function spawn(): Worker {
	return new Worker(new URL('./model.worker.ts', import.meta.url), { type: 'module' });
}
