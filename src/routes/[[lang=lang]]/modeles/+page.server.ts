import { models } from '../../../../models';
import { observations } from '../../../../models/facts';
import { currentRelease } from '../../../cli/current';
import type { Manifest } from '$lib/engine/shown';
import { axesIn, axisOf } from '../axes';
import { headlineOf } from './headline.server';
import type { PageServerLoad } from './$types';

/** Every model in a few words, axis by axis, in the order of the catalogue. */
export const load: PageServerLoad = async ({ params }) => {
	const locale: 'fr' | 'en' = params.lang === 'en' ? 'en' : 'fr';
	const release = await currentRelease();
	const register = observations();
	const lines = models.map((model) => {
		const manifest = JSON.parse(String(release.files.get(`${model.id}.${locale}.json`))) as Manifest;
		return {
			id: model.id,
			axis: axisOf(model.id),
			label: model.label[locale],
			question: model.question[locale],
			headline: headlineOf(manifest, locale),
			equations: Object.keys(model.variables).length,
			parameters: Object.keys(model.parameters).length,
			observations: register.filter((row) => model.observed.some(({ series, only }) => series === row.series && (only?.includes(row.end) ?? true))).length
		};
	});
	return { axes: axesIn(locale).map((axis) => ({ ...axis, models: lines.filter((line) => line.axis === axis.number) })) };
};
