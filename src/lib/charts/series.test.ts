import { dsvFormat } from 'd3';
import { describe, expect, it } from 'vitest';
import { MONTHS } from '$lib/engine/types';
import { chartCsv, csvName, harmless } from './csv';
import { placeReference, placeScenario } from './curves';
import { MANIFEST, REFERENCE, SCENARIO } from './fixture';
import { overlaps } from './labels';
import { placeMarks } from './marks';
import { reading, spoken } from './reading';
import { across, domainOf, frame, upwards } from './scale';
import { describe as say } from './sentence';
import { chartSpec, type ChartInput } from './series';
import { placeSmall } from './small';
import { rows } from './table';

const input: ChartInput = {
	manifest: MANIFEST,
	output: 'posts',
	reference: REFERENCE,
	scenario: SCENARIO,
	moved: { levers: true, assumptions: false },
	decision: 96,
	horizon: 107
};
const moved = chartSpec(input);
const still = chartSpec({ ...input, scenario: null, moved: { levers: false, assumptions: false } });
const share = chartSpec({ ...input, output: 'share' });

describe('what a chart shows', () => {
	it('begins in the January of its first value and rests on the deadline', () => {
		expect(moved.start).toBe(24);
		expect(moved.rest).toBe(107);
	});
	it('lets the scenario leave the reference when it does, not before the decision', () => {
		expect(moved.scenario?.from).toBe(96);
		expect(chartSpec({ ...input, decision: 110 }).scenario?.from).toBe(110);
	});
	it('shows a share in percent, and knows when what was moved does not act on it', () => {
		expect(share.reference.band[0]).toBeCloseTo(18, 9);
		expect(share.scenario?.from).toBe(MONTHS);
		expect(share.rest).toBe(107);
	});
	it('leads no share beyond the whole, unless it is beyond', () => {
		const top = (value: number) => {
			const reference = REFERENCE.map((each, index) => (Math.floor(index / MONTHS / 5) === 1 ? value : each));
			return domainOf(chartSpec({ ...input, output: 'share', reference, scenario: null }).extent)[1];
		};
		expect([0.3, 0.99, 1, 1.2].map(top)).toEqual([40, 100, 100, 150]);
	});
	it('has neither scenario nor decision while nothing is moved', () => {
		expect(still.scenario).toBeNull();
		expect(still.decision).toBeNull();
	});
	it('takes single runs of its own output', () => {
		const singles = new Float64Array(2 * 3 * MONTHS).map((_, index) => Math.floor(index / MONTHS));
		const taken = chartSpec({ ...input, singles }).singles;
		expect([taken?.[0], taken?.[MONTHS]]).toEqual([0, 3]);
	});
	it('refuses an output that the model does not have', () => {
		expect(() => chartSpec({ ...input, output: 'constructor' })).toThrow(RangeError);
	});
});

describe('what is read at a month', () => {
	it('is rounded, with its range and an estimated share', () => {
		const values = reading(moved, 107, 'en');
		expect(values.scenario).toEqual({ value: '6,500', range: '5,900 to 7,200' });
		expect(values.reference).toBe('4,100');
		expect(values.target?.count).toBe('fewer than 5 in 100');
	});
	it('is the reference until the scenario leaves it', () => {
		const values = reading(moved, 60, 'en');
		expect(values.scenario?.value).toBe(values.reference);
	});
	it('says the ensemble’s own chance at the deadline, and none where none may be shown', () => {
		const answer = {
			target: 'ten',
			reading: 'in_post',
			deadline: 107,
			verdict: 'ahead',
			chance: 0.31,
			horizon: 143,
			prospect: 0.9,
			medianDate: 120,
			dates: null
		} as const;
		expect(reading(chartSpec({ ...input, answers: [answer] }), 107, 'fr').target?.count).toBe('3 sur 10');
		expect(reading(chartSpec({ ...input, answers: [{ ...answer, chance: null, prospect: null }] }), 107, 'en').target?.count).toBe('10,000');
	});
	it('is heard as a sentence', () => {
		expect(spoken(reading(still, 107, 'en'), 'December 2027', 'en')).toBe('December 2027: reference 4,100, target met in fewer than 5 in 100');
	});
});

