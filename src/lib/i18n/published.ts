import type { Locale } from './index';
import { day, monthLong } from './format';
import { parseMonth } from '../engine/months';

/** Publication date of a source as one reads it; the register's own words where it is no date. */
export function publishedOn(published: string, locale: Locale): { readonly date: string | null; readonly words: string | null } {
	if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return { date: day(published, locale), words: null };
	if (/^\d{4}-\d{2}$/.test(published)) return { date: month(published, locale), words: null };
	if (/^\d{4}$/.test(published)) return { date: published, words: null };
	const undated = /^date non indiquée(?: \((.*)\))?$/.exec(published);
	const words = (undated ? undated[1] : published) || null;
	return { date: null, words: words !== null && locale === 'en' ? WORDS.reduce((said, [fr, en]) => said.replace(fr, en), words) : words };
}

/** The register's words for what is not quite a date, in English. */
const WORDS = [
	['fin', 'end of'],
	['automne', 'autumn'],
	['après sept.', 'after September'],
	['16e législature', '2022–2024 parliament'],
	['Salon des maires', 'mayors’ fair'],
	['avis PLF 2025', 'opinion on the 2025 budget'],
	['PLF 2024', '2024 budget debate']
] as const;

/** `monthLong` counts from 2019; a publication may be older. */
function month(iso: string, locale: Locale): string {
	return monthLong(parseMonth(iso), locale);
}
