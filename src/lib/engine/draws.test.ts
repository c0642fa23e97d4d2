import { describe, expect, it } from 'vitest';
import { cdf } from './distribution';
import { decodeDraws, decodeRanks, encodeDraws, encodeRanks, priorDraws, uncertain, type Priors } from './draws';

const PRIORS: Priors = {
	turnover: { distribution: { kind: 'triangular', low: 0.1, mode: 0.17, high: 0.25 } },
	Zeta: { distribution: { kind: 'uniform', low: 0, high: 1 } },
	constant: { distribution: { kind: 'fixed', value: 12 } },
	ceiling: { distribution: { kind: 'lognormal', p5: 60, p95: 220 } }
};

describe('draws', () => {
	it('hold the uncertain parameters alone, by code unit', () => expect(uncertain(PRIORS)).toEqual(['Zeta', 'ceiling', 'turnover']));

	it('come back within half a cell of their prior', () => {
		const values = priorDraws(PRIORS, 'test:1', 1024);
		const again = decodeDraws(encodeDraws(values, PRIORS, 1024), PRIORS);
		uncertain(PRIORS).forEach((id, index) => {
			for (let run = 0; run < 1024; run++) {
				const { distribution } = PRIORS[id]!;
				const [before, after] = [values[index * 1024 + run]!, again[index * 1024 + run]!];
				expect(Math.abs(cdf(distribution, before) - cdf(distribution, after))).toBeLessThan(0.5001 / 65536);
			}
		});
	});

	it('lose nothing more when written again', () => {
		const bytes = encodeDraws(priorDraws(PRIORS, 'test:2', 256), PRIORS, 256);
		expect(encodeDraws(decodeDraws(bytes, PRIORS, 256), PRIORS, 256)).toEqual(bytes);
	});

	it('are written low byte first, `[parameter][run]`', () => {
		expect([...encodeRanks(Uint16Array.of(1, 0x1234))]).toEqual([1, 0, 0x34, 0x12]);
		expect([...decodeRanks(Uint8Array.of(9, 1, 0, 0x34, 0x12).subarray(1))]).toEqual([1, 0x1234]);
	});

	it('put values outside the prior on its ends', () => {
		const file = encodeDraws(Float64Array.of(-1, 2, -5, Infinity, 0, 1), PRIORS, 2);
		expect([...decodeRanks(file)]).toEqual([0, 65535, 0, 65535, 0, 65535]);
	});

	it('refuse a file of another model', () => expect(() => decodeDraws(new Uint8Array(8), PRIORS, 1024)).toThrow('calibrate again'));

	it('do not depend on the order in which parameters are written', () => {
		const reversed = Object.fromEntries(Object.entries(PRIORS).reverse());
		expect(priorDraws(reversed, 3, 64)).toEqual(priorDraws(PRIORS, 3, 64));
	});
});
