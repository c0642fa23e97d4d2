import { describe, expect, it } from 'vitest';
import { observations } from '../../models/facts';
import { mediation } from '../../models/mediation';
import { uncertain } from '../../src/lib/engine/draws';
import { parseMonth } from '../../src/lib/engine/months';
import { MONTHS, type Model } from '../../src/lib/engine/types';
import { bench, conserves, DECISION, extremes, faults, halvingStep, medianOf, signsHold, type Bench } from './harness';

const STOCKS_OF_PEOPLE = ['at_ease', 'not_willing', 'willing', 'waiting', 'followed', 'autonomous'];
const PER_PERSON = ['people_followed', 'people_accompanied', 'people_autonomous', 'people_in_need', 'population_70plus'];

/** The same model with some assumptions known for certain. */
function certain(model: Model, values: Readonly<Record<string, number>>): Model {
	const fixed = Object.entries(values).map(([id, value]) => [id, { ...model.parameters[id]!, distribution: { kind: 'fixed' as const, value } }] as const);
	return { ...model, parameters: { ...model.parameters, ...Object.fromEntries(fixed) } };
}

function value(subject: Bench, result: ReturnType<Bench['run']>, output: string, month: string): number {
	return medianOf(result, subject.outputs.indexOf(output))[parseMonth(month)] ?? NaN;
}

/** Share of runs and months, from a month on, in which demand limits. */
function demandLimits(subject: Bench, result: ReturnType<Bench['run']>, month: string): number {
	const index = subject.outputs.indexOf('binding_side');
	const runs = result.singles.length / (subject.outputs.length * MONTHS);
	let sum = 0;
	for (let run = 0; run < runs; run++) sum += result.singles[(run * subject.outputs.length + index) * MONTHS + parseMonth(month)] ?? NaN;
	return sum / runs;
}

describe('the mediation model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(mediation)).toEqual([]);
	});

	it('samples at most thirty parameters', () => {
		expect(uncertain(mediation.parameters).length).toBeLessThanOrEqual(30);
	});

	it('conserves mediators, people and money', { timeout: 60_000 }, async () => {
		expect(await conserves(mediation)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', { timeout: 60_000 }, async () => {
		expect(await extremes(mediation)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', { timeout: 60_000 }, async () => {
		expect(await signsHold(mediation)).toEqual([]);
	});

	it('does not depend on its step', { timeout: 60_000 }, async () => {
		expect(await halvingStep(mediation)).toEqual([]);
		expect(await halvingStep(mediation, mediation.presets.find(({ id }) => id === 'ambitieux')?.levers)).toEqual([]);
	});

	it('counts every person of 70 and over in one stock and one only', async () => {
		const stocks = STOCKS_OF_PEOPLE.map((id) => [id, { ...mediation.outputs.population_70plus!, of: id }] as const);
		const subject = await bench({ ...mediation, outputs: { ...mediation.outputs, ...Object.fromEntries(stocks) } }, 8);
		const { singles } = subject.run({ health_share: 1, outreach_contact: 4 });
		const at = (run: number, id: string, month: number): number =>
			singles[(run * subject.outputs.length + subject.outputs.indexOf(id)) * MONTHS + month] ?? NaN;
		for (let run = 0; run < 8; run++) {
			for (const month of [0, 47, 107, 167]) {
				const sum = STOCKS_OF_PEOPLE.reduce((total, id) => total + at(run, id, month), 0);
				expect(sum / at(run, 'population_70plus', month)).toBeCloseTo(1, 12);
			}
		}
	});

	it('follows the published population within 1 % to 2021 and the one derived for 2026', async () => {
		const subject = await bench(mediation, 64);
		const result = subject.run();
		expect(value(subject, result, 'population_70plus', '2020-12') / 10_089_877).toBeCloseTo(1, 2);
		expect(value(subject, result, 'population_70plus', '2025-12')).toBeGreaterThan(11_150_000);
		expect(value(subject, result, 'population_70plus', '2025-12')).toBeLessThan(11_500_000);
	});
});

