import { beforeAll, describe, expect, test } from 'vitest';
import { loadKernel } from '../../cli/kernel';
import { referenceBands } from '../charts/bands';
import { encodeDraws, priorDraws } from './draws';
import { example } from './example.fixture';
import { localize } from './manifest';
import { buildRelease, type Release } from './release';
import type { Manifest } from './shown';
import type { Source } from './types';

const RUNS = 64;
const source: Source = { id: 'test', title: 'A test', publisher: 'us', published: '2026', url: 'https://example.org', kind: 'official' };
let release: Release;
beforeAll(async () => {
	release = await buildRelease({
		models: [
			{
				model: example,
				draws: encodeDraws(priorDraws(example.parameters, 'a', RUNS), example.parameters, RUNS),
				record: { runs: RUNS, parameters: ['leaving_rate'], distinct: RUNS, ess: RUNS, chances: {} }
			}
		],
		observations: [
			{
				series: 'people',
				label: 'People',
				kind: 'stock',
				start: '2022-06-30',
				end: '2022-06-30',
				value: 99,
				unit: 'people',
				scope: '',
				source: 'test',
				quote: '99',
				confidence: 'high'
			},
			{
				series: 'other',
				label: 'Other',
				kind: 'stock',
				start: '2022-06-30',
				end: '2022-06-30',
				value: 1,
				unit: 'people',
				scope: '',
				source: 'unseen',
				quote: '1',
				confidence: 'high'
			}
		],
		sources: new Map([
			['test', source],
			['unseen', { ...source, id: 'unseen' }]
		]),
		factsEnd: '2025-06-30',
		load: loadKernel,
		toMathML: (id) => `<math>${id}</math>`
	});
});
const manifest = (language = 'fr') => JSON.parse(String(release.files.get(`example.${language}.json`))) as Manifest;

describe('a release', () => {
	test('holds for each model a plan, a kernel, draws and a manifest in both languages', () => {
		expect([...release.files.keys()]).toEqual(
			expect.arrayContaining(['example.plan.json', 'example.kernel.js', 'example.draws', 'example.fr.json', 'example.en.json', 'example.equations.fr.json'])
		);
		expect(release.version).toMatch(/^[0-9a-f]{10}$/);
	});
});

describe('a manifest', () => {
	test('places observations on the outputs that show them, in model units', () => {
		expect(manifest().observations).toEqual([expect.objectContaining({ output: 'people_end', modelValue: 99, at: 42, fitted: true })]);
	});

	test('names only the sources that the model cites', () => {
		expect(Object.keys(manifest().sources)).toEqual(['test']);
	});

	test('packs the reference to four digits of its largest value', () => {
		const bands = referenceBands(manifest());
		expect(bands.every(Number.isFinite)).toBe(true);
		// Twenty people arrive a year until 2023, forty afterwards.
		const year = bands.subarray(2 * 5 * 168 + 2 * 168, 2 * 5 * 168 + 3 * 168);
		expect(Math.abs(year[47]! - 20)).toBeLessThan(0.005);
		expect(Math.abs(year[100]! - 40)).toBeLessThan(0.005);
	});

	test('gives a lever its value today and an assumption its calibrated spread', () => {
		expect(manifest().levers[0]).toMatchObject({ id: 'yearly_arrivals', reference: 40 });
		const [leaving] = manifest().assumptions;
		expect(leaving).toMatchObject({ id: 'leaving_rate', informed: false });
		expect(leaving!.p5).toBeCloseTo(0.11, 1);
		expect(leaving!.histogram.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
	});

	test('is in one language throughout', () => {
		expect(localize({ a: [{ fr: 'oui', en: 'yes' }], b: { c: { fr: 'non', en: 'no' } }, d: 1 }, 'en')).toEqual({ a: ['yes'], b: { c: 'no' }, d: 1 });
	});
});
