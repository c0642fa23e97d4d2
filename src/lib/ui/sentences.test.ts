import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/engine/result';
import { chanceRuns, chanceShort, dotsCaption, headline, lead, leadShort, plainText, verdictWord, type Facts } from './sentences';

const answer: Answer = {
	target: 'mediators',
	reading: 'posted',
	deadline: 107,
	verdict: 'ahead',
	chance: 0.24,
	horizon: 107,
	prospect: 0.24,
	medianDate: 142,
	dates: null
};
const reading = { id: 'posted', label: 'en poste', output: 'posted', value: 10_000, note: '' };
const target = {
	id: 'mediators',
	label: '',
	question: '10 000 médiateurs fin 2027 ?',
	short: '',
	deadline: '2027-12',
	better: 'more',
	source: '',
	quote: '',
	status: 'roadmap',
	readings: [reading]
} as const;
const facts: Facts = {
	output: { id: 'posted', unit: 'person', label: 'Médiateurs en poste', of: 'posted', read: 'end', display: { unit: 'médiateurs' }, scope: '', what: '' },
	judged: { target, reading, answer, passed: null },
	month: 107,
	horizon: 107,
	decision: 96,
	scenario: { low: 4612, median: 4987, high: 5311 },
	reference: { low: 3000, median: 3402, high: 3800 },
	moved: true
};
const plain = (text: string) => plainText(text).replace(/[\u00a0\u202f]/g, ' ');
const judgedAs = (part: Partial<Answer>): Facts => ({ ...facts, judged: { target, reading, answer: { ...answer, ...part }, passed: null } });

describe('the answer', () => {
	it('gives the question, then the class of the chance', () => {
		expect(headline(facts, 'fr')).toEqual({ question: target.question, answer: 'Peu probable' });
		expect(headline(facts, 'en').answer).toBe('Unlikely');
	});

	it('gives the median, its spread, the reference and the month of crossing', () => {
		expect(lead(facts, 'fr').map(plain)).toEqual([
			'Médiane fin 2027 : 5 000 médiateurs (9 tirages sur 10 entre 4 600 et 5 300), contre 3 400 sans rien changer.',
			'La moitié des tirages franchit le cap en novembre 2030 seulement.'
		]);
	});

	it('says that nothing is moved instead of comparing the reference with itself', () => {
		expect(plain(lead({ ...facts, moved: false }, 'fr')[0] ?? '')).toMatch(/^Sans rien changer, médiane fin 2027/);
	});

	it('says so when what was changed does not act on the output', () => {
		const same = { ...facts, scenario: facts.reference };
		expect(plain(lead(same, 'fr')[0] ?? '')).toBe('Médiane fin 2027 : 3 400 médiateurs (9 tirages sur 10 entre 3 000 et 3 800), comme sans rien changer.');
	});

	it('never gives a chance with a decimal', () => {
		for (let share = 0; share <= 1; share += 0.001)
			expect(chanceRuns(share, 'fr')).toMatch(
				/^(moins de (5 tirages sur 100|1 tirage sur 10|9 tirages sur 10)|[1-9] tirages? sur 10|plus de 95 tirages sur 100)$/
			);
		expect(chanceShort(0.996, 'en')).toBe('> 95 in 100');
	});

	it('calls another date than the deadline a mark that is passed, not a target that is met', () => {
		const later = judgedAs({ horizon: 143, prospect: 0.72 });
		expect(plain(lead(later, 'fr').at(-1) ?? '')).toBe('Fin 2030 : cap franchi dans 7 tirages sur 10.');
	});

	it('tells no date of a mark that was passed before anything was measured', () => {
		const passed = (seen: boolean): Facts => ({ ...facts, judged: { target, reading, answer: { ...answer, medianDate: 15 }, passed: { by: 35, seen } } });
		expect(lead(passed(true), 'fr').map(plain)[1]).toBe('Cap déjà franchi au premier relevé, en décembre 2021.');
		expect(lead(passed(false), 'fr').map(plain)[1]).toBe('Cap déjà franchi selon le modèle ; aucun relevé ne dit depuis quand.');
		expect(leadShort(passed(true), 'en').map(plain)[1]).toBe('Already past the mark at the first measurement, in December 2021.');
	});

	it('keeps to a short form on narrow screens', () => {
		expect(leadShort(facts, 'fr').map(plain).join(' ')).toBe('Médiane fin 2027 : 5 000 médiateurs, contre 3 400 sans rien changer. Cap franchi en nov. 2030.');
	});

	it('agrees the verb with one run', () => {
		expect(plain(dotsCaption({ ...answer, chance: 0.12 }, 'fr').what)).toBe('y parvient fin 2027');
		expect(dotsCaption({ ...answer, chance: 0.07 }, 'fr')).toMatchObject({ runs: 'moins de 1 tirage sur 10', what: expect.stringMatching(/^y parvient/) });
		expect(plain(dotsCaption(answer, 'fr').what)).toBe('y parviennent fin 2027');
	});
});

describe('a past deadline', () => {
	const past: Partial<Answer> = { deadline: 59, verdict: 'missed', chance: 0.02, prospect: 0.7 };

	it('says its verdict first, what was measured, then the prospect', () => {
		const observed = { value: 3614, source: '', quote: '', met: false };
		const missed: Facts = { ...facts, judged: { target, reading: { ...reading, observed }, answer: { ...answer, ...past }, passed: null } };
		expect(headline(missed, 'fr').answer).toBe('Manqué');
		expect(lead(missed, 'fr').map(plain).slice(0, 2)).toEqual(['Mesuré fin 2023 : 3 614 médiateurs.', 'Perspective fin 2027 : probable.']);
		expect(plain(dotsCaption(missed.judged?.answer ?? answer, 'fr').what)).toBe('cap franchi fin 2027');
	});

	it('says when it is an estimate', () => {
		const said = (chance: number) => plain(verdictWord({ ...answer, ...past, verdict: 'estimated', chance }, 'fr'));
		expect([0.97, 0.5, 0.02].map(said)).toEqual(['estimé : tenu', 'estimé : ouvert', 'estimé : manqué']);
	});

	it('adds what an earlier decision would have given', () => {
		const redone = { ...judgedAs({ ...past, chance: 0.97 }), decision: 52 };
		expect(plain(lead(redone, 'fr')[0] ?? '')).toBe('Décidé dès mai 2023, fin 2023 : presque sûr, plus de 95 tirages sur 100.');
	});
});

describe('what was never measured', () => {
	it('has no chance', () => {
		const facts = judgedAs({ verdict: 'unmeasurable', chance: null, prospect: null, medianDate: null });
		expect(headline(facts, 'fr').answer).toBe('Non mesurable');
		expect(lead(facts, 'fr').join(' ')).not.toMatch(/tirages sur 100|perspective/i);
	});
});
