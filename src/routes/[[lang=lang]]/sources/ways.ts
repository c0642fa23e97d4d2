import type { Locale } from '$lib/i18n';
import type { Directory } from '$lib/scenario/directory';
import type { Scenario } from '$lib/scenario/scenario';
import { inSimulator, pageOf, type PageName } from '../paths';

/** Where a link leads, before it is an address: addresses carry the scenario, which only the browser knows. */
export type Way =
	| { readonly to: 'simulator'; readonly model: string; readonly output?: string; readonly reading?: string }
	| { readonly to: 'page'; readonly page: PageName; readonly under?: string; readonly anchor?: string };

/** Gives the address of a way, with the scenario kept. `link` is the scenario as a query, or nothing. */
export function addressOf(way: Way, scenario: { readonly current: Scenario; readonly link: string }, directory: Directory, locale: Locale): string {
	if (way.to === 'page') return pageOf(way.page, locale, way.under) + scenario.link + (way.anchor === undefined ? '' : `#${way.anchor}`);
	return inSimulator(scenario.current, directory, locale, way);
}
