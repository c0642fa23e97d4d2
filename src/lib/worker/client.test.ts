import { expose, transfer } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkerRunner, type RunnerState } from './client';
import { createComputer } from './computer';
import { HEARTBEAT } from './heartbeat';
import { inputs, result, steps } from './runner.fixture';
import type { Runnable, RunRequest } from './runner';

type Fate = 'works' | 'missing' | 'silent' | 'stillborn';

/** One end of a channel in memory: messages are cloned and arrive in a later microtask, as a worker's do. */
class End extends EventTarget {
	other: End | undefined;

	postMessage(message: unknown, transferred: Transferable[] = []): void {
		const data: unknown = structuredClone(message, { transfer: transferred });
		queueMicrotask(() => this.other?.dispatchEvent(new MessageEvent('message', { data })));
	}
}

/** A worker without a thread, with the fate that a test gives it. */
class FakeWorker extends End {
	static spawned: FakeWorker[] = [];
	terminated = false;
	#inside = new End();

	constructor(fate: Fate, load: (model: string) => Promise<Runnable>) {
		super();
		FakeWorker.spawned.push(this);
		this.other = this.#inside;
		if (fate === 'missing') queueMicrotask(() => this.crash());
		if (fate === 'missing' || fate === 'stillborn') return;
		const inside = this.#inside;
		inside.other = this;
		// Every chunk lasts forty milliseconds of the test's time.
		let time = 0;
		const computer = createComputer({
			load: (_, model) => load(model),
			beat: () => inside.postMessage(HEARTBEAT),
			now: () => (time += 40),
			pause: () => new Promise((resolve) => setTimeout(resolve, 40))
		});
		const run: typeof computer.run = async (question) => {
			if (fate === 'silent') return new Promise(() => undefined);
			const reply = await computer.run(question);
			return reply.kind === 'result' ? transfer(reply, [reply.result.bands.buffer]) : reply;
		};
		expose({ run, study: computer.study, cancel: computer.cancel }, inside as unknown as Worker);
		inside.postMessage(HEARTBEAT);
	}

	crash(): void {
		this.dispatchEvent(new Event('error'));
	}

	terminate(): void {
		this.terminated = true;
		this.other = undefined;
		this.#inside.other = undefined;
	}
}

function open(fates: readonly Fate[] = [], load: (model: string) => Promise<Runnable> = (model) => Promise.resolve(steps(model, 3))) {
	const states: RunnerState[] = [];
	const spawn = () => new FakeWorker(fates[FakeWorker.spawned.length] ?? 'works', load) as unknown as Worker;
	const runner = new WorkerRunner({ release: 'https://site/releases/1/', spawn, onstate: (state) => states.push(state) });
	const kinds = () => states.map((state) => (state.kind === 'ready' ? 'ready' : `${state.kind}: ${state.reason}`));
	return { runner, states, kinds };
}

const ask = (pace: number): RunRequest => ({ model: 'a', inputs: inputs(pace), runs: 4 });
const alive = () => FakeWorker.spawned.filter(({ terminated }) => !terminated).length;

