import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from '../../models';
import { observations, sources } from '../../models/facts';
import { axes, context, earlier, figures, later, priorities, stories } from '../../models/roadmap';
import founding from '../../models/roadmap/founding.json';
import type { Place } from '../../models/roadmap/types';

/** Apostrophes and spaces are typography, not words. */
const words = (text: string): string => text.replace(/[’']/g, "'").replace(/\s+/g, ' ');

const texts = Object.entries(founding).map(([source, sentences]) => ({ source, sentences: sentences.map(words) }));

const NUMBER_WORDS = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|millions?|milliards?|dizaine|douzaine|centaine';
const NUMBERS = new RegExp(`\\d+(?:[ .,]\\d{3}(?!\\d))*(?:[.,]\\d+)?|(?<![\\p{L}])(?:${NUMBER_WORDS})(?![\\p{L}])`, 'giu');

/**
 * Numbers that count nothing: addresses, articles of law, the numbering of lists, actions, orientations and councils, names that hold a digit
 * (EU4Health, Covid-19, G20, Ma Santé 2022, the 15-15 and 15-18 software, structures 3.0, the first call or council), and the company
 * registration numbers of a publisher's footer.
 */
const LEFT_OUT: readonly RegExp[] = [
	/\(?https?:\/\/[^\s)]*\)?/g,
	/\bL\d{4}-\d\b/g,
	/(?:^|(?<=\s))\d{1,2}\)/g,
	/\bactions? \d{1,2}\b(?: et \d{1,2}\b)?/g,
	/n°\d\b/g,
	/\b\d(?:e|ère) (?:orientation|Conseil)/g,
	/\b1er (?:CNS|appel à projets)/g,
	/EU4Health|COVID-19|Covid-19|G20|Ma Santé 2022|\(15-15, 15-18\)|structures de santé 3\.0/g,
	/(?:B )?\d{3} \d{3} \d{3}\b/g
];

