import { page } from '$app/state';
import { overwriteGetLocale } from './paraglide/runtime';

/** Makes every text follow the language of the page's address, on the page and while prerendering. Called once, by the root layout. */
export function followRoute(): void {
	overwriteGetLocale(() => (page.params.lang === 'en' ? 'en' : 'fr'));
}
