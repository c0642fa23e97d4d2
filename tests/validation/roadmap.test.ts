import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { models } from '../../models';
import { sources } from '../../models/facts';
import { ANNOUNCED, axes, earlier, later, priorities } from '../../models/roadmap';
import founding from '../../models/roadmap/founding.json';
import { parseMonth } from '../../src/lib/engine/months';

const objectives = priorities.flatMap((priority) => priority.objectives);
const everything = [...objectives, ...later, ...earlier];
const targets = models.flatMap((model) => model.targets.map((target) => ({ key: `${model.id}.${target.id}`, status: target.status })));

/** Apostrophes and spaces are typography, not words. */
const words = (text: string): string => text.replace(/[’']/g, "'").replace(/\s+/g, ' ');
const register = words(
	['observations', 'parameters', 'targets']
		.map((file) => readFileSync(`models/data/${file}.csv`, 'utf8'))
		.join('\n')
		.replaceAll('""', '"')
);
const texts = new Map(Object.entries(founding).map(([source, sentences]) => [source, words(sentences.join('\n'))]));

describe('the roadmap as its founding text lists it', () => {
	it('has four axes and eighteen priorities, in order', () => {
		expect(axes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
		expect(priorities.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
		expect(priorities.map(({ axis }) => axis)).toEqual([...priorities.map(({ axis }) => axis)].sort());
	});

	it('announces 65 objectives; its sentences give 69 when one that carries two numbers counts for two', () => {
		expect(ANNOUNCED).toBe(65);
		expect(objectives).toHaveLength(69);
		expect(new Set(objectives.map(({ quote }) => quote)).size).toBe(ANNOUNCED);
		expect(new Set(objectives.map(({ status }) => status))).toEqual(new Set(['roadmap']));
	});

	it('gives every objective an id of its own, someone who carries it, words of a known source and a readable date', () => {
		expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
		for (const { carriers, quote, source, deadline } of [...objectives, ...later]) {
			expect(carriers.length).toBeGreaterThan(0);
			expect(quote.length).toBeGreaterThan(20);
			expect(sources().has(source)).toBe(true);
			if (deadline) expect(parseMonth(deadline)).toBeGreaterThan(parseMonth('2023-05'));
		}
	});

	it('gives every objective one thing to judge it by: a target, a number or a milestone', () => {
		const judged = [...objectives, ...later].map(({ id, target, number, milestone }) => [id, [target, number, milestone].filter(Boolean).length] as const);
		expect(judged.filter(([, count]) => count !== 1)).toEqual([]);
	});
});

describe('what the board says beside the objectives', () => {
	it('keeps later statements after the roadmap, and none among the objectives counted', () => {
		expect(new Set(later.map(({ status }) => status))).toEqual(new Set(['later']));
	});

	it('links every objective to a target of the catalogue', () => {
		const linked = everything.flatMap((each) => [each.target, 'also' in each ? each.also : []].flat()).filter((each) => each !== undefined);
		const known = new Set(targets.map(({ key }) => key));
		expect(linked.map(({ model, id }) => `${model}.${id}`).filter((key) => !known.has(key))).toEqual([]);
	});

	it('links every target of the catalogue, those of the roadmap to one of the 69', () => {
		const keys = (of: readonly { target?: { model: string; id: string }; also?: readonly { model: string; id: string }[] }[]): Set<string> =>
			new Set(of.flatMap(({ target, also = [] }) => [...(target ? [target] : []), ...also]).map(({ model, id }) => `${model}.${id}`));
		const roadmap = keys(objectives);
		const all = keys(everything);
		expect(targets.filter(({ key, status }) => status === 'roadmap' && !roadmap.has(key))).toEqual([]);
		expect(targets.filter(({ key }) => !all.has(key))).toEqual([]);
	});

	it('places every published objective of the register', () => {
		const rows = csvParse(readFileSync('models/data/targets.csv', 'utf8')).map((row) => row.target_id ?? '');
		const placed = everything.flatMap((each) => each.rows ?? []);
		expect(rows.filter((row) => !placed.includes(row))).toEqual([]);
		expect(placed.filter((row) => !rows.includes(row))).toEqual([]);
		expect(new Set(placed).size).toBe(placed.length);
	});

	it('says of a milestone reached or not who says so, word for word', () => {
		const facts = [...objectives, ...later].flatMap(({ id, milestone }) => (milestone ? [{ id, ...milestone }] : []));
		const told = earlier.map(({ id, outcome }) => ({ id, ...outcome }));
		for (const { id, reached, source, quote } of [...facts, ...told]) {
			if (reached !== 'unverified') expect(source, id).toBeDefined();
			expect(source === undefined, id).toBe(quote === undefined);
		}
	});
});

/** Every quotation of a value with its source, at any depth. */
function* quotations(value: unknown, path: string): Generator<{ readonly path: string; readonly quote: string; readonly source: string }> {
	if (typeof value !== 'object' || value === null) return;
	if ('quote' in value && typeof value.quote === 'string') yield { path, quote: value.quote, source: 'source' in value ? String(value.source) : '' };
	for (const [key, item] of Object.entries(value)) yield* quotations(item, `${path}.${key}`);
}

it('quotes the founding texts and the register word for word, everywhere in the roadmap', () => {
	const wrong = everything
		.flatMap((each) => [...quotations(each, each.id)])
		.filter(({ quote, source }) => !(texts.get(source) ?? register).includes(words(quote)));
	expect(wrong).toEqual([]);
});

it('lets models quote the founding texts word for word too', () => {
	const seeds = models.flatMap((model) => [...quotations(model, model.id)]).filter(({ source }) => source.startsWith('seed-'));
	expect(seeds.length).toBeGreaterThan(30);
	expect(seeds.filter(({ quote, source }) => !(texts.get(source) ?? '').includes(words(quote)) && !register.includes(words(quote)))).toEqual([]);
});
