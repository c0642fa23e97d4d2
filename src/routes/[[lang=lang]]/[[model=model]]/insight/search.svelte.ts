import type { Goal, Outcome } from '$lib/engine/insight/goal';
import type { Alone, ReachLever } from '$lib/engine/insight/reach';
import type { StudyAnswer, StudyKind, StudyRequest } from '$lib/engine/insight/studies';
import type { Inputs } from '$lib/engine/result';
import { isAbort } from '$lib/worker/runner';

/** What one lever can do alone. */
export interface Found {
	readonly lever: ReachLever;
	readonly alone: Alone;
}

/** Several levers set at once, and what that gives. */
export interface Bundle extends Outcome {
	readonly levers: Readonly<Record<string, number>>;
}

/** What is searched: everything is in the units of the model. */
export interface Question {
	readonly model: string;
	readonly inputs: Inputs;
	readonly goal: Goal;
	readonly wish: number;
	readonly levers: readonly ReachLever[];
	/** The roadmap's own values, by lever. */
	readonly roadmap: Readonly<Record<string, number>>;
}

type Ask = <K extends StudyKind>(kind: K, request: StudyRequest<K>, signal: AbortSignal) => Promise<StudyAnswer<K>>;

/** Answers kept, so that undo and a second look cost nothing. */
const KEPT = 300;

/** Searches what it would take, a lever after the other; what is found is shown as it comes. */
export class Search {
	/** What the scenario gives as it is, over all draws. */
	now: Outcome | null = $state.raw(null);
	found: readonly Found[] = $state.raw([]);
	roadmap: Bundle | null = $state.raw(null);
	best: Bundle | null = $state.raw(null);
	/** Nothing more will come. */
	done = $state(false);
	failed = $state(false);
	#ask: Ask;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a memory that nothing shows
	#kept = new Map<string, unknown>();

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	/** Answers a question from the beginning. Ends silently once the signal aborts. */
	async run(question: Question, signal: AbortSignal): Promise<void> {
		const { model, inputs, goal, wish, levers, roadmap } = question;
		this.found = [];
		this.now = this.roadmap = this.best = null;
		this.done = this.failed = false;
		const together = async (moved: Readonly<Record<string, number>>) => this.#know('together', { model, inputs, goal, levers: moved }, signal);
		try {
			const now = await together({});
			if (signal.aborted) return;
			this.now = now;
			if (now.chance < wish) {
				for (const lever of levers) {
					const alone = await this.#know('alone', { model, inputs, wish: { ...goal, wish }, lever }, signal);
					if (signal.aborted) return;
					this.found = [...this.found, { lever, alone }];
				}
				if (Object.keys(roadmap).length > 0) this.roadmap = { levers: roadmap, ...(await together(roadmap)) };
				const best = bestOf(this.found);
				if (Object.keys(best).length > 0) this.best = { levers: best, ...(await together(best)) };
			}
			this.done = !signal.aborted;
		} catch (error) {
			if (!isAbort(error)) this.failed = true;
		}
	}

	async #know<K extends StudyKind>(kind: K, request: StudyRequest<K>, signal: AbortSignal): Promise<StudyAnswer<K>> {
		const key = JSON.stringify([kind, request]);
		const known = this.#kept.get(key) as StudyAnswer<K> | undefined;
		if (known !== undefined) return known;
		const answer = await this.#ask(kind, request, signal);
		this.#kept.set(key, answer);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
		return answer;
	}
}

/** Every lever that acts at its best bound; at the best value found where its effect may change sign. */
function bestOf(found: readonly Found[]): Record<string, number> {
	return Object.fromEntries(
		found.flatMap(({ lever, alone }) => {
			if (alone.kind === 'inert') return [];
			const value = lever.sign === '+' ? lever.bounds[1] : lever.sign === '-' ? lever.bounds[0] : alone.value;
			return value === lever.current ? [] : [[lever.id, value] as const];
		})
	);
}

/** Whether the wish is within reach at all: already, by one lever, by all together, or not. Undefined while the search goes on. */
export function verdictOf(
	search: Pick<Search, 'now' | 'found' | 'roadmap' | 'best' | 'done'>,
	wish: number
): 'already' | 'one' | 'together' | 'out' | undefined {
	if (search.now && search.now.chance >= wish) return 'already';
	if (!search.done) return undefined;
	if (search.found.some(({ alone }) => alone.kind === 'value')) return 'one';
	return Math.max(search.best?.chance ?? 0, search.roadmap?.chance ?? 0) >= wish ? 'together' : 'out';
}
