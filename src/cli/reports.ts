import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BacktestFile, ShownBacktests } from '../lib/engine/backtest/types';
import type { FitFile } from '../lib/engine/calibration/report';
import type { Model } from '../lib/engine/types';

/** What was published of a model's test on its own past; nothing where it has none. */
export function readBacktest(model: Model): BacktestFile | undefined {
	return model.backtest && read<BacktestFile>(model, 'backtest.json');
}

/** Measurements to which the models were fitted, all together, and those that lie in their predictive band. */
export function historyOf(models: readonly Model[]): ShownBacktests['history'] {
	const fits = models.flatMap((model) => readFit(model)?.fit.pooled ?? []);
	return { rows: fits.reduce((sum, { rows }) => sum + rows, 0), covered: fits.reduce((sum, { covered }) => sum + covered, 0) };
}

/** What was published of a model's fit; nothing before it is calibrated. */
export function readFit(model: Model): FitFile | undefined {
	return read<FitFile>(model, 'fit.json');
}

function read<T>(model: Model, name: string): T | undefined {
	const path = join('models', model.id, name);
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}
