import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory } from './directory';
import { directory } from './directory.fixture';
import { decode, encode } from './link';
import { move, reference, show, type Scenario } from './scenario';

fc.configureGlobal({ seed: 2027 });

const start = reference(directory);

const scenario: fc.Arbitrary<Scenario> = fc
	.record({
		moves: fc.array(fc.tuple(fc.constantFrom(...directory.quantities), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 8 }),
		model: fc.constantFrom(...directory.models),
		view: fc.nat(5),
		decision: fc.integer({ min: 0, max: 167 }),
		horizon: fc.integer({ min: 107, max: 167 })
	})
	.map(({ moves, model, view, decision, horizon }) => {
		let made = show(start, directory, {
			model: model.id,
			output: model.outputs[view % 2] ?? '',
			...(view > 2 ? { reading: model.readings[view - 3]?.id ?? '' } : {})
		});
		for (const [{ id, bounds }, share] of moves) made = move(made, directory, id, bounds[0] + share * (bounds[1] - bounds[0]));
		return { ...made, decision, horizon };
	});

/** Links as mail clients, thumbs and mischief make them. */
const mangled: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.constantFrom(...'?&=%+#;,.\u00a0\u202f\ud800\udc00\0abcdeimo0123456789-_') }),
	fc
		.tuple(
			scenario,
			fc.array(fc.tuple(fc.nat(200), fc.nat(3), fc.constantFrom('%', '&', '=', '__proto__', 'constructor', '\udfff', ',', '9e999', '%E0%A4', ' ', '+', 'm=')), {
				maxLength: 6
			})
		)
		.map(([made, edits]) => {
			let link = encode(made, directory);
			for (const [at, dropped, inserted] of edits) link = link.slice(0, at) + inserted + link.slice(at + dropped);
			return link;
		})
);

describe('encode', () => {
	it('writes nothing for the reference', () => {
		expect(encode(start, directory)).toBe('');
	});

	it('writes only differences, in display units, after version, model and output', () => {
		let made = move(start, directory, 'budget', 41.8e6);
		made = move(made, directory, 'incentive', 0.57);
		made = show(made, directory, { model: 'mediation', reading: 'mediators_2027.in_post' });
		expect(encode({ ...made, decision: 52, horizon: 143 }, directory)).toBe(
			'?v=abc123def456&m=mediation&o=in_post&r=mediators_2027.in_post&d=2023-05&h=2030-12&incentive=57&budget=41.8'
		);
	});

	it('leaves out the months of the reference', () => {
		expect(encode(move(start, directory, 'wave_pace', 7), directory)).toBe('?v=abc123def456&m=documents&o=rhythm&wave_pace=7');
		expect(encode({ ...start, decision: 52 }, directory)).toBe('?v=abc123def456&m=documents&o=rhythm&d=2023-05');
		expect(encode({ ...start, horizon: 143 }, directory)).toBe('?v=abc123def456&m=documents&o=rhythm&h=2030-12');
	});

	it('is opened again to the same scenario, to the last bit, with nothing to repair', () => {
		fc.assert(
			fc.property(scenario, (made) => {
				expect(decode(encode(made, directory), directory)).toEqual({ scenario: made, repairs: [] });
			}),
			{ numRuns: 500 }
		);
	});
});

