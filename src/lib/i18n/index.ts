/** The interface's texts: `m.some_text({ count: 3 })` in the language of the page. Labels of the models are not here but in the models. */
export * as m from './paraglide/messages';
export { getLocale, type Locale } from './paraglide/runtime';
