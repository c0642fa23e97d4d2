import type { Inputs } from '$lib/engine/types';
import { DECISION, HORIZON } from '$lib/scenario/directory';
import { differences, toInputs } from '$lib/scenario/scenario';
import type { ScenarioState } from '$lib/scenario/scenario.svelte';
import { balance, classOf, count, type AnswerClass } from './answers';
import type { BoardComputation, Question } from './computation.svelte';
import { seriesOf, valueAt, type Series } from './series';
import type { BoardAnswer, BoardData, BoardObjective, BoardReading, BoardTarget } from './types';
import { m } from '$lib/i18n';
import { arrange, readFragment, REFERENCE_ARRANGEMENT, writeFragment, type Arrangement, type Entry, type Filter, type Group } from './arrangement';

/** A quotation with its source, under a few words that say what it is. */
export interface Cited {
	readonly head?: string;
	readonly text?: string;
	readonly source?: string | undefined;
	readonly quote?: string | undefined;
}

/** A note over the page. */
export type Asked = { readonly button: HTMLElement; readonly label: string } & (
	| { readonly kind: 'quotes'; readonly quotes: readonly Cited[] }
	| { readonly kind: 'rules'; readonly group: string }
	| { readonly kind: 'lever'; readonly model: string; readonly lever: string }
);

/** What the board holds: the scenario, the answers of the models that it touches, and how the reader has arranged the list. */
export class Board {
	readonly scenario: ScenarioState;
	readonly computation: BoardComputation;
	#source: () => { readonly data: BoardData; readonly locale: 'fr' | 'en' };
	#keep: (fragment: string) => void;
	arrangement: Arrangement = $state.raw(REFERENCE_ARRANGEMENT);
	/** What the reader wants to know more of, and the button that it belongs to. */
	asked: Asked | null = $state.raw(null);
	/** On narrow screens the levers are folded until they are asked for. */
	unfolded: boolean = $state(false);

	/** `keep` writes the fragment of the address. */
	constructor(
		scenario: ScenarioState,
		computation: BoardComputation,
		source: () => { readonly data: BoardData; readonly locale: 'fr' | 'en' },
		keep: (fragment: string) => void
	) {
		this.scenario = scenario;
		this.computation = computation;
		this.#source = source;
		this.#keep = keep;
	}

	readonly data = $derived.by(() => this.#source().data);
	readonly locale = $derived.by(() => this.#source().locale);
	readonly objectives: readonly BoardObjective[] = $derived.by(() => this.data.priorities.flatMap(({ objectives }) => objectives));

	/** What is asked of the runner: models that the scenario touches, and nothing when nothing is moved. */
	readonly question: Question = $derived.by(() => {
		const { current, directory, dragging } = this.scenario;
		const everywhere = current.decision !== DECISION || current.horizon !== HORIZON;
		const whole = toInputs(current, directory);
		// Upstream first: what feeds a model is then at hand when its turn comes.
		const felt = [...directory.models]
			.sort((a, b) => a.upstream.length - b.upstream.length)
			.map(({ id }) => {
				const own = differences(current, directory, id);
				const moved = own.levers.length > 0 || own.assumptions.length > 0;
				return { id, moved, key: JSON.stringify([own.levers.map(brief), own.assumptions.map(brief), whole.decision, whole.horizon]), inputs: whole };
			});
		const bare: Inputs = { decision: whole.decision, horizon: whole.horizon, levers: {}, assumptions: {} };
		return {
			dragging,
			models: felt.filter(({ moved }) => moved || everywhere),
			references: everywhere
				? felt.filter(({ moved }) => moved).map(({ id }) => ({ id, key: JSON.stringify([bare.decision, bare.horizon]), inputs: bare }))
				: []
		};
	});

	/** A lever or an assumption is not at its reference, or another date is chosen. */
	readonly isMoved: boolean = $derived.by(() => this.question.models.length > 0);

	/** Models in which the scenario is felt: there the scenario and the reference are shown side by side. */
	readonly #felt: readonly string[] = $derived.by(() => {
		const { current, directory } = this.scenario;
		return directory.models.flatMap(({ id }) => {
			const own = differences(current, directory, id);
			return own.levers.length > 0 || own.assumptions.length > 0 ? [id] : [];
		});
	});

	isFelt(model: string): boolean {
		return this.#felt.includes(model) && this.computation.results.has(model);
	}

