import { describe, expect, it } from 'vitest';
import { createDirectory } from './directory';
import { directory } from './directory.fixture';
import * as scenarios from './scenario';

const reference = scenarios.reference(directory);

describe('a scenario', () => {
	it('starts as the reference: first model, its headline, decided in January 2027, judged at the end of December 2027', () => {
		expect(reference).toEqual({ version: 'abc123def456', model: 'documents', output: 'rhythm', decision: 96, horizon: 107, levers: {}, assumptions: {} });
	});

	it('counts a lever as moved even at its reference value', () => {
		const moved = scenarios.move(reference, directory, 'wave_pace', 1200);
		expect(moved.levers).toEqual({ wave_pace: 1200 });
		expect(scenarios.differences(moved, directory).levers).toMatchObject([{ from: 1200, to: 1200 }]);
	});

	it('keeps values within their bounds and free of floating noise', () => {
		expect(scenarios.move(reference, directory, 'incentive', 9).levers).toEqual({ incentive: 2 });
		expect(scenarios.move(reference, directory, 'incentive', -Infinity).levers).toEqual({ incentive: 0 });
		expect(scenarios.move(reference, directory, 'incentive', 0.1 + 0.2).levers).toEqual({ incentive: 0.3 });
		const lowest = scenarios.move(reference, directory, 'contact_hours', 0);
		expect(scenarios.move(lowest, directory, 'contact_hours', 0)).toBe(lowest);
	});

	it('ignores unknown ids, prototype names and what is no number', () => {
		for (const id of ['nothing', '__proto__', 'constructor', 'hidden']) expect(scenarios.move(reference, directory, id, 1)).toBe(reference);
		expect(scenarios.move(reference, directory, 'incentive', NaN)).toBe(reference);
	});

	it('keeps levers and assumptions apart, in the order of the catalogue', () => {
		let moved = scenarios.move(reference, directory, 'drift', 0.2);
		moved = scenarios.move(moved, directory, 'mediators_trained', 4000);
		moved = scenarios.move(moved, directory, 'incentive', 0.5);
		const { levers, assumptions } = scenarios.differences(moved, directory);
		expect(levers.map(({ quantity }) => quantity.id)).toEqual(['incentive', 'mediators_trained']);
		expect(assumptions.map(({ quantity }) => quantity.id)).toEqual(['drift']);
		expect(scenarios.resetLevers(moved)).toMatchObject({ levers: {}, assumptions: { drift: 0.2 } });
		expect(scenarios.resetAssumptions(moved)).toMatchObject({ levers: moved.levers, assumptions: {} });
		expect(scenarios.reset(moved, 'incentive').levers).toEqual({ mediators_trained: 4000 });
		expect(scenarios.resetAll(moved, directory)).toEqual(reference);
	});

	it('gives the inputs of every model, since they feed one another', () => {
		const moved = scenarios.move(scenarios.move(reference, directory, 'mediators_trained', 4000), directory, 'people', 7e7);
		expect(scenarios.toInputs(moved, directory)).toEqual({ decision: 96, horizon: 107, levers: { mediators_trained: 4000 }, assumptions: { people: 7e7 } });
	});

	it('gives equal inputs whatever the order of the moves', () => {
		const a = scenarios.move(scenarios.move(reference, directory, 'wave_pace', 1), directory, 'budget', 2);
		const b = scenarios.move(scenarios.move(reference, directory, 'budget', 2), directory, 'wave_pace', 1);
		expect(JSON.stringify(scenarios.toInputs(a, directory))).toBe(JSON.stringify(scenarios.toInputs(b, directory)));
		expect(scenarios.equal(a, b)).toBe(true);
	});

	it('takes a named scenario of one model and leaves the others alone', () => {
		let moved = scenarios.move(reference, directory, 'mediators_trained', 4000);
		moved = scenarios.move(moved, directory, 'wave_pace', 1);
		moved = scenarios.applyPreset(moved, directory, 'documents', { decision: '2023-05', levers: { incentive: 0.5 } });
		expect(moved).toMatchObject({ decision: 52, levers: { mediators_trained: 4000, incentive: 0.5 } });
		expect(moved.levers).not.toHaveProperty('wave_pace');
	});

	it('shows a reading with its output, and the headline where nothing is named', () => {
		expect(scenarios.show(reference, directory, { model: 'mediation' })).toMatchObject({ model: 'mediation', output: 'trained' });
		const read = scenarios.show(reference, directory, { model: 'mediation', reading: 'mediators_2027.in_post' });
		expect(read).toMatchObject({ output: 'in_post', reading: 'mediators_2027.in_post' });
		expect(scenarios.show(read, directory, { output: 'trained' })).not.toHaveProperty('reading');
		expect(scenarios.show(read, directory, { model: 'nowhere' })).toBe(read);
	});

	it('brings months within their limits', () => {
		expect(scenarios.decide(reference, 1000).decision).toBe(167);
		expect(scenarios.decide(reference, NaN).decision).toBe(96);
		expect(scenarios.look(reference, 0).horizon).toBe(107);
	});
});

describe('a directory', () => {
	const source = { version: '1', id: 'a', assumptions: [], outputs: [{ id: 'x' }], targets: [] };
	const lever = (id: string) => ({ ...source, levers: [{ id, bounds: [0, 1] as const, display: {}, reference: 0 }] });

	it('refuses ids used twice, ids that a link cannot carry, and models of two versions', () => {
		expect(() => createDirectory([lever('pace'), lever('pace')])).toThrow('used twice');
		expect(() => createDirectory([lever('m')])).toThrow('cannot name');
		expect(() => createDirectory([lever('__proto__')])).toThrow('cannot name');
		expect(() => createDirectory([lever('pace'), { ...lever('speed'), version: '2' }])).toThrow('two versions');
		expect(() => createDirectory([])).toThrow('at least one');
	});

	it('knows an assumption that models share once', () => {
		expect(directory.quantities.filter(({ id }) => id === 'people')).toMatchObject([{ models: ['documents', 'mediation'] }]);
	});
});
