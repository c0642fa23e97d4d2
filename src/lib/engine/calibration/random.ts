import { normalQuantile } from '../numerics';

/** A stream of pseudo-random numbers, the same on every machine (xoshiro128**, D. Blackman and S. Vigna, 2018; seeded by splitmix32). */
export class Random {
	readonly #state = new Uint32Array(4);

	/** The seed is a 32-bit integer, for instance `hashText(text)`. */
	constructor(seed: number) {
		let s = seed >>> 0;
		for (let i = 0; i < 4; i++) {
			s = (s + 0x9e3779b9) >>> 0;
			let z = Math.imul(s ^ (s >>> 16), 0x21f0aaad);
			z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
			this.#state[i] = z ^ (z >>> 15);
		}
	}

	/** A whole number from 0 to 2³² - 1. */
	bits(): number {
		const s = this.#state;
		const [a, b, c, d] = [s[0]!, s[1]!, s[2]!, s[3]!];
		const five = Math.imul(b, 5);
		const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
		const third = c ^ a;
		const fourth = d ^ b;
		s[1] = b ^ third;
		s[0] = a ^ fourth;
		s[2] = third ^ (b << 9);
		s[3] = (fourth << 11) | (fourth >>> 21);
		return result;
	}

	/** A number strictly between 0 and 1. */
	uniform(): number {
		return (this.bits() + 0.5) / 4294967296;
	}

	/** A whole number from 0 to `count - 1`. */
	below(count: number): number {
		return Math.floor(this.uniform() * count);
	}

	/** A number from the standard normal law. */
	normal(): number {
		return normalQuantile(this.uniform());
	}
}
