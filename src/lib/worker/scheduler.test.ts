import { describe, expect, it } from 'vitest';
import { inputs, result } from './runner.fixture';
import { abortError, RunnerError, type Runner, type RunRequest } from './runner';
import { Scheduler, type Delivery, type SchedulerState } from './scheduler';

/** A runner whose answers come when the test says so. */
class Hand implements Runner {
	asked: RunRequest[] = [];
	flying: { request: RunRequest; resolve: () => void; reject: (error: Error) => void } | undefined;
	retries = 0;

	run(request: RunRequest, signal?: AbortSignal) {
		if (this.flying) throw new Error('two in flight');
		this.asked.push(request);
		return new Promise<ReturnType<typeof result>>((resolve, reject) => {
			this.flying = { request, resolve: () => resolve(result(request.model, request.inputs, request.runs)), reject };
			signal?.addEventListener('abort', () => reject(abortError()));
		}).finally(() => (this.flying = undefined));
	}

	study(): never {
		throw new Error('the scheduler runs no study by itself');
	}

	retry() {
		this.retries++;
	}

	dispose() {}
}

function open() {
	const runner = new Hand();
	const delivered: Delivery[] = [];
	const states: SchedulerState[] = [];
	const scheduler = new Scheduler({ runner, deliver: (delivery) => delivered.push(delivery), onstate: (state) => states.push(state) });
	const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
	const answer = async () => {
		runner.flying?.resolve();
		await settled();
	};
	const shown = () => delivered.map(({ inputs: { levers }, result: { runs } }) => [levers['pace'], runs]);
	const asked = () => runner.asked.map(({ inputs: { levers }, runs }) => [levers['pace'], runs]);
	return { runner, scheduler, delivered, states, settled, answer, shown, asked };
}

describe('one change', () => {
	it('costs exactly one run of 1,024 at rest', async () => {
		const { scheduler, answer, shown, asked } = open();
		scheduler.rest('a', inputs(1));
		scheduler.rest('a', inputs(1));
		await answer();
		scheduler.rest('a', inputs(1));
		scheduler.drag('a', inputs(1));
		await answer();
		expect(asked()).toEqual([[1, 1024]]);
		expect(shown()).toEqual([[1, 1024]]);
		expect(scheduler.runs).toBe(1);
	});

	it('of a hundred inputs while one run is in hand costs two runs and one at rest', async () => {
		const { scheduler, answer, shown } = open();
		for (let i = 1; i <= 100; i++) scheduler.drag('a', inputs(i));
		await answer();
		await answer();
		scheduler.rest('a', inputs(100));
		await answer();
		expect(shown()).toEqual([
			[1, 256],
			[100, 256],
			[100, 1024]
		]);
		expect(scheduler.runs).toBe(3);
	});
});

describe('a drag', () => {
	it('shows something although inputs never pause', async () => {
		const { scheduler, answer, shown } = open();
		for (let i = 1; i <= 20; i++) {
			scheduler.drag('a', inputs(i));
			scheduler.drag('a', inputs(i + 0.5));
			await answer();
		}
		expect(shown().length).toBe(20);
		expect(scheduler.runs).toBeLessThanOrEqual(21);
	});

	it('makes a run at rest give way at once', async () => {
		const { scheduler, runner, settled, answer, shown } = open();
		scheduler.rest('a', inputs(1));
		scheduler.drag('a', inputs(2));
		await settled();
		expect(runner.flying?.request.runs).toBe(256);
		await answer();
		expect(shown()).toEqual([[2, 256]]);
	});

	it('gives way to rest, and to another model', async () => {
		const { scheduler, settled, answer, delivered } = open();
		scheduler.drag('a', inputs(1));
		scheduler.rest('a', inputs(2));
		await settled();
		await answer();
		scheduler.drag('a', inputs(3));
		scheduler.drag('b', inputs(3));
		await settled();
		await answer();
		expect(delivered.map(({ model, final }) => [model, final])).toEqual([
			['a', true],
			['b', false]
		]);
	});

	it('that comes back to what is shown runs nothing more and shows nothing stale', async () => {
		const { scheduler, settled, answer, shown } = open();
		scheduler.rest('a', inputs(1));
		await answer();
		scheduler.drag('a', inputs(2));
		scheduler.drag('a', inputs(1));
		await settled();
		await answer();
		expect(shown()).toEqual([[1, 1024]]);
	});
});

describe('what is known', () => {
	it('is not run again: undo shows the kept answer at once', async () => {
		const { scheduler, answer, shown } = open();
		scheduler.rest('a', inputs(1));
		await answer();
		scheduler.rest('a', inputs(2));
		await answer();
		scheduler.rest('a', inputs(1));
		expect(shown().at(-1)).toEqual([1, 1024]);
		expect(scheduler.runs).toBe(2);
	});
});

