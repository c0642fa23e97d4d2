import { beforeAll, describe, expect, it } from 'vitest';
import { loadKernel } from '../../src/cli/kernel';
import { compareAll } from '../../src/lib/engine/calibration/comparison';
import { fitOf, type Fit } from '../../src/lib/engine/calibration/fit';
import { likelihoodOf, monthsNeeded, parametersOf, ranksOf } from '../../src/lib/engine/calibration/likelihood';
import { publish, type Published } from '../../src/lib/engine/calibration/publish';
import { Sampler, type Effort } from '../../src/lib/engine/calibration/sampler';
import { normalQuantile } from '../../src/lib/engine/numerics';
import { compile } from '../../src/lib/engine/plan';
import { column } from '../../src/lib/engine/sobol';
import type { Model, Observation, Text } from '../../src/lib/engine/types';

/** A calibration from one end to the other, on a model whose truth is known: people who join at a rate and leave at another. */
const text: Text = { fr: '', en: '' };
const claim = { basis: 'assumption', note: text } as const;
const parameter = (low: number, high: number, unit: string) => ({
	...claim,
	label: text,
	unit,
	display: { unit: text },
	distribution: { kind: 'uniform', low, high } as const,
	what: text,
	range: text
});
const model: Model = {
	id: 'test',
	label: text,
	question: text,
	limits: [],
	method: 'rk4',
	stepsPerMonth: 1,
	variables: {
		members: { kind: 'stock', label: text, unit: 'people', initial: '0', inflows: ['joining'], outflows: ['leaving'] },
		joining: { kind: 'flow', label: text, unit: 'people/year', equation: 'entries' },
		leaving: { kind: 'flow', label: text, unit: 'people/year', equation: 'members * exits' }
	},
	parameters: { entries: parameter(0, 4000, 'people/year'), exits: parameter(0, 2, '1/year'), idle: parameter(0, 1, '1') },
	levers: {},
	columns: {},
	outputs: { members: { label: text, of: 'members', read: 'end', display: { unit: text }, scope: text, what: text } },
	targets: [
		{
			id: 'big',
			label: text,
			question: text,
			short: text,
			deadline: '2027-12',
			better: 'more',
			source: '',
			quote: '',
			status: 'roadmap',
			readings: [{ id: 'all', label: text, output: 'members', value: 2000, note: text }]
		}
	],
	observed: [{ series: 'seen', of: 'members', compare: 'end', factor: 1, note: text }],
	presets: []
};

/** 1,000 join a year and half leave a year: 2,000 × (1 - e^(-t / 2)), seen with errors of a tenth. */
const TRUTH = (years: number) => 2000 * (1 - Math.exp(-years / 2));
const errors = column('errors', 3, 16);
const seen: Observation[] = Array.from({ length: 16 }, (_, k) => {
	const [year, half] = [2019 + Math.floor(k / 2), k % 2];
	const end = half === 0 ? `${year}-06-30` : `${year}-12-31`;
	const value = Math.round(TRUTH((k + 1) / 2) * Math.exp(0.1 * normalQuantile(errors[k]!)));
	return { series: 'seen', label: '', kind: 'stock', start: end, end, value, unit: 'people', scope: '', source: '', quote: '', confidence: 'medium' };
});

const EFFORT: Effort = { particles: 512, sweeps: 8, least: 60, most: 200, snapshots: 3 };

describe('a calibration against a known truth', () => {
	const { plan, kernel: code } = compile(model, '2026-12-31');
	const { compared } = compareAll(model, plan, seen);
	let published: Published;
	let fit: Fit;
	let parameters: Float64Array;

	beforeAll(async () => {
		const short = compile(model, '2026-12-31', { periods: monthsNeeded(compared) });
		const kernel = await loadKernel(short.kernel);
		const samples = [1, 2].map((seed) => new Sampler(3, likelihoodOf(short.plan, kernel, compared), seed, EFFORT).run());
		const whole = await loadKernel(code);
		published = publish(
			plan,
			whole,
			samples.map(({ snapshots }) => snapshots),
			3
		);
		fit = fitOf(model, plan, whole, published.ranks, published.runs, seen);
		parameters = parametersOf(plan, published.ranks, published.runs);
	}, 60_000);

	const row = (p: number) => parameters.slice(p * published.runs, (p + 1) * published.runs).sort();
	const at = (sorted: Float64Array, share: number) => sorted[Math.floor(share * sorted.length)]!;

	it('finds the parameters that made the data, and not closer than the data allow', () => {
		for (const [index, truth] of [
			[0, 1000],
			[1, 0.5]
		] as const) {
			const sorted = row(index);
			expect(at(sorted, 0.02)).toBeLessThan(truth);
			expect(at(sorted, 0.98)).toBeGreaterThan(truth);
			expect((at(sorted, 0.95) - at(sorted, 0.05)) / truth).toBeGreaterThan(0.1);
			expect((at(sorted, 0.95) - at(sorted, 0.05)) / truth).toBeLessThan(0.7);
		}
	});

	it('leaves alone what no measurement sees', () => {
		expect(fit.informed.at(-1)?.id).toBe('idle');
		expect(fit.informed.at(-1)!.spread).toBeGreaterThan(0.93);
		expect(Math.abs(fit.informed.at(-1)!.shift)).toBeLessThan(0.08);
		expect(at(row(2), 0.5)).toBeCloseTo(0.5, 1);
	});

	it('covers about nine measurements in ten by their bands', () => {
		expect(fit.pooled.rows).toBe(16);
		expect(fit.pooled.covered).toBeGreaterThanOrEqual(13);
		expect(fit.pooled.medianError).toBeLessThan(0.12);
	});

	it('gives a chance that both seeds and the first draws agree upon', () => {
		const chance = fit.chances['big.all']!;
		expect(chance.deadline).toBeGreaterThan(0.02);
		expect(chance.deadline).toBeLessThan(0.98);
		expect(published.gap).toBeLessThan(0.06);
		expect(Math.abs(chance.deadline - chance.firstDeadline)).toBeLessThan(0.02);
	});

	it('runs the same bits in a kernel of fewer months', async () => {
		const ranks = ranksOf(column('z', 1, 3 * 64).map(normalQuantile));
		const values = parametersOf(plan, ranks, 64);
		const [long, short] = await Promise.all(
			[code, compile(model, '2026-12-31', { periods: 24 }).kernel].map(async (source) => {
				const out = new Float64Array(169 * plan.series.length * 64);
				const kernel = await loadKernel(source);
				kernel.run({ exp: Math.exp, ln: Math.log }, 64, 0, 64, values, new Float64Array(0), new Float64Array(0), out);
				return out;
			})
		);
		const rows = 25 * plan.series.length * 64;
		expect(short!.subarray(0, rows)).toEqual(long!.subarray(0, rows));
		expect(short!.subarray(rows).every((value) => value === 0)).toBe(true);
	});
});
