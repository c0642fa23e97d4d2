import { describe, expect, it } from 'vitest';
import { example } from '../example.fixture';
import type { Column, Model, Source } from '../types';
import { hindsightOf, publishedAfter } from './hindsight';

const note = { fr: '', en: '' };
const column = (between: 'hold' | 'linear', ...from: string[]): Column => ({
	label: note,
	unit: '1',
	within: 'held',
	between,
	points: from.map((month) => ({ from: month, value: 1 })),
	basis: 'assumption'
});
const source = (published: string): Source => ({ id: 's', title: '', publisher: '', published, url: '', kind: 'official' });

describe('what a forecast knows too early', () => {
	const model: Model = {
		...example,
		levers: {},
		columns: {
			early: column('hold', '2019-01', '2022-12'),
			late: column('hold', '2019-01', '2023-01', '2024-03', '2026-01'),
			straight: column('linear', '2022-01', '2026-01'),
			defined: column('hold', '2019-01', '2024-01')
		},
		backtest: { cuts: [], hindsight: note, definitions: ['defined'], series: {} }
	};
	const { inputs } = hindsightOf(model, new Map(), '2022-12-31', '2025-03-31');

	it('is what is dated after the cut and not after the last forecast, and the next point of a straight line', () => {
		expect(inputs).toEqual([
			{ id: 'late', kind: 'column', from: ['2023-01', '2024-03'] },
			{ id: 'straight', kind: 'column', from: ['2026-01'] }
		]);
	});

	it('is what was published later, a year counting as its first day', () => {
		expect(publishedAfter(source('2023-01-02'), '2022-12-31')).toBe(true);
		expect(publishedAfter(source('2023'), '2022-12-31')).toBe(true);
		expect(publishedAfter(source('2022'), '2022-12-31')).toBe(false);
		expect(publishedAfter(source('no date (2024)'), '2022-12-31')).toBe(false);
		expect(publishedAfter(undefined, '2022-12-31')).toBe(false);
	});
});
