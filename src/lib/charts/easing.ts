import type { Domain } from './scale';

/** Duration of the only movement of a chart: its axis that fits again after a gesture. Milliseconds. */
const DURATION = 220;

/** Gives a domain on the way from one to another, at a share of the time in 0–1: fast first, slow at the end. */
export function between(from: Domain, to: Domain, share: number): Domain {
	const done = 1 - (1 - Math.min(1, Math.max(0, share))) ** 3;
	return [from[0] + (to[0] - from[0]) * done, from[1] + (to[1] - from[1]) * done];
}

/** Leads an axis from one domain to another, frame by frame. Gives what stops it on its way. */
export function ease(from: Domain, to: Domain, show: (domain: Domain) => void): () => void {
	let frame = 0;
	let started: number | null = null;
	const step = (now: number) => {
		started ??= now;
		const share = (now - started) / DURATION;
		show(share >= 1 ? to : between(from, to, share));
		if (share < 1) frame = requestAnimationFrame(step);
	};
	frame = requestAnimationFrame(step);
	return () => cancelAnimationFrame(frame);
}
