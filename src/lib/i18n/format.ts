import { FIRST_YEAR, type Month } from '$lib/engine/types';
import type { Locale } from './index';

/** What a display needs of the model's: unit as written to the reader, factor from model units, decimals of exact values. */
export interface Shown {
	readonly unit: string;
	readonly factor?: number;
	readonly digits?: number;
}

const NARROW = '\u202f';
const HARD = '\u00a0';
const TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };
const LARGE: Readonly<Record<Locale, readonly (readonly [number, string])[]>> = {
	fr: [
		[1e9, 'Md'],
		[1e6, 'M']
	],
	en: [
		[1e9, 'bn'],
		[1e6, 'M']
	]
};

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: Locale, least: number, most: number): Intl.NumberFormat {
	const key = `${locale}${least}-${most}`;
	let format = numbers.get(key);
	if (!format) {
		format = new Intl.NumberFormat(TAGS[locale], { minimumFractionDigits: least, maximumFractionDigits: most });
		numbers.set(key, format);
	}
	return format;
}

function dateFormat(locale: Locale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = locale + name;
	let format = dates.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' });
		dates.set(key, format);
	}
	return format;
}

/** Minus sign of the typographers, and no minus before zero. */
function signed(text: string): string {
	return text.replace(/^[-−](?=[0\s.,]*$)/, '').replace(/^-/, '−');
}

/** A date in years, to the tenth. */
function isDate(value: number, digits: number): boolean {
	return digits === 1 && value >= 2019 && value < 2033;
}

/** Gives a number with a fixed count of decimals, for tables and fields: `3 000`, `12,50`. A date in years, to the tenth, has no separator: `2025,3`. */
export function exact(value: number, digits: number, locale: Locale): string {
	if (!Number.isFinite(value)) return '–';
	const written = signed(numberFormat(locale, digits, digits).format(value));
	return isDate(value, digits) ? written.replace(/^2\D0/, '20') : written;
}

/** Step to which a magnitude is rounded in words and labels, at most three digits being said. */
function grain(size: number): number {
	if (size === 0) return 1;
	if (size < 0.1) return 10 ** (Math.floor(Math.log10(size)) - 1);
	if (size < 10) return 0.1;
	if (size < 100) return 1;
	if (size < 1000) return 10;
	if (size < 1e5) return 100;
	return 10 ** (Math.floor(Math.log10(size)) - 2);
}

/** Rounds for words and labels: below 10 one decimal, below 100 units, below 1 000 tens, above hundreds, never more than three digits; percents below 10 one decimal, else units. */
export function rounded(value: number, unit = ''): number {
	const size = Math.abs(value);
	const step = unit.startsWith('%') && size >= 10 ? 1 : grain(size);
	// Dividing by a whole number keeps 0.3 from becoming 0.30000000000000004.
	return step < 1 ? Math.round(value * Math.round(1 / step)) / Math.round(1 / step) : Math.round(value / step) * step;
}

/** Writes a number without rounding it, large ones as `250 M` or `1,3 Md`; in English `250M`, `1.3bn`. */
export function plain(value: number, locale: Locale): string {
	if (!Number.isFinite(value)) return '–';
	const large = LARGE[locale].find(([size]) => Math.abs(value) >= size);
	if (large) return signed(numberFormat(locale, 0, 2).format(value / large[0])) + (locale === 'fr' ? HARD : '') + large[1];
	const digits = value !== 0 && Math.abs(value) < 0.1 ? 3 : 2;
	return signed(numberFormat(locale, 0, digits).format(value));
}

/** Gives a number as words and labels say it, rounded: `5 000`, `9,4`, `250 M`, `1,3 Md`; with its unit when one is given. `–` when it is no number. */
export function short(value: number, locale: Locale, unit?: string): string {
	if (!Number.isFinite(value)) return '–';
	const near = rounded(value, unit);
	const large = LARGE[locale].find(([size]) => Math.abs(near) >= size);
	// A large number has its own magnitude: 42.5 M keeps a decimal, 250 M does not.
	const text = large ? plain(Number((value / large[0]).toPrecision(Math.abs(near) / large[0] < 10 ? 2 : 3)) * large[0], locale) : plain(near, locale);
	return unit === undefined ? text : withUnit(text, large ? counted(unit, locale) : unit, locale);
}

