import type { Inputs, Result } from '$lib/engine/result';
import { DECISION, HORIZON, type Quantity } from '$lib/scenario/directory';
import { differences, toInputs } from '$lib/scenario/scenario';
import type { ScenarioState } from '$lib/scenario/scenario.svelte';
import type { Known } from '../scenario/changes';
import { balance, classOf, count, type AnswerClass } from './answers';
import { DRAG_RUNS, type BoardComputation, type Question } from './computation.svelte';
import { moveOf, type Move, type Said } from './moves';
import { seriesOf, unpackSeries, valueAt, type Series } from './series';
import type { BoardAnswer, BoardData, BoardObjective, BoardReading, BoardTarget } from './types';
import { m } from '$lib/i18n';
import { inSimulator } from '../paths';
import { prospectSaid, valueSaid, verdictSaid } from './words';
import { answersWith } from '$lib/ui/judged';
import { arrange, readFragment, REFERENCE_ARRANGEMENT, writeFragment, type Arrangement, type Entry, type Filter, type Group } from './arrangement';

/** A note over the page. */
export type Asked = { readonly button: HTMLElement; readonly label: string } &
	/** The words behind a line, each under a few words that say what they are. */
	(
		| { readonly kind: 'quotes'; readonly line: string; readonly heads: readonly string[] }
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

	/** Outputs that the board shows of each model: those that its targets read, and what limits them. */
	readonly #outputs: Readonly<Record<string, readonly number[]>> = $derived.by(() => {
		const targets = Object.values(this.data.targets);
		return Object.fromEntries(
			this.data.models.map(({ id }) => {
				const read = targets.flatMap(({ model, readings, drawn }) =>
					model === id ? [...readings.map(({ index }) => index), ...(drawn?.lane ? [drawn.lane.index] : [])] : []
				);
				return [id, read.filter((output, place) => read.indexOf(output) === place)];
			})
		);
	});

	/** What is asked of the runner: models that the scenario touches, and nothing when nothing is moved. */
	readonly question: Question = $derived.by(() => {
		const { current, directory, dragging } = this.scenario;
		const everywhere = current.decision !== DECISION || current.horizon !== HORIZON;
		const whole = toInputs(current, directory);
		// Upstream first: what feeds a model is then at hand when its turn comes.
		const outputs = (id: string) => this.#outputs[id] ?? [];
		const felt = [...directory.models]
			.sort((a, b) => a.upstream.length - b.upstream.length)
			.map(({ id }) => {
				const own = differences(current, directory, id);
				const moved = own.levers.length > 0 || own.assumptions.length > 0;
				return {
					id,
					moved,
					key: JSON.stringify([own.levers.map(brief), own.assumptions.map(brief), whole.decision, whole.horizon]),
					inputs: whole,
					outputs: outputs(id)
				};
			});
		const bare: Inputs = { decision: whole.decision, horizon: whole.horizon, levers: {}, assumptions: {} };
		return {
			dragging,
			models: felt.filter(({ moved }) => moved || everywhere),
			references: everywhere
				? felt.filter(({ moved }) => moved).map(({ id }) => ({ id, key: JSON.stringify([bare.decision, bare.horizon]), inputs: bare, outputs: [] }))
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
		return this.#felt.includes(model) && this.computation.answered(model) !== undefined;
	}

	/** The answer of a reading under the scenario: the last one that was computed, else the reference's. */
	answer(target: BoardTarget, reading: BoardReading): BoardAnswer {
		const result = this.computation.answered(target.model)?.result;
		return result?.answers.find((one) => one.target === target.id && one.reading === reading.id) ?? reading.answer;
	}

	/** The same with nothing moved, at the dates of the scenario. */
	referenceAnswer(target: BoardTarget, reading: BoardReading): BoardAnswer {
		if (!this.#felt.includes(target.model)) return this.answer(target, reading);
		const found = this.computation.references.get(target.model)?.answers.find((one) => one.target === target.id && one.reading === reading.id);
		const everywhere = this.question.references.length > 0;
		return (everywhere ? found : undefined) ?? reading.answer;
	}

	/** Series taken out of results: the same object for the same result, so that what is drawn of it stays. */
	readonly #taken = new WeakMap<Result, Series[]>();

	#seriesOf(result: Result, output: number): Series {
		const taken = this.#taken.get(result) ?? [];
		this.#taken.set(result, taken);
		return (taken[output] ??= seriesOf(result.bands, output));
	}

	/** Series of a target's first reading under the scenario; null where the scenario is not felt. */
	series(target: BoardTarget): Series | null {
		const result = this.isFelt(target.model) ? this.computation.answered(target.model)?.result : undefined;
		return result ? this.#seriesOf(result, target.readings[0].index) : null;
	}

	/** Median of a reading at the deadline of its target, under the scenario; undefined where no chance may be shown. */
	median(target: BoardTarget, reading: BoardReading): number | undefined {
		const result = this.isFelt(target.model) ? this.computation.answered(target.model)?.result : undefined;
		return result && reading.median !== undefined ? valueAt(this.#seriesOf(result, reading.index), 1, target.deadline) : reading.median;
	}

	/** Medians of a target's first reading, at its deadline and at the date of its prospect, under the scenario and with nothing moved. */
	medians(target: BoardTarget, scenario: boolean): { readonly month: number; readonly value: number }[] {
		if (!target.drawn) return [];
		const series = (scenario ? this.series(target) : null) ?? unpackSeries(target.drawn.series);
		const { deadline, horizon, verdict } = this.answer(target, target.readings[0]);
		const months = answersWith({ verdict }) === 'chance' || horizon === deadline ? [deadline] : [deadline, horizon];
		return months.map((month) => ({ month, value: valueAt(series, 1, month) }));
	}

	#move(target: BoardTarget, reading: BoardReading): Move | null {
		if (!this.isFelt(target.model)) return null;
		const first = reading === target.readings[0];
		const say = (answer: BoardAnswer, medians: readonly number[]): Said => {
			const prospect = prospectSaid(answer, this.locale);
			return {
				words: [verdictSaid(answer, this.locale), prospect?.word ?? ''],
				runs: prospect?.runs ?? '',
				medians: medians.map((value) => ({ value, said: valueSaid(value, reading, this.locale) }))
			};
		};
		const medians = (scenario: boolean) =>
			first ? this.medians(target, scenario).map(({ value }) => value) : [(scenario ? this.median(target, reading) : reading.median) ?? NaN];
		const grain = first ? 3 * (target.drawn?.series.scale ?? 0) : 1e-5 * Math.abs(reading.median ?? 0);
		return moveOf(say(this.answer(target, reading), medians(true)), say(this.referenceAnswer(target, reading), medians(false)), grain);
	}

	/** What was last told of each reading, and what it was told from. */
	readonly #told = new WeakMap<BoardReading, { readonly from: readonly unknown[]; readonly move: Move | null }>();

	/** What the scenario changes in what a reading's line says, told again only when something under it is new; null where it says the same as with nothing moved. */
	move(target: BoardTarget, reading: BoardReading): Move | null {
		const felt = this.isFelt(target.model);
		const from = [felt, this.locale, this.answer(target, reading), this.referenceAnswer(target, reading), felt && this.computation.answered(target.model)];
		const told = this.#told.get(reading);
		if (told?.from.every((one, index) => one === from[index])) return told.move;
		const move = this.#move(target, reading);
		this.#told.set(reading, { from, move });
		return move;
	}

	/** Objectives of the list whose row says something else than with nothing moved, those that change of answer apart; how many of the later statements do. */
	readonly touched: { readonly all: readonly BoardObjective[]; readonly changed: readonly BoardObjective[]; readonly later: number } = $derived.by(() => {
		const felt = (objectives: readonly BoardObjective[]) =>
			objectives.flatMap((objective) => {
				const target = this.target(objective.target);
				if (!target) return [];
				const [first, ...others] = target.readings;
				const move = this.move(target, first);
				return move || (target.literal && others.some((one) => this.move(target, one))) ? [{ objective, answer: move?.answer === true }] : [];
			});
		const told = felt(this.objectives);
		return {
			all: told.map(({ objective }) => objective),
			changed: told.filter(({ answer }) => answer).map(({ objective }) => objective),
			later: felt(this.data.later).length
		};
	});

	/** The hand has let go, and every model has answered with all its draws. */
	readonly isSettled: boolean = $derived.by(() => {
		const { dragging, models } = this.question;
		return (
			!dragging &&
			models.every(({ id, key }) => {
				const found = this.computation.answered(id);
				return found?.key === key && found.result.runs > DRAG_RUNS;
			})
		);
	});

	/** Which of its two states limits a target's model at the horizon, where the model says it. */
	limit({ model, drawn }: BoardTarget): string | null {
		if (!drawn?.lane) return null;
		const { index, states, reference } = drawn.lane;
		const result = this.computation.answered(model)?.result;
		const value = result ? valueAt(this.#seriesOf(result, index), 1, this.scenario.current.horizon) : reference;
		return states[value >= 0.5 ? 1 : 0];
	}

	target(key: string | undefined): BoardTarget | undefined {
		return key === undefined ? undefined : this.data.targets[key];
	}

	/** Address of a reading in the simulator with the scenario kept; its answer takes the focus there. */
	linkTo({ model, id }: BoardTarget, reading: BoardReading): string {
		return `${inSimulator(this.scenario.current, this.scenario.directory, this.locale, { model, reading: `${id}.${reading.id}` })}#answer`;
	}

	classOf(objective: BoardObjective): AnswerClass {
		const target = this.target(objective.target);
		return classOf(objective, target && this.answer(target, target.readings[0]));
	}

	readonly counts = $derived.by(() => count(this.#classes.split(' ') as AnswerClass[]));
	readonly referenceCounts = $derived.by(() => count(this.objectives.map((one) => classOf(one, this.#judged(one, true)))));
	readonly balance = $derived.by(() => balance(this.counts));
	readonly referenceBalance = $derived.by(() => balance(this.referenceCounts));

	#judged(objective: BoardObjective, reference: boolean): BoardAnswer | undefined {
		const target = this.target(objective.target);
		return target && (reference ? this.referenceAnswer(target, target.readings[0]) : this.answer(target, target.readings[0]));
	}

	/** What the board knows of a lever or an assumption of any model. */
	find({ id }: Quantity): Known | undefined {
		for (const { label: model, levers, assumptions } of this.data.models) {
			const lever = levers.find((one) => one.id === id);
			if (lever) return { label: lever.label, model, unit: lever.display.unit };
			const assumption = assumptions.find((one) => one.id === id);
			if (assumption) return { label: assumption.label, model, unit: assumption.unit };
		}
		return undefined;
	}

	/** Opens the words of an objective, with those of the fact that its milestone rests on. */
	quote({ id, label }: BoardObjective, button: HTMLElement): void {
		this.asked = { kind: 'quotes', label, button, line: `objective-${id}`, heads: ['', m.board_fact()] };
	}

	/** The class of each objective, as a text: what is listed and counted does not hear of an answer that leaves the classes as they were. */
	readonly #classes: string = $derived.by(() => this.objectives.map((one) => this.classOf(one)).join(' '));
	readonly entries: readonly Entry[] = $derived.by(() => {
		const classes = this.#classes.split(' ') as AnswerClass[];
		return this.objectives.map((objective, index) => ({ objective, answer: classes[index]! }));
	});
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
