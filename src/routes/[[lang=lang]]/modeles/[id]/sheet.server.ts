import { error } from '@sveltejs/kit';
import { models } from '../../../../../models';
import { observations, sources } from '../../../../../models/facts';
import { histories } from '../../../../../models/history';
import { asideOf, currentRelease } from '../../../../cli/current';
import { readDraws } from '../../../../cli/draws';
import { extremesOf, type Extremes } from '../../../../cli/extremes';
import { readFit } from '../../../../cli/reports';
import { layout } from '$lib/charts/diagram/layout';
import { upstreamOf } from '$lib/engine/coupling';
import { quantile } from '$lib/engine/distribution';
import { decodeDraws, uncertain } from '$lib/engine/draws';
import { toLines } from '$lib/engine/linear';
import { localize } from '$lib/engine/manifest';
import { toMathML } from '$lib/engine/mathml';
import { reduceColumn } from '$lib/engine/reduce';
import { LEVELS } from '$lib/engine/result';
import type { Manifest } from '$lib/engine/shown';
import type { Model, Source } from '$lib/engine/types';
import type { Locale } from '$lib/i18n';
import { thresholdSaid } from '$lib/i18n/threshold';
import { chanceRuns, verdictWord } from '$lib/ui/sentences';
import { graphOf, namesOf } from './graph';
import { anchorOf, claimOf, type Coupling, type Name, type Sheet, type SheetColumn, type SheetFit, type SheetParameter } from './sheet';
import { headlineOf } from '../headline.server';
import { seriesOf } from './observed.server';
import { unitWords } from './units';

/** Width that the parts of a diagram fill, in pixels. */
const WIDTH = 1040;
/** Above this share of its prior spread, history says nothing of a parameter. */
const INFORMED = 0.8;

const extremes = new Map<string, Promise<Extremes>>();

/** The page of a model, from its data alone. Runs at build time only. */
export async function sheetOf(id: string, locale: Locale): Promise<Sheet> {
	const model = models.find((one) => one.id === id);
	if (!model) error(404, 'no such model');
	const release = await currentRelease();
	const manifest = JSON.parse(String(release.files.get(`${id}.${locale}.json`))) as Manifest;
	const text = localize(model, locale);
	const names = namesIn(model, locale);
	const hrefOf = (name: string) => (names[name] ? `#${anchorOf(name, names[name].kind)}` : '');
	const running = extremes.get(id) ?? extremesOf(model);
	extremes.set(id, running);
	const { cases, ...measured } = await running;
	const fit = fitOf(model);
	const output = model.targets[0].readings[0].output;
	const sheet: Omit<Sheet, 'sources'> = {
		id,
		label: text.label,
		question: text.question,
		headline: headlineOf(manifest, locale),
		diagrams: { core: layout(graphOf(model, locale, false), WIDTH), whole: layout(graphOf(model, locale, true), WIDTH) },
		pipes: graphOf(model, locale, false).pipes,
		names,
		variables: Object.entries(model.variables).map(([id, variable]) => ({
			id,
			mathml: toMathML(id, variable, model, locale, hrefOf),
			lines: toLines(id, variable, model, locale),
			...(variable.note && { note: variable.note[locale] }),
			uses: variable.kind === 'stock' ? [...new Set([...variable.inflows, ...variable.outflows, ...namesOf(variable)])] : namesOf(variable),
			outputs: Object.values(model.outputs).flatMap((output) => (output.of === id ? [output.label[locale]] : []))
		})),
		parameters: parametersOf(model, locale),
		levers: Object.entries(text.levers).map(([id, { display, what, who, between, bounds, range, delay, path, roadmap, effects }]) => ({
			id,
			...{ display, what, who, between, bounds, range, delay, path },
			...(roadmap && { roadmap }),
			effects: Object.keys(model.outputs).map((output) => ({ output, sign: effects[output] ?? 'either' }))
		})),
		columns: columnsOf(model, locale),
		outputs: Object.entries(text.outputs).map(([id, { label, display }]) => ({ id, label, display })),
		targets: manifest.targets.map(({ id, label, deadline, source, quote, readings }) => ({
			...{ id, label, deadline, source, quote },
			readings: readings.map((reading) => ({
				id: reading.id,
				label: reading.label,
				value: thresholdSaid({ value: reading.value, display: text.outputs[reading.output]!.display }, locale),
				note: reading.note,
				said: saidOf(manifest, id, reading.id, locale)
			}))
		})),
		observed: seriesOf(model, observations(), locale),
		fit,
		backtests: asideOf(release, id, locale).backtests ?? null,
		extremes: { output, ...measured, cases },
		limits: text.limits,
		history: (histories[id] ?? []).map(({ month, what }) => ({ month, what: what[locale] })),
		from: upstreamOf(model).map((other) => coupling(other, model, locale)),
		to: models
			.filter((other) => upstreamOf(other).includes(id))
			.map((other) => ({ ...coupling(id, other, locale), model: other.id, label: other.label[locale] })),
		method: model.method,
		stepsPerMonth: model.stepsPerMonth,
		runs: manifest.draws.runs
	};
	return { ...sheet, sources: cited(sheet) };
}