beforeEach(() => {
	FakeWorker.spawned = [];
	vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('the worker runner', () => {
	it('answers from one worker and says that it is ready, once', async () => {
		const { runner, kinds } = open();
		for (const pace of [1, 2, 3]) {
			const answer = runner.run(ask(pace));
			await vi.advanceTimersByTimeAsync(300);
			expect(await answer).toEqual(result('a', inputs(pace), 4));
		}
		expect(kinds()).toEqual(['ready']);
		expect(FakeWorker.spawned.length).toBe(1);
	});

	it('lets the newest question win', async () => {
		const { runner } = open();
		const older = runner.run(ask(1)).catch((error: Error) => error.name);
		const newer = runner.run(ask(2));
		await vi.advanceTimersByTimeAsync(300);
		expect(await older).toBe('AbortError');
		expect((await newer).bands[0]).toBe(2);
	});

	it('does a study by the same rules: replaced by a newer question, put again after a crash', async () => {
		const { runner, kinds } = open(['silent']);
		const goal = { target: 't', reading: 'r', at: 'horizon' } as const;
		const request = { model: 'a', inputs: inputs(3), goal, levers: {} };
		const older = runner.study('together', request).catch((error: Error) => error.name);
		const newer = runner.run(ask(2));
		expect(await older).toBe('AbortError');
		await vi.advanceTimersByTimeAsync(10);
		FakeWorker.spawned[0]?.crash();
		await vi.advanceTimersByTimeAsync(1000);
		await newer;
		const study = runner.study('together', request);
		await vi.dynamicImportSettled();
		await vi.advanceTimersByTimeAsync(300);
		// The model of this test has no target.
		expect(await study).toEqual({ chance: NaN, median: NaN });
		expect(kinds()).toEqual(['restarted: crash', 'ready']);
	});

	it('honours a signal, before and after the question is asked', async () => {
		const { runner } = open();
		await expect(runner.run(ask(1), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
		const controller = new AbortController();
		const asked = runner.run(ask(1), controller.signal).catch((error: Error) => error.name);
		controller.abort();
		expect(await asked).toBe('AbortError');
		const next = runner.run(ask(2));
		await vi.advanceTimersByTimeAsync(300);
		expect((await next).bands[0]).toBe(2);
		expect(FakeWorker.spawned.length).toBe(1);
	});

	it('replaces a worker that crashes within a second, and asks again', async () => {
		const { runner, kinds } = open(['silent']);
		const answer = runner.run(ask(7));
		await vi.advanceTimersByTimeAsync(10);
		FakeWorker.spawned[0]?.crash();
		await vi.advanceTimersByTimeAsync(1000);
		expect((await answer).bands[0]).toBe(7);
		expect(kinds()).toEqual(['restarted: crash', 'ready']);
		expect(alive()).toBe(1);
	});

	it('survives a crash while nothing is asked', async () => {
		const { runner } = open();
		const first = runner.run(ask(1));
		await vi.advanceTimersByTimeAsync(300);
		await first;
		FakeWorker.spawned[0]?.crash();
		const second = runner.run(ask(2));
		await vi.advanceTimersByTimeAsync(1000);
		expect((await second).bands[0]).toBe(2);
	});

	it('takes three seconds of silence for a hang, not less', async () => {
		const { runner, kinds } = open(['silent']);
		const answer = runner.run(ask(7));
		await vi.advanceTimersByTimeAsync(2900);
		expect(kinds()).toEqual([]);
		await vi.advanceTimersByTimeAsync(200);
		expect(kinds()).toEqual(['restarted: hang']);
		await vi.advanceTimersByTimeAsync(300);
		expect((await answer).bands[0]).toBe(7);
		expect(FakeWorker.spawned[0]?.terminated).toBe(true);
	});

	it('does not take long work for a hang: its heart beats', async () => {
		const { runner, kinds } = open([], (model) => Promise.resolve(steps(model, Infinity)));
		const controller = new AbortController();
		const answer = runner.run(ask(1), controller.signal).catch((error: Error) => error.name);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(kinds()).toEqual([]);
		controller.abort();
		expect(await answer).toBe('AbortError');
		await vi.advanceTimersByTimeAsync(1000);
	});

	it('does not take a slow network for a hang', async () => {
		const { runner, kinds } = open([], (model) => new Promise((resolve) => setTimeout(() => resolve(steps(model, 1)), 20_000)));
		const answer = runner.run(ask(1));
		await vi.advanceTimersByTimeAsync(21_000);
		await answer;
		expect(kinds()).toEqual(['ready']);
	});

	it('does not take its own sleep for a hang of the worker', async () => {
		let wake: (ensemble: Runnable) => void = () => undefined;
		const { runner, kinds } = open(['silent'], () => new Promise((resolve) => (wake = resolve)));
		void runner.run(ask(1)).catch(() => undefined);
		await vi.advanceTimersByTimeAsync(1000);
		const now = performance.now.bind(performance);
		vi.spyOn(performance, 'now').mockImplementation(() => now() + 3_600_000);
		await vi.advanceTimersByTimeAsync(2500);
		expect(kinds()).toEqual([]);
		wake(steps('a', 1));
		vi.restoreAllMocks();
		runner.dispose();
	});

	it('gives up after four deaths in a row with a clear error, and starts afresh on retry', async () => {
		const { runner, kinds } = open(['missing', 'missing', 'missing', 'missing']);
		const answer = runner.run(ask(1)).catch((error: unknown) => error);
		await vi.advanceTimersByTimeAsync(5000);
		expect(await answer).toMatchObject({ name: 'RunnerError', reason: 'load' });
		expect(kinds()).toEqual(['restarted: load', 'restarted: load', 'restarted: load', 'failed: load']);
		await expect(runner.run(ask(2))).rejects.toMatchObject({ reason: 'load' });
		expect(FakeWorker.spawned.length).toBe(4);
		runner.retry();
		const again = runner.run(ask(2));
		await vi.advanceTimersByTimeAsync(300);
		expect((await again).bands[0]).toBe(2);
		expect(kinds().at(-1)).toBe('ready');
	});

	it('gives up on a script that never comes', async () => {
		const { runner } = open(['stillborn', 'stillborn', 'stillborn', 'stillborn']);
		const answer = runner.run(ask(1)).catch((error: unknown) => error);
		await vi.advanceTimersByTimeAsync(65_000);
		expect(await answer).toMatchObject({ reason: 'load' });
	});

	it('asks the newest question after a file of the release was missing', async () => {
		let missing = true;
		const { runner, kinds } = open([], (model) => (missing ? Promise.reject(new Error('a.draws: 404')) : Promise.resolve(steps(model, 1))));
		const older = runner.run(ask(1)).catch((error: Error) => error.name);
		await vi.advanceTimersByTimeAsync(10);
		missing = false;
		const newer = runner.run(ask(2));
		await vi.advanceTimersByTimeAsync(1000);
		expect(await older).toBe('AbortError');
		expect((await newer).bands[0]).toBe(2);
		expect(kinds()).toContain('restarted: load');
		expect(kinds().at(-1)).toBe('ready');
	});

	it('tells an error of the model from one of the worker, which stays', async () => {
		const broken = steps('a', 1, () => {
			throw new Error('not a number');
		});
		const { runner, kinds } = open([], () => Promise.resolve(broken));
		const answer = runner.run(ask(1)).catch((error: unknown) => error);
		await vi.advanceTimersByTimeAsync(300);
		expect(await answer).toMatchObject({ reason: 'compute', message: 'not a number' });
		expect(kinds()).toEqual(['failed: compute']);
		expect(alive()).toBe(1);
	});

	it('leaves no worker behind', async () => {
		const { runner } = open();
		const answer = runner.run(ask(1)).catch((error: Error) => error.name);
		runner.dispose();
		expect(await answer).toBe('AbortError');
		await vi.advanceTimersByTimeAsync(5000);
		expect(alive()).toBe(0);
	});
});
