import { describe, expect, it } from 'vitest';
import { models } from '../../../../models';
import { observations, sources } from '../../../../models/facts';
import { context, earlier, figures, later, priorities, stories } from '../../../../models/roadmap';
import { citations } from '$lib/engine/manifest';
import { feedsOf, readBy, type Citing } from './feeds';
import { seen } from './places';

const objectives = [...priorities.flatMap((priority) => priority.objectives), ...later, ...earlier];
const citing: Citing = { models, observations: observations(), objectives, stories, context, figures };
const feeds = feedsOf(citing);

describe('what a source feeds', () => {
	it('forgets no citation of any model: all that the data names as a source is found under that model', () => {
		for (const model of models)
			for (const source of new Set(citations(model)))
				expect(
					feeds.get(source)?.some((feed) => feed.model === model.id),
					`${model.id} ${source}`
				).toBe(true);
	});

	it('invents none: what is found under a model is cited by it, or by a measurement that it reads', () => {
		for (const [source, found] of feeds)
			for (const { model: id, kind, id: part } of found) {
				const model = models.find((one) => one.id === id);
				if (!model) continue;
				const read = readBy(model, citing.observations).some(({ row, of }) => row.source === source && of === part);
				expect(kind === 'observation' ? read : [...citations(model)].includes(source), `${id} ${kind} ${part} ${source}`).toBe(true);
			}
	});

	it('accounts for every measurement of the register, read by a model or not', () => {
		for (const row of observations()) {
			const kinds = feeds.get(row.source)?.map(({ kind }) => kind) ?? [];
			expect(kinds.includes('observation') || kinds.includes('fact'), `${row.series} ${row.end}`).toBe(true);
		}
	});

	it('names only sources of the register', () => {
		for (const source of feeds.keys()) expect(sources().has(source), source).toBe(true);
	});

	it('says each thing once under a source', () => {
		for (const found of feeds.values()) {
			const keys = found.map(({ kind, model, id }) => `${kind} ${model} ${id}`);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});

	it('tells the source of 35 % as an objective of teleconsultation, and leads to it', () => {
		expect(feeds.get('seed-telemedaction')).toContainEqual(
			expect.objectContaining({
				kind: 'target',
				model: 'teleconsultation',
				id: 'teleconsultation_2025',
				way: { to: 'simulator', model: 'teleconsultation', reading: 'teleconsultation_2025.activity' }
			})
		);
	});

	it('keeps apart a measurement that no model reads', () => {
		const alone = { ...citing, models: [], objectives: [], stories: [], context: [], figures: [], observations: [observations()[0]!] };
		expect([...feedsOf(alone).values()].flat().map(({ kind, way }) => ({ kind, way }))).toEqual([{ kind: 'fact', way: null }]);
	});
});

describe('a place of the product', () => {
	it('is found for every figure of the founding texts and for every story', () => {
		for (const { place } of figures) expect(seen(place, citing).label.fr).not.toBe('');
		for (const place of stories.flatMap(({ see }) => see)) expect(seen(place, citing).way, JSON.stringify(place)).not.toBeNull();
	});

	it('opens the reading that the sentence means, and names it', () => {
		const doctors = seen({ kind: 'target', model: 'teleconsultation', id: 'teleconsultation_2025', reading: 'doctors' }, citing);
		expect(doctors.way).toEqual({ to: 'simulator', model: 'teleconsultation', reading: 'teleconsultation_2025.doctors' });
		expect(doctors.label.en).toContain('of doctors');
		expect(() => seen({ kind: 'target', model: 'teleconsultation', id: 'teleconsultation_2025', reading: 'nothing' }, citing)).toThrow(/nothing/);
	});

	it('is refused when it leads nowhere', () => {
		expect(() => seen({ kind: 'lever', model: 'mediation', id: 'nothing_of_that_name' }, citing)).toThrow(/nothing_of_that_name/);
		expect(() => seen({ kind: 'observation', series: 'nothing_of_that_name' }, citing)).toThrow(/nothing_of_that_name/);
	});
});
