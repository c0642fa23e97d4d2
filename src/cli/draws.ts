import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeDraws, priorDraws, RUNS, uncertain, type DrawsRecord } from '../lib/engine/draws';
import type { Model } from '../lib/engine/types';

/** The calibrated draws of a model; its priors while it has none. */
export function readDraws(model: Model): { draws: Uint8Array; record: DrawsRecord } {
	const folder = join('models', model.id);
	if (existsSync(join(folder, 'draws.bin'))) {
		const record = JSON.parse(readFileSync(join(folder, 'draws.json'), 'utf8')) as DrawsRecord;
		if (record.parameters.join() !== uncertain(model.parameters).join())
			throw new Error(`${model.id}: the draws are of other parameters; run npm run calibrate -- ${model.id}`);
		return { draws: readFileSync(join(folder, 'draws.bin')), record };
	}
	process.stderr.write(`${model.id}: not calibrated yet, its priors are used; run npm run calibrate\n`);
	const draws = encodeDraws(priorDraws(model.parameters, `${model.id}:prior`, RUNS), model.parameters, RUNS);
	return { draws, record: { runs: RUNS, parameters: uncertain(model.parameters), distinct: RUNS, ess: RUNS, chances: {} } };
}