describe('the extremes of mediation', () => {
	it('has nobody to follow where nobody lives, whatever the levers', async () => {
		const nobody = certain(mediation, { population_start: 0, entries_70plus: 0 });
		const subject = await bench(nobody, 8);
		for (const levers of [{}, mediation.presets.find(({ id }) => id === 'ambitieux')?.levers ?? {}]) {
			const result = subject.run(levers);
			expect(result.singles.every(Number.isFinite)).toBe(true);
			for (const output of PER_PERSON)
				expect(
					medianOf(result, subject.outputs.indexOf(output)).every((each) => each === 0),
					output
				).toBe(true);
			expect(value(subject, result, 'trained', '2027-12')).toBeGreaterThan(5000);
		}
	});

	it('ends following anyone when nobody is trained and no post is paid', async () => {
		const subject = await bench(certain(mediation, { host_keep: 0 }), 16);
		const result = subject.run({ mediators_trained: 0, posts_budget: 0 }, {}, parseMonth('2023-05'));
		expect(value(subject, result, 'posted', '2032-12')).toBeLessThan(150);
		expect(value(subject, result, 'people_followed', '2032-12')).toBeLessThan(0.05 * value(subject, result, 'people_followed', '2023-04'));
		expect(value(subject, result, 'waiting_months', '2032-12')).toBeGreaterThan(100);
	});

	it('takes nobody on when mediators give no time to health and no house has a referent', async () => {
		const subject = await bench(mediation, 8);
		const result = subject.run({ health_share: 0 });
		expect(value(subject, result, 'people_followed', '2032-12')).toBeLessThan(1);
		expect(value(subject, result, 'people_accompanied', '2032-12')).toBeCloseTo(value(subject, result, 'people_accompanied', '2025-12'), 0);
	});
});

/** 10,000 posts filled, 900 h × 7 people ÷ 9 h = 700 a year each, everybody willing and reached, nobody dies, leaves or succeeds. */
const ROADMAP = certain(mediation, {
	mediator_turnover: 0,
	completion_share: 1,
	host_keep: 0,
	post_subsidy: 20_000,
	opening_time: 0.3,
	hiring_time: 0.1,
	field_yield: 1,
	follow_time: 1,
	mortality_70plus: 0,
	willing_share: 1,
	contact_rate: 20,
	conversion_rate: 20,
	give_up_rate: 0.5,
	shortest_wait: 0.05,
	success_share: 0
});
/** The first month in which money alone decides on posts. */
const FIRST_PAID = parseMonth('2025-01');
const ROADMAP_LEVERS = { mediators_trained: 6000, posts_budget: 200_000_000, health_share: 1, group_size: 7, hours_per_person: 9 };

describe('the arithmetic of the roadmap', () => {
	it('gives 10,000 × 700 = 7 million people followed at equilibrium, with its own assumptions', async () => {
		const subject = await bench(ROADMAP, 4);
		const result = subject.run(ROADMAP_LEVERS, {}, FIRST_PAID);
		expect(value(subject, result, 'posted', '2032-12') / 10_000).toBeCloseTo(1, 3);
		expect(value(subject, result, 'followed_per_mediator', '2032-12') / 700).toBeCloseTo(1, 2);
		expect(value(subject, result, 'yearly_per_mediator', '2032-12') / 700).toBeCloseTo(1, 2);
		expect(value(subject, result, 'people_followed', '2032-12') / 7_000_000).toBeCloseTo(1, 2);
	});

	it('gives 700 a year but 350 at one time when a follow-up lasts six months', async () => {
		const subject = await bench(certain(ROADMAP, { follow_time: 0.5 }), 4);
		const result = subject.run(ROADMAP_LEVERS, {}, FIRST_PAID);
		expect(value(subject, result, 'followed_per_mediator', '2032-12') / 350).toBeCloseTo(1, 2);
		expect(value(subject, result, 'yearly_per_mediator', '2032-12') / 700).toBeCloseTo(1, 2);
	});

	it('never fills 10,000 posts while people leave: 17 % a year and six months to hire leave 8.5 % of them empty', async () => {
		const subject = await bench(certain(ROADMAP, { mediator_turnover: 0.17, hiring_time: 0.5 }), 4);
		const posted = value(subject, subject.run(ROADMAP_LEVERS, {}, FIRST_PAID), 'posted', '2032-12');
		expect(posted / (10_000 / (1 + 0.17 * 0.5))).toBeCloseTo(1, 2);
	});

	it('trains 9,000 people in five years with 2,000 starts a year and one in ten who drops out', async () => {
		const subject = await bench(certain(mediation, { completion_share: 0.9 }), 4);
		const levers = { mediators_trained: 2000 };
		const result = subject.run(levers, {}, parseMonth('2027-01'));
		const [from, to] = ['2027-12', '2032-12'].map((month) => value(subject, result, 'trained', month));
		expect(to! - from!).toBeCloseTo(9000, -2);
	});

	it('holds 70 % of the 70 and over in need for ever under the roadmap’s reading, when nobody is helped', async () => {
		const subject = await bench(mediation, 8);
		const result = subject.run({ health_share: 0 }, { success_share: 0 });
		const ratio = value(subject, result, 'people_in_need', '2032-12') / value(subject, result, 'population_70plus', '2032-12');
		expect(ratio).toBeCloseTo(0.7, 3);
	});

	it('brings the need well below 7 million under the Insee reading', async () => {
		const subject = await bench(mediation, 64);
		const need = value(subject, subject.run({}, { need_reading: 1 }), 'people_in_need', '2025-12');
		expect(need).toBeGreaterThan(3_500_000);
		expect(need).toBeLessThan(5_500_000);
	});
});

