import { csvParseRows, dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { models } from '../../models';
import { observations } from '../../models/facts';
import { histories } from '../../models/history';
import { downloadOf, downloads } from './downloads';
import { safeCsv } from './safe-csv';

const BOM = '\ufeff';

describe('the files that the site offers', () => {
	it('give every model in three forms, in both languages where there are words, and the register', () => {
		expect(downloads()).toHaveLength(5 * models.length + 4);
		expect(downloads()).toContain('mediation.en.xmile');
	});

	it('tell the history of the numbers of every model', () => {
		for (const { id } of models) expect(histories[id]?.length, id).toBeGreaterThan(0);
		expect(Object.keys(histories)).toHaveLength(models.length);
	});

	it('refuse any other name', async () => {
		expect(await downloadOf('../package.json')).toBeUndefined();
		expect(await downloadOf('mediation.en.json')).toBeUndefined();
	});

	it('hold the register row for row', async () => {
		const text = (await downloadOf('observations.csv')) ?? '';
		expect(text.startsWith(BOM)).toBe(true);
		expect(csvParseRows(text.slice(1)).length).toBe(observations().length + 1);
	});

	it('hold each measurement of a model with its source, in the numbers of the language', async () => {
		const text = (await downloadOf('teleconsultation.csv')) ?? '';
		const rows = dsvFormat(';').parse(text.slice(1));
		const model = models.find(({ id }) => id === 'teleconsultation')!;
		const expected = observations().filter((row) => model.observed.some(({ series, only }) => series === row.series && (only?.includes(row.end) ?? true)));
		expect(rows).toHaveLength(expected.length);
		for (const row of rows) {
			expect(row.quote ?? '', row.series).not.toBe('');
			expect(Number((row.value ?? '').replace(',', '.')), row.series).not.toBeNaN();
		}
	});

	it('give the whole model as JSON, with the calibrated middle of every uncertain parameter', async () => {
		const model = models.find(({ id }) => id === 'mediation')!;
		const read = JSON.parse((await downloadOf('mediation.json')) ?? '') as {
			model: unknown;
			calibrated: Record<string, { p5: number; p50: number; p95: number }>;
		};
		expect(read.model).toEqual(JSON.parse(JSON.stringify(model)));
		for (const [id, { distribution }] of Object.entries(model.parameters)) {
			expect(id in read.calibrated, id).toBe(distribution.kind !== 'fixed');
			if (id in read.calibrated) expect(read.calibrated[id]!.p5, id).toBeLessThanOrEqual(read.calibrated[id]!.p50);
		}
	});
});

describe('a table for a spreadsheet', () => {
	it('runs no text as a formula, and keeps numbers', () => {
		expect(safeCsv([['=1+1', '-3,5', '@a', -2.5, 'a;b']], 'fr')).toBe(`${BOM}'=1+1;-3,5;'@a;-2,5;"a;b"\r\n`);
		expect(safeCsv([['+33', -2.5]], 'en')).toBe(`${BOM}'+33,-2.5\r\n`);
	});
});
