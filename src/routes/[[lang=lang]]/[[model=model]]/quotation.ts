import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n';
import { day } from '$lib/i18n/format';
import { dotsCaption, headline, lead, plainText, type Facts } from '$lib/ui/sentences';
import { shareSaid } from '$lib/ui/judged';

/** The answer as one passage to paste elsewhere: question, answer, chance, sentences, source with the date of the facts, link. */
export function quotation(
	facts: Facts,
	about: { readonly model: string; readonly version: string; readonly factsEnd: string; readonly link: string },
	locale: Locale
): string {
	return [
		answerSaid(facts, locale),
		m.sentence_source({ model: about.model, version: about.version, day: day(about.factsEnd, locale) }, { locale }),
		about.link
	].join(' ');
}

/** The answer alone: question, answer, chance, sentences. */
export function answerSaid(facts: Facts, locale: Locale): string {
	const line = headline(facts, locale);
	const caption = facts.judged && shareSaid(facts.judged.answer) !== null ? dotsCaption(facts.judged.answer, locale) : null;
	return [
		`${line.question} ${line.answer}.`,
		...(caption ? [`${caption.runs} ${caption.what}.`.replace(/^./, (first) => first.toLocaleUpperCase(locale))] : []),
		...lead(facts, locale).map(plainText)
	].join(' ');
}
