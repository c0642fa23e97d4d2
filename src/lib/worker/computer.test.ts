import { describe, expect, it } from 'vitest';
import { createComputer, type Question } from './computer';
import { inputs, result, steps } from './runner.fixture';
import type { Runnable } from './runner';

/** A computer whose clock goes ten milliseconds ahead at each piece of work. */
function computer(load?: (release: string, model: string) => Promise<Runnable>) {
	let time = 0;
	let began = 0;
	const chunks: number[] = [];
	let beats = 0;
	const made = createComputer({
		load: load ?? ((_, model) => Promise.resolve(steps(model, 20, () => (time += 10)))),
		beat: () => beats++,
		now: () => time,
		pause: () => {
			chunks.push(time - began);
			began = time;
			return new Promise((resolve) => setTimeout(resolve));
		}
	});
	return { ...made, chunks, beats: () => beats };
}

const question = (pace: number): Question => ({ release: '/releases/1/', model: 'a', inputs: inputs(pace), runs: 4 });

describe('the computer', () => {
	it('computes in chunks of at most fifty milliseconds, with a heartbeat between them', async () => {
		const { run, chunks, beats } = computer();
		expect(await run(question(1))).toEqual({ kind: 'result', result: result('a', inputs(1), 4) });
		expect(chunks.length).toBeGreaterThanOrEqual(4);
		expect(Math.max(...chunks)).toBeLessThanOrEqual(50);
		expect(beats()).toBeGreaterThanOrEqual(chunks.length);
	});

	it('leaves a question between two chunks when a newer one comes', async () => {
		const { run, chunks } = computer();
		const older = run(question(1));
		const newer = run(question(2));
		expect(await older).toEqual({ kind: 'stopped' });
		expect(await newer).toMatchObject({ kind: 'result', result: { bands: expect.objectContaining({ 0: 2 }) as unknown } });
		expect(chunks.length).toBeLessThanOrEqual(8);
	});

	it('leaves a question that is cancelled', async () => {
		const { run, cancel } = computer();
		const asked = run(question(1));
		cancel();
		expect(await asked).toEqual({ kind: 'stopped' });
	});

	it('tells what could not be loaded, and tries again when asked again', async () => {
		let missing = true;
		const { run } = computer((_, model) => (missing ? Promise.reject(new Error('/a.draws: 404')) : Promise.resolve(steps(model, 1))));
		expect(await run(question(1))).toEqual({ kind: 'failed', reason: 'load', detail: '/a.draws: 404' });
		missing = false;
		expect(await run(question(1))).toMatchObject({ kind: 'result' });
	});

	it('tells what a model threw', async () => {
		const { run } = computer(() =>
			Promise.resolve(
				steps('a', 1, () => {
					throw new RangeError('too many runs');
				})
			)
		);
		expect(await run(question(1))).toEqual({ kind: 'failed', reason: 'compute', detail: 'too many runs' });
	});
});
