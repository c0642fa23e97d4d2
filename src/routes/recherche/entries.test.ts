import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { figures } from '../../../models/roadmap';
import { find, prepare } from '../[[lang=lang]]/search/match';
import { indexIn } from './entries';

const indices = { fr: indexIn('fr'), en: indexIn('en') };
const lookups = { fr: prepare(indices.fr.entries, indices.fr.synonyms), en: prepare(indices.en.entries, indices.en.synonyms) };
const first = (query: string, language: 'fr' | 'en' = 'fr') => find(lookups[language], query)[0];

describe('the index of the search', () => {
	it('holds every figure of the founding texts, found by itself, in both languages', () => {
		for (const language of ['fr', 'en'] as const)
			for (const { figures: figure, quote } of figures) {
				const found = find(lookups[language], figure[language]).filter(({ kind, detail }) => kind === 'phrase' && detail.includes(quote));
				expect(
					found.map(({ title }) => title),
					`${language} ${figure[language]}`
				).toContain(figure[language]);
			}
	});

	it.each([
		['117 200', '117 200 ordonnances', { model: 'prescription' }],
		['117200', '117 200 ordonnances', { model: 'prescription' }],
		['1 429', '1 429 établissements', { page: 'modeles', under: 'messaging' }],
		['128 projets', '128 projets', {}],
		['120 millions', '120 millions de documents en 2023', { page: 'sources', anchor: 'stock_or_rhythm' }],
		['845', '845 cartes sur téléphone', {}],
		['65,4 millions', '65,4 millions de profils', {}],
		['65.4 millions', '65,4 millions de profils', {}]
	])('%s finds its sentence first', (query, title, at) => {
		expect(first(query)).toMatchObject({ kind: 'phrase', at });
		expect(first(query)?.title.replace(/\s/g, ' ')).toBe(title);
	});

	it('finds the refusals before anything else that is 4 %, with or without the space', () => {
		for (const query of ['4%', '4 %']) {
			const found = find(lookups.fr, query).slice(0, 2);
			expect(found.map(({ kind }) => kind)).toEqual(['story', 'phrase']);
			for (const { at } of found) expect(at).toEqual({ page: 'sources', anchor: 'opposition' });
		}
	});

	it('reads the figures of English', () => {
		expect(first('117,200', 'en')?.title).toBe('117,200 prescriptions');
		expect(first('65.4 million', 'en')?.title).toBe('65.4 million profiles');
	});

	it('does not take a percentage for the beginning of a number', () => {
		for (const { title, detail, also = '' } of find(lookups.fr, '4%')) expect([title, detail, also].join(' ')).toMatch(/(^|[^\d,.])4\s?%/);
	});

	it('leads a sentence without a place to its line among the sources', () => {
		expect(first('121 incidents « au mois de mai »')).toMatchObject({ at: { page: 'sources', anchor: 'incidents_in_may' } });
		expect(first('128 projets')).toMatchObject({ at: { page: 'sources', anchor: expect.stringMatching(/^seed-cns3-\d+$/) as string } });
		const lines = indices.fr.entries.filter(({ kind, at }) => kind === 'phrase' && 'page' in at && /^seed-.*-\d+$/.test(at.anchor ?? ''));
		expect(lines.length).toBeGreaterThanOrEqual(figures.filter(({ place }) => place.kind === 'none').length);
	});

	it('holds the measurements of the register, the last first', () => {
		const fact = find(lookups.fr, 'Départements ouverts appli carte Vitale').find(({ kind }) => kind === 'fact');
		expect(fact?.detail.replace(/\s/g, ' ')).toContain('18 mars 2025 : 23 départements · 15 décembre 2023 : 8 départements');
	});

	it('stays light: under 120 kB each as fetched', () => {
		for (const index of Object.values(indices)) expect(gzipSync(JSON.stringify(index)).length).toBeLessThan(120_000);
	});
});
