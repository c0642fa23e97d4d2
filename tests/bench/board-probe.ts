/** Milliseconds from a change to the moments of its answers. */
export interface BoardSample {
	/** Models that answered. */
	readonly models: number;
	/** All of them have answered at 256 runs, and the page has changed for it. */
	readonly updated: number;
	/** The frame that shows it is done. */
	readonly painted: number;
	/** Time during which the worker was asked something, 256 runs. */
	readonly worker: number;
	/** All of them have answered at 1,024 runs. */
	readonly rested: number;
}

declare global {
	interface Window {
		__board: { measure(how: 'select' | 'lever', moves: number): Promise<BoardSample[]> };
	}
}

/** Runs in the page before its own scripts: listens to what passes between page and worker, and changes the scenario as a reader does. It is sent as text, so it names nothing outside itself. */
export function boardProbe(): void {
	const QUIET = 250;
	const PATIENCE = 30_000;
	const asked = new Map<string, number>();
	let last = 0;
	let answers: { model: string; runs: number; at: number; took: number }[] = [];
	const Native = window.Worker;
	window.Worker = class extends Native {
		constructor(...words: ConstructorParameters<typeof Worker>) {
			super(...words);
			this.addEventListener('message', ({ data }) => {
				const { id, value } = (data ?? {}) as { id?: string; value?: { result?: { model?: string; runs?: number } } };
				const result = value?.result;
				last = performance.now();
				if (id !== undefined && result?.model !== undefined && result.runs !== undefined)
					answers.push({ model: result.model, runs: result.runs, at: last, took: last - (asked.get(id) ?? last) });
			});
		}
		override postMessage(message: unknown, ...rest: unknown[]): void {
			const { id } = message as { id?: string };
			if (id !== undefined) asked.set(id, performance.now());
			last = performance.now();
			(super.postMessage as (...words: unknown[]) => void)(message, ...rest);
		}
	};
	const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
	const task = () =>
		new Promise<void>((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			port2.postMessage(null);
		});
	async function quiet(): Promise<void> {
		const late = performance.now() + PATIENCE;
		for (;;) {
			await sleep(50);
			if (performance.now() - last > QUIET) return;
			if (performance.now() > late) throw new Error('the worker does not come to rest');
		}
	}

	let turn = 0;
	function change(how: 'select' | 'lever'): void {
		turn++;
		if (how === 'lever') {
			const input = document.querySelector<HTMLInputElement>('#levers input[type=range]')!;
			const [low, high] = [Number(input.min), Number(input.max)];
			input.valueAsNumber = low + (high - low) * (0.2 + 0.6 * ((turn * 0.618) % 1));
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			return;
		}
		const select = document.querySelector<HTMLSelectElement>('.bar select')!;
		select.value = String(60 + (turn % 24));
		select.dispatchEvent(new Event('change', { bubbles: true }));
	}

	async function sample(how: 'select' | 'lever'): Promise<BoardSample> {
		await quiet();
		answers = [];
		let updated = 0;
		let painted = 0;
		const began = performance.now();
		change(how);
		// The round of 256 runs is over when a run of all draws is asked for, or when nothing more comes.
		let seen = 0;
		const few = () => answers.filter(({ runs }) => runs === 256).length;
		for (const late = began + PATIENCE; performance.now() < late;) {
			await task();
			if (few() > seen) {
				seen = few();
				updated = performance.now();
				painted = 0;
				const mine = seen;
				requestAnimationFrame(() => void task().then(() => mine === seen && (painted = performance.now())));
			}
			// Over once as many have answered with all draws; a busy machine may be silent for long in between.
			const silence = performance.now() - last;
			if (seen > 0 && silence > (answers.length >= 2 * seen ? QUIET : 10 * QUIET)) break;
			if (performance.now() - updated > 20) await sleep(5);
		}
		const first = answers.filter(({ runs }) => runs === 256);
		const full = answers.filter(({ runs }) => runs > 256);
		return {
			models: new Set(first.map(({ model }) => model)).size,
			updated: updated - began,
			painted: painted - began,
			worker: first.reduce((sum, { took }) => sum + took, 0),
			rested: Math.max(updated, ...full.map(({ at }) => at)) - began
		};
	}

	window.__board = {
		async measure(how, moves) {
			const samples: BoardSample[] = [];
			for (let move = 0; move < moves; move++) samples.push(await sample(how));
			return samples;
		}
	};
}
