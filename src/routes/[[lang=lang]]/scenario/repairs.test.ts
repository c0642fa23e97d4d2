import { describe, expect, it } from 'vitest';
import type { Manifest } from '$lib/engine/shown';
import type { Repair } from '$lib/scenario/repair';
import { sayRepair } from './repairs';

const manifest = {
	id: 'documents',
	label: 'Documents',
	outputs: [],
	targets: [],
	levers: [{ id: 'hours', label: 'Heures' }],
	assumptions: []
} as unknown as Manifest;
const REPAIRS: readonly Repair[] = [
	{ code: 'cut' },
	{ code: 'unknown-id', id: 'x', given: '1' },
	{ code: 'unknown-id', id: 'hour', given: '1', suggestion: 'hours' },
	{ code: 'unreadable', id: 'hours', given: 'abc' },
	{ code: 'unreadable', id: 'd', given: 'abc', kept: '2027-01' },
	{ code: 'out-of-range', id: 'hours', given: '1e9', kept: '12.5' },
	{ code: 'notation', id: 'hours', given: '1 200', kept: '1200' },
	{ code: 'duplicate', id: 'hours', given: '2', kept: '1' },
	{ code: 'unknown-model', given: 'docs', kept: 'documents' },
	{ code: 'unknown-output', given: 'x', kept: 'rhythm' },
	{ code: 'unknown-reading', given: 'x', kept: 'rhythm' },
	{ code: 'other-version', given: 'a1', kept: 'b2' },
	{ code: 'newer-form', given: '9' },
	{ code: 'more', count: 3 }
];

describe('a repaired link', () => {
	it('has a whole sentence for each repair, in both languages', () => {
		for (const locale of ['fr', 'en'] as const) {
			for (const repair of REPAIRS) {
				const said = sayRepair(repair, manifest, locale);
				expect(said, repair.code).toMatch(/^.{10,}[.?]$/);
				expect(said, repair.code).not.toMatch(/undefined|\{/);
			}
		}
	});

	it('names months and numbers as the reader writes them', () => {
		expect(sayRepair(REPAIRS[4]!, manifest, 'fr')).toContain('janvier 2027');
		expect(sayRepair(REPAIRS[5]!, manifest, 'fr')).toContain('12,5');
	});
});
