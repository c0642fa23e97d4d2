import { expect, test } from 'vitest';
import { encodeDraws, priorDraws } from './draws';
import { example } from './example.fixture';
import { compile } from './plan';
import type { Model } from './types';
import { modelVersion } from './version';

const version = (model: Model, seed = 'a') =>
	modelVersion(model, compile(model, '2025-06-30').plan, encodeDraws(priorDraws(model.parameters, seed, 16), model.parameters, 16));

test('a version does not change with words, notes or the order of equations', async () => {
	const reordered: Model = {
		...example,
		label: { fr: 'Autre nom', en: 'Another name' },
		variables: Object.fromEntries(Object.entries(example.variables).reverse())
	};
	expect(await version(reordered)).toBe(await version(example));
});

test('a version changes with an equation, a unit, a value, a distribution, a threshold and the draws', async () => {
	const { departures } = example.variables;
	const { leaving_rate } = example.parameters;
	const [target] = example.targets;
	const changed: Model[] = [
		{ ...example, variables: { ...example.variables, departures: { ...departures!, kind: 'flow', equation: 'people * leaving_rate * season' } } },
		{ ...example, variables: { ...example.variables, departures: { ...departures!, kind: 'flow', equation: 'people * leaving_rate', unit: 'person/month' } } },
		{
			...example,
			parameters: { ...example.parameters, first_people: { ...example.parameters['first_people']!, distribution: { kind: 'fixed', value: 101 } } }
		},
		{ ...example, parameters: { ...example.parameters, leaving_rate: { ...leaving_rate!, distribution: { kind: 'uniform', low: 0.1, high: 0.4 } } } },
		{ ...example, targets: [{ ...target, readings: [{ ...target.readings[0], value: 181 }, ...target.readings.slice(1)] }] }
	];
	const versions = await Promise.all([version(example), version(example, 'b'), ...changed.map((model) => version(model))]);
	expect(new Set(versions).size).toBe(versions.length);
});

test('spaces and needless parentheses in an equation do not change it', async () => {
	const departures = { ...example.variables['departures']!, kind: 'flow' as const, equation: '( people )*leaving_rate' };
	expect(await version({ ...example, variables: { ...example.variables, departures } })).toBe(await version(example));
});
