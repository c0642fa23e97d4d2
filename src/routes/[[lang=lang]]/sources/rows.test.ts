import { describe, expect, it } from 'vitest';
import type { Source } from '$lib/engine/types';
import { arrange, feedCount, NOTHING_ASKED, type SourceRow } from './rows';

function row(source: Partial<Source>, groups: SourceRow['groups'] = []): SourceRow {
	return { source: { id: 'id', title: 'Titre', publisher: 'Éditeur', published: '', url: '', kind: 'press', ...source }, groups };
}

const model = { id: 'mediation', label: 'Médiation' };
const feed = { kind: 'lever', label: 'Budget des postes', way: null } as const;
const rows = [
	row({ id: 'a', title: 'Écrire', published: '2024-02-29', kind: 'official' }, [{ model, feeds: [feed, feed] }]),
	row({ id: 'b', title: 'Année 2023', published: '2023' }, [{ model: null, feeds: [{ kind: 'fact', label: 'Un relevé', way: null }] }]),
	row({ id: 'c', title: 'Zéro', published: 'date non indiquée' })
];
const ids = (asked: Partial<typeof NOTHING_ASKED>) => arrange(rows, { ...NOTHING_ASKED, ...asked }, 'fr').map(({ source }) => source.id);

describe('the table of sources', () => {
	it('is in the order of the titles, accents aside', () => {
		expect(ids({})).toEqual(['b', 'a', 'c']);
	});

	it('finds all the words, in titles and in what a source feeds, without accents nor case', () => {
		expect(ids({ words: 'ECRIRE' })).toEqual(['a']);
		expect(ids({ words: 'budget mediation' })).toEqual(['a']);
		expect(ids({ words: 'budget 2023' })).toEqual([]);
	});

	it('keeps a kind, a model, or the sources that feed no model', () => {
		expect(ids({ kind: 'official' })).toEqual(['a']);
		expect(ids({ model: 'mediation' })).toEqual(['a']);
		expect(ids({ model: 'none' })).toEqual(['b', 'c']);
	});

	it('puts undated sources last in both directions', () => {
		expect(ids({ order: 'published' })).toEqual(['b', 'a', 'c']);
		expect(ids({ order: 'published', descending: true })).toEqual(['a', 'b', 'c']);
	});

	it('counts what is fed, a measurement that nothing reads apart', () => {
		expect(rows.map(feedCount)).toEqual([2, 0, 0]);
		expect(ids({ order: 'feeds', descending: true })[0]).toBe('a');
	});
});
