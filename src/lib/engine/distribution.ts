import { exp, ln, normalCdf, normalQuantile } from './numerics';
import type { Distribution } from './types';

/** Quantile of the standard normal law at 0.95. */
const Z95 = 1.6448536269514722;

/** Logarithm of the median, and standard deviation of the logarithm. */
function logNormal(p5: number, p95: number): { centre: number; spread: number } {
	return { centre: (ln(p5) + ln(p95)) / 2, spread: (ln(p95) - ln(p5)) / (2 * Z95) };
}

/** Gives the value below which a share `u` of the distribution lies, in the parameter's unit; `u` from 0 to 1. A lognormal has no end: 1 gives Infinity. */
export function quantile(distribution: Distribution, u: number): number {
	switch (distribution.kind) {
		case 'fixed':
			return distribution.value;
		case 'uniform':
			return distribution.low + (distribution.high - distribution.low) * u;
		case 'triangular': {
			const { low, mode, high } = distribution;
			const width = high - low;
			const rising = (mode - low) / width;
			return u <= rising ? low + Math.sqrt(u * width * (mode - low)) : high - Math.sqrt((1 - u) * width * (high - mode));
		}
		case 'lognormal': {
			const { centre, spread } = logNormal(distribution.p5, distribution.p95);
			return exp(centre + spread * normalQuantile(u));
		}
	}
}

/** Gives the share of the distribution at or below a value, from 0 to 1. */
export function cdf(distribution: Distribution, value: number): number {
	switch (distribution.kind) {
		case 'fixed':
			return value >= distribution.value ? 1 : 0;
		case 'uniform':
			return clamped((value - distribution.low) / (distribution.high - distribution.low));
		case 'triangular': {
			const { low, mode, high } = distribution;
			if (value <= low) return 0;
			if (value >= high) return 1;
			return value <= mode
				? ((value - low) * (value - low)) / ((high - low) * (mode - low))
				: 1 - ((high - value) * (high - value)) / ((high - low) * (high - mode));
		}
		case 'lognormal': {
			if (value <= 0) return 0;
			const { centre, spread } = logNormal(distribution.p5, distribution.p95);
			return normalCdf((ln(value) - centre) / spread);
		}
	}
}

/** Gives the mean of the distribution, in the parameter's unit. */
export function mean(distribution: Distribution): number {
	switch (distribution.kind) {
		case 'fixed':
			return distribution.value;
		case 'uniform':
			return (distribution.low + distribution.high) / 2;
		case 'triangular':
			return (distribution.low + distribution.mode + distribution.high) / 3;
		case 'lognormal': {
			const { centre, spread } = logNormal(distribution.p5, distribution.p95);
			return exp(centre + (spread * spread) / 2);
		}
	}
}

/** Gives the standard deviation of the distribution, in the parameter's unit. */
export function deviation(distribution: Distribution): number {
	switch (distribution.kind) {
		case 'fixed':
			return 0;
		case 'uniform':
			return (distribution.high - distribution.low) / Math.sqrt(12);
		case 'triangular': {
			const { low, mode, high } = distribution;
			return Math.sqrt((low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18);
		}
		case 'lognormal': {
			const { spread } = logNormal(distribution.p5, distribution.p95);
			return mean(distribution) * Math.sqrt(exp(spread * spread) - 1);
		}
	}
}

/** Gives the median of the distribution, in the parameter's unit. */
export function median(distribution: Distribution): number {
	return quantile(distribution, 0.5);
}

/** Gives what is wrong with a distribution, in English, or null. */
export function validate(distribution: Distribution): string | null {
	const numbers = Object.values(distribution).filter((value): value is number => typeof value === 'number');
	if (numbers.some((value) => !Number.isFinite(value))) return 'a number is not finite';
	switch (distribution.kind) {
		case 'fixed':
			return null;
		case 'uniform':
			return distribution.low < distribution.high ? null : 'low must be below high';
		case 'triangular':
			return distribution.low <= distribution.mode && distribution.mode <= distribution.high && distribution.low < distribution.high
				? null
				: 'low ≤ mode ≤ high, with low below high';
		case 'lognormal':
			return distribution.p5 > 0 && distribution.p5 < distribution.p95 ? null : 'p5 must be positive and below p95';
	}
}

function clamped(share: number): number {
	return share < 0 ? 0 : share > 1 ? 1 : share;
}
