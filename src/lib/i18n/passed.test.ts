import { describe, expect, it } from 'vitest';
import type { Manifest } from '$lib/engine/shown';
import { MONTHS } from '$lib/engine/types';
import { passedUnseen } from './passed';

const manifest = { passed: { 't.r': { by: 77, seen: false } } } as unknown as Manifest;
const find = (medianDate: number | null, acts = MONTHS, target = 't') => passedUnseen({ target, reading: 'r', medianDate }, manifest, acts);

describe('a median date', () => {
	it('is not told where it would pretend to be history', () => {
		expect(find(35)).toEqual({ by: 77, seen: false });
	});

	it('is told where it is to come, where a lever moved it, where measurements surround it', () => {
		expect([find(78), find(null), find(70, 52), find(35, MONTHS, 'other')]).toEqual([null, null, null, null]);
	});
});
