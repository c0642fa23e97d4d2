import { describe, expect, it } from 'vitest';
import type { Inputs } from '$lib/engine/result';
import { abortError, RunnerError, type Runner, type RunRequest } from '$lib/worker/runner';
import { inputs, result } from '$lib/worker/runner.fixture';
import { BoardComputation, type Question } from './computation.svelte';

/** A runner that answers when told to, and writes down what it was asked. */
class Stub implements Runner {
	readonly asked: string[] = [];
	fails = false;
	aborted = 0;
	retried = 0;
	#waiting: (() => void)[] = [];
	run({ model, inputs: asked, runs }: RunRequest, signal?: AbortSignal) {
		this.asked.push(`${model} ${runs} ${asked.levers['pace'] ?? 'reference'}`);
		return new Promise<ReturnType<typeof result>>((resolve, reject) => {
			signal?.addEventListener('abort', () => {
				this.aborted++;
				reject(abortError());
			});
			this.#waiting.push(() => (this.fails ? reject(new RunnerError('hang', 'silent')) : resolve(result(model, asked, runs))));
		});
	}
	study = () => Promise.reject(abortError());
	retry() {
		this.retried++;
		this.fails = false;
	}
	dispose() {}
	async answer(times = 1): Promise<void> {
		for (let time = 0; time < times; time++) {
			this.#waiting.splice(0).forEach((next) => next());
			await new Promise((resolve) => setTimeout(resolve));
		}
	}
}

const of = (id: string, pace: number) => ({ id, key: `${pace}`, inputs: inputs(pace), outputs: [0] });
const bare: Inputs = { decision: 60, horizon: 107, levers: {}, assumptions: {} };

function setUp() {
	const runner = new Stub();
	const computation = new BoardComputation([{ id: 'a' }, { id: 'b' }], () => runner);
	const ask = (models: Question['models'], dragging = false, references: Question['references'] = []) => computation.ask({ models, dragging, references });
	return { runner, computation, ask };
}

describe('the computation of the board', () => {
	it('asks nothing when nothing is moved', async () => {
		const { runner, ask } = setUp();
		ask([]);
		await runner.answer();
		expect(runner.asked).toEqual([]);
	});

	it('runs the models touched at 256 runs, one at a time, then all draws at rest', async () => {
		const { runner, computation, ask } = setUp();
		ask([of('a', 1), of('b', 1)]);
		expect(runner.asked).toEqual(['a 256 1']);
		await runner.answer(6);
		expect(runner.asked).toEqual(['a 256 1', 'b 256 1', 'a 1024 1', 'b 1024 1']);
		expect(computation.answered('b')?.result.runs).toBe(1024);
	});

	it('shows the first answer of a model before the files of the next one are asked for', async () => {
		const { runner, computation, ask } = setUp();
		let shown = 0;
		const run = runner.run.bind(runner);
		runner.run = (request, signal) => {
			if (request.model === 'b' && request.runs === 256) shown = computation.answered('a') ? 1 : 0;
			return run(request, signal);
		};
		ask([of('a', 1), of('b', 1)]);
		await runner.answer(2);
		expect(shown).toBe(1);
	});

	it('does not run again a model that a change leaves as it was', async () => {
		const { runner, ask } = setUp();
		ask([of('a', 1)]);
		await runner.answer(3);
		ask([of('a', 1), of('b', 2)]);
		await runner.answer(4);
		expect(runner.asked).toEqual(['a 256 1', 'a 1024 1', 'b 256 2', 'b 1024 2']);
	});

	it('goes on with the newest inputs while a lever moves, so that every model follows', async () => {
		const { runner, ask } = setUp();
		ask([of('a', 1), of('b', 1)], true);
		ask([of('a', 2), of('b', 2)], true);
		await runner.answer();
		ask([of('a', 3), of('b', 3)], true);
		await runner.answer(6);
		expect(runner.asked).toEqual(['a 256 1', 'b 256 2', 'a 256 3', 'b 256 3']);
		expect(runner.aborted).toBe(0);
	});

	it('gives up a run of all draws for newer inputs', async () => {
		const { runner, ask } = setUp();
		ask([of('a', 1)]);
		await runner.answer();
		ask([of('a', 2)], true);
		await runner.answer(4);
		expect(runner.aborted).toBe(1);
		expect(runner.asked).toEqual(['a 256 1', 'a 1024 1', 'a 256 2']);
	});

	it('drops the answer of a model that is no longer touched', async () => {
		const { runner, computation, ask } = setUp();
		ask([of('a', 1)]);
		await runner.answer(3);
		ask([]);
		expect(computation.answered('a')).toBeUndefined();
	});

	it('runs references at another date last', async () => {
		const { runner, computation, ask } = setUp();
		ask([of('a', 1)], false, [{ id: 'a', key: '60', inputs: bare, outputs: [] }]);
		await runner.answer(5);
		expect(runner.asked).toEqual(['a 256 1', 'a 1024 1', 'a 1024 reference']);
		expect(computation.references.get('a')?.key).toBe('60');
	});

	it('says that it failed, keeps what is shown, and tries again when asked', async () => {
		const { runner, computation, ask } = setUp();
		ask([of('a', 1)]);
		await runner.answer();
		runner.fails = true;
		await runner.answer(2);
		expect(computation.failed).toBe(true);
		expect(computation.answered('a')?.result.runs).toBe(256);
		expect(runner.asked).toHaveLength(2);
		computation.retry();
		await runner.answer(2);
		expect(runner.retried).toBe(1);
		expect(computation.failed).toBe(false);
		expect(computation.answered('a')?.result.runs).toBe(1024);
	});
});