describe('the lessons of mediation', () => {
	it('trains without posting: 6,000 starts a year pass 10,000 trained and leave the number in post to the budget', async () => {
		const subject = await bench(mediation);
		const [before, after] = [subject.run({}, {}, parseMonth('2025-07')), subject.run({ mediators_trained: 6000 }, {}, parseMonth('2025-07'))];
		expect(value(subject, after, 'trained', '2027-12')).toBeGreaterThan(15_000);
		expect(value(subject, after, 'posted', '2027-12') / value(subject, before, 'posted', '2027-12')).toBeLessThan(1.1);
	});

	it('flips from places to demand when mediators give health all their time', async () => {
		const subject = await bench(mediation, 256);
		expect(demandLimits(subject, subject.run({}, {}, parseMonth('2027-01')), '2030-12')).toBeLessThan(0.3);
		expect(demandLimits(subject, subject.run({ health_share: 1 }, {}, parseMonth('2027-01')), '2030-12')).toBeGreaterThan(0.75);
	});

	it('changes nothing with more places where demand limits, and little with more demand where places limit', async () => {
		const subject = await bench(certain(mediation, { health_share_now: 0.04, field_yield: 0.5, contact_rate: 0.5 }));
		const followed = (levers: Record<string, number>): number => value(subject, subject.run(levers), 'people_followed', '2030-12');
		expect(followed({ outreach_contact: 4 }) / followed({})).toBeLessThan(1.01);
		expect(followed({ health_share: 1, group_size: 12 }) / followed({ health_share: 1, group_size: 9 })).toBeLessThan(1.01);
	});
});

describe('the levers of mediation', () => {
	it('change nothing before the decision, so that the past stands', async () => {
		const subject = await bench(mediation, 8);
		const levers = Object.fromEntries(Object.entries(mediation.levers).map(([id, { bounds }]) => [id, bounds[1]]));
		const [before, after] = [subject.run(), subject.run(levers)];
		subject.outputs.forEach((output, index) => {
			expect(medianOf(after, index).slice(0, DECISION), output).toEqual(medianOf(before, index).slice(0, DECISION));
		});
	});

	it('change nothing when they are moved to where they are', async () => {
		const subject = await bench(mediation, 8);
		const levers = Object.fromEntries(Object.entries(mediation.levers).map(([id, { path }]) => [id, path.at(-1)?.value ?? NaN]));
		const decision = parseMonth('2027-01');
		expect(subject.run(levers, {}, decision).bands).toEqual(subject.run({}, {}, decision).bands);
	});

	it('leave the reconstructed trainings, as data, equal to the past of the training lever until mid-2025', () => {
		const path = mediation.levers.mediators_trained!.path.map(({ from, value }) => ({ from, value }));
		expect(mediation.columns.rebuilt_training).toHaveProperty('points', [...path, { from: '2025-07', value: 0 }]);
	});

	it('leave the voted budget, as a fact, equal to the past of the budget lever', () => {
		const path = mediation.levers.posts_budget!.path.map(({ from, value }) => ({ from, value }));
		expect(mediation.columns.voted_budget).toHaveProperty('points', path);
	});
});

describe('the facts of mediation', () => {
	it('exclude only rows that exist', () => {
		for (const { series, excluded, floors } of mediation.observed) {
			const ends = observations()
				.filter((row) => row.series === series)
				.map((row) => row.end);
			for (const end of [...Object.keys(excluded ?? {}), ...(floors ?? [])]) expect(ends, series).toContain(end);
		}
	});

	it('inform staffing, acts and population alone', () => {
		expect(mediation.observed.map(({ of }) => of)).toEqual(['in_post', 'acts_total', 'beneficiaries', 'population']);
	});
});