describe('where it stands', () => {
	const size = frame(1000, 400);
	const x = across(size, moved.start);
	const y = upwards(size, domainOf(moved.extent));
	it('dashes the reference only where the scenario has left it', () => {
		const placed = placeReference(moved, 95, { x, y });
		// Paths go by steps: where the solid line ends is their sum.
		const steps = placed.solid.slice(1).split('l');
		const end = steps.map((step) => step.split(',').map(Number)).reduce(([x = 0, y = 0], [dx = 0, dy = 0]) => [x + dx, y + dy], [0, 0]);
		expect(placed.dashed.slice(1, placed.dashed.indexOf('l'))).toBe(end.map((tenth) => Math.round(tenth * 10) / 10).join(','));
		expect(placeReference(still, MONTHS, { x, y }).dashed).toBe('');
		expect(placeScenario(still, { x, y }).median).toBe('');
	});
	it('writes no NaN in a path', () => {
		const gaps = chartSpec({ ...input, reference: REFERENCE.map((value, index) => (index % MONTHS < 40 ? NaN : value)) });
		expect(Object.values(placeReference(gaps, 95, { x, y })).join('')).not.toContain('NaN');
		expect(Object.values(placeSmall(gaps, 107, 24)).join('')).not.toContain('NaN');
	});
	it('gives its words places that do not overlap', () => {
		for (const width of [1000, 700, 358]) {
			const small = frame(width, width < 560 ? 198 : 400);
			const marks = placeMarks({ spec: moved, frame: small, x: across(small, moved.start), y: upwards(small, domainOf(moved.extent)), locale: 'fr' });
			const boxes = [marks.decision?.label, marks.measured, ...marks.targets.flatMap((target) => [target.label, target.crossing?.label])]
				.filter((label) => label !== null && label !== undefined)
				.map((label) => label.place.box);
			expect(boxes.length).toBeGreaterThanOrEqual(small.compact ? 2 : 3);
			boxes.forEach((box, index) => boxes.slice(index + 1).forEach((other) => expect(overlaps(box, other)).toBe(false)));
		}
	});
	it('leaves out the word beside the dots where it has no free place', () => {
		const low = frame(358, 198);
		const crowded = chartSpec({ ...input, reference: SCENARIO });
		for (const spec of [moved, crowded]) {
			const { measured } = placeMarks({ spec, frame: low, x: across(low, spec.start), y: upwards(low, domainOf(spec.extent)), locale: 'fr' });
			if (measured) expect(measured.place.box.x).toBeGreaterThanOrEqual(44);
		}
	});
	it('says what is missing at the deadline, and when the target is passed', () => {
		const high = frame(1000, 1200);
		const [target] = placeMarks({ spec: moved, frame: high, x, y: upwards(high, domainOf(moved.extent)), locale: 'en' }).targets;
		expect(target?.gap?.amount).toBe('3,500');
		expect(target?.crossing?.label?.bold).toBe('Feb 2029');
	});
});

describe('the table', () => {
	it('has a row a month or a December, with measurements where they stand', () => {
		expect(rows(moved, 'month')).toHaveLength(MONTHS - 24);
		const years = rows(moved, 'year');
		expect(years.map((row) => row.month % 12)).toEqual(years.map(() => 11));
		expect(years[1]?.observed).toHaveLength(1);
		expect(rows(moved, 'month').find((row) => row.month === 43)?.observed).toHaveLength(1);
	});
});

describe('the CSV', () => {
	it('is read back by a French spreadsheet: mark, semicolons, decimal commas', () => {
		const text = chartCsv(moved, 'fr');
		expect(text.startsWith('\ufeff')).toBe(true);
		const read = dsvFormat(';').parse(text.slice(1).replace(/\r/g, ''));
		expect(read).toHaveLength(MONTHS - 24);
		expect(read.find((row) => row.month === '2022-08')?.observed).toBe('3578,5');
		expect(read.find((row) => row.month === '2027-12')?.scenario_p50).toBe('6500');
	});
	it('keeps points and commas in English, and leaves the scenario empty when there is none', () => {
		const read = dsvFormat(',').parse(chartCsv(still, 'en').slice(1).replace(/\r/g, ''));
		expect(read.find((row) => row.month === '2022-08')?.observed).toBe('3578.5');
		expect(read[50]?.scenario_p50).toBe('');
	});
	it('lets no text run as a formula', () => {
		const read = dsvFormat(';').parse(chartCsv(moved, 'fr').slice(1).replace(/\r/g, ''));
		expect(read[0]?.label).toBe("'=Posts");
		expect(read.find((row) => row.month === '2022-08')?.observed_source).toBe("'@source");
		expect(['=1', '+1', '-1', '@a', '\ta', '\ra', 'a=1'].map((text) => harmless(text) !== text)).toEqual([true, true, true, true, true, true, false]);
	});
	it('has a file name without surprises', () => {
		expect(csvName({ ...moved, output: '../é' })).toMatch(/^[\w.-]+\.csv$/);
	});
});

it('says in words what it shows', () => {
	const text = say(moved, 'en');
	for (const part of ['2021 to 2032', 'January 2027', 'Target: 10,000', 'February 2029', '1 published']) expect(text).toContain(part);
});