function namesIn(model: Model, locale: Locale): Record<string, Name> {
	const groups = [
		['parameter', model.parameters],
		['lever', model.levers],
		['column', model.columns]
	] as const;
	return Object.fromEntries([
		...Object.entries(model.variables).map(([id, { kind, label, unit }]) => [id, { kind, label: label[locale], unit: unitWords(unit, locale) }]),
		...groups.flatMap(([kind, group]) =>
			Object.entries(group).map(([id, { label, unit }]) => [id, { kind, label: label[locale], unit: unitWords(unit, locale) }])
		)
	]) as Record<string, Name>;
}

/** The answer under a reading: its verdict, and its chance where one may be shown. */
function saidOf(manifest: Manifest, target: string, reading: string, locale: Locale): string {
	const answer = manifest.reference.answers.find((one) => one.target === target && one.reading === reading);
	if (!answer) return '';
	const word = verdictWord(answer, locale);
	return answer.chance !== null && answer.verdict === 'ahead' ? `${word}, ${chanceRuns(answer.chance, locale)}` : word;
}

function parametersOf(model: Model, locale: Locale): SheetParameter[] {
	const { draws, record } = readDraws(model);
	const values = decodeDraws(draws, model.parameters, record.runs);
	const rows = new Map(uncertain(model.parameters).map((id, row) => [id, values.subarray(row * record.runs, (row + 1) * record.runs)]));
	const left = new Map(readFit(model)?.fit.informed.map(({ id, spread }) => [id, spread]) ?? []);
	return Object.entries(localize(model.parameters, locale)).map(([id, parameter]) => {
		const { display, what, range, shown } = parameter;
		const { distribution } = model.parameters[id]!;
		const draws = rows.get(id);
		const five = new Float64Array(LEVELS.length);
		if (draws) reduceColumn(draws, 0, draws.length, five);
		return {
			id,
			...claimOf(parameter),
			...{ display, what, range, distribution, shown: shown ?? false },
			...(draws && {
				prior: [0.05, 0.5, 0.95].map((share) => quantile(distribution, share)) as unknown as [number, number, number],
				calibrated: [five[0]!, five[2]!, five[4]!] as const
			}),
			...(left.has(id) && { left: left.get(id)! })
		};
	});
}

function columnsOf(model: Model, locale: Locale): SheetColumn[] {
	return Object.entries(model.columns).map(([id, column]) => {
		const claim = { id, ...claimOf(localize(column, locale)) };
		if ('upstream' in column) {
			const above = models.find((one) => one.id === column.upstream.model);
			return { ...claim, upstream: { ...column.upstream, label: above?.label[locale] ?? column.upstream.model } };
		}
		return 'year' in column.points ? { ...claim, year: column.points.year } : { ...claim, points: column.points };
	});
}

function fitOf(model: Model): SheetFit | null {
	const file = readFit(model);
	if (!file?.sampler || file.fit.pooled.rows === 0) return null;
	const { pooled, runs, informed } = file.fit;
	return {
		...{ pooled, runs },
		uncertain: informed.length,
		informed: informed.filter(({ spread }) => spread < INFORMED).map(({ id, spread }) => ({ id, left: spread }))
	};
}

/** What a model takes from another. */
function coupling(from: string, into: Model, locale: Locale): Coupling {
	const above = models.find(({ id }) => id === from)!;
	const taken = Object.values(into.columns).flatMap((column) => ('upstream' in column && column.upstream.model === from ? [column.upstream.variable] : []));
	return { model: from, label: above.label[locale], variables: taken.map((id) => above.variables[id]?.label[locale] ?? id) };
}

/** The sources that a sheet cites, at any depth. */
function cited(value: unknown): Record<string, Source> {
	const found = new Set<string>();
	const visit = (item: unknown): void => {
		if (typeof item !== 'object' || item === null) return;
		for (const [key, part] of Object.entries(item)) {
			if (key === 'source' && typeof part === 'string') found.add(part);
			else visit(part);
		}
	};
	visit(value);
	return Object.fromEntries([...found].sort().flatMap((id) => (sources().has(id) ? [[id, sources().get(id)!]] : [])));
}
