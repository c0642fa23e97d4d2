import { describe, expect, it } from 'vitest';
import { balance, CLASSES, classOf, classOfAnswer, count, leaning, PARTS, shareOf } from './answers';

const answer = (verdict: 'met' | 'missed' | 'estimated' | 'ahead' | 'unmeasurable', chance: number | null = null, prospect: number | null = chance) => ({
	verdict,
	chance,
	prospect
});

describe('the answer of an objective', () => {
	it('is its verdict where the deadline is past, the class of its chance where it is to come', () => {
		expect(classOfAnswer(answer('missed', 0.99))).toBe('missed');
		expect([0.65, 0.5, 0.35, 0.34].map((chance) => classOfAnswer(answer('estimated', chance)))).toEqual([
			'estimated-met',
			'estimated-open',
			'estimated-open',
			'estimated-missed'
		]);
		expect([0.9, 0.65, 0.35, 0.1, 0.09].map((chance) => classOfAnswer(answer('ahead', chance)))).toEqual(['sure', 'likely', 'open', 'unlikely', 'out']);
	});

	it('is never a chance where nothing is measured, whatever stands beside', () => {
		expect(classOfAnswer(answer('unmeasurable', 0.8))).toBe('unmeasurable');
		expect(classOfAnswer(answer('ahead', null))).toBe('unmeasurable');
		expect(classOf({ number: { unit: 'services', condition: 'a count' } }, undefined)).toBe('unmeasurable');
		expect(classOf({}, undefined)).toBe('unmeasurable');
	});

	it('is the fact of a milestone', () => {
		expect((['yes', 'no', 'unverified'] as const).map((reached) => classOf({ milestone: { reached } }, undefined))).toEqual([
			'reached',
			'pending',
			'unverified'
		]);
	});

	it('shows the chance at a deadline to come, the prospect after one that is past', () => {
		expect(shareOf(answer('ahead', 0.2, 0.5))).toBe(0.2);
		expect(shareOf(answer('missed', 0.2, 0.5))).toBe(0.5);
	});
});

describe('the counts', () => {
	it('hold every objective once', () => {
		const counts = count(['met', 'out', 'out', 'unverified']);
		expect(CLASSES.reduce((sum, one) => sum + counts[one], 0)).toBe(4);
		expect(counts.out).toBe(2);
	});

	it('add up to the three parts of the sentence, estimates by what they lean to, without what cannot be measured', () => {
		expect([0.7, 0.5, 0.2, null].map(leaning)).toEqual(['met', 'uncertain', 'missed', 'missed']);
		const counts = count(
			[answer('met'), answer('missed'), answer('estimated', 0.7), answer('ahead', 0.5), answer('ahead', 0.02), answer('unmeasurable', 0.9)].map(classOfAnswer)
		);
		expect(balance(counts)).toEqual({ judged: 5, held: 2, undecided: 1, lost: 2 });
	});

	it('each stand in one part, but for those that nothing judges', () => {
		const parts = Object.values(PARTS).flat();
		expect(new Set(parts).size).toBe(parts.length);
		expect(CLASSES.filter((one) => !(parts as readonly string[]).includes(one))).toEqual(['unmeasurable', 'reached', 'pending', 'unverified']);
	});
});