/** Positions of the numbers of a sentence, without those that count nothing. */
function numbersOf(sentence: string): { readonly start: number; readonly end: number; readonly text: string }[] {
	const blank = LEFT_OUT.reduce((text, kind) => text.replace(kind, (found) => ' '.repeat(found.length)), sentence);
	return [...blank.matchAll(NUMBERS)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** Stretches of a sentence that a quotation covers. */
function covered(sentence: string, quote: string): { readonly start: number; readonly end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (let at = sentence.indexOf(quote); at >= 0; at = sentence.indexOf(quote, at + 1)) found.push({ start: at, end: at + quote.length });
	return found;
}

describe.each(texts)('the figures of $source', ({ source, sentences }) => {
	const own = figures.filter((figure) => figure.source === source);

	it('are quoted word for word', () => {
		expect(own.length).toBeGreaterThan(5);
		expect(own.map(({ quote }) => quote).filter((quote) => !sentences.some((sentence) => sentence.includes(words(quote))))).toEqual([]);
	});

	it('are all placed: no number of a sentence is left out, but those that count nothing', () => {
		const missing = sentences.flatMap((sentence) => {
			const spans = own.flatMap(({ quote }) => covered(sentence, words(quote)));
			return numbersOf(sentence)
				.filter(({ start, end }) => !spans.some((span) => span.start <= start && end <= span.end))
				.map(({ text }) => `${text} in: ${sentence}`);
		});
		expect(missing).toEqual([]);
	});
});

/** The texts themselves, where a folder `seeds` lies in the project or in a folder beside it; without them the sentences kept here stand alone. */
const SEEDS = ['.', ...readdirSync('..').map((name) => `../${name}`)].map((folder) => `${folder}/seeds`).find((path) => existsSync(path));

it.skipIf(SEEDS === undefined)('holds every sentence of the founding texts that carries a number', () => {
	const whole = readdirSync(SEEDS ?? '').map((file) => ({ file, text: readFileSync(`${SEEDS}/${file}`, 'utf8') }));
	for (const { source, sentences } of texts) {
		const file = whole.find((each) => each.file === sources().get(source)?.url);
		expect(file, source).toBeDefined();
		const lines = (file?.text ?? '').split('\n').map((line) => words(line.replace(/\(?https?:\/\/[^\s)]*\)?/g, '')).trim());
		const held = sentences.join('\n');
		const lost = lines
			.flatMap((line) => line.split(/(?<=[.!?»”]) (?=[A-ZÀÉÈÊÔÎ“«"•\d])/))
			.filter((sentence) => numbersOf(sentence).length > 0 && !held.includes(sentence.trim()));
		expect(lost).toEqual([]);
		expect(sentences.filter((sentence) => !lines.some((line) => line.includes(sentence)))).toEqual([]);
	}
});

const objectives = new Set([...priorities.flatMap((priority) => priority.objectives), ...later, ...earlier].map(({ id }) => id));
const series = new Set(observations().map((each) => each.series));

/** Whether a place is somewhere in the product. */
function exists(place: Place): boolean {
	if (place.kind === 'none') return place.why.fr.length > 20 && place.why.en.length > 20;
	if (place.kind === 'observation') return series.has(place.series);
	if (place.kind === 'objective') return objectives.has(place.id);
	if (place.kind === 'context') return context.some(({ id }) => id === place.id);
	if (place.kind === 'story') return stories.some(({ id }) => id === place.id);
	const model = models.find(({ id }) => id === place.model);
	if (model === undefined) return false;
	if (place.kind === 'target') {
		const readings = model.targets.find(({ id }) => id === place.id)?.readings;
		return readings?.some(({ id }) => place.reading === undefined || id === place.reading) ?? false;
	}
	return place.id in (place.kind === 'lever' ? model.levers : model.parameters);
}

describe('the places of the figures and of the stories', () => {
	it('all exist', () => {
		expect(figures.filter(({ place }) => !exists(place)).map(({ quote, place }) => ({ quote, place }))).toEqual([]);
		expect(stories.flatMap(({ id, see }) => see.filter((place) => !exists(place)).map((place) => ({ id, place })))).toEqual([]);
	});

	it('are somewhere in the product for most figures of what France promises', () => {
		const promised = figures.filter(({ source }) => source === 'seed-feuille-de-route' || source === 'seed-telemedaction');
		expect(promised.filter(({ place }) => place.kind === 'none').length).toBeLessThan(promised.length / 4);
	});
});

describe('the context and the stories', () => {
	const sourced = [
		...context.map(({ id, source, quote }) => ({ id, source, quote })),
		...stories.flatMap(({ id, sides }) => sides.map((side) => ({ id, ...side })))
	];

	it('have ids of their own, and five to eight items of context', () => {
		expect(new Set([...context, ...stories].map(({ id }) => id)).size).toBe(context.length + stories.length);
		expect(context.length).toBeGreaterThanOrEqual(5);
		expect(context.length).toBeLessThanOrEqual(8);
	});

	it('quote their own source word for word', () => {
		const register = new Map<string, string>();
		for (const { source, quote } of observations()) register.set(source, `${register.get(source) ?? ''}\n${words(quote)}`);
		const rows = words(readFileSync('models/data/targets.csv', 'utf8').replaceAll('""', '"'));
		const said = (source: string): string => texts.find((each) => each.source === source)?.sentences.join('\n') ?? register.get(source) ?? '';
		expect(
			sourced.filter(({ source, quote }) => !said(source).includes(words(quote)) && !(source !== '' && sources().has(source) && rows.includes(words(quote))))
		).toEqual([]);
	});

	it('set at least two sides against one another, in three to six sentences', () => {
		for (const { id, told, sides } of stories) {
			expect(sides.length, id).toBeGreaterThanOrEqual(2);
			const sentences = told.fr.split(/[.?!](?:\s|$)/).filter((sentence) => sentence.trim() !== '').length;
			expect(sentences, id).toBeGreaterThanOrEqual(3);
			expect(sentences, id).toBeLessThanOrEqual(6);
		}
	});
});

/** Every text of a value, at any depth. */
function* wordings(value: unknown): Generator<{ readonly fr: string; readonly en: string }> {
	if (typeof value !== 'object' || value === null) return;
	if ('fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string') yield { fr: value.fr, en: value.en };
	else for (const item of Object.values(value)) yield* wordings(item);
}

it('follows the typography of each language, in the whole roadmap', () => {
	const all = [...wordings([axes, priorities, later, earlier, context, stories, figures])];
	expect(all.length).toBeGreaterThan(400);
	expect(all.map(({ fr }) => fr).filter((fr) => / [?!;%:»]|« |\w'\w|\d \d{3}(?!\d)/.test(fr))).toEqual([]);
	expect(all.map(({ en }) => en).filter((en) => /[ \u00A0\u202F][?!;:%]|\w'\w|[«»]/.test(en))).toEqual([]);
	expect(all.filter(({ fr, en }) => fr === en && fr.split(' ').length > 3)).toEqual([]);
});
