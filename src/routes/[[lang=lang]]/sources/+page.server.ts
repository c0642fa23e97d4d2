import { models } from '../../../../models';
import { FACTS_END, observations, sources } from '../../../../models/facts';
import { context, earlier, figures, later, priorities, stories } from '../../../../models/roadmap';
import { localize, type Language } from '$lib/engine/manifest';
import type { Source } from '$lib/engine/types';
import { feedsOf, type Citing, type Feed } from './feeds';
import { drawingOf } from './drawings';
import { lineOf, seen } from './places';
import { feedCount, type FeedGroup, type SourceRow } from './rows';
import type { PageServerLoad } from './$types';

/** All sources of the register with what they feed, what they say against one another, and the founding texts figure by figure. Runs at build time only. */
export const load: PageServerLoad = ({ params }) => {
	const language: Language = params.lang === 'en' ? 'en' : 'fr';
	const objectives = [...priorities.flatMap((priority) => priority.objectives), ...later, ...earlier];
	const citing: Citing = { models, observations: observations(), objectives, stories, context, figures };
	const feeds = feedsOf(citing);
	const rows = [...sources().values()].map((source): SourceRow => ({ source, groups: groupsOf(feeds.get(source.id) ?? [], language) }));
	return {
		rows,
		models: models.map(({ id, label }) => ({ id, label: label[language] })),
		stories: stories.map((story) => ({
			...localize(story, language),
			sides: story.sides.map((side) => ({ ...localize(side, language), source: sourceOf(side.source) })),
			see: story.see.map((place) => localize(seen(place, citing), language)),
			drawing: localize(drawingOf(story.id, citing.observations, models), language)
		})),
		texts: [...new Set(figures.map(({ source }) => source))].map((id) => ({
			source: sourceOf(id),
			figures: figures
				.filter(({ source }) => source === id)
				.map((figure) => ({
					id: lineOf(figure, figures),
					quote: figure.quote,
					figures: figure.figures[language],
					place: localize(seen(figure.place, citing), language)
				}))
		})),
		after: rows.filter(({ source }) => source.published.slice(0, 10) > FACTS_END && /^\d{4}/.test(source.published)).length,
		unused: rows.filter((row) => feedCount(row) === 0).length
	};
};

function sourceOf(id: string): Source {
	const source = sources().get(id);
	if (!source) throw new Error(`no source ${id}`);
	return source;
}

function groupsOf(feeds: readonly Feed[], language: Language): FeedGroup[] {
	const owners = [...models.map((model) => model.id), undefined];
	return owners.flatMap((owner) => {
		const own = feeds.filter(({ model }) => model === owner);
		if (own.length === 0) return [];
		const model = models.find(({ id }) => id === owner);
		return [
			{
				model: model ? { id: model.id, label: model.label[language] } : null,
				feeds: own.map(({ kind, label, french, way }) => ({ kind, label: label[language], ...(french && { french }), way }))
			}
		];
	});
}
