import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTS_END, observations, parseObservations, parseSources, sources } from './facts';

const SOURCES = 'source_id,title,publisher,published,url,kind\na,"A, or so",P,2024,https://a.example,press\n';
const HEADER = 'series_id,label_fr,kind,period_start,period_end,value,unit,scope,source_id,quote,confidence\n';
const known = parseSources(SOURCES);

function read(rows: string) {
	return parseObservations(HEADER + rows, known);
}

describe('the register of facts', () => {
	it('reads every row of the two files once', () => {
		const rows = (name: string): number => readFileSync(`models/data/${name}.csv`, 'utf8').trim().split('\n').length - 1;
		expect(observations().length).toBe(rows('observations'));
		expect(sources().size).toBe(rows('sources'));
		expect(observations()).toBe(observations());
	});

	it('keeps the published value and unit of a measurement', () => {
		const year = observations().find((each) => each.series === 'mes_docs_annuel');
		expect(year).toMatchObject({ value: 300000000, unit: 'documents/an', start: '2024-01-01', end: '2024-12-31', kind: 'total', source: 'ordremk_2025' });
	});

	it('names no publisher where the register says why there is none', () => {
		expect(sources().get('seed-feuille-de-route')?.publisher).toBe('');
		expect([...sources().values()].filter(({ publisher }) => /^\(/.test(publisher))).toEqual([]);
		expect(known.get('a')?.publisher).toBe('P');
	});

	it('gives an address for every source that is cited', () => {
		for (const { source } of observations()) expect(sources().get(source)?.title, source).toBeTruthy();
	});

	it('holds no measurement of use later than its last day, population, budgets, rules and projections apart', () => {
		const late = new Set(
			observations()
				.filter((each) => each.end > FACTS_END)
				.map((each) => each.series)
		);
		expect([...late].filter((id) => /^(mes|tlc|cnfs_en|cnfs_acc|eprescription|acv|psc)/.test(id) && !/plafond|budget/.test(id))).toEqual([]);
	});
});

describe('a mistake in the register', () => {
	const good = 's,Label,stock,2024-01-01,2024-01-31,3,people,France,a,quote,high';

	it('passes when there is none', () => {
		expect(read(good)[0]).toMatchObject({ series: 's', value: 3, source: 'a' });
	});

	it.each([
		['a number that is none', good.replace(',3,', ',three,'), 'observations.csv:2: value “three”'],
		['an empty number', good.replace(',3,', ',,'), 'observations.csv:2: value “”'],
		['a date out of the calendar', good.replace('2024-01-31', '2024-02-31'), 'observations.csv:2: period_end “2024-02-31”'],
		['a period that ends before it starts', good.replace('2024-01-31', '2023-12-31'), 'observations.csv:2: the period runs from'],
		['an unknown source', good.replace(',a,', ',b,'), 'observations.csv:2: source “b” is not in'],
		['an unknown kind', good.replace('stock', 'level'), 'observations.csv:2: kind is “level”'],
		['an unknown confidence', good.replace('high', 'sure'), 'observations.csv:2: confidence is “sure”'],
		['a cell too many', `${good},more`, 'observations.csv:2: 12 cells']
	])('is reported with its line: %s', (_, row, message) => {
		expect(() => read(row)).toThrow(message);
	});

	it('is reported on its own line even after a quotation that spans two lines', () => {
		const spread = good.replace('quote', '"first\nsecond"');
		expect(() => read(`${spread}\n${good.replace(',3,', ',x,')}`)).toThrow('observations.csv:4:');
	});

	it('is reported when a source appears twice', () => {
		expect(() => parseSources(`${SOURCES}a,Again,P,2024,https://a.example,press\n`)).toThrow('sources.csv:3: source “a” appears twice');
	});
});
