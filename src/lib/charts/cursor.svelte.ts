import { MONTHS, type Month } from '$lib/engine/types';
import type { ChartSpec } from './series';

/** The month that a reader points at. A mouse hovers and leaves; a touch, a click or a key pins; at rest the chart reads its deadline. */
export class Cursor {
	#hovered = $state<Month | null>(null);
	#pinned = $state<Month | null>(null);
	readonly #spec: () => Pick<ChartSpec, 'start' | 'rest'>;

	constructor(spec: () => Pick<ChartSpec, 'start' | 'rest'>) {
		this.#spec = spec;
	}

	/** Month read: pointed at, else pinned, else the chart's own. */
	get month(): Month {
		const { start, rest } = this.#spec();
		return Math.min(MONTHS - 1, Math.max(start, this.#hovered ?? this.#pinned ?? rest));
	}

	get resting(): boolean {
		return this.month === this.#spec().rest;
	}

	hover(month: Month): void {
		this.#hovered = month;
	}

	leave(): void {
		this.#hovered = null;
	}

	pin(month: Month): void {
		this.#hovered = null;
		this.#pinned = Math.min(MONTHS - 1, Math.max(this.#spec().start, month));
	}

	/** Moves by months from where it reads. */
	step(months: number): void {
		this.pin(this.month + months);
	}

	rest(): void {
		this.#hovered = null;
		this.#pinned = null;
	}

	/** Obeys a key: ← → a month, Page a year, Home and End the ends, Escape back to rest. Gives whether the key was its own. */
	press(key: string): boolean {
		const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: 12, PageDown: -12, Home: -MONTHS, End: MONTHS };
		if (key === 'Escape') {
			if (this.resting) return false;
			this.rest();
			return true;
		}
		if (!Object.hasOwn(steps, key)) return false;
		this.step(steps[key] ?? 0);
		return true;
	}
}
