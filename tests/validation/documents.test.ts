import { describe, expect, it } from 'vitest';
import { documents } from '../../models/documents';
import { observations } from '../../models/facts';
import { uncertain } from '../../src/lib/engine/draws';
import { parseMonth } from '../../src/lib/engine/months';
import { MONTHS } from '../../src/lib/engine/types';
import { bench, conserves, DECISION, extremes, faults, halvingStep, medianOf, signsHold, type Bench } from './harness';

const PRODUCERS = ['biology', 'city', 'hospital', 'imaging', 'pharmacy', 'social'] as const;

/** A world without surprise: no growth, no drift, no second wave, five full producers of known size. */
const PLAIN: Readonly<Record<string, number>> = {
	ceiling_growth: 0,
	segur2_gain_city: 0,
	segur2_gain_sites: 0,
	biology_ceiling: 100e6,
	city_ceiling: 110e6,
	hospital_ceiling: 40e6,
	imaging_ceiling: 30e6,
	pharmacy_ceiling: 10e6,
	social_ceiling: 0,
	identity_effect: 1,
	identity_link: 0,
	training_gain: 0,
	...Object.fromEntries(PRODUCERS.slice(0, 4).flatMap((id) => [[`${id}_pace`, 9] as const, [`${id}_midpoint`, 2022] as const])),
	...Object.fromEntries(Object.keys(documents.parameters).flatMap((id) => (id.startsWith('drift_') ? [[id, 1] as const] : [])))
};

function value(subject: Bench, result: ReturnType<Bench['run']>, output: string, month: string): number {
	return medianOf(result, subject.outputs.indexOf(output))[parseMonth(month)] ?? NaN;
}

describe('the documents model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(documents)).toEqual([]);
	});

	it('samples few enough parameters for the little that was observed', () => {
		// The strengths of the links with other models are apart: nothing here informs them.
		const own = uncertain(documents.parameters).filter((id) => !['identity_link', 'training_gain'].includes(id));
		expect(own.length).toBeLessThanOrEqual(36);
	});

	it('conserves documents', async () => {
		expect(await conserves(documents)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(documents)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(documents)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(documents)).toEqual([]);
		expect(await halvingStep(documents, { segur2_pace: 1.5, segur2_delay: -1.5, hospital_sending: 1, opposition: 0.2 })).toEqual([]);
	});

	it('adds its producers up to its total, in every run', async () => {
		const subject = await bench(documents, 16);
		const { singles } = subject.run();
		const of = (run: number, output: string, month: number): number =>
			singles[(run * subject.outputs.length + subject.outputs.indexOf(output)) * MONTHS + month] ?? NaN;
		for (let run = 0; run < 16; run++) {
			for (const month of [40, 60, 95, 167]) {
				const sum = PRODUCERS.reduce((total, id) => total + of(run, `${id}_rhythm`, month), 0);
				expect(sum / of(run, 'document_rhythm', month)).toBeCloseTo(1, 9);
			}
		}
	});

	it('sends nothing before Mon espace santé opens, in February 2022', async () => {
		const subject = await bench(documents, 8);
		const result = subject.run();
		expect(value(subject, result, 'documents_cumulated', '2022-01')).toBe(0);
		expect(value(subject, result, 'documents_cumulated', '2022-02')).toBeGreaterThan(0);
	});
});

