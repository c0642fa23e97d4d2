import { describe, expect, it } from 'vitest';
import { hashOf, selectionIn, touchedBy } from './selection';

const node = (id: string, below: string[]) => ({ id, label: id, axis: 1, levers: 1, short: '', below });
const nodes = [node('a', ['b', 'c']), node('b', ['c']), node('c', []), node('d', [])];
const link = (from: string, to: string) => ({ id: `${to}.${from}`, from, to, label: '', unit: '', note: '', strength: null });
const links = [link('a', 'b'), link('b', 'c'), link('d', 'c')];
const moved = (model: string) => ({ model, outputs: [], targets: [] });
const levers = [{ id: 'pull', model: 'a', label: '', what: '', low: '', high: '', moved: [moved('a'), moved('b')] }];

describe('what a selection touches', () => {
	it('is a model and all that it feeds, with the links between them', () => {
		const { models, links: strong } = touchedBy({ kind: 'model', id: 'a' }, nodes, links, levers);
		expect([...models]).toEqual(['a', 'b', 'c']);
		expect([...strong]).toEqual(['b.a', 'c.b']);
	});

	it('is, for a lever, only where it is felt', () => {
		const { models, links: strong } = touchedBy({ kind: 'lever', id: 'pull' }, nodes, links, levers);
		expect([...models]).toEqual(['a', 'b']);
		expect([...strong]).toEqual(['b.a']);
	});

	it('is nothing when nothing known is selected', () => {
		expect(touchedBy(null, nodes, links, levers).models.size).toBe(0);
		expect(touchedBy({ kind: 'lever', id: 'gone' }, nodes, links, levers).models.size).toBe(0);
	});
});

describe('the end of the address', () => {
	it('says a selection and gives it back', () => {
		for (const selection of [{ kind: 'lever', id: 'posts_budget' }, { kind: 'model', id: 'mediation' }, null] as const)
			expect(selectionIn(hashOf(selection))).toEqual(selection);
		expect(selectionIn('#links-title')).toBeNull();
	});
});
