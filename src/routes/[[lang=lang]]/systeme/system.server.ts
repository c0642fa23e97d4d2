import { models } from '../../../../models';
import { quantity } from '$lib/i18n/format';
import { ancestorsOf } from '$lib/engine/coupling';
import { REFERENCE, type Release } from '$lib/engine/release';
import type { Manifest } from '$lib/engine/shown';
import type { Display, Model } from '$lib/engine/types';
import { axisOf } from '../axes';
import { reachOf, type Moved } from './reach.server';
import { strengthOf } from './strength';
import type { LeverReach, Link, MovedModel, Node } from './types';
import { unitInWords } from './units';

type Language = 'fr' | 'en';

/** Month at whose end the medians stand. */
export const HORIZON = REFERENCE.horizon;

/** The models as places of the drawing. */
export function nodesIn(language: Language): Node[] {
	return models.map((model) => ({
		id: model.id,
		label: model.label[language],
		axis: axisOf(model.id),
		levers: Object.keys(model.levers).length,
		short: model.targets[0].short[language],
		below: models.flatMap((one) => (ancestorsOf(one, models).includes(model.id) ? [one.id] : []))
	}));
}

/** Everything that a model takes from another, in the order of the catalogue of those that give. */
export function linksIn(language: Language, manifests: ReadonlyMap<string, Manifest>): Link[] {
	const links = models.flatMap((model) =>
		Object.entries(model.columns).flatMap(([id, column]): Link[] => {
			if (!('upstream' in column)) return [];
			return [
				{
					id: `${model.id}.${id}`,
					from: column.upstream.model,
					to: model.id,
					label: column.label[language],
					unit: unitInWords(column.unit, language),
					note: column.note?.[language] ?? '',
					strength: strengthIn(language, model, id, manifests.get(model.id))
				}
			];
		})
	);
	const rank = (id: string) => models.findIndex((model) => model.id === id);
	return links.sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
}

function strengthIn(language: Language, model: Model, column: string, manifest: Manifest | undefined): Link['strength'] {
	const id = strengthOf(model, column);
	const parameter = id === undefined ? undefined : model.parameters[id];
	if (id === undefined || !parameter) return null;
	const display = { ...parameter.display, unit: parameter.display.unit[language] };
	const said = (value: number) => quantity(value, display, language);
	const drawn = manifest?.assumptions.find((one) => one.id === id);
	const { distribution } = parameter;
	const [low, median, high] = drawn
		? [drawn.p5, drawn.p50, drawn.p95]
		: 'low' in distribution
			? [distribution.low, (distribution.low + distribution.high) / 2, distribution.high]
			: [NaN, NaN, NaN];
	return {
		id,
		label: parameter.label[language],
		what: parameter.what[language],
		median: said(median),
		low: said(low),
		high: said(high),
		shown: drawn !== undefined
	};
}

/** Every lever with what it moves. */
export async function leversIn(language: Language, release: Release): Promise<LeverReach[]> {
	const reach = await reachOf(release);
	return models.flatMap((model) =>
		Object.entries(model.levers).map(([id, lever]): LeverReach => {
			const display = { ...lever.display, unit: lever.display.unit[language] };
			return {
				id,
				model: model.id,
				label: lever.label[language],
				what: lever.what[language],
				low: quantity(lever.bounds[0], display, language),
				high: quantity(lever.bounds[1], display, language),
				moved: (reach.get(id) ?? []).map((moved) => movedIn(language, moved))
			};
		})
	);
}

function movedIn(language: Language, { model: id, signs, medians }: Moved): MovedModel {
	const model = models.find((one) => one.id === id);
	if (!model) throw new Error(`no model ${id}`);
	const endsOf = (output: string, { unit, ...display }: Display): readonly [string, string] => {
		const [low = NaN, high = NaN] = medians[output] ?? [];
		const said = (value: number) => quantity(value, { ...display, unit: unit[language] }, language);
		return [said(low), said(high)];
	};
	return {
		model: id,
		outputs: Object.entries(model.outputs).flatMap(([output, { label, lane, display }]) => {
			const sign = signs[output];
			if (lane || sign === undefined || sign === '0') return [];
			const [low, high] = endsOf(output, display);
			return [{ id: output, label: label[language], sign, seen: low !== high }];
		}),
		targets: model.targets.flatMap((target) => {
			const [reading] = target.readings;
			const output = model.outputs[reading.output];
			if (!output || (signs[reading.output] ?? '0') === '0') return [];
			const [low, high] = endsOf(reading.output, output.display);
			return [{ reading: `${target.id}.${reading.id}`, label: target.label[language], low, high }];
		})
	};
}