/** A unit after a million or more: in French `250 M de documents`, `7 M d’actes`; abbreviations and signs stay as they are. */
export function counted(unit: string, locale: Locale): string {
	if (locale !== 'fr' || !/^\p{Ll}{4}/u.test(unit)) return unit;
	return (/^[aeiouhéèêœ]/.test(unit) ? 'd’' : `de${HARD}`) + unit;
}

/** The singular of a unit written in the plural, after a number that asks for it: in French below 2 (`0 personne`, `1,5 acte`), in English `1` alone. Its first noun only; abbreviations stay. */
function agreed(text: string, unit: string, locale: Locale): string {
	if (locale === 'fr') return /^−?[01](,\d+)?$/.test(text) ? unit.replace(/^(?!(?:mois|pays|cas|fois)\b)(\p{Ll}+)s(?!\S)/u, '$1') : unit;
	if (!/^−?1$/.test(text)) return unit;
	return unit
		.replace(/^people\b/, 'person')
		.replace(/ies\b/, 'ys')
		.replace(/^((?:use )?\p{Ll}+)s\b/u, '$1');
}

/** Puts a unit after a number with the space of the language: `35 %` (thin) in French, `35%` in English, `1 600 pers.` (unbreakable) in both; `0 personne` in French, `7M people` in English. */
export function withUnit(text: string, unit: string, locale: Locale): string {
	if (unit === '') return text;
	if (unit.startsWith('%')) return text + (locale === 'fr' ? NARROW : '') + unit;
	return text + (locale === 'en' && unit.startsWith('M ') ? '' : HARD) + agreed(text, unit, locale);
}

/** Keeps the three digits that an estimate deserves; of a date in years, to the tenth, all of them. */
export function estimated(value: number, digits: number): number {
	return isDate(value, digits) ? value : Number(value.toPrecision(3));
}

/** Gives a measurement as it was published, in model units, with the decimals of its display and its unit: `25 929 médecins`, `239 M de documents`. */
export function measurement(value: number, { unit, factor = 1, digits = 0 }: Shown, locale: Locale): string {
	return withUnit(exact(value * factor, digits, locale), unit, locale);
}

/** Gives a value in model units as words say it, with its unit. */
export function quantity(value: number, display: Shown, locale: Locale): string {
	return short(value * (display.factor ?? 1), locale, display.unit);
}

/** Reads a number as a reader types it (`3 000`, `3000`, `12,5`, `12.5`, `-4`); null when it is none. In English a comma before three digits separates thousands. */
export function number(text: string, locale: Locale): number | null {
	let digits = text.replace(/[\s\u00a0\u202f'’]/g, '').replace('−', '-');
	if (locale === 'en') digits = digits.replace(/,(?=\d{3}(\D|$))/g, '');
	digits = digits.replace(',', '.');
	return /^-?(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : null;
}

function dateOf(month: Month): Date {
	return new Date(Date.UTC(FIRST_YEAR, month, 15));
}

/** `décembre 2027`. */
export function monthLong(month: Month, locale: Locale): string {
	return dateFormat(locale, 'long', { month: 'long', year: 'numeric' }).format(dateOf(month));
}

/** `déc. 2027`. */
export function monthShort(month: Month, locale: Locale): string {
	return dateFormat(locale, 'short', { month: 'short', year: 'numeric' }).format(dateOf(month));
}

/** The end of a month: `fin 2027` for December, else `fin mars 2027`. */
export function monthEnd(month: Month, locale: Locale): string {
	const name = ((month % 12) + 12) % 12 === 11 ? String(FIRST_YEAR + Math.floor(month / 12)) : monthLong(month, locale);
	return (locale === 'fr' ? 'fin' : 'end of') + HARD + name;
}

/** `30 juin 2025`, `1er janvier 2025`, from an ISO day. */
export function day(iso: string, locale: Locale): string {
	const date = new Date(`${iso}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) return iso;
	const written = dateFormat(locale, 'day', { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
	return locale === 'fr' ? written.replace(/^1(?=\s)/, '1er') : written;
}
