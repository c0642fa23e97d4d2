import { describe, expect, it } from 'vitest';
import { inputs, result, steps } from './runner.fixture';
import { createLocalRunner, isAbort } from './runner';

describe('the local runner', () => {
	it('loads a model once and answers each question, two at a time if need be', async () => {
		const loaded: string[] = [];
		const runner = createLocalRunner((model) => {
			loaded.push(model);
			return Promise.resolve(steps(model, 3));
		});
		const both = await Promise.all([runner.run({ model: 'a', inputs: inputs(1), runs: 2 }), runner.run({ model: 'a', inputs: inputs(2), runs: 2 })]);
		expect(both).toEqual([result('a', inputs(1), 2), result('a', inputs(2), 2)]);
		expect(loaded).toEqual(['a']);
	});

	it('stops when nobody waits', async () => {
		const runner = createLocalRunner((model) => Promise.resolve(steps(model, 3)));
		const error: unknown = await runner.run({ model: 'a', inputs: inputs(1), runs: 2 }, AbortSignal.abort()).catch((thrown: unknown) => thrown);
		expect(isAbort(error)).toBe(true);
	});

	it('tries a model again that could not be loaded', async () => {
		let missing = true;
		const runner = createLocalRunner((model) => (missing ? Promise.reject(new Error('missing')) : Promise.resolve(steps(model, 1))));
		const ask = () => runner.run({ model: 'a', inputs: inputs(1), runs: 2 });
		await expect(ask()).rejects.toThrow('missing');
		missing = false;
		await expect(ask()).resolves.toMatchObject({ model: 'a' });
	});
});
