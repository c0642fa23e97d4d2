import { parseArgs } from 'node:util';
import { RUNS } from '../lib/engine/draws';

/** What `simulate` was asked. */
export interface SimulateOptions {
	/** Query string of a link; empty for the reference. */
	readonly query: string;
	readonly runs: number;
	readonly format: 'csv' | 'json';
	readonly targets: boolean;
	/** Seed of draws from the priors; absent for the calibrated draws. */
	readonly seed?: string;
}

/** An argument that cannot be honoured; its message is for the person who typed it. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** Runs beyond which an uncalibrated ensemble would not fit in memory. */
const MOST = 16384;

/** Reads the command line of `simulate`. Throws `UsageError` with what is wrong and what is allowed. */
export function readArguments(given: readonly string[]): SimulateOptions {
	const { values, positionals } = parse(given);
	if (positionals.length > 1) throw new UsageError(`one link at a time: ${positionals.length} were given (quote the query string)`);
	const uncalibrated = values.uncalibrated ?? false;
	const runs = values.runs === undefined ? RUNS : Number(values.runs);
	const most = uncalibrated ? MOST : RUNS;
	if (!Number.isInteger(runs) || runs < 1) throw new UsageError(`--runs takes a whole number from 1 to ${most}, not '${values.runs}'`);
	if (runs > most) {
		throw new UsageError(
			uncalibrated ? `--runs takes at most ${MOST}` : `there are ${RUNS} calibrated draws: more than ${RUNS} runs need --uncalibrated (draws from the priors)`
		);
	}
	if (values.seed !== undefined && !uncalibrated) throw new UsageError('--seed needs --uncalibrated: the calibrated draws are fixed');
	const format = values.format ?? 'csv';
	if (format !== 'csv' && format !== 'json') throw new UsageError(`--format takes csv or json, not '${format}'`);
	const link = positionals[0] ?? '';
	return {
		query: link.includes('?') ? link.slice(link.indexOf('?')) : link,
		runs,
		format,
		targets: values.targets ?? false,
		...(uncalibrated && { seed: values.seed ?? '1' })
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				runs: { type: 'string' },
				format: { type: 'string' },
				targets: { type: 'boolean' },
				uncalibrated: { type: 'boolean' },
				seed: { type: 'string' }
			}
		});
	} catch (error) {
		throw new UsageError((error as Error).message);
	}
}