describe('the arithmetic of documents', () => {
	it('gives 290 million a year when five producers of 100, 110, 40, 30 and 10 million are fully rolled out', async () => {
		const subject = await bench(documents, 4);
		const result = subject.run({}, PLAIN);
		expect(value(subject, result, 'documents_over_year', '2032-12') / 290e6).toBeCloseTo(1, 5);
		expect(value(subject, result, 'documents_per_opened', '2032-12')).toBeCloseTo(290e6 / 68406684, 1);
	});

	it('reads the rhythm of the last quarter 2 % above the year, which is the season alone', async () => {
		const subject = await bench(documents, 4);
		const result = subject.run({}, PLAIN);
		const quarter = (1.08 + 1 + 0.99) / 3;
		expect(value(subject, result, 'document_rhythm', '2032-12') / value(subject, result, 'documents_over_year', '2032-12')).toBeCloseTo(quarter, 4);
	});

	it('multiplies documents by 0.90 / 0.75 when qualified identities rise from 75 to 90 %', async () => {
		const subject = await bench(documents, 4);
		const [before, after] = [subject.run({}, PLAIN), subject.run({ identity_qualified: 0.9 }, PLAIN)];
		expect(value(subject, after, 'biology_rhythm', '2032-12') / value(subject, before, 'biology_rhythm', '2032-12')).toBeCloseTo(0.9 / 0.75, 9);
	});

	it('lets hospitals send no more than all they produce, whatever the identity', async () => {
		const subject = await bench(documents, 4);
		const [before, after] = [subject.run({}, PLAIN), subject.run({ hospital_sending: 1, ins_pace: 3 }, PLAIN)];
		expect(value(subject, after, 'hospital_rhythm', '2032-12') / value(subject, before, 'hospital_rhythm', '2032-12')).toBeCloseTo(2, 9);
	});

	it('loses every hospital document of a patient without a qualified identity when the link is whole', async () => {
		const subject = await bench(documents, 4);
		const [apart, linked] = [subject.run({}, PLAIN), subject.run({}, { ...PLAIN, identity_link: 1 })];
		const lost = 1 - value(subject, linked, 'hospital_rhythm', '2030-12') / value(subject, apart, 'hospital_rhythm', '2030-12');
		expect(lost).toBeGreaterThan(0);
		expect(value(subject, linked, 'biology_rhythm', '2030-12')).toBe(value(subject, apart, 'biology_rhythm', '2030-12'));
	});

	it('loses one document in fifty when opposition doubles from 2 to 4 %', async () => {
		const subject = await bench(documents, 4);
		const [before, after] = [subject.run({}, PLAIN), subject.run({ opposition: 0.04 }, PLAIN)];
		expect(value(subject, after, 'documents_over_year', '2032-12') / value(subject, before, 'documents_over_year', '2032-12')).toBeCloseTo(0.96 / 0.98, 9);
	});

	it('cannot bring forward in 2027 a second wave that started in 2026, but can suspend it', async () => {
		const subject = await bench(documents, 4);
		const started = { segur2_slip: 0 };
		const rhythm = (levers: Record<string, number>): number => value(subject, subject.run(levers, started, parseMonth('2027-01')), 'city_rhythm', '2027-12');
		expect(rhythm({ segur2_delay: -1 })).toBe(rhythm({}));
		expect(rhythm({ segur2_delay: 2 })).toBeLessThan(rhythm({}));
	});
});

describe('the levers of documents', () => {
	it('change nothing before the decision, so that the past and its verdicts stand', async () => {
		const subject = await bench(documents, 8);
		const levers = Object.fromEntries(Object.entries(documents.levers).map(([id, { bounds }]) => [id, bounds[1]]));
		const [before, after] = [subject.run(), subject.run(levers)];
		subject.outputs.forEach((output, index) => {
			expect(medianOf(after, index).slice(0, DECISION), output).toEqual(medianOf(before, index).slice(0, DECISION));
		});
		expect(after.answers.filter((answer) => answer.target === 'documents_2023').map((answer) => answer.verdict)).toEqual(['missed', 'missed']);
	});

	it('change nothing when they are moved to where they are', async () => {
		const subject = await bench(documents, 8);
		const levers = Object.fromEntries(Object.entries(documents.levers).map(([id, { path }]) => [id, path.at(-1)?.value ?? NaN]));
		const decision = parseMonth('2027-01');
		expect(subject.run(levers, {}, decision).bands).toEqual(subject.run({}, {}, decision).bands);
	});
});

describe('the facts of documents', () => {
	it('count each month of the total once', () => {
		const counted = documents.observed
			.filter((observed) => observed.of === 'all_sent' && observed.compare === 'rate' && !observed.drawnOnly)
			.flatMap((observed) => observations().filter((row) => row.series === observed.series && !(row.end in (observed.excluded ?? {}))))
			.sort((a, b) => (a.start < b.start ? -1 : 1));
		expect(counted.length).toBeGreaterThanOrEqual(8);
		counted.reduce((before, after) => {
			expect(after.start > before.end, `${before.series} ${before.end} and ${after.series} ${after.start}`).toBe(true);
			return after;
		});
	});

	it('exclude only rows that exist', () => {
		for (const { series, excluded, floors } of documents.observed) {
			const ends = observations()
				.filter((row) => row.series === series)
				.map((row) => row.end);
			for (const end of [...Object.keys(excluded ?? {}), ...(floors ?? [])]) expect(ends, series).toContain(end);
		}
	});
});
