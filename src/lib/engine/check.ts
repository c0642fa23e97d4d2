import { checkAnswers } from './check/answers';
import { checkCoupling } from './check/coupling';
import { checkEquations } from './check/equations';
import { checkNumbers } from './check/numbers';
import { unique, type Context, type Problem, type Report } from './check/problem';
import { reserved } from './tokens';
import type { Model } from './types';

export type { Context, Problem } from './check/problem';

const ID = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const MODEL_ID = /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/;
const GROUPS = ['variables', 'parameters', 'levers', 'columns'] as const;

/**
 * Every fault of a model that can be told before it runs: ids, names, cycles, units, claims without source, bounds, dates, targets that read
 * nothing, texts missing in a language. Empty when there is none. `context` holds the ids that the model may cite.
 */
export function check(model: Model, context: Context): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (problem) => problems.push(problem);
	checkIds(model, report);
	checkTexts('', model, report);
	if (!(Number.isInteger(model.stepsPerMonth) && model.stepsPerMonth > 0)) {
		report({ where: 'stepsPerMonth', message: `${model.stepsPerMonth} is not a whole number of steps` });
	}
	checkEquations(model, report);
	checkNumbers(model, context, report);
	checkAnswers(model, context, report);
	return problems;
}

/**
 * Every fault of a catalogue: those of its models (`where` starts with the model's id), and ids of levers and assumptions that mean two
 * things. Two models may share an assumption, or a lever, if they say the same of it: label, unit, and distribution or path.
 */
export function checkCatalogue(models: readonly Model[], context: Context): Problem[] {
	const problems = models.flatMap((model) => check(model, context).map((problem) => ({ ...problem, where: `${model.id}.${problem.where}` })));
	const report: Report = (problem) => problems.push({ ...problem });
	unique(
		'models',
		'model',
		models.map((model) => model.id),
		report
	);
	const known = new Map<string, { readonly model: string; readonly meaning: string }>();
	for (const model of models) {
		const own = [
			...Object.entries(model.parameters).map(([id, { label, unit, distribution }]) => ['parameters', id, { label, unit, distribution }] as const),
			...Object.entries(model.levers).map(([id, { label, unit, path, between, bounds }]) => ['levers', id, { label, unit, path, between, bounds }] as const)
		];
		for (const [group, id, what] of own) {
			const meaning = canonical([group, what]);
			const other = known.get(id);
			if (other === undefined) known.set(id, { model: model.id, meaning });
			else if (other.model !== model.id && other.meaning !== meaning) {
				report({ where: `${model.id}.${group}.${id}`, message: `'${id}' means something else in the model '${other.model}'` });
			}
		}
	}
	checkCoupling(models, report);
	return problems;
}

function checkIds(model: Model, report: Report): void {
	if (!MODEL_ID.test(model.id)) report({ where: 'id', message: `'${model.id}' is not lower-case ASCII words` });
	const groups = [...GROUPS, 'outputs'] as const;
	const ids = groups.flatMap((group) => Object.keys(model[group]).map((id) => [`${group}.${id}`, id] as const));
	const lists = [
		...model.targets.flatMap(({ id, readings }) => [
			[`targets.${id}`, id] as const,
			...readings.map((reading) => [`targets.${id}.readings.${reading.id}`, reading.id] as const)
		]),
		...model.presets.map(({ id }) => [`presets.${id}`, id] as const)
	];
	for (const [where, id] of [...ids, ...lists]) {
		if (!ID.test(id) || id in Object.prototype) report({ where, message: `'${id}' is not a snake_case ASCII id` });
	}
	const owner = new Map<string, string>();
	for (const group of GROUPS) {
		for (const id of Object.keys(model[group])) {
			const where = `${group}.${id}`;
			const other = owner.get(id);
			if (other !== undefined) report({ where, message: `the name '${id}' is taken by ${other}` });
			if (reserved(id) !== undefined || id === 'time' || id === 'dt') report({ where, message: `'${id}' is a word of the equations` });
			if ((group === 'levers' || group === 'parameters') && id.length === 1)
				report({ where, message: `'${id}' is too short: links keep single letters for themselves` });
			owner.set(id, where);
		}
	}
}

/** Every text of the model, wherever it stands, says something in both languages. A display unit may say nothing, but in both. */
function checkTexts(where: string, value: unknown, report: Report): void {
	if (typeof value !== 'object' || value === null) return;
	const at = (key: string) => (where === '' ? key : `${where}.${key}`);
	const entries = Object.entries(value);
	const isText = entries.some(([key, text]) => (key === 'fr' || key === 'en') && typeof text === 'string');
	if (!isText) {
		for (const [key, inner] of entries) checkTexts(at(key), inner, report);
		return;
	}
	const [fr, en] = ['fr', 'en'].map((language) => String(entries.find(([key]) => key === language)?.[1] ?? '').trim());
	if (fr === '' && en === '' && where.endsWith('display.unit')) return;
	if (fr === '') report({ where: at('fr'), message: 'the French text is missing' });
	if (en === '') report({ where: at('en'), message: 'the English text is missing' });
}

/** A value as a text that does not depend on the order of its keys. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
