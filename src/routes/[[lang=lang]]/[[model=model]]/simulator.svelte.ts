import type { AboveModel, Aside, Manifest } from '$lib/engine/shown';
import { MONTHS, type Month } from '$lib/engine/types';
import { chartSpec, referenceBands, type ChartSpec } from '$lib/charts/series';
import type { Locale } from '$lib/i18n';
import { findModel, DECISION, HORIZON, type Quantity } from '$lib/scenario/directory';
import { differences, toInputs } from '$lib/scenario/scenario';
import type { ScenarioState } from '$lib/scenario/scenario.svelte';
import { judgedOn, monthSaid } from '$lib/ui/judged';
import { factsOf, type Facts } from '$lib/ui/sentences';
import type { Known } from '../scenario/changes';
import { fetchLater } from './later';
import type { Computation } from './computation.svelte';

/** Single runs drawn through the band on demand. */
const SINGLES = 20;

export type View = 'chart' | 'table' | 'weighs' | 'reach' | 'equations' | 'sources' | 'record';

/** What the page holds of one model: the scenario's changes, the result that goes with them, and all that is derived for the reader. */
export class Simulator {
	readonly scenario: ScenarioState;
	readonly computation: Computation;
	#source: () => { readonly manifest: Manifest; readonly locale: Locale };

	#above: { readonly of: string; readonly list: readonly AboveModel[] } | null = $state.raw(null);

	/** Bands before the gesture, while it lasts. */
	ghost: Float64Array | null = $state.raw(null);
	view: View = $state('chart');
	singles: boolean = $state(false);

	constructor(scenario: ScenarioState, computation: Computation, source: () => { readonly manifest: Manifest; readonly locale: Locale }) {
		this.scenario = scenario;
		this.computation = computation;
		this.#source = source;
	}

	readonly manifest = $derived.by(() => this.#source().manifest);
	readonly locale = $derived.by(() => this.#source().locale);
	readonly reference = $derived.by(() => referenceBands(this.manifest));

	/** Output and reading shown; the model's own first while another one's page is being fetched. */
	readonly shown = $derived.by(() => {
		const { model, output, reading } = this.scenario.current;
		if (model === this.manifest.id) return { output, reading };
		return { output: findModel(this.scenario.directory, this.manifest.id)?.output ?? this.manifest.outputs[0]?.id ?? '', reading: undefined };
	});

	readonly changes = $derived.by(() => differences(this.scenario.current, this.scenario.directory, this.manifest.id));
	/** Something moved is not this model's own: it belongs to one that feeds it. */
	readonly #felt = $derived.by(() => {
		const own = [...this.manifest.levers, ...this.manifest.assumptions].map(({ id }) => id);
		return [...this.changes.levers, ...this.changes.assumptions].some(({ quantity }) => !own.includes(quantity.id));
	});
	readonly moved = $derived.by(() => ({ levers: this.changes.levers.length > 0, assumptions: this.changes.assumptions.length > 0 }));
	readonly isMoved = $derived.by(() => this.moved.levers || this.moved.assumptions);
	readonly inputs = $derived.by(() => toInputs(this.scenario.current, this.scenario.directory));
	/** The prerendered reference does not answer this scenario: it has to be run. */
	readonly needsRun = $derived.by(() => this.isMoved || this.inputs.decision !== DECISION || this.inputs.horizon !== HORIZON || this.singles);

	readonly #own = $derived.by(() => (this.needsRun && this.computation.result?.model === this.manifest.id ? this.computation.result : null));
	readonly bands = $derived.by(() => (this.isMoved ? (this.#own?.bands ?? null) : null));
	readonly answers = $derived.by(() => this.#own?.answers ?? this.manifest.reference.answers);
	readonly judged = $derived.by(() =>
		judgedOn(this.manifest, this.answers, this.shown.output, this.shown.reading, this.moved.levers ? this.inputs.decision : MONTHS)
	);
	/** What matters most for the target judged; null where none is. */
	readonly matters = $derived.by(() => (this.judged && this.manifest.matters[`${this.judged.target.id}.${this.judged.reading.id}`]) || null);
	/** Month at whose end the sentence and the small charts read their values. */
	readonly month: Month = $derived.by(() => Math.min(MONTHS - 1, monthSaid(this.judged, this.scenario.current.horizon)));

	readonly facts: Facts | null = $derived.by(() => {
		const { manifest, judged, month, inputs, bands, reference } = this;
		return factsOf({ manifest, output: this.shown.output, judged, month, inputs, bands, reference });
	});

	/** The large chart. */
	readonly spec: ChartSpec = $derived.by(() => this.specOf(this.shown.output));
	readonly #rest = $derived.by(() => this.manifest.outputs.filter(({ id, lane }) => id !== this.shown.output && !lane));
	/** The others, in the model's order. */
	readonly others: readonly ChartSpec[] = $derived.by(() => this.#rest.filter(({ minor }) => !minor).map(({ id }) => this.specOf(id)));
	/** The minor ones, folded: their names, and what draws them. */
	readonly minorNames: readonly string[] = $derived.by(() => this.#rest.filter(({ minor }) => minor).map(({ label }) => label));
	readonly minors: readonly ChartSpec[] = $derived.by(() => this.#rest.filter(({ minor }) => minor).map(({ id }) => this.specOf(id)));

	/** The models that feed this one, once something in them is moved. */
	get above(): readonly AboveModel[] {
		return this.#above?.of === `${this.manifest.id} ${this.locale}` ? this.#above.list : [];
	}

	/** What the page knows of a lever or an assumption of the model, or of one that feeds it: then with the name of that model. */
	find({ id }: Quantity): Known | undefined {
		for (const holder of [this.manifest, ...this.above]) {
			const assumption = holder.assumptions.find((one) => one.id === id);
			const found = assumption ?? holder.levers.find((one) => one.id === id);
			if (found)
				return {
					label: found.label,
					model: holder === this.manifest ? undefined : holder.label,
					unit: found.display.unit,
					range: assumption && [assumption.p5, assumption.p95]
				};
		}
		return undefined;
	}

	specOf(output: string): ChartSpec {
		const judged = this.judged;
		return chartSpec({
			manifest: this.manifest,
			output,
			reference: this.reference,
			scenario: this.bands,
			moved: this.moved,
			decision: this.inputs.decision,
			horizon: this.inputs.horizon,
			reading: judged && output === judged.reading.output ? { target: judged.target.id, reading: judged.reading.id } : null,
			answers: this.answers,
			ghost: this.ghost,
			singles: this.singles ? (this.#own?.singles ?? null) : null
		});
	}

	/** Fetches the names of what is moved in the models that feed this one. Without them the changes are counted, not named. */
	name(): void {
		const of = `${this.manifest.id} ${this.locale}`;
		if (!this.#felt || this.#above?.of === of) return;
		this.#above = { of, list: [] };
		fetchLater<Aside>(this, 'aside').then(
			({ above }) => (this.#above = { of, list: above }),
			() => undefined
		);
	}

	/** Asks for what the scenario shown needs and the prerendered reference does not give. */
	ask(): void {
		if (this.needsRun) this.computation.ask(this.manifest.id, this.inputs, this.scenario.dragging, this.singles ? SINGLES : 0);
	}

	/** A pointer holds a slider: the median before the gesture stays as a ghost. */
	begin(): void {
		this.ghost = this.bands ?? this.reference;
		this.scenario.begin();
	}

	/** The hand lets go. */
	commit(): void {
		this.ghost = null;
		this.scenario.commit();
	}
}