describe('a failure', () => {
	it('is told and loses nothing: retry asks for the newest again', async () => {
		const { scheduler, runner, states, settled, answer, shown } = open();
		scheduler.rest('a', inputs(1));
		runner.flying?.reject(new RunnerError('load', 'a.draws: 404'));
		await settled();
		expect(states.at(-1)).toMatchObject({ kind: 'failed', error: { reason: 'load' } });
		expect(runner.flying).toBeUndefined();
		scheduler.retry();
		await answer();
		expect(shown()).toEqual([[1, 1024]]);
		expect(runner.retries).toBe(1);
		expect(states.at(-1)).toEqual({ kind: 'idle' });
	});

	it('does not stand in the way of a newer input', async () => {
		const { scheduler, runner, settled, answer, shown } = open();
		scheduler.drag('a', inputs(1));
		scheduler.drag('a', inputs(2));
		runner.flying?.reject(new RunnerError('compute', 'not a number'));
		await settled();
		await answer();
		expect(shown()).toEqual([[2, 256]]);
	});
});

describe('a longer question', () => {
	/** A task whose answer comes when the test says so; counts how often it was put, and how often it gave way. */
	function task() {
		const calls = { put: 0, gaveWay: 0, answer: (): void => undefined, fail: (_error: Error): void => undefined };
		const put = (signal: AbortSignal) =>
			new Promise<string>((resolve, reject) => {
				calls.put++;
				calls.answer = () => resolve('answer');
				calls.fail = reject;
				signal.addEventListener('abort', () => {
					calls.gaveWay++;
					reject(abortError());
				});
			});
		return { calls, put };
	}

	it('waits for the answer at rest, and says meanwhile that all is idle', async () => {
		const { scheduler, settled, answer, states } = open();
		const { calls, put } = task();
		scheduler.rest('a', inputs(1));
		const asked = scheduler.later(put);
		await settled();
		expect(calls.put).toBe(0);
		await answer();
		expect(calls.put).toBe(1);
		expect(states.at(-1)).toEqual({ kind: 'idle' });
		calls.answer();
		expect(await asked).toBe('answer');
		await settled();
		expect(calls.put).toBe(1);
	});

	it('gives way to a drag at once and is put again once nothing moves', async () => {
		const { scheduler, runner, settled, answer, shown } = open();
		const { calls, put } = task();
		const asked = scheduler.later(put);
		expect(calls.put).toBe(1);
		scheduler.drag('a', inputs(1));
		await settled();
		expect(calls.gaveWay).toBe(1);
		expect(runner.flying?.request.runs).toBe(256);
		scheduler.rest('a', inputs(1));
		await settled();
		await answer();
		expect(shown()).toEqual([[1, 1024]]);
		expect(calls.put).toBe(2);
		calls.answer();
		expect(await asked).toBe('answer');
	});

	it('stays when the answer wanted is already known', async () => {
		const { scheduler, answer, settled, shown } = open();
		scheduler.rest('a', inputs(1));
		await answer();
		scheduler.rest('a', inputs(2));
		await answer();
		const { calls, put } = task();
		const asked = scheduler.later(put);
		scheduler.rest('a', inputs(1));
		await settled();
		expect(calls).toMatchObject({ put: 1, gaveWay: 0 });
		calls.answer();
		await asked;
		await settled();
		expect(shown().at(-1)).toEqual([1, 1024]);
	});

	it('is left when nobody waits for it, before or while it runs; the next one follows', async () => {
		const { scheduler, settled } = open();
		const [first, second, third] = [task(), task(), task()];
		const [one, two] = [new AbortController(), new AbortController()];
		const answers = [scheduler.later(first.put, one.signal), scheduler.later(second.put, two.signal), scheduler.later(third.put)];
		const names = answers.slice(0, 2).map((asked) => asked.catch((error: Error) => error.name));
		two.abort();
		one.abort();
		await settled();
		expect(await Promise.all(names)).toEqual(['AbortError', 'AbortError']);
		expect([first, second, third].map(({ calls }) => calls.put)).toEqual([1, 0, 1]);
		await expect(scheduler.later(first.put, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
	});

	it('that fails is told to whoever asked, and stops nothing else', async () => {
		const { scheduler, settled, answer, shown } = open();
		const { calls, put } = task();
		const asked = scheduler.later(put).catch((error: unknown) => error);
		calls.fail(new RunnerError('compute', 'not a number'));
		expect(await asked).toMatchObject({ reason: 'compute' });
		await settled();
		scheduler.rest('a', inputs(1));
		await answer();
		expect(shown()).toEqual([[1, 1024]]);
	});

	it('is given up with the page', async () => {
		const { scheduler } = open();
		const { calls, put } = task();
		const asked = scheduler.later(put).catch((error: Error) => error.name);
		scheduler.dispose();
		expect(await asked).toBe('AbortError');
		expect(calls.gaveWay).toBe(1);
	});
});
