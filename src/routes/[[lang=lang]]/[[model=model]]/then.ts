import { base } from '$app/paths';
import type { Manifest } from '$lib/engine/shown';
import { MONTHS } from '$lib/engine/types';
import type { Locale } from '$lib/i18n';
import type { Directory } from '$lib/scenario/directory';
import { decode } from '$lib/scenario/link';
import { toInputs } from '$lib/scenario/scenario';
import { judgedOn, monthSaid } from '$lib/ui/judged';
import { factsOf } from '$lib/ui/sentences';
import { createRunner } from '../runner';
import { answerSaid } from './quotation';

/** All the draws: what the link said at rest. */
const RUNS = 1024;

/**
 * Gives the answer of a link with the catalogue that it was made with: its release is computed again, kernel and draws of then. Null where that release is not
 * published here, or has no such model. Rejects where a file does not come or the computation fails.
 */
export async function saidThen(version: string, search: string, locale: Locale): Promise<string | null> {
	if (!(await file<readonly string[]>('current', 'published.json')).includes(version)) return null;
	const index = await file<Directory>(version, 'directory.json');
	const { scenario, repairs } = decode(search, index);
	if (repairs.some(({ code }) => code === 'unknown-model')) return null;
	const kept = await file<Manifest>(version, `${scenario.model}.${locale}.json`);
	// The first releases did not say which marks were passed before any measurement.
	const manifest: Manifest = { ...kept, passed: kept.passed ?? {} };
	const inputs = toInputs(scenario, index);
	const runner = createRunner(version, () => undefined);
	try {
		const run = (levers = {}, assumptions = {}) => runner.run({ model: manifest.id, inputs: { ...inputs, levers, assumptions }, runs: RUNS });
		const reference = await run();
		const { bands, answers } = await run(inputs.levers, inputs.assumptions);
		const acts = Object.keys(inputs.levers).length > 0 ? inputs.decision : MONTHS;
		const judged = judgedOn(manifest, answers, scenario.output, scenario.reading, acts);
		const moved = acts < MONTHS || Object.keys(inputs.assumptions).length > 0;
		const month = Math.min(MONTHS - 1, monthSaid(judged, inputs.horizon));
		const facts = factsOf({ manifest, output: scenario.output, judged, month, inputs, bands: moved ? bands : null, reference: reference.bands });
		return facts && answerSaid(facts, locale);
	} finally {
		runner.dispose();
	}
}

async function file<T>(version: string, name: string): Promise<T> {
	const url = `${base}/releases/${version}/${name}`;
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} ${url}`);
	return (await response.json()) as T;
}
