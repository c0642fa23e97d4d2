/** Milliseconds from a lever's `input` event to the moments of its answer. */
export interface Sample {
	/** The bands reached the page. */
	readonly received: number;
	/** The chart's paths have changed for them. */
	readonly applied: number;
	/** The frame that shows them is done. */
	readonly painted: number;
}

declare global {
	interface Window {
		__bench: { measure(runs: number, moves: number): Promise<Sample[]> };
	}
}

/**
 * Runs in the page before its own scripts: listens to what its worker sends and to what its chart draws, and moves a lever as a reader does. The page is not changed.
 * It is sent as text, so it must not name anything outside itself.
 */
export function probe(): void {
	const PATIENCE = 10_000;
	const QUIET = 60;
	const UNCHANGED = 500;
	/** Moves of a lever that tell whether it changes the curve on show. */
	const TRIALS = 4;
	const KEPT = 20;
	let onbands: ((runs: number) => void) | undefined;
	const Native = window.Worker;
	window.Worker = class extends Native {
		constructor(...words: ConstructorParameters<typeof Worker>) {
			super(...words);
			this.addEventListener('message', ({ data }) => {
				const answers = Object.values((data as { value?: object } | null)?.value ?? {}) as ({ bands?: unknown; runs?: number } | null)[];
				const answer = answers.find((one) => one?.bands && one.runs);
				if (answer) onbands?.(answer.runs!);
			});
		}
	};
	const steps = (input: HTMLInputElement) => (Number(input.max) - Number(input.min)) / (Number(input.step) || 1);
	const inputs = () => [...document.querySelectorAll<HTMLInputElement>('#levers input[type=range]')];
	const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

	/** Undefined where the answer left the chart as it was. */
	function move(input: HTMLInputElement, value: number, runs: number): Promise<Sample | undefined> {
		return new Promise((resolve, reject) => {
			let received = 0;
			let applied = 0;
			let frame = 0;
			const late = setTimeout(() => finish(() => reject(new Error(`no bands of ${runs} runs after ${PATIENCE} ms`))), PATIENCE);
			const observer = new MutationObserver(() => {
				if (received === 0) return;
				// The axis moves for a while once a gesture is over: only the first change belongs to the bands.
				if (applied > 0) return;
				applied = performance.now();
				frame = requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => {
						const painted = performance.now();
						finish(() => resolve({ received: received - began, applied: applied - began, painted: painted - began }));
					};
					port2.postMessage(null);
				});
			});
			const finish = (then: () => void) => {
				clearTimeout(late);
				cancelAnimationFrame(frame);
				observer.disconnect();
				onbands = undefined;
				then();
			};
			const chart = document.querySelector('#view');
			if (!chart) return finish(() => reject(new Error('no chart on the page')));
			observer.observe(chart, { subtree: true, attributes: true, attributeFilter: ['d'] });
			onbands = (computed) => {
				if (computed !== runs || received > 0) return;
				received = performance.now();
				setTimeout(() => applied === 0 && finish(() => resolve(undefined)), UNCHANGED);
			};
			input.valueAsNumber = value;
			const began = performance.now();
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		});
	}

	let turn = 0;
	const recent: string[] = [];

	/** Moves a lever to and fro, each time by a large part of its way, until enough moves have changed the chart. */
	async function play(input: HTMLInputElement, runs: number, moves: number, attempts: number): Promise<Sample[]> {
		const samples: Sample[] = [];
		for (let attempt = 0; attempt < attempts && samples.length < moves; attempt++) {
			const share = (0.37 + ++turn * 0.6180339887) % 1;
			const value = Number(input.min) + Math.round(share * steps(input)) * (Number(input.step) || 1);
			// The page keeps its last answers: what was asked lately is not asked again.
			const name = `${inputs().indexOf(input)} ${value}`;
			if (recent.slice(-KEPT).includes(name)) continue;
			recent.push(name);
			const sample = await move(input, value, runs);
			if (sample) samples.push(sample);
			// At another moment of the frame each time.
			await sleep(QUIET + ((turn * 7) % 17));
		}
		return samples;
	}

	window.__bench = {
		async measure(runs, moves) {
			for (const input of inputs().sort((a, b) => steps(b) - steps(a))) {
				// A lever that is held asks for few runs, one that moves without being held for all of them. The first move draws a curve that was not there.
				const held = runs < 1024;
				if (held) input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
				const trial = await play(input, runs, TRIALS, TRIALS);
				const samples = trial.length === TRIALS ? await play(input, runs, moves, 3 * moves) : [];
				if (held) window.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
				await sleep(1000);
				if (samples.length === moves) return samples;
			}
			throw new Error('no lever on the page changes the chart each time');
		}
	};
}
