/* eslint-disable svelte/prefer-svelte-reactivity -- maps are replaced whole; reactive ones would weigh on the script of every page */
import type { Answer, Inputs, Result } from '$lib/engine/result';
import type { RunnerState } from '$lib/worker/client';
import { isAbort, type Runner } from '$lib/worker/runner';
import { tick } from 'svelte';
import { Progress } from '../scenario/progress.svelte';

/** Draws while a lever is dragged and just after, then at rest: as on the simulator. */
export const DRAG_RUNS = 256;
const REST_RUNS = 1024;
/** Milliseconds for which answers are gathered, so that the page changes once for several models: what comes within a tenth of a second is felt as immediate. */
const GATHERED = 100;

/** A model to run, what can change it, told apart by `key`, and the outputs that the board shows. */
interface Asked {
	readonly id: string;
	readonly key: string;
	readonly inputs: Inputs;
	readonly outputs: readonly number[];
}

/** What has to be answered: models in the catalogue's order. */
export interface Question {
	readonly models: readonly Asked[];
	readonly dragging: boolean;
	/** Models whose reference is judged at another horizon than the one that came with the page. */
	readonly references: readonly Asked[];
}

interface Answered {
	readonly key: string;
	readonly result: Result;
}

/** The answer shown of one model: rows that follow another do not hear of it. */
class Shown {
	answered: Answered | undefined = $state.raw();
}

interface Task extends Asked {
	readonly kind: 'scenario' | 'reference';
	readonly runs: number;
}

/**
 * Runs models one after the other, never two at once: those that a change touches at 256 runs, then all draws at rest. While a lever moves, a round goes on with the newest
 * inputs instead of starting again, so that every model follows; anything slower gives way.
 */
export class BoardComputation extends Progress {
	/** Answers with nothing moved, at the horizon of their key. */
	references: ReadonlyMap<string, { readonly key: string; readonly answers: readonly Answer[] }> = $state.raw(new Map());
	#shown: ReadonlyMap<string, Shown>;
	#runner: Runner;
	/** The last answer of each model, shown or about to be. */
	#known = new Map<string, Answered>();
	/** When the first answer that is not shown yet came; null when all are. */
	#since: number | null = null;
	#wanted: Question | undefined;
	#flight: { readonly task: Task; readonly abort: AbortController } | undefined;
	/** Models left in the round of few draws under way. */
	#round: string[] = [];
	/** Models that have answered: their files are at hand. */
	#met = new Set<string>();
	#halted = false;
	#disposed = false;
	#awaits = false;

	constructor(models: readonly { readonly id: string }[], start: (onstate: (state: RunnerState) => void) => Runner) {
		super();
		this.#shown = new Map(models.map(({ id }) => [id, new Shown()]));
		this.#runner = start((state) => this.hear(state));
	}

	/** The last answer shown of a model; undefined where it was not asked. */
	answered(model: string): Answered | undefined {
		return this.#shown.get(model)?.answered;
	}

	/** Takes the newest inputs; models that are no longer touched lose their answer. */
	ask(question: Question): void {
		this.#wanted = question;
		this.#halted = false;
		for (const [id, shown] of this.#shown)
			if (!question.models.some((one) => one.id === id)) {
				this.#known.delete(id);
				shown.answered = undefined;
			}
		const task = this.#flight?.task;
		if (task && (task.runs > DRAG_RUNS || question.models.length === 0) && !this.#isWanted(task)) this.#flight?.abort.abort();
		this.#next();
	}

	/** Tries again what a failure left undone. */
	retry(): void {
		this.#runner.retry();
		this.#halted = false;
		this.failed = false;
		this.#next();
	}

	override dispose(): void {
		super.dispose();
		this.#disposed = true;
		this.#flight?.abort.abort();
		this.#runner.dispose();
	}

	#isWanted({ id, key, kind }: Task): boolean {
		const list = kind === 'scenario' ? this.#wanted?.models : this.#wanted?.references;
		return list?.some((one) => one.id === id && one.key === key) ?? false;
	}

	/** What to run next: the round under way, then a new round of few draws, then all draws, then references. */
	#choose(): Task | undefined {
		const question = this.#wanted;
		if (!question) return undefined;
		const lacks = (id: string, key: string, runs: number) => {
			const known = this.#known.get(id);
			return known?.key !== key || known.result.runs < runs;
		};
		if (this.#round.length === 0) this.#round = question.models.filter(({ id, key }) => lacks(id, key, DRAG_RUNS)).map(({ id }) => id);
		while (this.#round.length > 0) {
			const id = this.#round.shift();
			const found = question.models.find((one) => one.id === id);
			if (found && lacks(found.id, found.key, DRAG_RUNS)) return { ...found, kind: 'scenario', runs: DRAG_RUNS };
		}
		if (question.dragging) return undefined;
		const rest = question.models.find(({ id, key }) => lacks(id, key, REST_RUNS));
		if (rest) return { ...rest, kind: 'scenario', runs: REST_RUNS };
		const reference = question.references.find(({ id, key }) => this.references.get(id)?.key !== key);
		return reference && { ...reference, kind: 'reference', runs: REST_RUNS };
	}

	#next(): void {
		if (this.#flight || this.#halted || this.#disposed) return;
		const task = this.#choose();
		this.#await(task !== undefined);
		if (!task) return;
		const abort = new AbortController();
		this.#flight = { task, abort };
		const { id, inputs, outputs, runs } = task;
		this.#runner
			.run({ model: id, inputs, outputs, runs }, abort.signal)
			.then(
				(result) => this.#take(task, result),
				(error: unknown) => this.#refuse(error)
			)
			.finally(async () => {
				this.#flight = undefined;
				// The first answer of a model took its files to come: it is seen before others are asked, whose files may take as long.
				if (!this.#met.has(id)) {
					this.#met.add(id);
					this.#show();
					await tick();
				}
				// The next question leaves before the page changes, so that the worker never waits for it.
				this.#next();
				this.#show();
			});
	}

	#take(task: Task, result: Result): void {
		this.failed = false;
		if (task.kind === 'reference') this.references = new Map(this.references).set(task.id, { key: task.key, answers: result.answers });
		else if (this.#wanted?.models.some(({ id }) => id === task.id)) {
			this.#known.set(task.id, { key: task.key, result });
			this.#since ??= performance.now();
		}
	}

	/** Shows what has come, once a round is over or a while has passed. */
	#show(): void {
		if (this.#since === null) return;
		const goesOn = this.#flight?.task.kind === 'scenario' && (this.#round.length > 0 || this.#flight.task.runs === DRAG_RUNS);
		if (goesOn && performance.now() - this.#since < GATHERED) return;
		this.#since = null;
		for (const [id, shown] of this.#shown) shown.answered = this.#known.get(id);
	}

	/** A failure stops the rounds until newer inputs come or the reader asks again; the reference stays on the page. */
	#refuse(error: unknown): void {
		if (isAbort(error) || this.#disposed) return;
		this.#round = [];
		this.#halted = true;
		this.failed = true;
		this.#await(false);
	}

	/** A wait counts from the first of several tasks. */
	#await(running: boolean): void {
		if (running === this.#awaits) return;
		this.#awaits = running;
		this.wait(running);
	}
}
