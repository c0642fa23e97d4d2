import { describe, expect, it } from 'vitest';
import { connect } from '../../models/connect';
import { bench, conserves, extremes, faults, halvingStep, medianOf, signsHold } from './harness';

describe('the connect model', () => {
	it('has no fault that can be told before it runs', () => {
		expect(faults(connect)).toEqual([]);
	});

	it('conserves professionals, hospitals and authentications', async () => {
		expect(await conserves(connect)).toEqual([]);
	});

	it('stays finite and positive with any lever at either end, alone or together', async () => {
		expect(await extremes(connect)).toEqual([]);
	});

	it('moves every output in the direction that every lever states', async () => {
		expect(await signsHold(connect)).toEqual([]);
	});

	it('does not depend on its step', async () => {
		expect(await halvingStep(connect)).toEqual([]);
	});

	it('counts authentications of a mean day as users of a weekday times the stated assumptions', async () => {
		const subject = await bench(connect, 8);
		const result = subject.run({}, { psc_sessions: 4, psc_weekday: 1.25 });
		const [users, authentications] = ['psc_daily', 'psc_auth_daily'].map((id) => medianOf(result, subject.outputs.indexOf(id)).at(-1) ?? NaN);
		expect((authentications ?? NaN) / (users ?? NaN)).toBeCloseTo(4 / 1.25, 9);
	});

	it('gives no chance for two factors, which nobody measured', async () => {
		const { answers } = (await bench(connect, 8)).run();
		expect(answers.map(({ verdict, chance }) => [verdict, chance === null])).toEqual([
			['ahead', false],
			['ahead', false],
			['unmeasurable', true]
		]);
	});

	it('moves no professional with two factors once the link is cut', async () => {
		const subject = await bench(connect, 8);
		const users = (teams: number) => medianOf(subject.run({ tfa_teams: teams }, { psc_two_factor_link: 0 }), subject.outputs.indexOf('psc_users'));
		expect([...users(2000)]).toEqual([...users(0)]);
	});
});
