import { cpus, loadavg, totalmem, type as system } from 'node:os';

/** The machine in a line, with how busy it is. */
export function machine(): string {
	const [first] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	const load = loadavg()[0]!;
	const busy = load > 0.5 * cpus().length ? ' (busy: something else runs, absolute times are not to be trusted)' : '';
	return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} threads, ${memory} GiB, ${system()}; Node ${process.versions.node}, V8 ${process.versions.v8}; load ${load.toFixed(1)} at the start${busy}`;
}
