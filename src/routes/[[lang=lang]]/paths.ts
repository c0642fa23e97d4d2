import { resolve } from '$app/paths';
import type { Locale } from '$lib/i18n';
import type { Directory } from '$lib/scenario/directory';
import { encode } from '$lib/scenario/link';
import { show, type Scenario } from '$lib/scenario/scenario';

/** Pages of the site beside the simulator, by the name of their folder, in the order of the menu. */
export const PAGES = ['objectifs', 'systeme', 'modeles', 'sources', 'limites'] as const;
export type PageName = (typeof PAGES)[number];

/** Address of a model in the simulator, in a language, without its query. */
export function pathOf(model: string, locale: Locale): string {
	return folder(resolve('/[[lang=lang]]/[[model=model]]', { ...langOf(locale), model }));
}

/** Address of the home page in a language. */
export function homeOf(locale: Locale): string {
	return folder(resolve('/[[lang=lang]]/[[model=model]]', langOf(locale)));
}

/** Address of another page, in a language, without its query; `under` names what it shows, where it is one of several. */
export function pageOf(name: PageName, locale: Locale, under?: string): string {
	return `${homeOf(locale)}${name}/${under === undefined ? '' : `${under}/`}`;
}

/** The same page in a language, from the route's id and parameters. */
export function inLanguage(locale: Locale, route: string | null, params: Readonly<Partial<Record<string, string>>>): string {
	const [, name] = /^\/\[\[lang=lang\]\]\/([a-z]+)/.exec(route ?? '') ?? [];
	const page = PAGES.find((known) => known === name);
	if (page) return pageOf(page, locale, params.id);
	return params.model === undefined ? homeOf(locale) : pathOf(params.model, locale);
}

function langOf(locale: Locale): { lang?: 'en' } {
	return locale === 'en' ? { lang: 'en' } : {};
}

/** Pages are folders, so that any server finds them. */
function folder(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

/** The model that a query names, if any. */
export function modelIn(search: string): string | null {
	return new URLSearchParams(search).get('m');
}

/** Completes a query with the model of the path where it names none, so that a path alone opens its own model. */
export function withModel(search: string, model: string): string {
	if (modelIn(search) !== null) return search;
	const query = search.replace(/^\?/, '');
	return `?m=${model}${query ? `&${query}` : ''}`;
}

/** Address of the scenario as the simulator shows it for a model, an output or a reading (`target.reading`). */
export function inSimulator(
	scenario: Scenario,
	directory: Directory,
	locale: Locale,
	view: { readonly model: string; readonly output?: string; readonly reading?: string }
): string {
	const plain = view.output === undefined && view.reading === undefined && encode(scenario, directory) === '';
	return pathOf(view.model, locale) + (plain ? '' : encode(show(scenario, directory, view), directory));
}

/** The query of a scenario as it is sent: the reference, which needs none in the address, names its version too. */
export function linkToShare({ link, current }: { readonly link: string; readonly current: Scenario }): string {
	return link || `?v=${current.version}`;
}
