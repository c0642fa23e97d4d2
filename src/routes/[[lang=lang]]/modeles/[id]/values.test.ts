import { describe, expect, it } from 'vitest';
import { models } from '../../../../../models';
import { full, lawWords, rangeWords } from './values';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const PERCENT = { unit: '%', factor: 100 };
const POINTS = { unit: 'points a year', factor: 100 };

describe('the values of an assumption', () => {
	it('each carry their percent sign', () => {
		expect(plain(lawWords({ kind: 'triangular', low: 0.48, mode: 0.51, high: 0.6 }, PERCENT, 'en'))).toBe('triangular, from 48% to 60%, most likely 51%');
		expect(plain(rangeWords([0.493, 0.527, 0.578], PERCENT, 'en'))).toBe('52.7%, 9 times in 10 from 49.3% to 57.8%');
		expect(plain(rangeWords([0.493, 0.527, 0.578], PERCENT, 'fr'))).toBe('52,7 %, 9 fois sur 10 de 49,3 % à 57,8 %');
	});

	it('say another unit once for the two ends of a range, and again for its middle', () => {
		expect(plain(rangeWords([0.01, 0.02, 0.03], POINTS, 'en'))).toBe('2 points a year, 9 times in 10 from 1 to 3 points a year');
		expect(plain(lawWords({ kind: 'uniform', low: 0, high: 0.01 }, POINTS, 'en'))).toBe('uniform, from 0 to 1 point a year');
	});

	it('are never one in the plural', () => {
		const said = models.flatMap((model) =>
			Object.values(model.parameters).map(({ display }) => plain(full(1 / (display.factor ?? 1), { ...display, unit: display.unit.en }, 'en')))
		);
		expect(said.filter((text) => /^1 \p{Ll}+s\b/u.test(text))).toEqual([]);
	});
});
