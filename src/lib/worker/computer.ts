import { RUNS } from '../engine/draws';
import type { StudyAnswer, StudyKind, StudyRequest } from '../engine/insight/studies';
import type { Result } from '../engine/result';
import { compute, type Pauses, type Work } from './compute';
import type { Runnable, RunRequest } from './runner';

/** A question as it travels to the worker: with the absolute address of the release's folder, slash at the end. */
export interface Question extends RunRequest {
	readonly release: string;
}

/** What the worker answers: errors travel as data, since a class does not survive the passage. */
export type Reply<T = Result> =
	| { readonly kind: 'result'; readonly result: T }
	/** A newer question came, or the answer is no longer wanted. */
	| { readonly kind: 'stopped' }
	| { readonly kind: 'failed'; readonly reason: 'load' | 'compute'; readonly detail: string };

/** The worker's side of the conversation. */
export interface Computer {
	/** Answers; the newest question wins, and never are two computed at once. */
	run(question: Question): Promise<Reply>;
	/** The same for a study. */
	study<K extends StudyKind>(release: string, kind: K, request: StudyRequest<K>): Promise<Reply<StudyAnswer<K>>>;
	/** Gives up the question in hand. */
	cancel(): void;
}

interface ComputerOptions extends Partial<Omit<Pauses, 'stopped'>> {
	/** Gives a model with draws enough for some runs. */
	readonly load: (release: string, model: string, runs: number) => Promise<Runnable>;
	/** Says "I am alive". */
	readonly beat: () => void;
}

/** Milliseconds between heartbeats while a release is on its way. */
const WHILE_LOADING = 1000;

/** The computer that a worker exposes: computes in chunks, gives a heartbeat and looks for newer questions between them. */
export function createComputer({ load, beat, ...pauses }: ComputerOptions): Computer {
	let newest = 0;

	/** Answers once what it takes has come: the work to do, ready to begin. Gives a heartbeat meanwhile. */
	async function answer<T>(coming: Promise<() => Work<T>>): Promise<Reply<T>> {
		const mine = ++newest;
		const timer = setInterval(beat, WHILE_LOADING);
		let begin: () => Work<T>;
		try {
			begin = await coming;
		} catch (error) {
			return { kind: 'failed', reason: 'load', detail: messageOf(error) };
		} finally {
			clearInterval(timer);
		}
		try {
			const stopped = () => {
				beat();
				return mine !== newest;
			};
			const result = await compute(begin(), { ...pauses, stopped });
			return result === undefined ? { kind: 'stopped' } : { kind: 'result', result };
		} catch (error) {
			return { kind: 'failed', reason: 'compute', detail: messageOf(error) };
		}
	}

	return {
		run: ({ release, model, inputs, runs, ...wanted }) => answer(load(release, model, runs).then((ensemble) => () => ensemble.run(inputs, runs, wanted))),
		study(release, kind, request) {
			// Fetched when it is asked: the first answer does not wait for it.
			const studies = import('../engine/insight/studies');
			return answer(
				Promise.all([load(release, request.model, RUNS), studies]).then(
					([ensemble, { study }]) =>
						() =>
							study(ensemble, kind, request)
				)
			);
		},
		cancel() {
			newest++;
		}
	};
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
