import { models } from '../../models';
import { joinDraws, priorDraws, RUNS } from '../lib/engine/draws';
import { createEnsemble, drawsOf, withFixed, type Ensemble } from '../lib/engine/ensemble';
import { javascriptBackend } from '../lib/engine/javascript-backend';
import type { Plan } from '../lib/engine/plan';
import type { Release } from '../lib/engine/release';
import type { Result } from '../lib/engine/result';
import type { Manifest } from '../lib/engine/shown';
import { decode } from '../lib/scenario/link';
import { toInputs } from '../lib/scenario/scenario';
import { createLocalRunner } from '../lib/worker/runner';
import { readArguments, UsageError, type SimulateOptions } from './arguments';
import { currentRelease, directoryOf } from './current';
import { loadKernel } from './kernel';
import { seriesRows, targetRows, toCsv } from './rows';

/** Prints, under Node, the numbers that the page shows for a link: every model, every output, every month. */
async function main(options: SimulateOptions): Promise<void> {
	const release = await currentRelease({ brief: true });
	const directory = directoryOf(release);
	const { scenario, repairs } = decode(options.query, directory);
	for (const repair of repairs) process.stderr.write(`link: ${JSON.stringify(repair)}\n`);
	const ensembles = new Map<string, Promise<Ensemble>>();
	const load = (model: string): Promise<Ensemble> => {
		const loading = ensembles.get(model) ?? ensembleOf(release, model, options, load);
		ensembles.set(model, loading);
		return loading;
	};
	const runner = createLocalRunner(load);
	const results: { manifest: Manifest; result: Result }[] = [];
	for (const model of release.models) {
		const manifest = JSON.parse(String(release.files.get(`${model}.fr.json`))) as Manifest;
		results.push({ manifest, result: await runner.run({ model, inputs: toInputs(scenario, directory), runs: options.runs }) });
	}
	const series = () => results.flatMap(({ manifest, result }) => seriesRows(manifest, result));
	const targets = () => results.flatMap(({ manifest, result }) => targetRows(manifest, result));
	if (options.format === 'json')
		print(JSON.stringify({ version: release.version, runs: options.runs, targets: targets(), series: series() }, null, '\t') + '\n');
	else print(toCsv(options.targets ? targets() : series()));
}

async function ensembleOf(release: Release, model: string, { runs, seed }: SimulateOptions, load: (model: string) => Promise<Ensemble>): Promise<Ensemble> {
	const plan = JSON.parse(String(release.files.get(`${model}.plan.json`))) as Plan;
	const { run } = await loadKernel(String(release.files.get(`${model}.kernel.js`)));
	const upstream = new Map<string, Ensemble>();
	for (const column of plan.upstream) upstream.set(column.model, await load(column.model));
	const part = (name: string) => release.files.get(`${model}.${name}`) as Uint8Array;
	const priors = models.find(({ id }) => id === model)!.parameters;
	const sampled = seed === undefined ? drawsOf(plan, joinDraws(part('draws'), part('rest.draws'))) : priorDraws(priors, `${model}:${seed}`, runs);
	return createEnsemble(plan, javascriptBackend(plan, { run, upstream }), withFixed(plan, sampled, seed === undefined ? RUNS : runs));
}

/** A reader that closes early (`| head`) is no error. */
function print(text: string): void {
	process.stdout.on('error', () => process.exit(0));
	process.stdout.write(text);
}

try {
	await main(readArguments(process.argv.slice(2)));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(
		`simulate: ${error.message}\nusage: npm run -s simulate -- "<query string of a link>" [--runs N] [--format csv|json] [--targets] [--uncalibrated --seed S]\n`
	);
	process.exitCode = 2;
}
