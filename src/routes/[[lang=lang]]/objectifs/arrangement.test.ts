import { describe, expect, it } from 'vitest';
import type { AnswerClass } from './answers';
import { arrange, choicesOf, readFragment, REFERENCE_ARRANGEMENT, writeFragment, type Entry } from './arrangement';

const entry = (id: string, priority: number, answer: AnswerClass, carriers: string[], deadline: number | null = null, target?: string): Entry => ({
	answer,
	objective: {
		id,
		label: id,
		carriers,
		deadline: deadline ?? 107,
		undated: deadline === null,
		status: 'roadmap',
		source: '',
		priority,
		axis: priority > 5 ? 2 : 1,
		...(target === undefined ? {} : { target })
	}
});
const ENTRIES = [
	entry('milestone', 1, 'unverified', ['CNAM']),
	entry('documents', 1, 'missed', ['DNS'], 59, 'documents.x'),
	entry('shared', 6, 'out', ['DNS', 'CNAM'], 95, 'hospital.x'),
	entry('late', 6, 'sure', ['ANS'], 107, 'connect.x')
];
const ids = (arrangement: Parameters<typeof arrange>[1]) =>
	arrange(ENTRIES, arrangement).map(({ key, entries }) => [key, ...entries.map(({ objective }) => objective.id)]);

describe('the list of objectives', () => {
	it('stands by priority at first, numbers before milestones', () => {
		expect(ids(REFERENCE_ARRANGEMENT)).toEqual([
			['1', 'documents', 'milestone'],
			['6', 'shared', 'late']
		]);
	});

	it('is sorted by answer, by year with the undated last, by carrier with the busiest first', () => {
		expect(ids({ sort: 'answer', filters: {} }).map(([key]) => key)).toEqual(['missed', 'sure', 'out', 'unverified']);
		expect(ids({ sort: 'deadline', filters: {} }).map(([key]) => key)).toEqual(['2023', '2026', '2027', 'none']);
		expect(ids({ sort: 'carrier', filters: {} }).map(([key]) => key)).toContain('DNS, CNAM');
	});

	it('keeps an objective for each of its carriers, and for the group of its answer', () => {
		expect(ids({ sort: 'priority', filters: { carrier: 'CNAM' } }).flat()).toEqual(['1', 'milestone', '6', 'shared']);
		expect(ids({ sort: 'priority', filters: { answer: 'ahead' } }).flat()).toEqual(['6', 'shared', 'late']);
	});

	it('counts what each choice would leave, the other filters as they are', () => {
		const choices = choicesOf(ENTRIES, { sort: 'priority', filters: { axis: '2', carrier: 'ANS' } }, 'carrier');
		expect(Object.fromEntries(choices.map(({ value, count }) => [value, count]))).toEqual({ DNS: 1, CNAM: 1, ANS: 1 });
	});

	it('is kept in the address, and what the address holds wrong is left out', () => {
		const arrangement = { sort: 'deadline', filters: { axis: '2', carrier: 'ANS' } } as const;
		expect(readFragment(writeFragment(arrangement), ENTRIES)).toEqual(arrangement);
		expect(writeFragment(REFERENCE_ARRANGEMENT)).toBe('');
		expect(readFragment('#sort=colour&axis=9&answer=met&carrier=%F0', ENTRIES)).toEqual({ sort: 'priority', filters: { answer: 'met' } });
	});
});
