/** The address bar, as a page gives it. `search` is '' or begins with `?`. */
export interface Address {
	push(search: string): void;
	replace(search: string): void;
}

/** Three times a second at most. */
const PACE = 334;
/** Entries that may be pushed at once, and how long each takes to be allowed again: browsers refuse more than about a hundred writes in thirty seconds. */
const BURST = 30;
const REFILL = 1000;

/**
 * Writes scenarios to the address bar at a pace that browsers accept. `open` adds an entry; `follow` brings that entry up to date, at
 * most three times a second and always with the latest value in the end; `settle` writes what is still due, at once.
 */
export class AddressWriter {
	#address: Address;
	#written: string;
	#due: string | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last = -Infinity;
	#tokens = BURST;
	#counted = performance.now();

	constructor(address: Address, written = '') {
		this.#address = address;
		this.#written = written;
	}

	/** Adds a history entry. In a storm of entries, brings the last one up to date instead. */
	open(search: string): void {
		if (search === this.#written && this.#due === undefined) return;
		const now = performance.now();
		this.#tokens = Math.min(BURST, this.#tokens + (now - this.#counted) / REFILL);
		this.#counted = now;
		if (this.#tokens < 1) return this.follow(search);
		this.settle();
		this.#tokens--;
		this.#write('push', search);
	}

	/** Brings the last entry up to date, now or as soon as the pace allows. */
	follow(search: string): void {
		this.#due = search;
		const wait = this.#last + PACE - performance.now();
		if (wait <= 0) this.settle();
		else this.#timer ??= setTimeout(() => this.settle(), wait);
	}

	/** Writes at once what is still due. */
	settle(): void {
		const due = this.#due;
		this.#clear();
		if (due !== undefined && due !== this.#written) this.#write('replace', due);
	}

	/** Takes note that the address was changed by the browser itself: nothing is due any more. */
	accept(search: string): void {
		this.#clear();
		this.#written = search;
	}

	#clear(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#due = undefined;
	}

	#write(how: keyof Address, search: string): void {
		this.#last = performance.now();
		try {
			this.#address[how](search);
			this.#written = search;
		} catch {
			// Refused for being too frequent: the scenario is safe here, and the address follows a little later.
			this.#due = search;
			this.#timer = setTimeout(() => this.settle(), PACE * 3);
		}
	}
}