	/** The answer of a reading under the scenario: the last one that was computed, else the reference's. */
	answer(target: BoardTarget, reading: BoardReading): BoardAnswer {
		const result = this.computation.results.get(target.model)?.result;
		return result?.answers.find((one) => one.target === target.id && one.reading === reading.id) ?? reading.answer;
	}

	/** The same with nothing moved, at the dates of the scenario. */
	referenceAnswer(target: BoardTarget, reading: BoardReading): BoardAnswer {
		if (!this.#felt.includes(target.model)) return this.answer(target, reading);
		const found = this.computation.references.get(target.model)?.answers.find((one) => one.target === target.id && one.reading === reading.id);
		const everywhere = this.question.references.length > 0;
		return (everywhere ? found : undefined) ?? reading.answer;
	}

	/** Series of a target's first reading under the scenario; null where the scenario is not felt. */
	series(target: BoardTarget): Series | null {
		const result = this.isFelt(target.model) ? this.computation.results.get(target.model)?.result : undefined;
		return result ? seriesOf(result.bands, target.readings[0].index) : null;
	}

	/** Which of its two states limits a target's model at the horizon, where the model says it. */
	limit({ model, drawn }: BoardTarget): string | null {
		if (!drawn?.lane) return null;
		const { index, states, reference } = drawn.lane;
		const result = this.computation.results.get(model)?.result;
		const value = result ? valueAt(seriesOf(result.bands, index), 1, this.scenario.current.horizon) : reference;
		return states[value >= 0.5 ? 1 : 0];
	}

	target(key: string | undefined): BoardTarget | undefined {
		return key === undefined ? undefined : this.data.targets[key];
	}

	classOf(objective: BoardObjective): AnswerClass {
		const target = this.target(objective.target);
		return classOf(objective, target && this.answer(target, target.readings[0]));
	}

	readonly counts = $derived.by(() => count(this.objectives.map((one) => this.classOf(one))));
	readonly referenceCounts = $derived.by(() => count(this.objectives.map((one) => classOf(one, this.#judged(one, true)))));
	readonly balance = $derived.by(() => balance(this.#answers(false)));
	readonly referenceBalance = $derived.by(() => balance(this.#answers(true)));

	#judged(objective: BoardObjective, reference: boolean): BoardAnswer | undefined {
		const target = this.target(objective.target);
		return target && (reference ? this.referenceAnswer(target, target.readings[0]) : this.answer(target, target.readings[0]));
	}

	#answers(reference: boolean): BoardAnswer[] {
		return this.objectives.flatMap((one) => this.#judged(one, reference) ?? []);
	}

	/** Opens the words of an objective, with those of the fact that its milestone rests on. */
	quote({ label, quote, source, milestone }: BoardObjective, button: HTMLElement): void {
		const fact: Cited[] = milestone?.source === undefined ? [] : [{ head: m.board_fact(), source: milestone.source, quote: milestone.quote }];
		this.asked = { kind: 'quotes', label, button, quotes: [{ source, quote }, ...fact] };
	}

	readonly entries: readonly Entry[] = $derived.by(() => this.objectives.map((objective) => ({ objective, answer: this.classOf(objective) })));
	readonly groups: readonly Group[] = $derived.by(() => arrange(this.entries, this.arrangement));

	/** How many objectives an arrangement would show. */
	count(arrangement: Arrangement): number {
		return arrange(this.entries, arrangement).reduce((sum, { entries }) => sum + entries.length, 0);
	}

	/** Arranges the list; the address keeps it, so that the browser's Back brings it back. */
	arrange(arrangement: Arrangement): void {
		this.arrangement = arrangement;
		this.#keep(writeFragment(arrangement));
	}

	/** Shows only what has one value under a filter; everything when it already does. */
	only(filter: Filter, value: string | undefined): void {
		const { [filter]: before, ...rest } = this.arrangement.filters;
		this.arrange({ ...this.arrangement, filters: value === undefined || before === value ? rest : { ...rest, [filter]: value } });
	}

	/** Takes the arrangement that the address holds. */
	open(fragment: string): void {
		this.arrangement = readFragment(fragment, this.entries);
	}

	ask(): void {
		this.computation.ask(this.question);
	}
}

const brief = ({ quantity, to }: { readonly quantity: { readonly id: string }; readonly to: number }) => [quantity.id, to];
