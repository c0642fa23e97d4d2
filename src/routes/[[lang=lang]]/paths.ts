import { resolve } from '$app/paths';
import type { Locale } from '$lib/i18n';

/** Address of a model's page in a language, without its query. */
export function pathOf(model: string, locale: Locale): string {
	return folder(resolve('/[[lang=lang]]/[[model=model]]', locale === 'en' ? { lang: 'en', model } : { model }));
}

/** Address of the home page in a language. */
export function homeOf(locale: Locale): string {
	return folder(resolve('/[[lang=lang]]/[[model=model]]', locale === 'en' ? { lang: 'en' } : {}));
}

/** The same page in a language: that of a model, or the home page. */
export function inLanguage(locale: Locale, model: string | undefined): string {
	return model === undefined ? homeOf(locale) : pathOf(model, locale);
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
