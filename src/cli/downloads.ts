import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { models } from '../../models';
import { FACTS_END, observations, sources } from '../../models/facts';
import { histories } from '../../models/history';
import { decodeDraws, uncertain } from '../lib/engine/draws';
import type { Language } from '../lib/engine/manifest';
import { reduceColumn } from '../lib/engine/reduce';
import { LEVELS } from '../lib/engine/result';
import type { Model, Observation } from '../lib/engine/types';
import { currentRelease } from './current';
import { readDraws } from './draws';
import { safeCsv, type Cell } from './safe-csv';
import { xmileOf } from './xmile';

const REGISTER = ['observations', 'sources', 'targets', 'parameters'] as const;
const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

/**
 * Names of the files that the site offers: for each model `<id>.json`, and in French then in English `<id>.xmile`, `<id>.csv`, `<id>.en.xmile`, `<id>.en.csv`; for the
 * register `observations.csv`, `sources.csv`, `targets.csv` and `parameters.csv`.
 */
export function downloads(): string[] {
	const ofModels = models.flatMap(({ id }) => [`${id}.json`, ...['', '.en'].flatMap((language) => [`${id}${language}.xmile`, `${id}${language}.csv`])]);
	return [...ofModels, ...REGISTER.map((name) => `${name}.csv`)];
}

/** The text of a file of `downloads()`; undefined when there is none of that name. Runs under Node, from the root of the project. */
export async function downloadOf(file: string): Promise<string | undefined> {
	if (!downloads().includes(file)) return undefined;
	const [id = '', ...rest] = file.split('.');
	const register = REGISTER.find((name) => name === id);
	if (register) return registerCsv(register);
	const model = models.find((one) => one.id === id)!;
	const language: Language = rest[0] === 'en' ? 'en' : 'fr';
	const kind = rest.at(-1);
	if (kind === 'xmile') return xmileOf(id, language);
	return kind === 'json' ? modelJson(model) : factsCsv(model, language);
}

/** A file of the register as it is, safe to open in a spreadsheet: `,` and decimal point. */
function registerCsv(name: (typeof REGISTER)[number]): string {
	const text = readFileSync(join(process.cwd(), 'models', 'data', `${name}.csv`), 'utf8');
	return safeCsv(csvParseRows(text.replace(/^\uFEFF/, '')), 'en');
}

/** A whole model as data: what it is made of in both languages, its calibrated parameters, the measurements and the sources that it cites. */
async function modelJson(model: Model): Promise<string> {
	const { draws, record } = readDraws(model);
	const values = decodeDraws(draws, model.parameters, record.runs);
	const calibrated = Object.fromEntries(
		uncertain(model.parameters).map((id, row) => {
			const quantiles = new Float64Array(LEVELS.length);
			reduceColumn(values, row * record.runs, record.runs, quantiles);
			return [id, { p5: quantiles[0], p50: quantiles[2], p95: quantiles[4] }];
		})
	);
	const facts = observationsOf(model).map(({ row }) => row);
	const content = { model, calibrated, observations: facts, history: histories[model.id] ?? [] };
	const cited = [...citations(content)].sort().flatMap((id) => sources().get(id) ?? []);
	const { version } = await currentRelease();
	return `${JSON.stringify({ site: 'Cap 2027', version, licence: LICENCE, factsEnd: FACTS_END, runs: record.runs, ...content, sources: cited }, null, '\t')}\n`;
}

/** What was measured of what a model says, a row a measurement: as published, what it is compared with, what became of it, its source. */
function factsCsv(model: Model, language: Language): string {
	const header = [
		'series',
		'label',
		'kind',
		'period_start',
		'period_end',
		'value',
		'unit',
		'scope',
		'compared_with',
		'comparison',
		'factor',
		'model_value',
		'model_unit'
	];
	const rows = observationsOf(model).map(({ row, observed }): Cell[] => {
		const of = model.outputs[observed.of]?.of ?? observed.of;
		const reason = observed.excluded?.[row.end]?.[language] ?? '';
		const use = observed.drawnOnly ? 'shown' : reason !== '' ? 'excluded' : observed.floors?.includes(row.end) ? 'floor' : 'fitted';
		const source = sources().get(row.source);
		return [
			...[row.series, row.label, row.kind, row.start, row.end, row.value, row.unit, row.scope, of, observed.compare, observed.factor],
			...[row.value * observed.factor, model.variables[of]?.unit ?? '', use, reason, row.confidence, row.source],
			...[source?.title ?? '', source?.publisher ?? '', source?.published ?? '', source?.url ?? '', row.quote]
		];
	});
	return safeCsv([[...header, 'use', 'reason', 'confidence', 'source', 'source_title', 'publisher', 'published', 'url', 'quote'], ...rows], language);
}

function observationsOf(model: Model): { row: Observation; observed: Model['observed'][number] }[] {
	return model.observed.flatMap((observed) =>
		observations()
			.filter((row) => row.series === observed.series && (observed.only?.includes(row.end) ?? true))
			.map((row) => ({ row, observed }))
	);
}

function citations(value: unknown, found = new Set<string>()): Set<string> {
	if (typeof value !== 'object' || value === null) return found;
	for (const [key, item] of Object.entries(value)) {
		if (key === 'source' && typeof item === 'string') found.add(item);
		else citations(item, found);
	}
	return found;
}
