import type { Inputs } from '../engine/result';
import type { Month } from '../engine/types';
import { AddressWriter, type Address } from './address';
import type { Directory } from './directory';
import * as history from './history';
import { decode, encode } from './link';
import type { Repair } from './repair';
import * as scenarios from './scenario';
import type { Differences, NamedScenario, Scenario } from './scenario';

/** Changes of one lever that follow each other faster than this (milliseconds), outside a gesture, are one step: a key held down. */
const SAME_STEP = 700;

/**
 * The scenario that the page shows, its undo and redo, and the address bar that follows it. A gesture runs from `begin` to `commit` and
 * is one step of undo and one history entry of the browser; a change outside a gesture is a gesture of its own.
 */
export class ScenarioState {
	readonly directory: Directory;
	#history: history.History<Scenario>;
	#opened: Scenario;
	#repairs: readonly Repair[] = $state.raw([]);
	#opening = $state('');
	#dragging = $state(false);
	/** The gesture has made its first change. */
	#begun = false;
	#lastStep: { readonly id: string; readonly at: number } | undefined;
	#writer: AddressWriter;

	/** Starts at the reference, which is what a prerendered page shows; `open` then reads the address. */
	constructor({ directory, address }: { readonly directory: Directory; readonly address: Address }) {
		const reference = scenarios.reference(directory);
		this.directory = directory;
		this.#history = $state.raw(history.begin(reference));
		this.#opened = $state.raw(reference);
		this.#writer = new AddressWriter(address);
	}

	readonly current: Scenario = $derived.by(() => this.#history.present);
	/** Query string of the scenario shown; '' for the reference. */
	readonly link: string = $derived.by(() => encode(this.current, this.directory));
	/** What to run for the model shown. */
	readonly inputs: Inputs = $derived.by(() => scenarios.toInputs(this.current, this.directory));
	/** What the reader changed, in all models. */
	readonly differences: Differences = $derived.by(() => scenarios.differences(this.current, this.directory));
	readonly canUndo: boolean = $derived.by(() => this.#history.past.length > 0);
	readonly canRedo: boolean = $derived.by(() => this.#history.future.length > 0);
	/** The numbers are no longer those of the link that was opened. */
	readonly canReturn: boolean = $derived.by(() => !scenarios.sameContent(this.current, this.#opened));

	/** A gesture is under way: the page runs few draws and holds its axes. */
	get dragging(): boolean {
		return this.#dragging;
	}

	/** What had to be repaired in the link; empty once the reader has put the list away. */
	get repairs(): readonly Repair[] {
		return this.#repairs;
	}

	/** The query string that was opened last, as it was given. */
	get opening(): string {
		return this.#opening;
	}

	dismissRepairs(): void {
		this.#repairs = [];
	}

	/** Value of a lever or assumption in model units: the scenario's, else the reference's. NaN for an unknown id. */
	value(id: string): number {
		const quantity = this.directory.quantities.find((known) => known.id === id);
		const values = quantity?.kind === 'lever' ? this.current.levers : this.current.assumptions;
		return values[id] ?? quantity?.reference ?? NaN;
	}

	/** Whether the reader moved a lever or fixed an assumption, be it at its reference. */
	isMoved(id: string): boolean {
		return Object.hasOwn(this.current.levers, id) || Object.hasOwn(this.current.assumptions, id);
	}

	/** Opens a link, as the page does once in the browser: nothing to undo, and the address stays as it is until a change. */
	open(search: string): void {
		const { scenario, repairs } = decode(search, this.directory);
		this.#endGesture();
		this.#history = history.begin(scenario);
		this.#opened = scenario;
		this.#repairs = repairs;
		this.#opening = search;
		this.#writer.accept(search);
	}

	/** Follows the browser's Back and Forward: shows exactly what the address says, and writes nothing. */
	restore(search: string): void {
		const { scenario, repairs } = decode(search, this.directory);
		this.#endGesture();
		this.#history = history.visit(this.#history, scenario, scenarios.sameContent);
		this.#repairs = repairs;
		this.#opening = search;
		this.#writer.accept(search);
	}

	/** Begins a gesture, if none is under way: the pointer went down on a slider. */
	begin(): void {
		if (this.#dragging) return;
		this.#dragging = true;
		this.#begun = false;
		this.#lastStep = undefined;
	}

	/** Ends the gesture: the address gets its final value at once. */
	commit(): void {
		this.#endGesture();
		this.#writer.settle();
	}

	/** Moves a lever or fixes an assumption, in model units. */
	move(id: string, value: number): void {
		this.#change(scenarios.move(this.current, this.directory, id, value), id);
	}

	/** Puts one lever or assumption back to its reference. */
	reset(id: string): void {
		this.#change(scenarios.reset(this.current, id));
	}

	resetLevers(): void {
		this.#change(scenarios.resetLevers(this.current));
	}

	resetAssumptions(): void {
		this.#change(scenarios.resetAssumptions(this.current));
	}

	resetAll(): void {
		this.#change(scenarios.resetAll(this.current, this.directory));
	}

	/** Brings back the scenario of the link that was opened, view included. */
	returnToOpened(): void {
		this.#change(this.#opened, undefined, this.#opened.version);
	}

	decide(decision: Month): void {
		this.#change(scenarios.decide(this.current, decision), 'd');
	}

	look(horizon: Month): void {
		this.#change(scenarios.look(this.current, horizon), 'h');
	}

	/** Takes a named scenario of the model shown. */
	preset(preset: NamedScenario): void {
		this.#change(scenarios.applyPreset(this.current, this.directory, this.current.model, preset));
	}

	/** Shows another model, output or reading: an entry for the browser's Back, but nothing to undo. */
	show(view: { readonly model?: string; readonly output?: string; readonly reading?: string }): void {
		const next = scenarios.show(this.current, this.directory, view);
		if (scenarios.equal(next, this.current)) return;
		this.commit();
		this.#history = history.amend(this.#history, next);
		this.#writer.open(this.link);
	}

	undo(): void {
		this.#travel(history.undo(this.#history));
	}

	redo(): void {
		this.#travel(history.redo(this.#history));
	}

	#travel(next: history.History<Scenario>): void {
		if (next === this.#history) return;
		this.commit();
		this.#history = next;
		this.#writer.open(this.link);
	}

	/** What a change gives is computed with this catalogue, whichever the link was made with: the address says so. */
	#change(changed: Scenario, id?: string, version = this.directory.version): void {
		if (scenarios.equal(changed, this.current)) return;
		const next = { ...changed, version };
		if (this.#continues(id)) {
			this.#history = history.amend(this.#history, next);
			this.#writer.follow(this.link);
		} else {
			this.#history = history.record(this.#history, next);
			this.#writer.open(this.link);
		}
		this.#begun = this.#dragging;
		this.#lastStep = id === undefined || this.#dragging ? undefined : { id, at: performance.now() };
	}

	#continues(id: string | undefined): boolean {
		if (this.#dragging) return this.#begun;
		return id !== undefined && this.#lastStep?.id === id && performance.now() - this.#lastStep.at < SAME_STEP;
	}

	#endGesture(): void {
		this.#dragging = false;
		this.#begun = false;
		this.#lastStep = undefined;
	}
}
