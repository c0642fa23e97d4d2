import { models } from '../../../models';
import { sources } from '../../../models/facts';
import { context, earlier, later, priorities, stories } from '../../../models/roadmap';
import type { Closed, Objective } from '../../../models/roadmap/types';
import type { Model, Text } from '$lib/engine/types';
import { m } from '$lib/i18n';
import { KINDS, type Entry, type Index } from '../[[lang=lang]]/search/entry';
import { facts, phrases } from './facts';
import { synonyms } from './synonyms';

type Language = 'fr' | 'en';

/** Everything that the search finds, in one language. Runs at build time only. */
export function indexIn(language: Language): Index {
	const entries = [
		...pages(language),
		...models.flatMap((model) => ofModel(model, language)),
		...ofRoadmap(language),
		...phrases(language),
		...facts(language),
		...ofSources()
	];
	return { entries: entries.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)), synonyms: synonyms[language] };
}

function pages(locale: Language): Entry[] {
	const page = (title: string, detail: string, at: Entry['at']): Entry => ({ kind: 'page', title, detail, at });
	return [
		page(m.nav_simulator({}, { locale }), m.search_page_simulator({}, { locale }), { model: models[0]?.id ?? '' }),
		page(m.nav_objectives({}, { locale }), m.search_page_objectives({}, { locale }), { page: 'objectifs' }),
		page(m.nav_system({}, { locale }), m.search_page_system({}, { locale }), { page: 'systeme' }),
		page(m.nav_catalogue({}, { locale }), m.search_page_catalogue({}, { locale }), { page: 'modeles' }),
		page(m.nav_sources({}, { locale }), m.search_page_sources({}, { locale }), { page: 'sources' }),
		page(m.nav_limits({}, { locale }), m.search_page_limits({}, { locale }), { page: 'limites' })
	];
}

function ofModel(model: Model, language: Language): Entry[] {
	const say = (text: Text) => text[language];
	const whose = say(model.label);
	const detail = (what: string) => `${whose} · ${what}`;
	return [
		{ kind: 'model', title: whose, detail: say(model.question), also: model.id, at: { page: 'modeles', under: model.id } },
		...model.targets.flatMap((target) =>
			target.readings.map((reading, index): Entry => ({
				kind: 'target',
				title: say(target.label),
				detail: detail(target.readings.length > 1 ? say(reading.label) : say(target.question)),
				...(index === 0 ? { also: `${say(target.short)} ${target.quote}` } : {}),
				at: { model: model.id, reading: `${target.id}.${reading.id}` }
			}))
		),
		...Object.entries(model.levers).map(([id, lever]): Entry => ({
			kind: 'lever',
			title: say(lever.label),
			detail: detail(say(lever.what)),
			also: say(lever.who),
			at: { model: model.id, row: id }
		})),
		...Object.entries(model.outputs).flatMap(([id, output]): Entry[] =>
			output.lane ? [] : [{ kind: 'output', title: say(output.label), detail: detail(say(output.what)), at: { model: model.id, output: id } }]
		),
		...Object.entries(model.parameters).map(([id, parameter]): Entry => ({
			kind: 'assumption',
			title: say(parameter.label),
			detail: detail(say(parameter.what)),
			at: parameter.shown && parameter.bounds ? { model: model.id, row: id } : { page: 'modeles', under: model.id, anchor: `parameter-${id}` }
		}))
	];
}

function ofRoadmap(language: Language): Entry[] {
	const say = (text: Text) => text[language];
	const entry = (one: Objective | Closed, detail: string): Entry => ({
		kind: 'objective',
		title: say(one.label),
		detail,
		also: [one.quote, ...('carriers' in one ? one.carriers : [])].join(' '),
		at: { page: 'objectifs', anchor: `objective-${one.id}` }
	});
	return [
		...priorities.flatMap(({ number, label, objectives }) =>
			objectives.map((one) => entry(one, m.search_priority({ number, label: say(label) }, { locale: language })))
		),
		...later.map((one) => entry(one, m.search_later({}, { locale: language }))),
		...earlier.map((one) => entry(one, m.search_earlier({}, { locale: language }))),
		...context.map(({ id, label, text }): Entry => ({
			kind: 'objective',
			title: say(label),
			detail: say(text),
			at: { page: 'objectifs', anchor: `context-${id}` }
		})),
		...stories.map(({ id, title, lesson, told }): Entry => ({
			kind: 'story',
			title: say(title),
			detail: say(lesson),
			also: say(told),
			at: { page: 'sources', anchor: id }
		}))
	];
}

function ofSources(): Entry[] {
	return [...sources().values()].map(({ id, title, publisher, published }): Entry => ({
		kind: 'source',
		title,
		detail: [publisher, published].filter(Boolean).join(', '),
		also: id,
		at: { page: 'sources', anchor: id }
	}));
}