describe('decode', () => {
	const codes = (search: string) => decode(search, directory).repairs.map(({ code }) => code);

	it('opens the reference from nothing', () => {
		for (const search of ['', '?', '?&&', '&']) expect(decode(search, directory)).toEqual({ scenario: start, repairs: [] });
	});

	it('never throws and keeps every value within its bounds, whatever the string', () => {
		fc.assert(
			fc.property(mangled, (search) => {
				const { scenario: opened } = decode(search, directory);
				for (const [id, value] of Object.entries({ ...opened.levers, ...opened.assumptions })) {
					const [low, high] = directory.quantities.find((quantity) => quantity.id === id)?.bounds ?? [NaN, NaN];
					expect(value).toBeGreaterThanOrEqual(low);
					expect(value).toBeLessThanOrEqual(high);
				}
				expect(directory.models.find(({ id }) => id === opened.model)?.outputs).toContain(opened.output);
			}),
			{ numRuns: 2000 }
		);
	});

	it('has nothing left to repair in what it repaired, but for the name of another version', () => {
		fc.assert(
			fc.property(mangled, (search) => {
				const once = decode(search, directory).scenario;
				const again = decode(encode(once, directory), directory);
				expect(again.scenario).toEqual(once);
				expect(again.repairs.filter(({ code }) => code !== 'other-version')).toEqual([]);
			}),
			{ numRuns: 2000 }
		);
	});

	it('survives a hundred thousand characters, saying that it cut them', () => {
		for (const piece of ['a', '&a=1', 'incentive=57&', '%', '\ud800', '=', '9']) {
			const { repairs } = decode(`?wave_pace=7&${piece.repeat(100_000 / piece.length)}`, directory);
			expect(repairs[0]).toEqual({ code: 'cut' });
			expect(repairs.length).toBeLessThanOrEqual(21);
		}
		expect(decode(`?wave_pace=7&incentive=${'5'.repeat(9000)}`, directory)).toMatchObject({
			scenario: { levers: { wave_pace: 7 } },
			repairs: [{ code: 'cut' }]
		});
	});

	it('reads eight thousand characters to the last, and no name in part', () => {
		const padded = (length: number, pair: string, after = '') => `?${'&'.repeat(length - pair.length)}${pair}${after}`;
		const opened = (search: string) => {
			const { scenario: kept, repairs } = decode(search, directory);
			return { levers: kept.levers, repairs };
		};
		expect(opened(padded(8192, 'wave_pace=7'))).toEqual({ levers: { wave_pace: 7 }, repairs: [] });
		expect(opened(padded(8192, 'wave_pace=7', '&incentive=5'))).toEqual({ levers: { wave_pace: 7 }, repairs: [{ code: 'cut' }] });
		expect(opened(padded(8193, 'wave_pace=7'))).toEqual({ levers: {}, repairs: [{ code: 'cut' }] });
		expect(opened(padded(9000, 'wave_pace=7', '&incentive=5'))).toEqual({ levers: {}, repairs: [{ code: 'cut' }] });
		expect(opened(`?${'5'.repeat(9000)}`)).toEqual({ levers: {}, repairs: [{ code: 'cut' }] });
	});

	it('takes a question mark off its beginning, nowhere else', () => {
		expect(decode('wave_pace=7', directory).scenario.levers).toEqual({ wave_pace: 7 });
		expect(decode('wave_pace=7?', directory).repairs).toEqual([{ code: 'unreadable', id: 'wave_pace', given: '7?' }]);
	});

	it('shows, for a reading that it does not know, one of the output asked for, or that output', () => {
		expect(decode('?r=nothing', directory).repairs).toStrictEqual([{ code: 'unknown-reading', given: 'nothing', kept: 'docs_2023.quarter' }]);
		expect(decode('?o=monthly&r=nothing', directory).repairs).toStrictEqual([{ code: 'unknown-reading', given: 'nothing', kept: 'docs_2023.year' }]);
		const bare = createDirectory([{ version: '1', id: 'only', levers: [], assumptions: [], outputs: [{ id: 'seen' }], targets: [] }]);
		expect(decode('?r=nothing', bare).repairs).toStrictEqual([{ code: 'unknown-reading', given: 'nothing', kept: 'seen' }]);
	});

	it('reads a month only where it is whole', () => {
		for (const month of ['x2027-05', '2027-05x', '2027-5', '2027-00', '12027-05', '2027-13', '2027-19']) {
			expect(decode(`?d=${month}`, directory)).toMatchObject({ scenario: start, repairs: [{ code: 'unreadable', id: 'd', given: month }] });
		}
		for (const month of ['2027-01', '2027-09', '2027-10', '2027-12']) expect(codes(`?d=${month}`)).toEqual([]);
	});

	it('names what it does not know, with the nearest name', () => {
		expect(decode('?wave_pase=12', directory).repairs).toEqual([{ code: 'unknown-id', id: 'wave_pase', given: '12', suggestion: 'wave_pace' }]);
		expect(decode('?zzzzzzzz=12', directory).repairs).toStrictEqual([{ code: 'unknown-id', id: 'zzzzzzzz', given: '12' }]);
		expect(decode('?m=mediatoin', directory).repairs).toEqual([{ code: 'unknown-model', given: 'mediatoin', kept: 'documents', suggestion: 'mediation' }]);
		expect(decode('?m=mediation&o=in_pots', directory).repairs).toEqual([{ code: 'unknown-output', given: 'in_pots', kept: 'trained', suggestion: 'in_post' }]);
		expect(decode('?r=docs_2023.yeer', directory).repairs).toMatchObject([{ code: 'unknown-reading', suggestion: 'docs_2023.year' }]);
	});

	it('treats prototype names as any unknown name', () => {
		for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
			expect(codes(`?${name}=1`)).toEqual(['unknown-id']);
			expect(codes(`?m=${name}&o=${name}&r=${name}`)).toEqual(['unknown-model', 'unknown-output', 'unknown-reading']);
		}
		expect(Object.getPrototypeOf(decode('?__proto__=1', directory).scenario.levers)).toBe(Object.prototype);
	});

	it('brings numbers and months back to their nearest bound', () => {
		expect(decode('?incentive=500&drift=-1e999&d=2040-01&h=2020-01', directory)).toMatchObject({
			scenario: { levers: { incentive: 2 }, assumptions: { drift: -0.05 }, decision: 167, horizon: 107 },
			repairs: [
				{ code: 'out-of-range', id: 'incentive', given: '500', kept: '200' },
				{ code: 'out-of-range', id: 'drift', given: '-1e999', kept: '-5' },
				{ code: 'out-of-range', id: 'd', kept: '2032-12' },
				{ code: 'out-of-range', id: 'h', kept: '2027-12' }
			]
		});
	});

	it('leaves out what it cannot read', () => {
		expect(decode('?incentive=lots&d=2027-13&h=&v=a b', directory)).toMatchObject({
			scenario: start,
			repairs: [
				{ code: 'unreadable', id: 'incentive', given: 'lots' },
				{ code: 'unreadable', id: 'v', given: 'a b', kept: 'abc123def456' },
				{ code: 'unreadable', id: 'd', given: '2027-13', kept: '2027-01' },
				{ code: 'unreadable', id: 'h', given: '' }
			]
		});
		expect(codes('?wave_pace=%E0%A4%A')).toEqual(['unreadable']);
	});

	it('understands decimal commas and spaces, and says so', () => {
		expect(decode('?incentive=12,5&wave_pace=4%20000', directory)).toMatchObject({
			scenario: { levers: { incentive: 0.125, wave_pace: 4000 } },
			repairs: [
				{ code: 'notation', id: 'incentive', given: '12,5', kept: '12.5' },
				{ code: 'notation', id: 'wave_pace', given: '4 000', kept: '4000' }
			]
		});
	});

	it('keeps the first of two', () => {
		expect(decode('?wave_pace=7&wave_pace=8&m=mediation&m=documents', directory)).toMatchObject({
			scenario: { model: 'mediation', levers: { wave_pace: 7 } },
			repairs: [
				{ code: 'duplicate', id: 'wave_pace', given: '8', kept: '7' },
				{ code: 'duplicate', id: 'm', given: 'documents', kept: 'mediation' }
			]
		});
	});

	it('keeps the first of two assumptions', () => {
		expect(decode('?drift=12&drift=15', directory)).toMatchObject({
			scenario: { levers: {}, assumptions: { drift: 0.12 } },
			repairs: [{ code: 'duplicate', id: 'drift', given: '15', kept: '12' }]
		});
	});

	it('keeps the name of another version and says with which it opened', () => {
		const { scenario: opened, repairs } = decode('?v=0ldv3rs10n&wave_pace=7', directory);
		expect(repairs).toEqual([{ code: 'other-version', given: '0ldv3rs10n', kept: 'abc123def456' }]);
		expect(encode(opened, directory)).toContain('v=0ldv3rs10n');
	});

	it('reads a form that it does not know yet as its own, and says so', () => {
		expect(decode('?f=7&wave_pace=7', directory)).toMatchObject({ scenario: { levers: { wave_pace: 7 } }, repairs: [{ code: 'newer-form', given: '7' }] });
		expect(codes('?f=1&wave_pace=7')).toEqual([]);
		for (const form of ['0', '01', '1 ', '1x', 'x1', '-1', '2', '99999', '']) {
			expect(decode(`?wave_pace=7&f=${form}&drift=12`, directory)).toMatchObject({
				scenario: { levers: { wave_pace: 7 }, assumptions: { drift: 0.12 } },
				repairs: [{ code: 'newer-form', given: form }]
			});
		}
	});

	it('quotes long and broken texts in a readable length', () => {
		const [repair] = decode(`?wave_pace=${'é'.repeat(500)}\ud800`, directory).repairs;
		expect(repair).toEqual({ code: 'unreadable', id: 'wave_pace', given: `${'é'.repeat(40)}…` });
	});
});
