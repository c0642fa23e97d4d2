import { describe, expect, it } from 'vitest';
import { passedMarks } from './passed';
import type { Target } from './types';

const text = { fr: '', en: '' };
const reading = { id: 'r', label: text, output: 'share', value: 0.35, note: text };
const target = (part: Partial<Target> = {}): Target => ({
	id: 't',
	label: text,
	question: text,
	short: text,
	deadline: '2024-12',
	better: 'more',
	source: '',
	quote: '',
	status: 'roadmap',
	readings: [reading],
	...part
});
const measured = (...rows: readonly (readonly [at: number, modelValue: number])[]) => rows.map(([at, modelValue]) => ({ output: 'share', at, modelValue }));
const marks = (rows: ReturnType<typeof measured>, part: Partial<Target> = {}) => passedMarks([target(part)], rows, '2025-06-30')['t.r'];

describe('a mark passed before anything was measured', () => {
	it('is known by the month of the first measurement, whatever the order of the rows', () => {
		expect(marks(measured([60, 0.6], [36, 0.58]))).toEqual({ by: 35, seen: true });
		expect(marks(measured([36, 0.3]), { better: 'less' })).toEqual({ by: 35, seen: true });
	});

	it('is known by the deadline where only that was measured, else by the end of the facts from the model alone', () => {
		expect(marks([], { readings: [{ ...reading, observed: { value: 0.5, source: '', quote: '', met: true } }] })).toEqual({ by: 71, seen: true });
		expect(marks(measured().concat({ output: 'other', at: 3, modelValue: 1 }))).toEqual({ by: 77, seen: false });
	});

	it('keeps its date where a measurement lies below it', () => {
		expect(marks(measured([36, 0.2], [48, 0.4]))).toBeUndefined();
	});
});
